/**
 * The one transition table: who may take a case from where to where, what must hold, and what goes with it.
 *
 * No other way to change a case's state exists: decide.ts reads this table, record.ts writes what it decided. The picture
 * in docs/concepts/case-states.md is generated from it, and a table with a fault does not boot (verify-table.ts).
 * "Local rule" marks what stands in no policy text.
 */
import type { CaseDeadline, DeadlineChanges, Transition } from './transition.js';
import { verifyTable } from './verify-table.js';

const none: DeadlineChanges = { stop: [], pause: [], resume: [], start: [] };
/** Whatever may run before a case is paid: what ends the case stops it, running or paused. */
const beforePayment: readonly CaseDeadline[] = [
  'window-closing',
  'capital-paid-in',
  'accept',
  'town-review',
  'correction',
  'district-review',
  'public-notice',
  'payment',
];

const plain = { movesForward: false, needs: [], guards: [], sets: [], deadlines: none, posting: null } as const;
const enterprise = { who: 'enterprise', office: null, stage: null } as const;
const townClerk = { who: ['town-clerk'], office: 'intake', stage: 'town' } as const;
const townReviewer = { who: ['town-reviewer'], office: 'town', stage: 'town' } as const;
const districtReviewer = { who: ['district-reviewer'], office: 'district', stage: 'district-review' } as const;
const districtApprover = { who: ['district-approver'], office: 'district', stage: 'district-approval' } as const;
const finance = { who: ['finance-maker', 'finance-checker'], office: 'district', stage: 'finance' } as const;
const decider = { who: ['enforcement-decider'], office: 'district', stage: 'enforcement' } as const;

const returning = { ...plain, action: 'return', to: 'returned', guards: ['defects-listed'] } as const;
const restoring = {
  ...plain,
  ...decider,
  action: 'restore',
  from: ['revoked'],
  needs: ['reason'],
  guards: ['enforcement-revocation'],
} as const;
const rejecting = { ...plain, action: 'reject', to: 'rejected', needs: ['reason', 'citation'] } as const;

