/** Closing a statement: from then on it is frozen, numbered, and the town reads it. */
import { type Actor, shanghaiDay, type Tx } from '#kernel';
import { issueLetter } from '#letters';
import { closeStatement, findSettlement, type SettlementStatement, settlementHash, settlementLines } from '#treasury';
import type { House } from '../house.js';
import { requireAnotherPerson } from '../require.js';
import { checkSharing } from './check-sharing.js';
import { openSettlement, type SettlementReference } from './open-settlement.js';
import { type PresentedSettlement, presentSettlement } from './present.js';
import { settlementLetter } from './settlement-letter.js';

/**
 * Closes a draft and writes the town the letter that shows it.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`, `settlement-state`, `second-person-required`, and once more
 *   `settlement-blocked` and `settlement-ratio-differs`, because a determination may have been confirmed since
 */
export async function closeSettlement(
  house: House,
  tx: Tx,
  actor: Actor,
  input: SettlementReference,
): Promise<PresentedSettlement> {
  const statement = await openSettlement(tx, actor, input, { roles: ['finance-checker'], states: ['draft'] });
  requireAnotherPerson(actor, statement.madeBy);
  const lines = await settlementLines(tx, statement.id);
  await checkSharing(house, tx, statement.districtId, lines);
  const at = house.clock.now();
  const year = Number(shanghaiDay(at).slice(0, 4));
  const contentHash = settlementHash(statement, lines);
  await closeStatement(tx, statement.id, { by: actor.personId, at, year, contentHash });
  const closed = (await findSettlement(tx, statement.id)) as SettlementStatement;
  await issueLetter(tx, {
    kind: 'settlement-statement',
    organisationId: closed.districtId,
    to: { organisationId: closed.townId },
    subject: { statementId: closed.id },
    content: settlementLetter(closed, lines),
    issuedBy: actor.personId,
    at,
  });
  return presentSettlement(closed);
}
