/** What waits for the enterprise, from five lists, as one list by the day on which it is due. */
import type { Schemas } from '../../../api/client';

type DeadlineKind = Schemas['DeadlineView']['kind'];

export interface Task {
  key: string;
  kind: 'correct' | 'finish' | 'answerOffer' | 'defend' | 'mayAppeal' | 'repay' | 'keepDay';
  deadlineKind?: DeadlineKind;
  /** Name of the case, the proceeding or the measure; an amount for repayments. */
  what: string;
  detail?: string;
  to: string;
  dueOn: string | null;
  workingDaysLeft?: number | null;
}

export interface Waiting {
  deadlines: readonly Schemas['DeadlineView'][];
  cases: readonly {
    id: string;
    number: string | null;
    measure: string;
    state: string;
    frozen: boolean;
    dueOn: string | null;
  }[];
  offers: readonly { id: string; measure: string; dueOn: string | null }[];
  proceedings: readonly {
    id: string;
    number: string;
    state: string;
    defenceUntil: string | null;
    appealUntil: string | null;
  }[];
  recoveries: readonly { id: string; caseNumber: string; owed: string; dueOn: string; stayed: boolean }[];
}

/** Each of these deadlines stands behind a thing that is listed with its own way. */
const LISTED: readonly DeadlineKind[] = [
  'correction',
  'entitlement-answer',
  'statement-and-defence',
  'appeal',
  'repayment',
];

/** @param title names a measure by its code */
export function tasksOf(
  { deadlines, cases, offers, proceedings, recoveries }: Waiting,
  title: (code: string) => string,
  today: string,
): Task[] {
  const running = deadlines.filter(({ state }) => state === 'running');
  const left = (dueOn: string | null, kind: DeadlineKind) =>
    running.find((deadline) => deadline.dueOn === dueOn && deadline.kind === kind)?.workingDaysLeft;
  /** What a case waits for stands with the case itself. */
  const ofListedCase = (applicationId: string | null) =>
    cases.some(({ id, frozen }) => id === applicationId && !frozen);
  const tasks: Task[] = [
    // Nobody can do anything about a case while an investigation holds it.
    ...cases
      .filter(({ frozen }) => !frozen)
      .map(({ id, number, measure, state, dueOn }): Task => {
        const returned = state === 'returned';
        const closing = running.find((each) => each.applicationId === id && each.kind === 'window-closing');
        return {
          key: id,
          kind: returned ? 'correct' : 'finish',
          what: title(measure),
          detail: number ?? undefined,
          to: `/enterprise/applications/${id}/edit`,
          dueOn: returned ? dueOn : (closing?.dueOn ?? null),
          workingDaysLeft: returned ? left(dueOn, 'correction') : closing?.workingDaysLeft,
        };
      }),
    ...offers.map(
      ({ id, measure, dueOn }): Task => ({
        key: id,
        kind: 'answerOffer',
        what: title(measure),
        to: `/enterprise/offers/${id}`,
        dueOn,
        workingDaysLeft: left(dueOn, 'entitlement-answer'),
      }),
    ),
    ...proceedings.flatMap(({ id, number, state, defenceUntil, appealUntil }): Task[] => {
      const to = `/enterprise/proceedings/${id}`;
      if (state === 'notified' && defenceUntil && defenceUntil >= today)
        return [{ key: id, kind: 'defend', what: number, to, dueOn: defenceUntil }];
      if (state === 'in-force' && appealUntil && appealUntil >= today)
        return [{ key: id, kind: 'mayAppeal', what: number, to, dueOn: appealUntil }];
      return [];
    }),
    ...recoveries
      .filter(({ stayed }) => !stayed)
      .map(
        ({ id, caseNumber, owed, dueOn }): Task => ({
          key: id,
          kind: 'repay',
          what: owed,
          detail: caseNumber,
          to: '/enterprise/recoveries',
          dueOn,
        }),
      ),
    ...running
      .filter(({ binding, responsible }) => binding && 'enterpriseId' in responsible)
      .filter(({ kind, applicationId }) => !LISTED.includes(kind) && !ofListedCase(applicationId))
      // A right that has ended waits for nobody.
      .filter(({ overdue, late }) => late || !overdue)
      .map(
        ({ id, kind, applicationId, caseNumber, subject, dueOn, workingDaysLeft }): Task => ({
          key: id,
          kind: 'keepDay',
          deadlineKind: kind,
          what: caseNumber ?? subject ?? '',
          to: applicationId ? `/enterprise/applications/${applicationId}` : '/me/deadlines',
          dueOn,
          workingDaysLeft,
        }),
      ),
  ];
  return tasks.sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
}
