/** Of which guides an enterprise wants to hear. */
import { type Actor, Refused, type Tx } from '#kernel';
import { type Subscription, saveSubscription, subscriptionsOf } from '#policy';
import type { House } from '../house.js';
import { caseworkRefusal } from '../refusals.js';

/** @throws Refused `enterprise-only` */
function ownEnterprise(actor: Actor): string {
  if (!actor.enterpriseId || !actor.roles.includes('enterprise-applicant'))
    throw new Refused(caseworkRefusal('enterprise-only'));
  return actor.enterpriseId;
}

const present = (measures: Subscription) => ({ all: measures === null, measures: measures ?? [] });

/** @returns `all` until the enterprise chooses otherwise; without it, the measures that it chose, or none */
export async function readSubscription(_house: House, tx: Tx, actor: Actor) {
  const id = ownEnterprise(actor);
  return present((await subscriptionsOf(tx, [id])).get(id) ?? null);
}

/**
 * Chooses the measures of whose guides the enterprise is told; null for all of them, empty for none.
 *
 * @throws Refused `enterprise-only`; `not-found` for a measure that there is not
 */
export async function chooseSubscription(
  house: House,
  tx: Tx,
  actor: Actor,
  { measures }: { measures: readonly string[] | null },
) {
  const enterpriseId = ownEnterprise(actor);
  const chosen = measures && [...new Set(measures)].sort();
  for (const code of chosen ?? []) await house.catalogue.measure(tx, code);
  await saveSubscription(tx, { enterpriseId, measures: chosen, by: actor.personId, at: house.clock.now() });
  return present(chosen);
}
