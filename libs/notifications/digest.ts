/** The morning's digest: written once for each day, for everybody in one transaction. */
import type { Day, Tx } from '#kernel';

/** @returns whether the digest of that day was written */
export async function digestWritten(tx: Tx, day: Day): Promise<boolean> {
  const [row] = await tx.query('SELECT FROM digest WHERE day = $1', [day]);
  return row !== undefined;
}

/**
 * Claims the digest of a day in the caller's transaction, which writes the messages too: both happen, or neither. Whoever
 * comes second waits for the first and finds it claimed.
 *
 * @returns whether it is this transaction's to write
 */
export async function claimDigest(tx: Tx, day: Day, at: Date): Promise<boolean> {
  return (
    (await tx.execute('INSERT INTO digest (day, written_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', [day, at])) === 1
  );
}
