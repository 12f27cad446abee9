/** The states that this desk alone shows. */
import { addStates, stateOf } from '../../words/states';

addStates('own-offer', {
  offered: stateOf('待确认', 'to be answered', 'warning'),
  confirmed: stateOf('已确认', 'confirmed', 'good'),
  declined: stateOf('已谢绝', 'declined', 'neutral'),
  lapsed: stateOf('逾期失效', 'lapsed', 'neutral'),
  excluded: stateOf('不在范围', 'excluded', 'neutral'),
});

addStates('own-recovery', {
  open: stateOf('待退还', 'to be repaid', 'bad'),
  settled: stateOf('已结清', 'settled', 'good'),
  cancelled: stateOf('已取消', 'cancelled', 'neutral'),
});

addStates('opening', {
  open: stateOf('受理中', 'open', 'good'),
  later: stateOf('尚未开始', 'opens later', 'waiting'),
  closed: stateOf('已截止', 'closed', 'neutral'),
});

addStates('own-account', {
  verified: stateOf('已核对', 'verified', 'good'),
  unverified: stateOf('待财务核对', 'to be verified', 'waiting'),
});
