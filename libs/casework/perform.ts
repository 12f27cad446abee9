/** How a verb runs: one transaction, with the reach of who asks, and with its answer kept under its key. */
import { type Actor, canonicalJson, defineRefusals, onBehalfOf, Refused, sha256, type Tx } from '#kernel';
import type { House } from './house.js';

/** Refusals of a repeated call. */
export const callRefusal = defineRefusals({
  'idempotency-key-reused': {
    kind: 'rule',
    zh: '该 Idempotency-Key 已用于内容不同的请求，请换一个新的。',
    en: 'This Idempotency-Key was already used for a request with other content; use a new one.',
  },
  'still-running': {
    kind: 'conflict',
    zh: '同一请求仍在处理，请稍后再查。',
    en: 'The same request is still being processed; ask again in a moment.',
  },
});

/** One call from outside, as its caller names it, so that a repeated call gets the first answer and no second effect. */
export interface Call {
  key: string;
  /** What the call asks for: method, path and body. Another content under the same key is refused. */
  content: unknown;
}

/**
 * A verb: everything that one action does, inside one transaction that somebody else opened. What it returns is
 * JSON-safe (money as yuan strings), because it is kept as the answer for a repeated call.
 */
export type Verb<Input, Output> = (house: House, tx: Tx, actor: Actor, input: Input) => Promise<Output>;

const FIND_ANSWER = {
  name: 'call-find',
  text: `SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS mine,
                (SELECT jsonb_build_object('content', content_sha256, 'answer', answer)
                   FROM idempotency_key WHERE person_id = $2 AND key = $3) AS found`,
};

const KEEP_ANSWER = {
  name: 'call-keep',
  text: `INSERT INTO idempotency_key (person_id, key, content_sha256, answer, kept_at) VALUES ($1, $2, $3, $4, $5)`,
};

/**
 * Runs a verb in its transaction, within the actor's reach. With a `call`, the answer is kept in the same transaction as
 * the effect: either both are there after a crash, or neither.
 *
 * @throws Refused whatever the verb refuses; `idempotency-key-reused`; `still-running`
 */
export function perform<Input, Output>(
  house: House,
  actor: Actor,
  verb: Verb<Input, Output>,
  input: Input,
  call?: Call,
): Promise<Output> {
  if (!call) return house.database.transaction(onBehalfOf(actor), (tx) => verb(house, tx, actor, input));
  const run = house.database.transaction(onBehalfOf(actor), async (tx) => {
    const content = sha256(canonicalJson(call.content));
    const [row] = await tx.query<{ mine: boolean; found: { content: string; answer: Output } | null }>(FIND_ANSWER, [
      `${actor.personId}/${call.key}`,
      actor.personId,
      call.key,
    ]);
    if (!row?.mine) throw new Refused(callRefusal('still-running'));
    if (row.found) {
      if (row.found.content !== content) throw new Refused(callRefusal('idempotency-key-reused'));
      return row.found.answer;
    }
    const output = await verb(house, tx, actor, input);
    await tx.execute(KEEP_ANSWER, [
      actor.personId,
      call.key,
      content,
      JSON.stringify(output ?? null),
      house.clock.now(),
    ]);
    return output;
  });
  return run.catch((error: unknown) => {
    // The rare twin that looked before the first one's commit and got the lock after it: its transaction is undone.
    if (isTwin(error)) throw new Refused(callRefusal('still-running'));
    throw error;
  });
}

const isTwin = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'idempotency_key_pkey';

/** @returns whether the actor has an answer kept under one of the keys */
export async function answeredBefore(_house: House, tx: Tx, actor: Actor, keys: readonly string[]): Promise<boolean> {
  const text = 'SELECT EXISTS (SELECT FROM idempotency_key WHERE person_id = $1 AND key = ANY ($2)) AS answered';
  const [row] = await tx.query<{ answered: boolean }>(text, [actor.personId, keys]);
  return row?.answered === true;
}

/** Runs a reading verb in a read-only transaction, within the actor's reach. */
export function consult<Input, Output>(
  house: House,
  actor: Actor,
  verb: Verb<Input, Output>,
  input: Input,
): Promise<Output> {
  return house.database.read(onBehalfOf(actor), (tx) => verb(house, tx, actor, input));
}

/** The same as of one instant: for a verb whose statements have to agree with each other while others go on working. */
export function consultSnapshot<Input, Output>(
  house: House,
  actor: Actor,
  verb: Verb<Input, Output>,
  input: Input,
): Promise<Output> {
  return house.database.snapshot(actor.reach, (tx) => verb(house, tx, actor, input));
}
