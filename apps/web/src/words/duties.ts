/** Words of what everybody has: roles, kinds of deadlines, exports. */
import { addStates, stateOf } from './states';

addStates('export', {
  queued: stateOf('排队中', 'queued', 'waiting'),
  running: stateOf('生成中', 'being written', 'active'),
  ready: stateOf('可下载', 'ready', 'good'),
  failed: stateOf('失败', 'failed', 'bad'),
  expired: stateOf('已过期', 'expired', 'neutral'),
});

/** What each kind of deadline asks for. */
addStates('deadline-kind', {
  accept: stateOf('受理', 'acceptance', 'neutral'),
  appeal: stateOf('复议或诉讼', 'appeal', 'neutral'),
  'capital-paid-in': stateOf('外资到位', 'capital paid in', 'neutral'),
  correction: stateOf('补正', 'correction', 'neutral'),
  'district-review': stateOf('区级复审', 'district review', 'neutral'),
  'document-expiry': stateOf('政策到期', 'end of a document', 'neutral'),
  'entitlement-answer': stateOf('免申即享确认', 'answer to an offer', 'neutral'),
  'guide-window': stateOf('申报窗口截止', 'end of a guide’s window', 'neutral'),
  investigation: stateOf('作出决定', 'decision', 'neutral'),
  'legal-check': stateOf('法制审核', 'legal check', 'neutral'),
  payment: stateOf('拨付', 'payment', 'neutral'),
  'preliminary-check': stateOf('初步核查', 'preliminary check', 'neutral'),
  'public-notice': stateOf('公示', 'public notice', 'neutral'),
  reconsideration: stateOf('申请复核', 'reconsideration', 'neutral'),
  repayment: stateOf('退还', 'repayment', 'neutral'),
  service: stateOf('送达', 'service', 'neutral'),
  'statement-and-defence': stateOf('陈述申辩', 'statement and defence', 'neutral'),
  'town-review': stateOf('街镇初审', 'town review', 'neutral'),
  'window-closing': stateOf('申报窗口截止', 'end of a window', 'neutral'),
});

addStates('role', {
  'enterprise-applicant': stateOf('企业经办人', 'applicant', 'neutral'),
  'town-clerk': stateOf('街镇窗口', 'town clerk', 'neutral'),
  'town-reviewer': stateOf('街镇审核', 'town reviewer', 'neutral'),
  'town-finance': stateOf('街镇财政', 'town finance', 'neutral'),
  'district-reviewer': stateOf('区级审核', 'district reviewer', 'neutral'),
  'district-approver': stateOf('区级审批', 'district approver', 'neutral'),
  'finance-maker': stateOf('财务制单', 'finance maker', 'neutral'),
  'finance-checker': stateOf('财务复核', 'finance checker', 'neutral'),
  'enforcement-investigator': stateOf('执法调查', 'investigator', 'neutral'),
  'enforcement-decider': stateOf('执法决定', 'decider', 'neutral'),
  'catalogue-editor': stateOf('目录编辑', 'catalogue editor', 'neutral'),
  'catalogue-publisher': stateOf('目录发布', 'catalogue publisher', 'neutral'),
  auditor: stateOf('审计', 'auditor', 'neutral'),
  administrator: stateOf('管理员', 'administrator', 'neutral'),
});
