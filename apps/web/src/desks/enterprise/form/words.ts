/** Words of the application form. */
import { defineWords } from '../../../words/words';

export const formWords = defineWords('enterprise-form', {
  applications: { zh: '我的申报', en: 'Applications' },
  newTitle: { zh: '新的申报', en: 'New application' },
  newLead: { zh: '先选择要申报的政策事项。', en: 'Choose the measure to apply under.' },
  chosen: { zh: '申报事项', en: 'Measure' },
  open: { zh: '目前受理的事项', en: 'What is open now' },
  find: { zh: '按名称或文号查找', en: 'Find by name or document number' },
  noneFound: { zh: '没有符合的事项', en: 'Nothing matches' },
  noneFoundWhy: { zh: '请换一个词，或者查看政策库。', en: 'Try another word, or look at the policies.' },
  applicant: { zh: '谁可以申报', en: 'Who may apply' },
  document: { zh: '文件', en: 'Document' },
  choose: { zh: '选择', en: 'Choose' },
  change: { zh: '换一个事项', en: 'Choose another' },
  begin: { zh: '开始填写', en: 'Begin' },
  site: { zh: '申报的经营场所代码（在本区有多处时填写）', en: 'Code of the site, where you have several here' },
  editTitle: { zh: '填写申报', en: 'Fill in the application' },
  correctTitle: { zh: '补正', en: 'Correct the application' },
  toCorrect: { zh: '要求补正的内容', en: 'What has to be corrected' },
  otherAnswers: { zh: '其他内容', en: 'Everything else' },
  answers: { zh: '申报内容', en: 'Your answers' },
  papers: { zh: '材料', en: 'Papers' },
  knownFrom: {
    zh: '名单已载明：{value}（{document}，{issuer}，{day}），可不填。',
    en: 'Already on a list: {value} ({document}, {issuer}, {day}); you need not answer.',
  },
  unreadableMoney: { zh: '金额应为数字，最多两位小数', en: 'An amount is digits with at most two decimals' },
  unreadableNumber: { zh: '请填写整数', en: 'Enter a whole number' },
  saved: { zh: '已保存 {at}', en: 'Saved at {at}' },
  allSaved: { zh: '已保存', en: 'Everything is saved' },
  saving: { zh: '正在保存…', en: 'Saving…' },
  keptHere: {
    zh: '暂时连不上服务器。所填内容保存在本浏览器，连上后自动保存。',
    en: 'The server is out of reach. What you typed is kept in this browser and saved when it is back.',
  },
  notSaved: { zh: '有内容未能保存', en: 'Something could not be saved' },
  toCheck: { zh: '核对并提交', en: 'Check and submit' },
  defect: { zh: '经办意见', en: 'The office says' },
  before: { zh: '原填', en: 'Before' },
  explain: { zh: '说明（选填）', en: 'Explanation (optional)' },
  resubmit: { zh: '重新提交', en: 'Submit again' },
  notEditable: { zh: '此案现在不能修改', en: 'This case cannot be changed now' },
  toCase: { zh: '查看案件', en: 'See the case' },
});

export const assessmentWords = defineWords('enterprise-assessment', {
  title: { zh: '实时测算', en: 'Assessment as you type' },
  hint: {
    zh: '按已填内容和政策原文测算，供参考；以审核结果为准。',
    en: 'By what is filled in and the words of the policy. The office decides.',
  },
  missing: { zh: '还需填写 {count} 项', en: '{count} answers still missing' },
});

export const paperWords = defineWords('enterprise-papers', {
  optional: { zh: '选交', en: 'optional' },
  there: { zh: '已上传', en: 'handed in' },
  lacking: { zh: '未上传', en: 'missing' },
  proved: { zh: '名单已证明，无需上传', en: 'proved by a list, not needed' },
  missing: { zh: '还缺 {count} 份必交材料', en: '{count} required papers are missing' },
  complete: { zh: '必交材料已齐', en: 'All required papers are here' },
  none: { zh: '此事项不要求材料', en: 'This measure asks for no papers' },
  drop: { zh: '将“{name}”拖到这里，或点击选择', en: 'Drop “{name}” here, or click to choose' },
  again: { zh: '重新上传', en: 'Try again' },
  remove: { zh: '删除 {name}', en: 'Remove {name}' },
  removeShort: { zh: '删除', en: 'Remove' },
  removeLead: { zh: '将从申报材料中删除此文件。', en: 'The file is taken out of the application.' },
  sending: { zh: '正在上传 {name}', en: 'Sending {name}' },
});

export const checkWords = defineWords('enterprise-check', {
  title: { zh: '核对并提交', en: 'Check and submit' },
  lead: {
    zh: '请逐项核对。提交后如需修改，须由经办退回补正。',
    en: 'Read each line. After submission, changes need a return by the office.',
  },
  changeAnswers: { zh: '修改', en: 'Change' },
  notAnswered: { zh: '未填', en: 'not answered' },
  declaration: { zh: '真实性承诺', en: 'Declaration' },
  accept: { zh: '我代表本企业作出以上承诺', en: 'I declare this for my enterprise' },
  submit: { zh: '提交申报', en: 'Submit' },
});
