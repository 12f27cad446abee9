/** Which deadlines a move starts and for whom; the table names them, the local rules give their length. */
import { applyDeadlinesOfAll, holdDeadlines, type StartDeadline } from '#deadlines';
import { type Day, shanghaiDay, type Tx } from '#kernel';
import type { Action, CaseDeadline, CaseView, Move } from '#workflow';
import type { House } from '../house.js';

/** After these moves nobody has to do any more what they were waited for to do. */
const MEANINGLESS: readonly Action[] = ['withdraw', 'revoke', 'order-recovery', 'restore'];

/** Who has to act before the deadline: the office's people of one role, or the enterprise. */
function responsibleFor(kind: CaseDeadline, view: CaseView): StartDeadline['responsible'] {
  const office = view.townId ?? view.districtId;
  switch (kind) {
    case 'accept':
      return { organisationId: office, role: 'town-clerk' };
    case 'town-review':
      return { organisationId: office, role: 'town-reviewer' };
    case 'district-review':
      return { organisationId: view.districtId, role: 'district-reviewer' };
    case 'public-notice':
      return { organisationId: view.districtId, role: 'district-approver' };
    case 'payment':
      return { organisationId: view.districtId, role: 'finance-maker' };
    default:
      return { enterpriseId: view.enterpriseId, organisationId: view.districtId };
  }
}

/** A decided move with the id that its event is going to have. */
export interface MoveWithEvent {
  view: CaseView;
  move: Move;
  eventId: string;
}

/**
 * Stops, pauses, resumes and starts what the moves say, in their transaction; all of one instant.
 *
 * @returns for each move, in order, the day on which the case's next move is due
 */
export async function moveDeadlines(
  house: House,
  tx: Tx,
  moves: readonly MoveWithEvent[],
): Promise<{ dueOn: Day | null }[]> {
  const due = await applyDeadlinesOfAll(
    tx,
    house,
    moves.map(({ view, move, eventId }) => {
      const { stop, pause, resume, start } = move.deadlines;
      // What an ended, ordered-back or restored case still had to wait for was neither met nor missed.
      const ended = MEANINGLESS.includes(move.action) ? { cancel: stop } : { stop };
      return {
        applicationId: view.id,
        eventId,
        at: move.at,
        ...ended,
        pause,
        resume,
        start: start.map((kind) => ({ kind, responsible: responsibleFor(kind, view) })),
      };
    }),
  );
  return holdFrozen(house, tx, moves, due);
}

/** A frozen case may still be returned or sent back; what that starts is held like what ran before, until the case thaws. */
async function holdFrozen(
  house: House,
  tx: Tx,
  moves: readonly MoveWithEvent[],
  due: { dueOn: Day | null }[],
): Promise<{ dueOn: Day | null }[]> {
  const frozen = moves.filter(({ view }) => view.frozen);
  const [first] = frozen;
  if (!first) return due;
  const ids = frozen.map(({ view }) => view.id);
  const held = new Map(
    (await holdDeadlines(tx, house, ids, first.move.at)).map(({ applicationId, dueOn }) => [applicationId, dueOn]),
  );
  return moves.map(({ view }, place) => ({
    dueOn: view.frozen ? (held.get(view.id) ?? null) : (due[place]?.dueOn ?? null),
  }));
}

/** @returns the last day of a public notice that begins at that instant: working days [local] */
export function noticeEnd(house: House, at: Date): Day {
  return house.calendar.addWorkingDays(shanghaiDay(at), house.rules.workingDays['public-notice'] as number).day;
}
