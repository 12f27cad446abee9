/** Reading the audit record, and proving that nothing in it was changed. */
import { type AuditFilter, type ChainVerification, listEntries, verifyChain } from '#audit';
import { type Actor, formatInstant, type Tx } from '#kernel';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

/**
 * @returns entries of the audit record, newest first
 * @throws Refused `role-missing` for anyone but the auditor
 */
export async function readAuditRecord(
  _house: House,
  tx: Tx,
  actor: Actor,
  { limit, ...filter }: AuditFilter & { limit: number },
) {
  requireRole(actor, 'auditor');
  return (await listEntries(tx, filter, limit)).map((entry) => ({ ...entry, at: formatInstant(entry.at) }));
}

/**
 * @returns whether the record's hash chain holds from its first seal to its last
 * @throws Refused `role-missing` for anyone but the auditor
 */
export async function verifyAuditRecord(_house: House, tx: Tx, actor: Actor, _input: null): Promise<ChainVerification> {
  requireRole(actor, 'auditor');
  return verifyChain(tx);
}
