/** Words of matching runs and of changes of rules. */
import { defineWords } from '../../words/words';

export const words = defineWords('catalogue-runs', {
  runs: { zh: '政策匹配', en: 'Matching' },
  runsLead: {
    zh: '对照全部措施检查每家企业是否符合。文件、指南、名单发布后和每天开始时自动进行。',
    en: 'Every enterprise is held against every measure. It begins by itself after a publication and each day.',
  },
  none: { zh: '还没有匹配过', en: 'No run yet' },
  start: { zh: '现在匹配', en: 'Match now' },
  cause: { zh: '起因', en: 'Begun by' },
  state: { zh: '状态', en: 'State' },
  requestedAt: { zh: '申请', en: 'Asked' },
  startedAt: { zh: '开始', en: 'Begun' },
  finishedAt: { zh: '完成', en: 'Finished' },
  progress: { zh: '进度', en: 'Progress' },
  progressOf: { zh: '{done} / {all} 家', en: '{done} of {all} enterprises' },
  waiting: { zh: '等待处理', en: 'waiting for the worker' },
  run: { zh: '一次匹配', en: 'One run' },
  changes: { zh: '规则变更', en: 'Rule changes' },
  changesLead: {
    zh: '案件提交后，所依据的文件有了新版本或被废止。由区审批人逐件决定适用原规定还是新规定；决定前不能拟支持。',
    en: 'Cases whose document got a newer version or was repealed after they were submitted. The district’s approver decides for each which rules hold; nothing is proposed before.',
  },
  noChanges: { zh: '没有等待决定的案件', en: 'No case waits for a decision' },
  noChangesWhy: {
    zh: '新版本发布或文件废止后，受影响的案件列在这里。',
    en: 'Cases stand here after a new version or a repeal.',
  },
  case: { zh: '案件', en: 'Case' },
  foundAt: { zh: '发现', en: 'Found' },
  change: { zh: '变更', en: 'Change' },
  superseded: { zh: '第 {from} 版改为第 {to} 版', en: 'Version {from} became version {to}' },
  repealed: { zh: '被 {by} 废止', en: 'Repealed by {by}' },
  matches: { zh: '可能符合的企业', en: 'Who may qualify' },
  matchesLead: {
    zh: '最近一次匹配中可能符合、但尚未申报的企业，可据此提醒。',
    en: 'Who may qualify by the newest run and has not applied, so that they can be told.',
  },
  measure: { zh: '措施', en: 'Measure' },
  chooseMeasure: { zh: '选择一项措施', en: 'Choose a measure' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  uscc: { zh: '统一社会信用代码', en: 'Credit code' },
  outcome: { zh: '判断', en: 'Answer' },
  missing: { zh: '还缺', en: 'Not known yet' },
  applyBy: { zh: '申报截止', en: 'Apply by' },
  amount: { zh: '可得金额', en: 'Amount' },
  noMatches: { zh: '没有可能符合而未申报的企业', en: 'Nobody who may qualify is missing' },
  oneEnterprise: { zh: '一家企业可申报的政策', en: 'What fits one enterprise' },
  oneEnterpriseLead: {
    zh: '{uscc}：按认定名单、以往所填和已获支持推算，供参考。',
    en: '{uscc}: by the lists, its earlier answers and earlier awards; for orientation.',
  },
  alsoRefused: { zh: '也显示不符合的', en: 'Also show what does not fit' },
  nothingFits: { zh: '目前没有匹配的政策', en: 'Nothing fits at present' },
  noMatchesWhy: { zh: '下一次匹配后再看。', en: 'Look again after the next run.' },
});

export const CAUSES = {
  asked: { zh: '人工发起', en: 'somebody' },
  'day-begun': { zh: '新的一天', en: 'a new day' },
  'document-published': { zh: '文件发布', en: 'a document' },
  'guide-published': { zh: '指南发布', en: 'a guide' },
  'list-published': { zh: '名单发布', en: 'a list' },
  'window-opened': { zh: '受理开始', en: 'a window that opened' },
} as const;
