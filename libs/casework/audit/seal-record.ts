import { SEAL_MOST, sealEntries } from '#audit';
import { SYSTEM_ACTOR } from '#kernel';
import type { House } from '../house.js';
import { perform } from '../perform.js';

/**
 * Seals everything in the audit record that is not sealed yet, one transaction for each batch. Safe to call from every
 * worker at once: whoever comes second leaves the work to the first.
 *
 * @returns how many entries were sealed
 */
export async function sealAuditRecord(house: House): Promise<number> {
  let total = 0;
  for (let sealed = SEAL_MOST; sealed === SEAL_MOST; total += sealed) {
    sealed = await perform(house, SYSTEM_ACTOR, (_house, tx) => sealEntries(tx, house.clock.now()), null);
  }
  return total;
}
