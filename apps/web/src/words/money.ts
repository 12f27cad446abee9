/** Words of what money goes through, for the desks that pay it and for those who follow it. */
import { addStates, stateOf } from './states';

addStates('order', {
  payable: stateOf('待付', 'payable', 'waiting'),
  held: stateOf('暂缓', 'held', 'warning'),
  batched: stateOf('已入批', 'in a batch', 'active'),
  released: stateOf('已放行', 'released', 'active'),
  paid: stateOf('已支付', 'paid', 'good'),
  returned: stateOf('已退回', 'returned', 'bad'),
  cancelled: stateOf('已取消', 'cancelled', 'neutral'),
});

addStates('recovery', {
  open: stateOf('待追回', 'open', 'bad'),
  settled: stateOf('已结清', 'settled', 'good'),
  cancelled: stateOf('已撤销', 'cancelled', 'neutral'),
});

addStates('journal', {
  appropriation: stateOf('预算下达', 'appropriation', 'neutral'),
  adjustment: stateOf('预算调整', 'adjustment', 'neutral'),
  'carry-over': stateOf('结转', 'carry-over', 'neutral'),
  commitment: stateOf('承诺', 'commitment', 'active'),
  release: stateOf('承诺解除', 'release', 'neutral'),
  reapportionment: stateOf('重新分担', 'reapportionment', 'neutral'),
  payment: stateOf('支付', 'payment', 'good'),
  'payment-returned': stateOf('支付退回', 'payment returned', 'warning'),
  'recovery-ordered': stateOf('责令追回', 'recovery ordered', 'bad'),
  repayment: stateOf('还款', 'repayment', 'good'),
  'over-payment': stateOf('多缴', 'over-payment', 'neutral'),
  'write-off': stateOf('核销', 'write-off', 'neutral'),
  'recovery-cancelled': stateOf('追回撤销', 'recovery cancelled', 'neutral'),
  'repayment-undone': stateOf('还款冲回', 'repayment undone', 'neutral'),
  refund: stateOf('退款', 'refund', 'neutral'),
  settlement: stateOf('结算', 'settlement', 'good'),
  suspense: stateOf('暂付待查', 'suspense', 'warning'),
  reversal: stateOf('冲销', 'reversal', 'neutral'),
});
