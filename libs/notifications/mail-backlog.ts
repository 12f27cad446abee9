/** Mails as those see them who run the system: how many, and which failed; never what one says. */
import type { Backlog, Failure, Tx } from '#kernel';

/**
 * @returns what is to be sent and what was given up. A mail is in somebody's hands for a moment only and waits before and
 *   after alike, so none is told to be running
 */
export async function mailBacklog(tx: Tx): Promise<Backlog> {
  const [row] = await tx.query<Backlog>(
    `SELECT count(*) FILTER (WHERE state = 'waiting')::int AS waiting, 0 AS running,
            count(*) FILTER (WHERE state = 'failed')::int AS failed,
            min(created_at) FILTER (WHERE state = 'waiting') AS oldest
       FROM mail WHERE state IN ('waiting', 'failed')`,
  );
  return row as Backlog;
}

/** @returns what was given up, the newest first, with the mail server's words */
export function failedMails(tx: Tx, limit: number): Promise<Failure[]> {
  return tx.query<Failure>(
    `SELECT id, settled_at AS at, last_error AS reason FROM mail WHERE state = 'failed'
      ORDER BY settled_at DESC, id DESC LIMIT $1`,
    [limit],
  );
}

/**
 * Lets a failed mail be tried again at once. It keeps its id, which is its Message-ID, and its number of attempts: a worker
 * that still has it in hand from before has a lower one.
 *
 * @returns its id; undefined where it did not fail
 */
export async function retryMail(tx: Tx, id: string, at: Date): Promise<string | undefined> {
  const retried = await tx.execute(
    `UPDATE mail SET state = 'waiting', next_at = $2, settled_at = NULL WHERE id = $1 AND state = 'failed'`,
    [id, at],
  );
  return retried === 1 ? id : undefined;
}
