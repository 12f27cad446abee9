/** Getting at a statement that is to be changed. */
import { type Actor, isId, kernelRefusal, Refused, type Role, type Tx } from '#kernel';
import {
  findSettlement,
  SETTLEMENT_STATES,
  type SettlementState,
  type SettlementStatement,
  stateNamed,
  treasuryRefusal,
} from '#treasury';
import { requireRole } from '../require.js';

/** Which statement, and the version of it that the caller has seen (If-Match). */
export interface SettlementReference {
  id: string;
  version: number;
}

/**
 * @returns the statement, locked
 * @throws Refused `role-missing`; `not-found` where it is another district's; `stale`; `settlement-state`
 */
export async function openSettlement(
  tx: Tx,
  actor: Actor,
  { id, version }: SettlementReference,
  { roles, states }: { roles: readonly Role[]; states: readonly SettlementState[] },
): Promise<SettlementStatement> {
  requireRole(actor, ...roles);
  const statement = isId(id) ? await findSettlement(tx, id, { lock: true }) : null;
  if (!statement || statement.districtId !== actor.organisationId) throw new Refused(kernelRefusal('not-found'));
  if (statement.version !== version) {
    throw new Refused(kernelRefusal('stale', { params: { current: statement.version } }));
  }
  if (!states.includes(statement.state)) {
    throw new Refused(treasuryRefusal('settlement-state', { params: stateNamed(SETTLEMENT_STATES, statement.state) }));
  }
  return statement;
}
