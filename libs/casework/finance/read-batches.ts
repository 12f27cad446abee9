/** Reading batches: the list, one with its orders, and the file for the bank. */
import { type Actor, type Problem, Refused, type Tx } from '#kernel';
import {
  BATCH_STATES,
  type BatchFormat,
  type BatchState,
  batchFile,
  batchFileLines,
  batchOrderIds,
  currentTreasuryAccount,
  findOrders,
  listBatches as readBatchList,
  stateNamed,
  treasuryRefusal,
} from '#treasury';
import { readCase } from '#workflow';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { findBatch } from './open-batch.js';
import { requireTreasury, treasuryToRead } from './own-treasury.js';
import { type PresentedBatch, type PresentedOrder, presentBatch, presentOrder } from './present.js';

/** @returns the treasury's batches, newest first */
export async function listBatches(
  _house: House,
  tx: Tx,
  actor: Actor,
  asked: Page & { state?: BatchState },
): Promise<Paged<PresentedBatch>> {
  const treasuryId = await treasuryToRead(tx, actor);
  return readPage(
    asked,
    (after, limit) => readBatchList(tx, treasuryId, { state: asked.state, after, limit }),
    presentBatch,
  );
}

/** @throws Refused `role-missing`, `not-found` @returns the batch with the orders that are in it now */
export async function readBatch(
  _house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string },
): Promise<PresentedBatch & { orders: PresentedOrder[] }> {
  const batch = await findBatch(tx, await treasuryToRead(tx, actor), input.id);
  const orders = await findOrders(tx, await batchOrderIds(tx, batch.id));
  return { ...presentBatch(batch), orders: orders.map(presentOrder) };
}

/**
 * The file that is handed to the bank; the same for each asking, as long as the bank has not answered. While a case of the batch is frozen the file is not handed out, for it may not have left yet.
 *
 * @throws Refused `role-missing`, `not-found`, `batch-state` before it is sent, `treasury-account-missing`, `batch-not-payable` naming what is frozen
 */
export async function readBatchFile(
  _house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string; format: BatchFormat },
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array }> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker', 'finance-checker');
  const batch = await findBatch(tx, treasury.id, input.id);
  if (batch.state !== 'sent' && batch.state !== 'confirmed') {
    throw new Refused(treasuryRefusal('batch-state', { params: stateNamed(BATCH_STATES, batch.state) }));
  }
  const frozen = await frozenOrders(tx, batch.id);
  if (frozen.length > 0) {
    throw new Refused(treasuryRefusal('batch-not-payable', { params: { count: frozen.length }, problems: frozen }));
  }
  const account = await currentTreasuryAccount(tx, batch.treasuryId);
  if (!account?.verified) throw new Refused(treasuryRefusal('treasury-account-missing'));
  return batchFile(input.format, {
    number: batch.number,
    createdAt: batch.sentAt as Date,
    debtor: { name: account.accountName, account: account.accountNumber, bankName: account.bankName },
    lines: await batchFileLines(tx, batch.id),
  });
}

async function frozenOrders(tx: Tx, batchId: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const order of await findOrders(tx, await batchOrderIds(tx, batchId))) {
    if (order.state !== 'released' || !(await readCase(tx, order.applicationId)).frozen) continue;
    const { zh, en } = treasuryRefusal('case-frozen');
    problems.push({ at: order.reference, zh, en });
  }
  return problems;
}
