/** The one door through which a case changes its state: decide, deadlines, record, announce. Every verb goes through it. */
import { type Actor, type Citation, newId, type Refusal, Refused, shanghaiDay, type Tx } from '#kernel';
import {
  type Action,
  type CaseChanges,
  type CaseView,
  decide,
  type Findings,
  lockCase,
  type Move,
  recordMoves,
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

export interface MoveToMake {
  /** Locked, and in no other move of the list. */
  view: CaseView;
  action: Action;
  details?: MoveDetails;
}

/** What a move made of its case, and the id of its event for what refers to it. */
export interface MadeMove {
  view: CaseView;
  eventId: string;
}

/**
 * Makes moves of the transition table on locked cases, all of them or none, in a number of statements that does not grow
 * with the cases.
 *
 * @returns in the order given
 * @throws Refused whatever the table or a finding refuses first
 */
export async function makeMoves(house: House, tx: Tx, actor: Actor, moves: readonly MoveToMake[]): Promise<MadeMove[]> {
  if (moves.length === 0) return [];
  const at = house.clock.now();
  const day = shanghaiDay(at);
  const decided: { view: CaseView; move: Move; eventId: string; details: MoveDetails }[] = [];
  for (const { view, action, details = {} } of moves) {
    const { findings = {}, reason, citation } = details;
    const decision = decide(view, { action, actor, at, day, reason, citation, findings });
    if (!decision.ok) throw new Refused(decision.refusal);
    decided.push({ view, move: decision.move, eventId: newId(), details });
  }
  const sets: (CaseChanges | undefined)[] = [];
  for (const { details } of decided) sets.push(typeof details.set === 'function' ? await details.set() : details.set);
  const due = await moveDeadlines(house, tx, decided);
  const after = await recordMoves(
    tx,
    decided.map(({ view, move, eventId, details: { data } }, place) => ({
      view,
      move,
      details: { eventId, data, set: { ...sets[place], dueOn: due[place]?.dueOn } },
    })),
  );
  const made = after.map((view, place) => ({ view, move: decided[place]?.move as Move }));
  await announce(tx, made);
  return after.map((view, place) => ({ view, eventId: decided[place]?.eventId as string }));
}

/** Makes one move; see `makeMoves`. */
export async function makeMove(
  house: House,
  tx: Tx,
  actor: Actor,
  view: CaseView,
  action: Action,
  details: MoveDetails = {},
): Promise<MadeMove> {
  return (await makeMoves(house, tx, actor, [{ view, action, details }]))[0] as MadeMove;
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
