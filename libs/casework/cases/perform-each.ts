/** One action on many cases: each in its own transaction, so that one case's refusal stops nobody else. */
import { type Actor, type Refusal, Refused, sha256 } from '#kernel';
import type { House } from '../house.js';
import { answeredBefore, type Call, consult, perform, type Verb } from '../perform.js';
import { type Approval, approve, approveCases } from './approve.js';
import type { CaseReference } from './move.js';
import type { PresentedCase } from './present.js';

/** What became of one of the cases. */
export type CaseOutcome =
  | { id: string; ok: true; version: number; state: string }
  | { id: string; ok: false; refusal: Refusal };

/**
 * Performs one verb on each case, in the order of the ids. A transaction for each case keeps every lock as short as the
 * single action does, so that a long list can deadlock with nobody, and a shared budget or cap is counted from case to
 * case: what fits is granted, and what does not fit is refused alone.
 *
 * Each case's answer is kept under a key of its own, made from the call's. A list that was cut off by a crash is sent
 * again under the same key: what was done is answered as it was, and only the rest, with what was refused, is tried.
 *
 * @param action the verb's name, part of what a repeated call must have in common with the first
 * @param items each case once
 * @returns one outcome for each item, in the order of the ids
 * @throws whatever is no refusal; what was done before it stays done
 */
export async function performEach<Input extends CaseReference>(
  house: House,
  actor: Actor,
  { action, verb }: { action: string; verb: Verb<Input, PresentedCase> },
  items: readonly Input[],
  call: Call,
): Promise<CaseOutcome[]> {
  const outcomes: CaseOutcome[] = [];
  for (const item of [...items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own: Call = { key: keyOf(call, item), content: { action, item } };
    outcomes.push(await outcomeOf(item.id, perform(house, actor, verb, item, own)));
  }
  return outcomes;
}

/** The hash keeps the key within the length that a key may have. */
const keyOf = (call: Call, { id }: CaseReference): string => `bulk-${sha256(`${call.key}/${id}`)}`;

/**
 * Approves the cases of a list. They are approved together, in one transaction and as sets; where the budgets do not hold
 * all of them, one after the other, so that what fits is granted in the order of the ids and the rest is refused.
 *
 * @param items each case once
 * @returns one outcome for each item, in the order of the ids
 */
export async function approveEach(
  house: House,
  actor: Actor,
  items: readonly Approval[],
  call: Call,
): Promise<CaseOutcome[]> {
  const what = { action: 'approve', verb: approve };
  // A list that was done one after the other and cut off goes on that way: together, what was done would be stale.
  const keys = items.map((item) => keyOf(call, item));
  if (await consult(house, actor, answeredBefore, keys)) return performEach(house, actor, what, items, call);
  try {
    return await perform(house, actor, approveTogether, items, call);
  } catch (error) {
    if (error instanceof Refused && error.refusal.code === 'budget-short')
      return performEach(house, actor, what, items, call);
    throw error;
  }
}

const approveTogether: Verb<readonly Approval[], CaseOutcome[]> = async (house, tx, actor, items) =>
  (await approveCases(house, tx, actor, items)).map(({ id, approved, refusal }): CaseOutcome => {
    if (refusal) return { id, ok: false, refusal };
    const { version, state } = approved as PresentedCase;
    return { id, ok: true, version, state };
  });

async function outcomeOf(id: string, performed: Promise<PresentedCase>): Promise<CaseOutcome> {
  try {
    const { version, state } = await performed;
    return { id, ok: true, version, state };
  } catch (error) {
    if (error instanceof Refused) return { id, ok: false, refusal: error.refusal };
    throw error;
  }
}
