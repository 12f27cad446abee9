import { recordEntry } from '#audit';
import type { Actor, Tx } from '#kernel';
import { type Guide, publishGuide as publish, requestMatchRun } from '#policy';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

/**
 * Publishes a draft of a guide: from this instant it binds whoever submits. Whom it fits is looked for in the background.
 *
 * @returns the guide, and the id of the run that looks for them
 * @throws Refused `role-missing`; `not-found`; `already-published`; `publisher-is-editor`; `guide-above-policy` where the
 *   policy has changed since it was saved
 */
export async function publishGuide(
  house: House,
  tx: Tx,
  actor: Actor,
  { code, version }: { code: string; version: number },
): Promise<Guide & { status: 'published'; matchRun: string }> {
  requireRole(actor, 'catalogue-publisher');
  const now = house.clock.now();
  const guide = await publish(tx, house.catalogue, { code, version, by: actor.personId, now });
  await recordEntry(tx, {
    at: now,
    personId: actor.personId,
    action: 'guide-published',
    subject: { kind: 'guide', id: code },
    data: { version },
  });
  const run = await requestMatchRun(tx, { cause: 'guide-published', by: actor.personId, at: now });
  return { ...guide, status: 'published', matchRun: run.id };
}
