import { type Actor, Refused, type Tx } from '#kernel';
import {
  BATCH_STATES,
  batchOrderIds,
  lockOrders,
  markBatchRecalled,
  moveOrders,
  type PaymentBatch,
  readBatch,
  stateNamed,
  treasuryRefusal,
} from '#treasury';
import type { House } from '../house.js';
import { requireNoConflict } from './no-conflict.js';
import { type BatchReference, openBatch } from './open-batch.js';
import { requireTreasury } from './own-treasury.js';
import { type PresentedBatch, presentBatch } from './present.js';

/**
 * Takes a batch that was made or released apart: its orders are payable again. What was sent is with the bank.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`, `batch-state`, `conflict-of-interest`
 */
export async function recallBatch(_house: House, tx: Tx, actor: Actor, input: BatchReference): Promise<PresentedBatch> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker', 'finance-checker');
  const { batch, views } = await openBatch(tx, treasury.id, input);
  const { state } = batch;
  if (state !== 'made' && state !== 'released')
    throw new Refused(treasuryRefusal('batch-state', { params: stateNamed(BATCH_STATES, state) }));
  const orders = await lockOrders(tx, await batchOrderIds(tx, batch.id));
  requireNoConflict(actor, orders, views);
  await moveOrders(
    tx,
    orders.map((order) => order.id),
    state === 'made' ? 'batched' : 'released',
    'payable',
  );
  await markBatchRecalled(tx, batch.id);
  return presentBatch((await readBatch(tx, batch.id)) as PaymentBatch);
}
