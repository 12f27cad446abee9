/** The one door through which a case changes its state: decide, deadlines, record, announce. Every verb goes through it. */
import { type Actor, type Citation, newId, type Refusal, Refused, shanghaiDay, type Tx } from '#kernel';
import {
  type Action,
  type CaseChanges,
  type CaseView,
  decide,
  type Findings,
  lockCase,
  recordMove,
  requireVersion,
} from '#workflow';
import type { House } from '../house.js';
import { announce } from './announce.js';
import { moveDeadlines } from './move-deadlines.js';

/** Which case, and the version of it that the caller has seen (If-Match). */
export interface CaseReference {
  id: string;
  version: number;
}

export interface MoveDetails {
  /** What the other libraries found, one entry per finding that the table asks for. */
  findings?: Findings;
  reason?: string;
  citation?: Citation;
  /** Kept on the event; JSON-safe, amounts in yuan. */
  data?: Record<string, unknown>;
  /** What the move writes besides the state; called once the move is allowed, because some of it is used up by asking. */
  set?: CaseChanges | (() => Promise<CaseChanges>);
}

/** Locks the case and makes sure that the caller has seen it as it is. */
export async function openCase(tx: Tx, { id, version }: CaseReference): Promise<CaseView> {
  const view = await lockCase(tx, id);
  requireVersion(view, version);
  return view;
}

/**
 * Makes a move of the transition table on a locked case.
 *
 * @returns the case after it, and the id of its event for what refers to it
 * @throws Refused whatever the table or a finding refuses
 */
export async function makeMove(
  house: House,
  tx: Tx,
  actor: Actor,
  view: CaseView,
  action: Action,
  details: MoveDetails = {},
): Promise<{ view: CaseView; eventId: string }> {
  const at = house.clock.now();
  const { findings = {}, reason, citation, data } = details;
  const decision = decide(view, { action, actor, at, day: shanghaiDay(at), reason, citation, findings });
  if (!decision.ok) throw new Refused(decision.refusal);
  const set = typeof details.set === 'function' ? await details.set() : details.set;
  const eventId = newId();
  const { dueOn } = await moveDeadlines(house, tx, view, decision.move, eventId);
  const after = await recordMove(tx, view, decision.move, { eventId, data, set: { ...set, dueOn } });
  await announce(tx, { view: after, move: decision.move });
  return { view: after, eventId };
}

/** Turns a check that throws its refusal into a finding, so that the table decides which refusal comes first. */
export async function finding(check: () => unknown): Promise<Refusal | null> {
  try {
    await check();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
