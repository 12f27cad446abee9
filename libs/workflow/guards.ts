/**
 * Guards: the closed list of what must hold before a move, beyond state and person.
 *
 * The workflow checks its own guards from the case itself. What another library knows (policy, intake, treasury,
 * enforcement, deadlines) reaches it as a finding: null where it was checked and holds, else the refusal.
 */
import type { Day, Refusal } from '#kernel';
import { workflowRefusal } from './refusals.js';
import type { CaseView } from './view.js';

/** Guards that casework has checked by the library that knows; the texts say what must hold. */
export const FINDINGS = {
  'document-in-force': 'the policy document is in force at this instant',
  'guide-window': "the guide's window is open at this instant",
  'not-barred': 'the enterprise is neither barred nor under investigation under this document',
  'facts-complete': 'the required facts and evidence are there',
  'declaration-signed': 'the declaration of truth is signed for the facts as they stand',
  'assessment-not-no': 'the assessment is not "no"',
  'defects-listed': 'there is a list of defects, each tied to a fact or to evidence',
  'defects-answered': 'every defect is answered',
  'amount-within-assessment': 'the amount is within what the assessment allows',
  'figure-set': 'where the policy names no figure, a guide or a superior decision that sets it is cited',
  'score-passed': 'where the guide asks for points, they were given and reach its pass mark',
  limits: "the measure's limits hold over all live and paid awards",
  budget: "every share's budget is available",
  'verified-account': "the payment went to a verified account in the enterprise's own name",
  'paid-in-full': 'paid = awarded',
  'within-reconsideration-period': 'the period for asking has not passed',
  'correction-deadline-passed': 'the last day for the correction is over',
  'enforcement-decision': 'an enforcement decision, made by another person than the investigator, orders it',
  'enforcement-revocation': 'the enforcement decision that ordered it was revoked',
  'partly-paid': 'a part of the award is paid, and the rest will not be',
  'receivable-zero': 'nothing is owed any more',
} as const satisfies Record<string, string>;

export type Finding = keyof typeof FINDINGS;

/** What casework found; a finding that the move asks for and that is not there is a programmer's error. */
export type Findings = Partial<Record<Finding, Refusal | null>>;

interface OwnCheck {
  holds: string;
  check: (view: CaseView, day: Day) => Refusal | null;
}

/** Guards that the workflow checks itself. */
export const OWN_GUARDS = {
  'notice-over': {
    holds: 'the day after the last day of the public notice has come',
    check: (view, day) =>
      view.noticeEndsOn !== null && day > view.noticeEndsOn
        ? null
        : workflowRefusal('notice-not-over', { params: { endsOn: view.noticeEndsOn ?? '—' } }),
  },
  'no-open-objection': {
    holds: 'no objection is open',
    check: (view) =>
      view.openObjections === 0 ? null : workflowRefusal('objection-open', { params: { count: view.openObjections } }),
  },
  'objection-to-resolve': {
    holds: 'an objection is open',
    check: (view) => (view.openObjections > 0 ? null : workflowRefusal('no-open-objection')),
  },
  'no-upheld-objection': {
    holds: 'no objection was upheld since the case was last proposed',
    check: (view) => (view.upheldObjections === 0 ? null : workflowRefusal('objection-upheld')),
  },
  'signals-answered': {
    holds: 'every risk signal is answered with a reason',
    check: (view) =>
      view.openSignals === 0 ? null : workflowRefusal('signals-open', { params: { count: view.openSignals } }),
  },
  'rules-stand': {
    holds: 'no change of its rules waits for a transitional decision, and none was decided against the case',
    check: ({ rules }) => {
      if (rules === null) return null;
      return workflowRefusal(rules === 'undecided' ? 'rules-undecided' : 'rules-repealed');
    },
  },
  'not-reconsidered': {
    holds: 'the case was not reconsidered before',
    check: (view) => (view.reconsidered ? workflowRefusal('reconsidered-before') : null),
  },
  'not-frozen': {
    holds: 'the case is not frozen',
    check: (view) => (view.frozen ? workflowRefusal('frozen') : null),
  },
} as const satisfies Record<string, OwnCheck>;

export type OwnGuard = keyof typeof OWN_GUARDS;

export const isOwnGuard = (guard: string): guard is OwnGuard => Object.hasOwn(OWN_GUARDS, guard);
export const isFinding = (guard: string): guard is Finding => Object.hasOwn(FINDINGS, guard);

/** @returns what must hold, in words, for the generated documentation */
export const guardText = (guard: OwnGuard | Finding): string =>
  isOwnGuard(guard) ? OWN_GUARDS[guard].holds : FINDINGS[guard];

/**
 * Checks guards in their order.
 *
 * @param findings what casework found; null to look at the workflow's own guards only
 * @returns the first refusal, or null
 * @throws Error when a finding is missing: nobody may forget a guard
 */
export function checkGuards(
  guards: readonly (OwnGuard | Finding)[],
  view: CaseView,
  day: Day,
  findings: Findings | null,
): Refusal | null {
  for (const guard of guards) {
    const refusal = isOwnGuard(guard)
      ? OWN_GUARDS[guard].check(view, day)
      : findings && requireFinding(guard, findings);
    if (refusal) return refusal;
  }
  return null;
}

function requireFinding(guard: Finding, findings: Findings): Refusal | null {
  const refusal = findings[guard];
  if (refusal === undefined) throw new Error(`nobody checked "${guard}"`);
  return refusal;
}
