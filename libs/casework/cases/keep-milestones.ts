import { applyDeadlines } from '#deadlines';
import { addYears, shanghaiDay, type Tx } from '#kernel';
import type { CompiledMeasure, Milestone } from '#policy';
import type { CaseView } from '#workflow';
import type { House } from '../house.js';

type Answers = Readonly<Record<string, unknown>>;

/** The answers on which a milestone's day depends; as long as they stay, so does its deadline. */
const standsOn = ({ from, until }: Milestone, answers: Answers): string =>
  JSON.stringify([answers[from], answers[until]]);

/**
 * Starts, moves and ends the reminders that follow from an enterprise's answers, such as the anniversary by which capital
 * has to be paid in. A day that is over brings none: the assessment says what that means.
 */
export async function keepMilestones(
  house: House,
  tx: Tx,
  view: Pick<CaseView, 'id' | 'enterpriseId' | 'districtId'>,
  { measure }: CompiledMeasure,
  answers: { before: Answers; after: Answers },
): Promise<void> {
  const at = house.clock.now();
  for (const milestone of measure.milestones ?? []) {
    if (standsOn(milestone, answers.before) === standsOn(milestone, answers.after)) continue;
    const { kind, from, until, years } = milestone;
    const begun = answers.after[from];
    const dueOn = typeof begun === 'string' && answers.after[until] === undefined ? addYears(begun, years) : null;
    const responsible = { enterpriseId: view.enterpriseId, organisationId: view.districtId };
    const ahead = dueOn !== null && dueOn >= shanghaiDay(at);
    const start = ahead ? [{ kind, responsible, period: { dueOn } }] : [];
    await applyDeadlines(tx, house, { applicationId: view.id, eventId: null, at, cancel: [kind], start });
  }
}
