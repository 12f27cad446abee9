/** Words of offers: measures granted without an application. */
import { defineWords } from '../../../words/words';

export const offerWords = defineWords('enterprise-offers', {
  title: { zh: '免申即享', en: 'Offers' },
  lead: {
    zh: '本企业已在认定名单内，确认账户和承诺即可，不必填报。',
    en: 'Your enterprise is on a list: confirm the account and the declaration; there is nothing to fill in.',
  },
  measure: { zh: '事项', en: 'Measure' },
  state: { zh: '状态', en: 'State' },
  made: { zh: '发出', en: 'Made' },
  due: { zh: '答复期限', en: 'Answer by' },
  none: { zh: '没有免申即享事项', en: 'There are no offers' },
  known: { zh: '名单载明', en: 'What the list says' },
  source: { zh: '{document}（{issuer}，{day}）', en: '{document} ({issuer}, {day})' },
  account: { zh: '收款账户', en: 'Account' },
  noAccount: { zh: '还没有登记收款账户，请先登记。', en: 'There is no account yet. Enter one first.' },
  toAccount: { zh: '登记收款账户', en: 'Enter an account' },
  declaration: { zh: '真实性承诺', en: 'Declaration' },
  accept: { zh: '我代表本企业作出以上承诺', en: 'I declare this for my enterprise' },
  confirm: { zh: '确认', en: 'Confirm' },
  decline: { zh: '谢绝', en: 'Decline' },
  declineLead: { zh: '谢绝后本次不再享受此项支持。', en: 'You will not get this support this time.' },
  site: { zh: '经营场所代码', en: 'Code of the site' },
  toCase: { zh: '查看案件', en: 'See the case' },
});
