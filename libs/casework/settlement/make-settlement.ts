/** Drawing up what a town and its district have to settle. */
import { findOrganisation } from '#identity';
import { type Actor, parseDay, Refused, shanghaiDay, type Tx } from '#kernel';
import { findTreasuries } from '#ledger';
import { draftSettlement, findSettlement, type SettlementStatement, settlementLines, treasuryRefusal } from '#treasury';
import { requireTreasury } from '../finance/own-treasury.js';
import type { House } from '../house.js';
import { checkSharing } from './check-sharing.js';
import { type PresentedSettlement, presentSettlement } from './present.js';

export interface SettlementAsked {
  /** Code of the town. */
  town: string;
  periodFrom: string;
  periodTo: string;
  /** Code of a fund; without it, all funds of the two. */
  fund?: string;
}

/**
 * Makes a draft of everything between the two up to the period's last day that stands in no other statement. It is the
 * lines that are frozen: what is posted later comes into the next one.
 *
 * @throws Refused `role-missing`, `treasury-missing`, `town-elsewhere`, `settlement-period`, `nothing-to-settle`,
 *   `settlement-blocked`, `settlement-ratio-differs`
 */
export async function makeSettlement(
  house: House,
  tx: Tx,
  actor: Actor,
  input: SettlementAsked,
): Promise<PresentedSettlement> {
  const own = await requireTreasury(tx, actor, 'finance-maker');
  const town = await findOrganisation(tx, input.town);
  const treasury = town && (await findTreasuries(tx, [town.id])).get(town.id);
  const districtId = actor.organisationId as string;
  if (!treasury || town.kind !== 'town' || town.parentId !== districtId) {
    throw new Refused(treasuryRefusal('town-elsewhere', { params: { code: input.town } }));
  }
  const at = house.clock.now();
  const [periodFrom, periodTo] = [parseDay(input.periodFrom), parseDay(input.periodTo)];
  if (periodFrom > periodTo || periodTo >= shanghaiDay(at)) throw new Refused(treasuryRefusal('settlement-period'));
  const between = { districtId, townId: town.id, districtTreasuryId: own.id, townTreasuryId: treasury.id };
  const fund = input.fund ?? null;
  const id = await draftSettlement(tx, { ...between, fund, periodFrom, periodTo, madeBy: actor.personId, at });
  if (id === null) throw new Refused(treasuryRefusal('nothing-to-settle'));
  await checkSharing(house, tx, districtId, await settlementLines(tx, id));
  return presentSettlement((await findSettlement(tx, id)) as SettlementStatement);
}
