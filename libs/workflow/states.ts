/** The words of the state machine: every state and every action, with the names that people read. */

interface Name {
  zh: string;
  en: string;
}

export const STATES = {
  draft: { zh: '草稿', en: 'draft' },
  submitted: { zh: '已提交', en: 'submitted' },
  town_review: { zh: '街镇初审', en: 'town review' },
  district_review: { zh: '区级复审', en: 'district review' },
  returned: { zh: '补正', en: 'returned for correction' },
  public_notice: { zh: '公示', en: 'public notice' },
  approved: { zh: '已批准', en: 'approved' },
  disbursed: { zh: '已拨付', en: 'disbursed' },
  recovery: { zh: '追回中', en: 'in recovery' },
  clawed_back: { zh: '已追回', en: 'clawed back' },
  rejected: { zh: '不予支持', en: 'rejected' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  lapsed: { zh: '逾期失效', en: 'lapsed' },
  revoked: { zh: '已撤销', en: 'revoked' },
} as const satisfies Record<string, Name>;

export type State = keyof typeof STATES;

export const ACTIONS = {
  submit: { zh: '提交', en: 'submit' },
  accept: { zh: '受理', en: 'accept' },
  return: { zh: '退回补正', en: 'return for correction' },
  resubmit: { zh: '重新提交', en: 'resubmit' },
  endorse: { zh: '初审通过', en: 'endorse' },
  'send-back': { zh: '退回初审', en: 'send back' },
  propose: { zh: '拟支持', en: 'propose' },
  object: { zh: '提出异议', en: 'object' },
  resolve: { zh: '处理异议', en: 'resolve an objection' },
  reopen: { zh: '退回复审', en: 'send back from the public notice' },
  approve: { zh: '批准', en: 'approve' },
  pay: { zh: '确认拨付', en: 'confirm payment' },
  'payment-returned': { zh: '银行退款', en: 'payment returned' },
  reject: { zh: '不予支持', en: 'reject' },
  reconsider: { zh: '申请复核', en: 'ask for reconsideration' },
  withdraw: { zh: '撤回', en: 'withdraw' },
  lapse: { zh: '逾期失效', en: 'lapse' },
  revoke: { zh: '撤销', en: 'revoke' },
  restore: { zh: '恢复', en: 'restore' },
  'order-recovery': { zh: '责令退还', en: 'order recovery' },
  repaid: { zh: '确认退清', en: 'confirm full repayment' },
} as const satisfies Record<string, Name>;

export type Action = keyof typeof ACTIONS;

/** Where in the office somebody acts; recorded on the event for the separation of duties. */
export type Stage = 'town' | 'district-review' | 'district-approval' | 'finance' | 'enforcement';

/** @returns whether the text, from outside, names an action of the table */
export const isAction = (text: string): text is Action => Object.hasOwn(ACTIONS, text);

/** Where every case begins. */
export const INITIAL_STATE: State = 'draft';

/**
 * Where a case ends for good. A rejected case may come back once, a paid one may have to be paid back, and what a decision
 * took comes back when that decision is revoked.
 */
export const FINAL_STATES: readonly State[] = ['withdrawn', 'lapsed'];

/** The states of the work queue. The partial indexes `application_queue_*` are made of exactly these. */
export const QUEUE_STATES: readonly State[] = [
  'submitted',
  'town_review',
  'district_review',
  'returned',
  'public_notice',
  'approved',
];
