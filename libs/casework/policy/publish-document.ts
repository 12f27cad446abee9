/** Putting a version of a document into force, by another person than who wrote it. */
import { recordEntry } from '#audit';
import type { Actor, Tx } from '#kernel';
import { publishDocument as publish, requestMatchRun } from '#policy';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { noticeRuleChanges } from './rule-changes.js';

/**
 * Publishes a draft: new cases are assessed under it from its first day in force on. Cases in flight stay pinned to their
 * own version, and each whose rules it changes waits for a transitional decision.
 *
 * @returns how many cases wait, and the id of the run that holds every enterprise against it in the background
 * @throws Refused `role-missing`, `not-found`, `already-published`, `draft-outdated`, `publisher-is-editor`
 */
export async function publishDocument(
  house: House,
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<{ id: string; version: number; status: 'published'; casesToDecide: number; matchRun: string }> {
  requireRole(actor, 'catalogue-publisher');
  const at = house.clock.now();
  await publish(tx, id, version, actor.personId, at);
  await recordEntry(tx, {
    at,
    personId: actor.personId,
    action: 'document-published',
    subject: { kind: 'document', id },
    data: { version },
  });
  const run = await requestMatchRun(tx, { cause: 'document-published', by: actor.personId, at });
  const casesToDecide = await noticeRuleChanges(house, tx);
  return { id, version, status: 'published', casesToDecide, matchRun: run.id };
}
