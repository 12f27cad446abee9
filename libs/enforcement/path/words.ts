/** The words of a proceeding: its states and steps, with the names that people read. */

interface Name {
  zh: string;
  en: string;
}

export const PROCEEDING_STATES = {
  investigating: { zh: '调查中', en: 'under investigation' },
  notified: { zh: '已告知', en: 'notified' },
  hearing: { zh: '听证', en: 'hearing called' },
  'legal-check': { zh: '法制审核', en: 'legal check' },
  checked: { zh: '审核通过', en: 'legally checked' },
  decided: { zh: '已决定', en: 'decided' },
  'in-force': { zh: '已生效', en: 'in force' },
  cleared: { zh: '终止', en: 'cleared' },
} as const satisfies Record<string, Name>;

export type ProceedingState = keyof typeof PROCEEDING_STATES;

export const PROCEEDING_STEPS = {
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
} as const satisfies Record<string, Name>;

export type ProceedingStep = keyof typeof PROCEEDING_STEPS;

export const FIRST_STATE: ProceedingState = 'investigating';
/** Later life (appeal, lifting) is not in this table yet: a decision in force ends it. */
export const LAST_STATES: readonly ProceedingState[] = ['in-force', 'cleared'];

/** While a proceeding is in one of these, the enterprise's cases under the document are frozen and new ones are held. */
export const HOLDING_STATES: readonly ProceedingState[] = [
  'investigating',
  'notified',
  'hearing',
  'legal-check',
  'checked',
  'decided',
];

/** Whose hand it was: nobody has two of them in one proceeding. */
export type Duty = 'investigation' | 'legal-check' | 'decision';