export const TRANSITIONS: readonly Transition[] = [
  {
    ...plain,
    ...enterprise,
    action: 'submit',
    from: ['draft'],
    to: 'submitted',
    movesForward: true,
    guards: [
      'document-in-force',
      'guide-window',
      'not-barred',
      'facts-complete',
      'declaration-signed',
      'assessment-not-no',
    ],
    sets: ['number', 'submittedAt'],
    deadlines: { ...none, stop: ['window-closing', 'capital-paid-in'], start: ['accept'] },
    why:
      'The versions of document and guide are pinned here, so the rules in force are checked at this instant. ' +
      'An assessment that is undetermined may be submitted: a person decides it.',
  },
  {
    ...plain,
    ...townClerk,
    action: 'accept',
    from: ['submitted'],
    to: 'town_review',
    when: 'town-stage',
    movesForward: true,
    deadlines: { ...none, stop: ['accept'], start: ['town-review'] },
    why:
      'Only a clerk of the case’s own town accepts. Clerk and reviewer act at one and the same stage, the town’s, ' +
      'so one person who holds both roles may accept and endorse.',
  },
  {
    ...plain,
    ...townClerk,
    action: 'accept',
    from: ['submitted'],
    to: 'district_review',
    when: 'no-town-stage',
    movesForward: true,
    deadlines: { ...none, stop: ['accept'], start: ['district-review'] },
    why:
      'Without a town stage the clerk of the district-level body accepts (Local rule: Hongqiao’s committee). ' +
      'Acceptance still counts as the stage before the district review, so that two persons see every case.',
  },
  {
    ...returning,
    ...townClerk,
    from: ['submitted'],
    deadlines: { ...none, pause: ['accept'], start: ['correction'] },
    why: 'All defects at once, each at its fact or evidence; the office’s clock stands still meanwhile (Local rule).',
  },
  {
    ...returning,
    ...townReviewer,
    from: ['town_review'],
    deadlines: { ...none, pause: ['town-review'], start: ['correction'] },
    why: 'As at acceptance. The list of defects is the reason, so none is asked for beside it.',
  },
  {
    ...returning,
    ...districtReviewer,
    from: ['district_review'],
    deadlines: { ...none, pause: ['district-review'], start: ['correction'] },
    why: 'The district asks the enterprise itself; the answer comes back to the district, not to the town.',
  },
  {
    ...plain,
    ...enterprise,
    action: 'resubmit',
    from: ['returned'],
    to: 'returned-from',
    movesForward: true,
    guards: ['defects-answered', 'facts-complete', 'declaration-signed'],
    deadlines: { ...none, stop: ['correction'], resume: ['accept', 'town-review', 'district-review'] },
    why:
      'The answer goes to the stage that asked. The facts may have changed, so they must be complete and declared true ' +
      'again. Window and validity were kept by the submission; a bar is checked again when money is proposed.',
  },
  {
    ...plain,
    ...townReviewer,
    action: 'endorse',
    from: ['town_review'],
    to: 'district_review',
    movesForward: true,
    needs: ['reason'],
    guards: ['signals-answered'],
    sets: ['recommendedFen'],
    deadlines: { ...none, stop: ['town-review'], start: ['district-review'] },
    why: 'The town recommends an amount and says why; the amount binds nobody and is checked when it is proposed.',
  },
  {
    ...plain,
    ...districtReviewer,
    action: 'send-back',
    from: ['district_review'],
    to: 'town_review',
    when: 'town-stage',
    needs: ['reason'],
    deadlines: { ...none, stop: ['district-review'], start: ['town-review'] },
    why: 'Counts as acting at the district review: who sends back does not endorse at the town.',
  },
  {
    ...plain,
    ...districtReviewer,
    action: 'propose',
    from: ['district_review'],
    to: 'public_notice',
    when: 'notice',
    movesForward: true,
    guards: [
      'signals-answered',
      'rules-stand',
      'not-barred',
      'score-passed',
      'amount-within-assessment',
      'figure-set',
      'limits',
    ],
    sets: ['proposedFen', 'noticeEndsOn'],
    deadlines: { ...none, stop: ['district-review'], start: ['public-notice'] },
    why: 'Nobody who acted at the town stage proposes. “At most” is a ceiling: the reviewer names the amount below it.',
  },
  {
    ...plain,
    ...districtReviewer,
    action: 'propose',
    from: ['district_review'],
    to: 'approved',
    when: 'no-notice',
    movesForward: true,
    guards: [
      'signals-answered',
      'rules-stand',
      'not-barred',
      'score-passed',
      'amount-within-assessment',
      'figure-set',
      'limits',
      'budget',
    ],
    sets: ['proposedFen', 'awardedFen'],
    deadlines: { ...none, stop: ['district-review'], start: ['payment'] },
    posting: 'commit',
    why:
      'A document configured without public notice (Local rule; none of the five is) has no separate approval, so the ' +
      'proposal commits the money under every guard of an approval. The second person is the one of the stage before.',
  },
  {
    ...plain,
    action: 'object',
    from: ['public_notice'],
    to: 'same',
    who: 'anyone',
    office: null,
    stage: null,
    needs: ['reason'],
    why:
      'Anyone with a reason, signed in or not; the system records for who is not. As long as the case is on notice an ' +
      'objection is heard, also after the last day, because the case is not decided yet.',
  },
  {
    ...plain,
    ...districtApprover,
    action: 'resolve',
    from: ['public_notice'],
    to: 'same',
    needs: ['reason'],
    guards: ['objection-to-resolve'],
    why: 'The approver answers objections, upheld or not, with a reason; who proposed cannot answer for the proposal.',
  },
  {
    ...plain,
    ...districtApprover,
    action: 'reopen',
    from: ['public_notice'],
    to: 'district_review',
    needs: ['reason'],
    guards: ['no-open-objection'],
    deadlines: { ...none, stop: ['public-notice'], start: ['district-review'] },
    why:
      'The way on when an objection was upheld and the case is not simply refused (Local rule): the notice ends, the ' +
      'district looks at the case anew, and what it proposes then is published anew.',
  },
  {
    ...plain,
    ...districtApprover,
    action: 'approve',
    from: ['public_notice'],
    to: 'approved',
    movesForward: true,
    guards: [
      'notice-over',
      'no-open-objection',
      'no-upheld-objection',
      'signals-answered',
      'rules-stand',
      'not-barred',
      'limits',
      'budget',
    ],
    sets: ['awardedFen'],
    deadlines: { ...none, stop: ['public-notice'], start: ['payment'] },
    posting: 'commit',
    why: 'Possible from the day after the last day of the notice, Shanghai time. Limits and budget are counted under lock.',
  },
  {
    ...plain,
    ...finance,
    office: 'either',
    action: 'pay',
    from: ['approved'],
    to: 'disbursed',
    movesForward: true,
    guards: ['not-barred', 'verified-account', 'paid-in-full'],
    deadlines: { ...none, stop: ['payment'] },
    posting: 'disburse',
    why:
      'Recorded when the bank confirms, and only once paid = awarded: a partial payment does not move the case. Maker ' +
      'and checker are kept apart at the batch, so recording the bank’s word is open to both. Where each treasury pays ' +
      'its own share, whoever hears last from the bank completes the award: the district’s people or the town’s.',
  },
  {
    ...plain,
    who: 'system',
    office: null,
    stage: null,
    action: 'payment-returned',
    from: ['disbursed'],
    to: 'approved',
    deadlines: { ...none, start: ['payment'] },
    posting: 'take-back',
    why:
      'The bank sent back what it had paid, so the award is no longer paid and has to be paid anew in the payment ' +
      'period. The bank’s word moves the case, also a frozen one: it is a fact, and money comes in.',
  },
  {
    ...rejecting,
    ...townClerk,
    from: ['submitted'],
    deadlines: { ...none, stop: ['accept'], start: ['reconsideration'] },
    why: 'With clause and reason; the right to ask for reconsideration begins (Local rule: 60 days).',
  },
  {
    ...rejecting,
    ...townReviewer,
    from: ['town_review'],
    deadlines: { ...none, stop: ['town-review'], start: ['reconsideration'] },
    why: 'As at acceptance, by the stage’s own officer.',
  },
  {
    ...rejecting,
    ...districtReviewer,
    from: ['district_review'],
    deadlines: { ...none, stop: ['district-review'], start: ['reconsideration'] },
    why: 'As at acceptance, by the stage’s own officer.',
  },
  {
    ...rejecting,
    ...districtApprover,
    from: ['public_notice'],
    deadlines: { ...none, stop: ['public-notice'], start: ['reconsideration'] },
    why: 'As at acceptance; during the notice the case lies with the approver, who is never the proposer.',
  },
  {
    ...plain,
    ...enterprise,
    action: 'reconsider',
    from: ['rejected'],
    to: 'district_review',
    guards: ['not-reconsidered', 'within-reconsideration-period'],
    deadlines: { ...none, stop: ['reconsideration'], start: ['district-review'] },
    why:
      'Once, whichever stage rejected; whoever rejected does not act on the case’s review again. A freeze does not take ' +
      'the right away while its period runs: the case comes back frozen, and nothing moves it forward.',
  },
  {
    ...plain,
    ...enterprise,
    action: 'withdraw',
    from: ['draft', 'submitted', 'town_review', 'district_review', 'returned', 'public_notice'],
    to: 'withdrawn',
    deadlines: { ...none, stop: beforePayment },
    why: 'Any time before approval, also while frozen: nothing was promised yet, and an investigation goes on without it.',
  },
  {
    ...plain,
    action: 'lapse',
    from: ['returned'],
    to: 'lapsed',
    who: 'system',
    office: null,
    stage: null,
    guards: ['not-frozen', 'correction-deadline-passed'],
    deadlines: { ...none, stop: beforePayment },
    why: 'Only the timer, after the correction’s last day. A frozen case cannot be corrected, so it does not lapse either.',
  },
  {
    ...plain,
    ...decider,
    action: 'revoke',
    from: ['submitted', 'town_review', 'district_review', 'returned', 'public_notice'],
    to: 'revoked',
    needs: ['reason'],
    guards: ['enforcement-decision'],
    deadlines: { ...none, stop: beforePayment },
    why: '取消申请资格 (沪松经规〔2025〕8号, 附则) or another recorded legal basis; nothing was committed yet.',
  },
  {
    ...plain,
    ...decider,
    action: 'revoke',
    from: ['approved'],
    to: 'revoked',
    needs: ['reason'],
    guards: ['enforcement-decision'],
    deadlines: { ...none, stop: beforePayment },
    posting: 'release',
    why: 'As before approval, and what was committed is released.',
  },
  {
    ...plain,
    ...decider,
    action: 'order-recovery',
    from: ['disbursed'],
    to: 'recovery',
    needs: ['reason'],
    guards: ['enforcement-decision'],
    deadlines: { ...none, start: ['repayment'] },
    posting: 'recover',
    why: '追回已拨付产业扶持资金 (沪松经规〔2025〕8号, 附则) or another recorded legal basis; amount and day due are booked.',
  },
  {
    ...plain,
    ...decider,
    action: 'order-recovery',
    from: ['approved'],
    to: 'recovery',
    needs: ['reason'],
    guards: ['enforcement-decision', 'partly-paid'],
    deadlines: { ...none, stop: ['payment'], start: ['repayment'] },
    posting: 'recover',
    why:
      'An award in parts of which some were paid: those are ordered back, and what is unpaid is released. A case of ' +
      'which nothing was paid is revoked.',
  },
  {
    ...plain,
    ...finance,
    who: ['finance-maker', 'finance-checker', 'district-approver'],
    office: 'either',
    action: 'repaid',
    from: ['recovery'],
    to: 'clawed_back',
    guards: ['receivable-zero'],
    deadlines: { ...none, stop: ['repayment'] },
    posting: 'repay',
    why:
      'With the repayment, offset or write-off that leaves nothing owed; the ones before it are booked without moving ' +
      'the case. A write-off may be approved by the approver of the district. Where only the town has paid, it is the ' +
      'town’s people to whom the enterprise pays back.',
  },
  {
    ...restoring,
    to: 'submitted',
    when: 'restored-to-submitted',
    deadlines: { ...none, start: ['accept'] },
    why: 'The decision that revoked it no longer stands: the case is where it was, and the office’s days begin anew.',
  },
  {
    ...restoring,
    to: 'town_review',
    when: 'restored-to-town_review',
    deadlines: { ...none, start: ['town-review'] },
    why: 'As at the intake.',
  },
  {
    ...restoring,
    to: 'district_review',
    when: 'restored-to-district_review',
    deadlines: { ...none, start: ['district-review'] },
    why: 'As at the intake; a public notice that was broken off is proposed and published anew.',
  },
  {
    ...restoring,
    from: ['revoked', 'recovery', 'clawed_back'],
    to: 'approved',
    when: 'restored-to-approved',
    guards: ['enforcement-revocation', 'budget'],
    deadlines: { ...none, stop: ['repayment'], start: ['payment'] },
    posting: 'commit',
    why:
      'What was released of the award is committed again: all of it where nothing was paid, the rest where a part was, ' +
      'which is owed back no more.',
  },
  {
    ...restoring,
    from: ['recovery', 'clawed_back'],
    to: 'disbursed',
    when: 'restored-to-disbursed',
    deadlines: { ...none, stop: ['repayment'] },
    posting: 'undo-recovery',
    why: 'Nothing is to be paid back any more, and what was paid back is the enterprise’s again.',
  },
];

verifyTable(TRANSITIONS);
