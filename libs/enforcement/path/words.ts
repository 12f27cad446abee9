/** The words of a proceeding: its states, steps and deadlines, with the names that people read. */

interface Name {
  zh: string;
  en: string;
}

export const PROCEEDING_STATES = {
  'preliminary-check': { zh: '初步核查', en: 'preliminary check' },
  'not-pursued': { zh: '不予立案', en: 'not pursued' },
  investigating: { zh: '调查中', en: 'under investigation' },
  notified: { zh: '已告知', en: 'notified' },
  hearing: { zh: '听证', en: 'hearing called' },
  'legal-check': { zh: '法制审核', en: 'legal check' },
  checked: { zh: '审核通过', en: 'legally checked' },
  decided: { zh: '已决定', en: 'decided' },
  'in-force': { zh: '已生效', en: 'in force' },
  appealed: { zh: '复议或诉讼中', en: 'under appeal' },
  stayed: { zh: '停止执行', en: 'execution stayed' },
  revoked: { zh: '决定已撤销', en: 'decision revoked' },
  cleared: { zh: '终止', en: 'cleared' },
} as const satisfies Record<string, Name>;

export type ProceedingState = keyof typeof PROCEEDING_STATES;

export const PROCEEDING_STEPS = {
  open: { zh: '立案', en: 'open the investigation' },
  drop: { zh: '不予立案', en: 'do not pursue' },
  'enter-basis': { zh: '提出法律依据', en: 'enter the legal basis' },
  'confirm-basis': { zh: '确认法律依据', en: 'confirm the legal basis' },
  notify: { zh: '事先告知', en: 'notify' },
  'serve-notice': { zh: '送达告知书', en: 'record the service of the notice' },
  state: { zh: '陈述申辩', en: 'state and defend' },
  'request-hearing': { zh: '申请听证', en: 'ask for a hearing' },
  'call-hearing': { zh: '通知听证', en: 'call the hearing' },
  'record-hearing': { zh: '记录听证', en: 'record the hearing' },
  'submit-for-check': { zh: '提交法制审核', en: 'submit for the legal check' },
  'pass-check': { zh: '审核通过', en: 'pass the legal check' },
  'send-back': { zh: '退回调查', en: 'send back to the investigator' },
  decide: { zh: '作出决定', en: 'decide' },
  clear: { zh: '终止调查', en: 'clear' },
  'serve-decision': { zh: '送达决定书', en: 'record the service of the decision' },
  appeal: { zh: '申请复议', en: 'appeal' },
  'record-appeal': { zh: '登记复议或诉讼', en: 'record an appeal' },
  stay: { zh: '停止执行', en: 'stay the execution' },
  'end-stay': { zh: '恢复执行', en: 'end the stay' },
  uphold: { zh: '登记维持', en: 'record that the decision was upheld' },
  revoke: { zh: '撤销决定', en: 'revoke the decision' },
  'propose-listing': { zh: '提出失信信息认定建议', en: 'propose a listing' },
  'confirm-listing': { zh: '确认失信信息认定建议', en: 'confirm the proposed listing' },
  'decline-listing': { zh: '不予确认失信信息认定建议', en: 'decline the proposed listing' },
  lift: { zh: '解除资格限制', en: 'lift the bar' },
  'ask-repair': { zh: '申请信用修复', en: 'ask for repair' },
  'grant-repair': { zh: '准予信用修复', en: 'grant the repair' },
  'refuse-repair': { zh: '不予信用修复', en: 'refuse the repair' },
} as const satisfies Record<string, Name>;

export type ProceedingStep = keyof typeof PROCEEDING_STEPS;

/** Where every proceeding begins; what an officer finds is opened in the same instant. */
export const FIRST_STATE: ProceedingState = 'preliminary-check';
export const LAST_STATES: readonly ProceedingState[] = ['not-pursued', 'cleared', 'revoked'];

/** Over, or with a decision in force: another proceeding of the same enterprise under the document may begin. */
export const CLOSED_STATES: readonly ProceedingState[] = [...LAST_STATES, 'in-force', 'appealed', 'stayed'];

/** Whose hand it was: nobody has two of them in one proceeding. */
export type Duty = 'investigation' | 'legal-check' | 'decision' | 'review';

/** Periods that steps start and stop; their lengths are local rules. */
export const PROCEEDING_DEADLINES = [
  'preliminary-check',
  'investigation',
  'statement-and-defence',
  'legal-check',
  'service',
  'appeal',
] as const;
export type ProceedingDeadline = (typeof PROCEEDING_DEADLINES)[number];
