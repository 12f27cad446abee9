import { type Actor, formatYuan, type Tx } from '#kernel';
import { type WaitingCase, waitingAwards, waitingCases } from '#treasury';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { treasuryToRead } from './own-treasury.js';

/**
 * @returns how many approved cases still wait for an order of the treasury, and for how much, in yuan
 * @throws Refused `role-missing`, `treasury-missing`
 */
export async function readWaitingAwards(
  _house: House,
  tx: Tx,
  actor: Actor,
  _input: null,
): Promise<{ count: number; left: string }> {
  const { count, left } = await waitingAwards(tx, await treasuryToRead(tx, actor));
  return { count, left: formatYuan(left) };
}

/** Amounts in yuan. */
export type PayableCase = Omit<WaitingCase, 'awarded' | 'left'> & { awarded: string; left: string };

/**
 * @returns the approved cases of which something is left to order, and how much; frozen ones wait for something else
 * @throws Refused `role-missing`, `treasury-missing`
 */
export async function listPayableCases(_house: House, tx: Tx, actor: Actor, page: Page): Promise<Paged<PayableCase>> {
  const treasuryId = await treasuryToRead(tx, actor);
  return readPage(
    page,
    (after, limit) => waitingCases(tx, treasuryId, { after, limit }),
    ({ awarded, left, ...one }) => ({ ...one, awarded: formatYuan(awarded), left: formatYuan(left) }),
  );
}
