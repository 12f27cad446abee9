/** The states of what this desk shows. */
import { addStates, stateOf } from '../../words/states';

addStates('proceeding', {
  'preliminary-check': stateOf('初步核查', 'preliminary check', 'waiting'),
  'not-pursued': stateOf('不予立案', 'not pursued', 'neutral'),
  investigating: stateOf('调查中', 'under investigation', 'active'),
  notified: stateOf('已告知', 'notified', 'active'),
  hearing: stateOf('听证', 'hearing called', 'active'),
  'legal-check': stateOf('法制审核', 'legal check', 'active'),
  checked: stateOf('审核通过', 'legally checked', 'active'),
  decided: stateOf('已决定', 'decided', 'warning'),
  'in-force': stateOf('已生效', 'in force', 'bad'),
  appealed: stateOf('复议或诉讼中', 'under appeal', 'warning'),
  stayed: stateOf('停止执行', 'execution stayed', 'waiting'),
  revoked: stateOf('决定已撤销', 'decision revoked', 'neutral'),
  cleared: stateOf('终止', 'cleared', 'good'),
});

addStates('report', {
  received: stateOf('已收到', 'received', 'warning'),
  checking: stateOf('核查中', 'being checked', 'active'),
  investigated: stateOf('已立案', 'led to an investigation', 'bad'),
  'not-pursued': stateOf('不予立案', 'not pursued', 'neutral'),
});

addStates('listing', {
  proposed: stateOf('已提出', 'proposed', 'warning'),
  confirmed: stateOf('已确认', 'confirmed', 'bad'),
  declined: stateOf('不予确认', 'declined', 'neutral'),
  repaired: stateOf('已修复', 'repaired', 'good'),
  withdrawn: stateOf('已撤回', 'withdrawn', 'neutral'),
});

/** What has become of a bar, told by its dates and by its decision. */
addStates('bar', {
  holds: stateOf('限制中', 'holds', 'bad'),
  stayed: stateOf('停止执行', 'stayed', 'waiting'),
  lifted: stateOf('已解除', 'lifted', 'good'),
  voided: stateOf('自始无效', 'never held', 'neutral'),
});

/** What was ordered back, as those see it who ordered it. */
addStates('ordered-back', {
  open: stateOf('待退还', 'owed', 'warning'),
  overdue: stateOf('已逾期', 'overdue', 'bad'),
  stayed: stateOf('停止执行', 'stayed', 'waiting'),
  settled: stateOf('已结清', 'settled', 'good'),
  cancelled: stateOf('已取消', 'cancelled', 'neutral'),
});

addStates('service-method', {
  portal: stateOf('网上送达', 'through the portal', 'neutral'),
  post: stateOf('邮寄送达', 'by post', 'neutral'),
  'in-person': stateOf('直接送达', 'in person', 'neutral'),
  'public-announcement': stateOf('公告送达', 'by public announcement', 'neutral'),
});
