import { useBilingual } from '../../words/words';
import type { ProceedingEvent } from './proceeding-types';

const NAMES: Record<ProceedingEvent['step'], { zh: string; en: string }> = {
  open: { zh: '立案', en: 'Investigation opened' },
  drop: { zh: '不予立案', en: 'Not pursued' },
  'enter-basis': { zh: '提出法律依据', en: 'Legal basis entered' },
  'confirm-basis': { zh: '确认法律依据', en: 'Legal basis confirmed' },
  notify: { zh: '事先告知', en: 'Notice issued' },
  'serve-notice': { zh: '送达告知书', en: 'Notice served' },
  state: { zh: '陈述申辩', en: 'Statement and defence' },
  'request-hearing': { zh: '申请听证', en: 'Hearing asked for' },
  'call-hearing': { zh: '通知听证', en: 'Hearing called' },
  'record-hearing': { zh: '记录听证', en: 'Hearing recorded' },
  'submit-for-check': { zh: '提交法制审核', en: 'Handed to the legal check' },
  'pass-check': { zh: '法制审核通过', en: 'Legal check passed' },
  'send-back': { zh: '退回调查', en: 'Sent back' },
  decide: { zh: '作出决定', en: 'Decided' },
  clear: { zh: '终止调查', en: 'Cleared' },
  'serve-decision': { zh: '送达决定书', en: 'Decision served' },
  appeal: { zh: '申请复议', en: 'Appeal' },
  'record-appeal': { zh: '登记复议或诉讼', en: 'Appeal recorded' },
  stay: { zh: '停止执行', en: 'Execution stayed' },
  'end-stay': { zh: '恢复执行', en: 'Stay ended' },
  uphold: { zh: '登记维持', en: 'Upheld' },
  revoke: { zh: '撤销决定', en: 'Decision revoked' },
  'propose-listing': { zh: '提出失信信息认定建议', en: 'Listing proposed' },
  'confirm-listing': { zh: '确认失信信息认定建议', en: 'Listing confirmed' },
  'decline-listing': { zh: '不予确认失信信息认定建议', en: 'Listing declined' },
  lift: { zh: '解除资格限制', en: 'Bar lifted' },
  'ask-repair': { zh: '申请信用修复', en: 'Repair asked for' },
  'grant-repair': { zh: '准予信用修复', en: 'Repair granted' },
  'refuse-repair': { zh: '不予信用修复', en: 'Repair refused' },
};

/** What was done, as a record says it; the API's names of the steps are those of what may be done. */
export function StepName({ step }: { step: ProceedingEvent['step'] }) {
  return <>{useBilingual()(NAMES[step])}</>;
}
