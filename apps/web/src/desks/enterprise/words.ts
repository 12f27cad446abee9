/** Words of the enterprise's lists. */
import { defineWords } from '../../words/words';

export const listWords = defineWords('enterprise-lists', {
  applications: { zh: '我的申报', en: 'Applications' },
  begin: { zh: '新的申报', en: 'New application' },
  measure: { zh: '事项', en: 'Measure' },
  number: { zh: '编号', en: 'Number' },
  state: { zh: '状态', en: 'State' },
  amount: { zh: '金额', en: 'Amount' },
  submitted: { zh: '提交', en: 'Submitted' },
  due: { zh: '期限', en: 'Due' },
  every: { zh: '全部状态', en: 'Every state' },
  noApplications: { zh: '没有这样的申报', en: 'There are no such applications' },
});

export const matchWords = defineWords('enterprise-matches', {
  title: { zh: '可申报的政策', en: 'What fits us' },
  lead: {
    zh: '按认定名单、以往所填和已获支持推算，供参考。',
    en: 'By the lists, your earlier answers and earlier awards; for orientation.',
  },
  act: { zh: '办理', en: 'Act' },
  apply: { zh: '申报', en: 'Apply' },
  go: { zh: '查看申报', en: 'See the case' },
  all: { zh: '也显示不符合的', en: 'Also show what does not fit' },
  none: { zh: '目前没有匹配的政策', en: 'Nothing fits at present' },
  noneWhy: { zh: '可以看看全部受理中的事项。', en: 'You may look at everything that is open.' },
  openNow: { zh: '受理中的事项', en: 'What is open now' },
  told: { zh: '有适合本企业的新指南时通知我', en: 'Tell me of new guides that fit us' },
});

export const payeeWords = defineWords('enterprise-payee', {
  title: { zh: '收款账户', en: 'Payee account' },
  lead: {
    zh: '支持资金拨付到这个账户。户名须与企业名称一致，财务人员核验后方可付款。',
    en: 'Grants are paid to this account. It must be in your enterprise’s name, and finance verifies it before paying.',
  },
  present: { zh: '现用账户', en: 'Present account' },
  none: { zh: '还没有登记账户', en: 'No account yet' },
  noneWhy: { zh: '登记后才能收到拨付。', en: 'Enter one, so that you can be paid.' },
  name: { zh: '户名', en: 'Account name' },
  number: { zh: '账号', en: 'Account number' },
  bank: { zh: '开户行', en: 'Bank' },
  state: { zh: '状态', en: 'State' },
  enter: { zh: '登记账户', en: 'Enter an account' },
  change: { zh: '变更账户', en: 'Change the account' },
  changeLead: {
    zh: '新账户须重新核验，核验前不会付款。',
    en: 'A new account is verified anew; until then nothing is paid.',
  },
});

export const recoveryWords = defineWords('enterprise-recoveries', {
  title: { zh: '退还', en: 'Repayments' },
  lead: { zh: '责令退还的款项、期限和已退情况。', en: 'What has to be repaid, by when, and what came in.' },
  none: { zh: '没有需要退还的款项', en: 'Nothing has to be repaid' },
  case: { zh: '案件', en: 'Case' },
  ordered: { zh: '责令退还', en: 'Ordered' },
  owed: { zh: '尚欠', en: 'Still owed' },
  repaid: { zh: '已退', en: 'Repaid' },
  writtenOff: { zh: '已核销', en: 'Written off' },
  due: { zh: '期限', en: 'By' },
  stayed: { zh: '停止执行', en: 'stayed' },
  over: { zh: '多退 {amount} 元将退回', en: '{amount} yuan too much will be refunded' },
  received: { zh: '到账', en: 'Received' },
  reference: { zh: '银行流水号', en: 'Bank reference' },
  byOffset: { zh: '以后续支持资金抵扣', en: 'set off against a later award' },
  history: { zh: '退款记录', en: 'What came in' },
  nothingYet: { zh: '还没有收到退款', en: 'Nothing has come in yet' },
});

export const registerWords = defineWords('enterprise-register', {
  title: { zh: '企业信息', en: 'Our enterprise' },
  lead: {
    zh: '由机关登记和维护；与实际不符的，请联系所在街镇或区经办部门更正。',
    en: 'Recorded and kept by the office; where it is wrong, ask your town or district to correct it.',
  },
  name: { zh: '名称', en: 'Name' },
  nameEn: { zh: '英文名称', en: 'English name' },
  uscc: { zh: '统一社会信用代码', en: 'Credit code' },
  sites: { zh: '注册地和经营场所', en: 'Seat and sites' },
  industry: { zh: '行业', en: 'Industry' },
  size: { zh: '规模', en: 'Size' },
  unknown: { zh: '未登记', en: 'not recorded' },
});
