/** What finance alone gives states to. Codes that people choose from stand here too: one word for each, everywhere. */
import { addStates, stateOf } from '../../words/states';

addStates('batch', {
  made: stateOf('待复核', 'to be checked', 'waiting'),
  released: stateOf('待送行', 'to be sent', 'active'),
  sent: stateOf('已送银行', 'sent to the bank', 'active'),
  confirmed: stateOf('已回单', 'confirmed', 'good'),
  recalled: stateOf('已撤回', 'recalled', 'neutral'),
});
addStates('hold', {
  'account-doubt': stateOf('账户存疑', 'doubt about the account', 'warning'),
  objection: stateOf('有异议', 'objection', 'warning'),
  'court-order': stateOf('法院冻结', 'court order', 'warning'),
  'budget-timing': stateOf('资金调度', 'timing of the budget', 'warning'),
  other: stateOf('其他', 'other', 'warning'),
});
addStates('refund', {
  open: stateOf('待退还', 'to be refunded', 'waiting'),
  paid: stateOf('已退还', 'refunded', 'good'),
});
addStates('refund-cause', {
  'over-payment': stateOf('企业多缴', 'paid too much', 'neutral'),
  'decision-revoked': stateOf('决定撤销', 'decision revoked', 'neutral'),
});
addStates('exception', { open: stateOf('待处理', 'open', 'waiting'), resolved: stateOf('已处理', 'resolved', 'good') });
addStates('line', {
  confirmed: stateOf('已支付', 'confirmed', 'good'),
  'already-confirmed': stateOf('此前已确认', 'confirmed before', 'neutral'),
  returned: stateOf('退回', 'returned', 'warning'),
  'already-returned': stateOf('此前已退回', 'returned before', 'neutral'),
  'returned-after-payment': stateOf('支付后退回', 'returned after payment', 'warning'),
  'paid-twice': stateOf('重复支付', 'paid twice', 'bad'),
  contradicts: stateOf('前后矛盾', 'contradicts what is known', 'bad'),
  'unknown-reference': stateOf('编号不明', 'unknown reference', 'warning'),
  'wrong-amount': stateOf('金额不符', 'wrong amount', 'bad'),
  'wrong-account': stateOf('账号不符', 'wrong account', 'bad'),
  'not-released': stateOf('尚未放行', 'not released', 'bad'),
  'not-bookable': stateOf('无法入账', 'cannot be booked', 'warning'),
  unreadable: stateOf('无法识读', 'unreadable', 'warning'),
});
addStates('resolution', {
  'not-ours': stateOf('非本库款项', 'not ours', 'neutral'),
  'assign-to-order': stateOf('对应到付款单', 'assign to an order', 'good'),
  'bank-corrected': stateOf('银行已更正', 'corrected by the bank', 'good'),
  suspense: stateOf('转暂付待查', 'to suspense', 'warning'),
  'pay-again': stateOf('重新支付', 'pay again', 'active'),
  close: stateOf('不再支付', 'close', 'neutral'),
  'enter-by-hand': stateOf('手工录入', 'enter by hand', 'active'),
  'not-a-payment': stateOf('非付款记录', 'not a payment', 'neutral'),
});
addStates('movement', { paid: stateOf('成功', 'paid', 'good'), returned: stateOf('退回', 'returned', 'warning') });
addStates('settlement', {
  draft: stateOf('草稿', 'draft', 'waiting'),
  closed: stateOf('已关账', 'closed', 'active'),
  settled: stateOf('已结清', 'settled', 'good'),
  cancelled: stateOf('已作废', 'cancelled', 'neutral'),
});
addStates('reapportionment', {
  proposed: stateOf('待确认', 'proposed', 'waiting'),
  confirmed: stateOf('已确认', 'confirmed', 'good'),
  declined: stateOf('已否决', 'declined', 'neutral'),
});
addStates('proposal', {
  proposed: stateOf('待确认', 'proposed', 'waiting'),
  confirmed: stateOf('已确认', 'confirmed', 'good'),
  approved: stateOf('已批准', 'approved', 'good'),
  declined: stateOf('已否决', 'declined', 'neutral'),
});
addStates('change', { add: stateOf('追加', 'add', 'good'), reduce: stateOf('调减', 'reduce', 'warning') });
addStates('governed', {
  yes: stateOf('另有文件规定', 'governed by another document', 'active'),
  no: stateOf('无其他规定', 'not governed', 'neutral'),
});
