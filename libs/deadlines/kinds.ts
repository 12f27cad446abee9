/** The kinds of deadline there are: their names, whether they bind the enterprise, and what the case waits for. */

/** A word in both languages of the interface. */
export interface Name {
  zh: string;
  en: string;
}

interface KindOfDeadline extends Name {
  /** Missing it costs the enterprise a right or money: nobody can switch its reminders off. */
  binding: boolean;
  /** The case's next move is due on it, so that it orders the work queue. */
  nextMove: boolean;
  /** A freeze keeps people from meeting it, so it stands still while the case is frozen [local]. */
  held: boolean;
  /** Somebody owes it, and is late with it after its day. Of the others the day is merely over: a right has ended with it. */
  owed: boolean;
}

export const DEADLINE_KINDS = {
  accept: { zh: '受理', en: 'acceptance', binding: false, nextMove: true, held: true, owed: true },
  'town-review': { zh: '初审', en: 'town review', binding: false, nextMove: true, held: true, owed: true },
  correction: { zh: '补正', en: 'correction', binding: true, nextMove: true, held: true, owed: false },
  'district-review': { zh: '复审', en: 'district review', binding: false, nextMove: true, held: true, owed: true },
  'public-notice': { zh: '公示', en: 'public notice', binding: false, nextMove: true, held: false, owed: false },
  payment: { zh: '拨付', en: 'payment', binding: false, nextMove: true, held: true, owed: true },
  repayment: { zh: '退还资金', en: 'repayment', binding: true, nextMove: true, held: false, owed: true },
  reconsideration: {
    zh: '申请复核',
    en: 'request for reconsideration',
    binding: true,
    nextMove: true,
    held: false,
    owed: false,
  },
  'statement-and-defence': {
    zh: '陈述申辩',
    en: 'statement and defence',
    binding: true,
    nextMove: true,
    held: false,
    owed: false,
  },
  'preliminary-check': {
    zh: '初步核查',
    en: 'preliminary check',
    binding: false,
    nextMove: true,
    held: false,
    owed: true,
  },
  investigation: {
    zh: '作出处理决定',
    en: 'decision on the investigation',
    binding: false,
    nextMove: true,
    held: false,
    owed: true,
  },
  'legal-check': { zh: '法制审核', en: 'legal check', binding: false, nextMove: true, held: false, owed: true },
  service: { zh: '送达决定书', en: 'service of the decision', binding: false, nextMove: true, held: false, owed: true },
  appeal: { zh: '申请行政复议', en: 'appeal', binding: true, nextMove: true, held: false, owed: false },
  // The draft's own window: the enterprise that has begun an application is told before the window closes.
  'window-closing': { zh: '提交申请', en: 'submission', binding: true, nextMove: true, held: false, owed: false },
  // What was offered without an application lapses without an answer.
  'entitlement-answer': {
    zh: '确认免申即享',
    en: 'answer to an offer without application',
    binding: true,
    nextMove: false,
    held: false,
    owed: false,
  },
  // A date of the enterprise's own affairs, beside whatever stage the case is at.
  'capital-paid-in': {
    zh: '注册资本实缴到位',
    en: 'paying in the registered capital',
    binding: true,
    nextMove: false,
    held: false,
    owed: false,
  },
  'document-expiry': {
    zh: '政策文件到期',
    en: 'expiry of the policy document',
    binding: false,
    nextMove: false,
    held: false,
    owed: false,
  },
  'guide-window': {
    zh: '申报窗口关闭',
    en: 'closing of the application window',
    binding: false,
    nextMove: false,
    held: false,
    owed: false,
  },
} as const satisfies Record<string, KindOfDeadline>;

export type DeadlineKind = keyof typeof DEADLINE_KINDS;

/** The kinds by which the work queue is ordered. */
export const NEXT_MOVES = (Object.keys(DEADLINE_KINDS) as DeadlineKind[]).filter(
  (kind) => DEADLINE_KINDS[kind].nextMove,
);

/** @returns what the deadline is for, as it is written in a message */
export function deadlineName(kind: DeadlineKind): Name {
  const { zh, en } = DEADLINE_KINDS[kind];
  return { zh, en };
}
