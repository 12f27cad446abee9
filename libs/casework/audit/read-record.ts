/** Reading the audit record, and proving that nothing in it was changed. */
import { type AuditFilter, type ChainVerification, listEntries, verifyChain } from '#audit';
import { namesOf } from '#identity';
import { type Actor, formatInstant, type Tx } from '#kernel';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

/**
 * @returns entries of the audit record, newest first, each with the name of who acted
 * @throws Refused `role-missing` for anyone but the auditor
 */
export async function readAuditRecord(
  _house: House,
  tx: Tx,
  actor: Actor,
  { limit, ...filter }: AuditFilter & { limit: number },
) {
  requireRole(actor, 'auditor');
  const entries = await listEntries(tx, filter, limit);
  const names = await namesOf(
    tx,
    entries.flatMap(({ personId }) => personId ?? []),
  );
  return entries.map((entry) => ({
    ...entry,
    at: formatInstant(entry.at),
    person: entry.personId && (names.get(entry.personId) ?? null),
  }));
}

/**
 * @returns whether the record's hash chain holds from its first seal to its last
 * @throws Refused `role-missing` for anyone but the auditor
 */
export async function verifyAuditRecord(_house: House, tx: Tx, actor: Actor, _input: null): Promise<ChainVerification> {
  requireRole(actor, 'auditor');
  return verifyChain(tx);
}
