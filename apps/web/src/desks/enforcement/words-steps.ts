/** Words of what people do with a proceeding: the fields, and before each grave step what it will do. */
import { defineWords } from '../../words/words';

export const steps = defineWords('enforcement-steps', {
  mayDo: { zh: '可办理的事项', en: 'What you may do now' },
  nothing: { zh: '您目前没有可办理的事项。', en: 'There is nothing for you to do now.' },
  whyNot: { zh: '其他事项为何不能办理', en: 'Why not the rest' },
  untimely: { zh: '当前环节不能办理。', en: 'It is not the turn of this.' },
  comma: { zh: '、', en: ', ' },
  reason: { zh: '理由', en: 'Reason' },
  legalBasis: { zh: '法律依据', en: 'Legal basis' },
  legalBasisHelp: {
    zh: '写明法律名称、条款及内容；另一人确认后生效',
    en: 'Name the law, the article and what it says; another person confirms it',
  },
  minutes: { zh: '听证记录', en: 'Record of the hearing' },
  minutesHelp: { zh: '写明到场人员和各方意见', en: 'Who was there, and what each side said' },
  facts: { zh: '查明的事实', en: 'Facts established' },
  factsHelp: { zh: '将写入送达企业的文书', en: 'This goes into the letter to the enterprise' },
  dayFound: { zh: '发现日期', en: 'Day found' },
  dayFoundHelp: { zh: '资格限制自这一天起算', en: 'A bar counts from this day' },
  servedOn: { zh: '送达日期', en: 'Day of service' },
  servedOnHelp: {
    zh: '期限自送达次日起算，不得晚于今天',
    en: 'The days count from the day after; not later than today',
  },
  method: { zh: '送达方式', en: 'Way of service' },
  hearingOn: { zh: '听证日期', en: 'Day of the hearing' },
  hearingOnHelp: { zh: '至少提前七日通知', en: 'At least seven days ahead' },
  liftOn: { zh: '解除日期', en: 'Lifted from' },
  liftOnHelp: { zh: '自这一天起不再限制，最早为今天', en: 'From this day it no longer holds; today at the earliest' },
  place: { zh: '听证地点', en: 'Place' },
  'lead-open': {
    zh: '立案后，企业在本文件下的案件冻结，新申报暂不受理。',
    en: 'The enterprise’s cases under this document are frozen, and new ones wait.',
  },
  'lead-drop': { zh: '举报人凭回执可以看到理由。', en: 'Who reported it reads this reason by the receipt.' },
  'lead-confirm-basis': {
    zh: '确认后，本文件下的案件冻结。',
    en: 'With this the cases under the document are frozen.',
  },
  'lead-notify': {
    zh: '生成《事先告知书》：写明事实、依据、拟作出的处理和企业的权利。',
    en: 'Issues the notice with the facts, the basis, what is intended and the enterprise’s rights.',
  },
  'lead-serve-notice': {
    zh: '自送达起企业可以看到本程序，并有五个工作日陈述、申辩和申请听证。',
    en: 'From the service on the enterprise sees the proceeding and has five working days to be heard.',
  },
  'lead-submit-for-check': {
    zh: '由未参与调查、也不作决定的人员审核。',
    en: 'Checked by a person who neither investigates nor decides.',
  },
  'lead-send-back': { zh: '退回后须重新告知。', en: 'A new notice follows.' },
  'lead-decide': {
    zh: '决定送达后生效，届时下列案件将被处理：',
    en: 'The decision has its effects when it is served. They will be:',
  },
  'lead-clear': {
    zh: '终止后全部解冻，失去的工作日补回；此前无须听取企业意见。',
    en: 'Everything is given back at once, the lost working days too.',
  },
  'lead-serve-decision': {
    zh: '登记送达后决定立即生效，下列处理同时作出：',
    en: 'With the service the decision is in force, and this follows at once:',
  },
  'lead-record-appeal': { zh: '登记不停止决定的执行。', en: 'An appeal stops nothing by itself.' },
  'lead-stay': {
    zh: '停止期间资格限制和退还期限均中止。',
    en: 'The bar does not hold and nothing falls due meanwhile.',
  },
  'lead-end-stay': { zh: '资格限制恢复，退还期限继续计算。', en: 'The bar holds again and the days run on.' },
  'lead-uphold': { zh: '停止执行同时结束。', en: 'A stay ends with it.' },
  'lead-revoke': {
    zh: '撤销后恢复原状：限制自始无效，尚欠的不再追回，已退还的退回企业，撤销的案件恢复。',
    en: 'As if the decision had not been made: no bar, nothing owed, what was repaid is refunded, cases are restored.',
  },
  'lead-propose-listing': {
    zh: '由作出决定的一方确认后才会移送；是否认定由主管部门决定。',
    en: 'Only proposed: the deciding hand confirms it, and another authority lists.',
  },
  'lead-confirm-listing': {
    zh: '生成移送文书并告知企业。',
    en: 'Makes the record that is handed on, and tells the enterprise.',
  },
  'lead-grant-repair': {
    zh: '自今日起解除资格限制，已确认的失信建议标记为已修复。',
    en: 'The bar ends today, and a confirmed listing is marked as repaired.',
  },
  'lead-refuse-repair': { zh: '企业可以再次申请。', en: 'The enterprise may ask again.' },
});
