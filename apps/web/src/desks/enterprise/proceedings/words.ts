/** Words of proceedings against the enterprise. */
import { defineWords } from '../../../words/words';

export const proceedingWords = defineWords('enterprise-proceedings', {
  title: { zh: '调查与答辩', en: 'Proceedings' },
  lead: {
    zh: '自告知书送达之日起可在此查看并陈述申辩。',
    en: 'From the service of the notice on you can read and answer them here.',
  },
  none: { zh: '没有针对本企业的案件', en: 'There are no proceedings against your enterprise' },
  number: { zh: '案号', en: 'Number' },
  state: { zh: '状态', en: 'State' },
  noticeServed: { zh: '告知书送达', en: 'Notice served' },
  defenceUntil: { zh: '陈述申辩截止', en: 'Answer by' },
  hearing: { zh: '听证', en: 'Hearing' },
  hearingAsked: { zh: '已申请', en: 'asked for' },
  decisionServed: { zh: '决定书送达', en: 'Decision served' },
  appealUntil: { zh: '申请复议截止', en: 'Appeal by' },
  consequences: { zh: '目前影响', en: 'Consequences now' },
  barred: { zh: '限制申报', en: 'barred from applying' },
  owing: { zh: '尚有款项未退', en: 'money is owed' },
  statements: { zh: '本企业的陈述申辩', en: 'Your statements' },
  noStatements: { zh: '还没有陈述申辩', en: 'You have not stated your case yet' },
  youMay: { zh: '可以办理', en: 'What you may do' },
  nothingToDo: { zh: '目前没有可以办理的事项。', en: 'There is nothing you may do now.' },
  stateCase: { zh: '陈述申辩', en: 'State your case' },
  stateLead: {
    zh: '写明事实、理由和依据。提交后不能修改，可以补充。',
    en: 'Give facts, reasons and grounds. What is sent cannot be changed, but you may add to it.',
  },
  requestHearing: { zh: '申请听证', en: 'Ask for a hearing' },
  requestHearingLead: {
    zh: '申请后，办案机关至少提前七日告知听证的时间和地点。',
    en: 'You are told of the day and the place at least seven days ahead.',
  },
  appeal: { zh: '申请复议', en: 'Appeal' },
  appealLead: { zh: '写明不服决定的理由。', en: 'Say why you contest the decision.' },
  askRepair: { zh: '申请信用修复', en: 'Ask for repair of your credit' },
  askRepairLead: {
    zh: '款项退清后可以申请。请写明整改情况。',
    en: 'Possible once nothing is owed. Say what you have put right.',
  },
  repairAsked: { zh: '已申请信用修复', en: 'Repair of credit asked for' },
  text: { zh: '内容', en: 'Text' },
});
