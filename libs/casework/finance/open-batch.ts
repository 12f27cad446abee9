/** Finding and locking the batch that a verb is about. */
import { isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { batchOrderIds, findOrders, lockBatch, type PaymentBatch, readBatch } from '#treasury';
import type { CaseView } from '#workflow';
import { lockCases } from '../cases/lock-cases.js';

/** Which batch, and the version of it that the caller has seen (If-Match). */
export interface BatchReference {
  id: string;
  version: number;
}

/**
 * @returns the treasury's batch, without a lock
 * @throws Refused `not-found`
 */
export async function findBatch(tx: Tx, treasuryId: string | null, id: string): Promise<PaymentBatch> {
  const batch = isId(id) ? await readBatch(tx, id) : undefined;
  if (!batch || (treasuryId !== null && batch.treasuryId !== treasuryId)) throw new Refused(kernelRefusal('not-found'));
  return batch;
}

/**
 * Locks the cases that a batch pays and then the batch.
 *
 * @returns the batch as it is under the lock, and its cases
 * @throws Refused `not-found`, `stale`
 */
export async function openBatch(
  tx: Tx,
  treasuryId: string,
  { id, version }: BatchReference,
): Promise<{ batch: PaymentBatch; views: Map<string, CaseView> }> {
  await findBatch(tx, treasuryId, id);
  // A batch only ever loses orders, so these are all the cases that it may still have under the lock.
  const orders = await findOrders(tx, await batchOrderIds(tx, id));
  const views = await lockCases(
    tx,
    orders.map((order) => order.applicationId),
  );
  const batch = (await lockBatch(tx, id)) as PaymentBatch;
  if (batch.version !== version) throw new Refused(kernelRefusal('stale', { params: { current: batch.version } }));
  return { batch, views };
}
