/** Reading statements: a district its own, a town those that are closed, an auditor all. */
import { type Actor, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { findSettlement, listSettlements, type SettlementState, settlementLines } from '#treasury';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';
import { type PresentedSettlement, presentLine, presentSettlement } from './present.js';

const requireReader = (actor: Actor): void =>
  requireRole(actor, 'finance-maker', 'finance-checker', 'town-finance', 'district-approver', 'auditor');

/** @returns statements within reach, newest first */
export async function readSettlements(
  _house: House,
  tx: Tx,
  actor: Actor,
  { limit, cursor, state }: Page & { state?: SettlementState },
): Promise<Paged<PresentedSettlement>> {
  requireReader(actor);
  const read = (after: string | undefined, most: number) => listSettlements(tx, { state, after, limit: most });
  return readPage({ limit, cursor }, read, presentSettlement);
}

/** @returns a statement within reach with its lines @throws Refused `role-missing`, `not-found` */
export async function readSettlement(_house: House, tx: Tx, actor: Actor, input: { id: string }) {
  requireReader(actor);
  const statement = isId(input.id) ? await findSettlement(tx, input.id) : null;
  if (!statement) throw new Refused(kernelRefusal('not-found'));
  const lines = await settlementLines(tx, statement.id);
  return { ...presentSettlement(statement), lines: lines.map(presentLine) };
}
