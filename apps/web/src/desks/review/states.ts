/** What happened to a case, and the states of what lies beside it. */
import { addStates, stateOf } from '../../words/states';

addStates('event', {
  create: stateOf('开始填写', 'begun', 'neutral'),
  submit: stateOf('提交', 'submitted', 'active'),
  accept: stateOf('受理', 'accepted', 'good'),
  return: stateOf('退回补正', 'returned for correction', 'warning'),
  resubmit: stateOf('重新提交', 'submitted again', 'active'),
  endorse: stateOf('初审通过', 'endorsed', 'good'),
  'send-back': stateOf('退回初审', 'sent back to the town', 'warning'),
  propose: stateOf('拟支持', 'support proposed', 'good'),
  object: stateOf('提出异议', 'objected to', 'warning'),
  resolve: stateOf('处理异议', 'objection resolved', 'active'),
  reopen: stateOf('退回复审', 'review reopened', 'warning'),
  approve: stateOf('批准', 'approved', 'good'),
  reject: stateOf('不予支持', 'rejected', 'bad'),
  reconsider: stateOf('申请复核', 'reconsideration asked', 'active'),
  withdraw: stateOf('撤回', 'withdrawn', 'neutral'),
  lapse: stateOf('逾期失效', 'lapsed', 'neutral'),
  pay: stateOf('拨付', 'paid', 'good'),
  'payment-returned': stateOf('银行退款', 'payment returned', 'warning'),
  'decide-rules': stateOf('新旧规定衔接', 'rules decided', 'active'),
  'declare-conflict': stateOf('回避', 'conflict declared', 'neutral'),
  'order-recusal': stateOf('责令回避', 'ordered out of the case', 'warning'),
  'superior-award': stateOf('上级奖励', 'superior award', 'active'),
  message: stateOf('沟通', 'message', 'neutral'),
  score: stateOf('评分', 'scored', 'active'),
  freeze: stateOf('冻结', 'frozen', 'bad'),
  unfreeze: stateOf('解除冻结', 'unfrozen', 'good'),
  revoke: stateOf('撤销', 'revoked', 'bad'),
  restore: stateOf('恢复', 'restored', 'good'),
  'order-recovery': stateOf('责令退还', 'recovery ordered', 'bad'),
  repaid: stateOf('退清', 'repaid', 'good'),
});

addStates('verdict', {
  open: stateOf('待核实', 'to be answered', 'warning'),
  explained: stateOf('已核实，无碍', 'explained', 'good'),
  'follow-up': stateOf('需进一步核查', 'to be looked into', 'bad'),
});

addStates('superior-award', {
  recorded: stateOf('待复核', 'to be confirmed', 'waiting'),
  confirmed: stateOf('已确认', 'confirmed', 'good'),
  withdrawn: stateOf('已撤回', 'withdrawn', 'neutral'),
});

addStates('offer', {
  offered: stateOf('待企业确认', 'waiting for an answer', 'waiting'),
  confirmed: stateOf('已确认', 'confirmed', 'good'),
  declined: stateOf('已谢绝', 'declined', 'neutral'),
  lapsed: stateOf('逾期失效', 'lapsed', 'neutral'),
  excluded: stateOf('未纳入', 'left out', 'bad'),
});

addStates('excluded', {
  applied: stateOf('已自行申报', 'has applied itself', 'neutral'),
  barred: stateOf('限制申报期内', 'barred', 'bad'),
  limit: stateOf('已达限额', 'limit reached', 'warning'),
  'no-site': stateOf('本区无经营场所', 'no site in the district', 'neutral'),
  'not-eligible': stateOf('不符合条件', 'not eligible', 'bad'),
  'under-investigation': stateOf('正在接受调查', 'under investigation', 'bad'),
});

addStates('service', {
  portal: stateOf('网上送达', 'on the portal', 'neutral'),
  post: stateOf('邮寄', 'by post', 'neutral'),
  'in-person': stateOf('直接送达', 'in person', 'neutral'),
  'public-announcement': stateOf('公告送达', 'by public announcement', 'neutral'),
});
