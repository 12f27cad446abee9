/** Acting on a case as casework does: lock, decide, record, in one transaction within the actor's reach. */
import { type Actor, type Database, Refused, type Tx } from '#kernel';
import {
  type Action,
  type CaseChanges,
  type CaseView,
  decide,
  lockCase,
  type Move,
  nextCaseNumber,
  recordMove,
} from '#workflow';
import { allFine, CITATION } from './case-views.js';

export const AT = new Date('2026-03-10T09:00:00+08:00');
const DAY = '2026-03-10';

/** What a move sets when nothing else is said: money of 180,000.99 yuan, a notice that is over. */
async function usualChanges(tx: Tx, action: Action): Promise<CaseChanges> {
  if (action === 'submit') return { submittedAt: AT, number: await nextCaseNumber(tx, 'SJ', 2026) };
  if (action === 'endorse') return { recommendedFen: 18_000_099n };
  if (action === 'propose') return { proposedFen: 18_000_099n, noticeEndsOn: '2026-03-09' };
  return action === 'approve' ? { awardedFen: 18_000_099n } : {};
}

/** @throws Refused what the table refuses @returns the decided move */
export function decided(view: CaseView, actor: Actor, action: Action): Move {
  const decision = decide(view, {
    action,
    actor,
    at: AT,
    day: DAY,
    reason: '理由',
    citation: CITATION,
    findings: allFine,
  });
  if (!decision.ok) throw new Refused(decision.refusal);
  return decision.move;
}

/** Makes one move in its own transaction. `afterLock` runs while the lock is held. */
export const act = (
  database: Database,
  actor: Actor,
  id: string,
  action: Action,
  { set, afterLock }: { set?: CaseChanges; afterLock?: () => Promise<void> } = {},
): Promise<CaseView> =>
  database.transaction(actor.reach, async (tx) => {
    const view = await lockCase(tx, id);
    await afterLock?.();
    const move = decided(view, actor, action);
    return recordMove(tx, view, move, { set: { ...(await usualChanges(tx, action)), ...set }, data: { note: '一' } });
  });
