import { type Actor, formatYuan, type Tx } from '#kernel';
import { waitingAwards } from '#treasury';
import type { House } from '../house.js';
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
