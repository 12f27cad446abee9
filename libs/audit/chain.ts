/**
 * The hash chain: entries are sealed in batches, each seal's hash standing on the one before. Who changes, removes or
 * slips in a sealed entry, or removes a seal between others, breaks it. The newest seals together with their entries
 * could still be cut off by somebody who owns the database, so the newest hash should also be kept outside of it.
 */
import { canonicalJson, sha256, type Tx } from '#kernel';
import { type AuditEntry, ENTRY_COLUMNS } from './entries.js';

/** Most entries under one seal, so that a seal's work stays small after a long pause. */
export const SEAL_MOST = 1_000;

/** Any number that nothing else in this database locks on. */
const SEALING_LOCK = 7_401_009;

interface Seal {
  number: number;
  entries: number;
  previousHash: string | null;
  hash: string;
}

const SEAL_COLUMNS = 'number, entries, previous_hash AS "previousHash", hash';

/** The hash of a batch: what the entries say, in the order of their ids, after the hash of the batch before. */
function sealHash(previousHash: string | null, entries: readonly AuditEntry[]): string {
  const content = entries.map(({ sealNumber: _sealNumber, at, ...said }) => ({ ...said, at: at.toISOString() }));
  return sha256(canonicalJson({ previousHash, content }));
}

/**
 * Seals up to SEAL_MOST entries that are not sealed yet. Only one sealing runs at a time; another one that comes
 * meanwhile leaves the work to it. Call it again while it returns SEAL_MOST.
 *
 * @param tx with the reach `all`
 * @returns how many entries were sealed
 */
export async function sealEntries(tx: Tx, now: Date): Promise<number> {
  const [lock] = await tx.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [SEALING_LOCK]);
  if (!lock?.mine) return 0;
  const entries = await tx.query<AuditEntry>(
    `SELECT ${ENTRY_COLUMNS} FROM audit_entry WHERE seal_number IS NULL ORDER BY id LIMIT $1`,
    [SEAL_MOST],
  );
  if (entries.length === 0) return 0;
  const [last] = await tx.query<Seal>(`SELECT ${SEAL_COLUMNS} FROM audit_seal ORDER BY number DESC LIMIT 1`);
  const number = (last?.number ?? 0) + 1;
  const previousHash = last?.hash ?? null;
  await tx.execute(
    'INSERT INTO audit_seal (number, entries, previous_hash, hash, sealed_at) VALUES ($1, $2, $3, $4, $5)',
    [number, entries.length, previousHash, sealHash(previousHash, entries), now],
  );
  await tx.execute('UPDATE audit_entry SET seal_number = $1 WHERE id = ANY ($2::uuid[])', [
    number,
    entries.map((entry) => entry.id),
  ]);
  return entries.length;
}

export interface ChainVerification {
  intact: boolean;
  seals: number;
  entries: number;
  /** Entries that wait for the next sealing. */
  unsealed: number;
  /** The newest hash, to be kept elsewhere; null while nothing is sealed. */
  head: string | null;
  /** The first seal at which the chain does not hold; null when it is intact. */
  brokenAt: number | null;
}

/**
 * Computes every seal again from its entries.
 *
 * @param tx with the reach `all`, read only
 */
export async function verifyChain(tx: Tx): Promise<ChainVerification> {
  const seals = await tx.query<Seal>(`SELECT ${SEAL_COLUMNS} FROM audit_seal ORDER BY number`);
  const [rest] = await tx.query<{ unsealed: number }>(
    'SELECT count(*)::int AS unsealed FROM audit_entry WHERE seal_number IS NULL',
  );
  let entries = 0;
  let head: string | null = null;
  let brokenAt: number | null = null;
  for (const [index, seal] of seals.entries()) {
    const covered = await tx.query<AuditEntry>(
      `SELECT ${ENTRY_COLUMNS} FROM audit_entry WHERE seal_number = $1 ORDER BY id`,
      [seal.number],
    );
    const holds =
      seal.number === index + 1 &&
      seal.entries === covered.length &&
      seal.previousHash === head &&
      seal.hash === sealHash(head, covered);
    if (!holds) brokenAt ??= index + 1;
    entries += covered.length;
    head = seal.hash;
  }
  return { intact: brokenAt === null, seals: seals.length, entries, unsealed: rest?.unsealed ?? 0, head, brokenAt };
}
