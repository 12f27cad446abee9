/** Words of the enterprise's home. */
import { defineWords } from '../../../words/words';

export const homeWords = defineWords('enterprise-home', {
  title: { zh: '今日要办', en: 'What to do now' },
  lead: { zh: '按截止日排列。没有期限的排在最后。', en: 'By the day it is due; what has no day comes last.' },
  begin: { zh: '新的申报', en: 'New application' },
  tasks: { zh: '待办事项', en: 'To do' },
  nothing: { zh: '目前没有需要办理的事项', en: 'There is nothing you have to do now' },
  nothingWhy: {
    zh: '可以看看有哪些政策适合本企业。',
    en: 'You may look at which policies fit your enterprise.',
  },
  toMatches: { zh: '查看可申报的政策', en: 'See what fits us' },
  noDay: { zh: '没有期限', en: 'No day set' },
  correct: { zh: '补正：{what}', en: 'Correct: {what}' },
  finish: { zh: '填完并提交：{what}', en: 'Finish and submit: {what}' },
  answerOffer: { zh: '确认或谢绝免申即享：{what}', en: 'Answer the offer: {what}' },
  defend: { zh: '陈述申辩：{what}', en: 'State your case: {what}' },
  mayAppeal: { zh: '如有异议可申请复议：{what}', en: 'You may appeal: {what}' },
  repay: { zh: '退还 {what}', en: 'Repay {what}' },
  keepDay: { zh: '{kind}：{what}', en: '{kind}: {what}' },
  lately: { zh: '最近动态', en: 'What happened lately' },
  nothingLately: { zh: '还没有消息', en: 'No messages yet' },
  allMessages: { zh: '全部消息', en: 'All messages' },
});

/** The deadlines that bind an enterprise, or that it waits for. */
export const deadlineWords = defineWords('enterprise-deadlines', {
  accept: { zh: '受理', en: 'Acceptance' },
  appeal: { zh: '申请复议', en: 'Appeal' },
  'capital-paid-in': { zh: '外资到位', en: 'Capital to be paid in' },
  correction: { zh: '补正', en: 'Correction' },
  'district-review': { zh: '区级复审', en: 'District review' },
  'document-expiry': { zh: '政策到期', en: 'Policy expires' },
  'entitlement-answer': { zh: '确认免申即享', en: 'Answer to an offer' },
  'guide-window': { zh: '申报截止', en: 'Window closes' },
  investigation: { zh: '调查', en: 'Investigation' },
  'legal-check': { zh: '法制审核', en: 'Legal check' },
  payment: { zh: '拨付', en: 'Payment' },
  'preliminary-check': { zh: '初步核查', en: 'Preliminary check' },
  'public-notice': { zh: '公示', en: 'Public notice' },
  reconsideration: { zh: '申请复核', en: 'Reconsideration' },
  repayment: { zh: '退还', en: 'Repayment' },
  service: { zh: '送达', en: 'Service' },
  'statement-and-defence': { zh: '陈述申辩', en: 'Statement in defence' },
  'town-review': { zh: '街镇初审', en: 'Town review' },
  'window-closing': { zh: '申报截止', en: 'Window closes' },
});
