/** Recovery orders: what an enterprise has to pay back of an award, and what of that is covered so far. */
import { type Day, type Fen, formatYuan, newId, type Refusal, sumFen, type Tx } from '#kernel';
import type { Books, Share } from '#ledger';
import type { Commitment } from './commitment.js';
import { HISTORY, type HistoryRow, historyFrom, type RecoveryHistory } from './recovery-history.js';
import { treasuryRefusal } from './refusals.js';
import { SHARES, type ShareRow, shareFrom } from './share-rows.js';

export type RecoveryState = 'open' | 'settled' | 'cancelled';

export interface Recovery extends RecoveryHistory {
  id: string;
  applicationId: string;
  caseNumber: string;
  enterpriseId: string;
  commitmentId: string;
  /** The enforcement decision that ordered it. */
  decisionId: string;
  /** The treasury to which the enterprise pays back (`collectorOf`). */
  treasuryId: string;
  /** The books of the award. */
  books: Required<Books>;
  amount: Fen;
  /** Each treasury's part of the whole. */
  shares: Share[];
  /** What came back: from the bank, or set off against a later award. */
  repaid: Fen;
  /** What was given up with approval. */
  writtenOff: Fen;
  orderedOn: Day;
  dueOn: Day;
  /** Settled when nothing is owed any more; cancelled when the decision that ordered it was revoked. */
  state: RecoveryState;
  cancelledOn: Day | null;
  /** Rests while an appeal against the decision is decided: nothing is due, and nothing is overdue. */
  stayed: boolean;
}

export interface NewRecovery {
  commitment: Pick<Commitment, 'id' | 'applicationId'>;
  decisionId: string;
  /** The treasury to which the enterprise pays back. */
  treasuryId: string;
  /** What each treasury gets back of what it paid (`paidShares`). */
  shares: readonly Share[];
  orderedOn: Day;
  dueOn: Day;
  at: Date;
}

/**
 * Writes a recovery with its shares. It posts nothing: the journal is the ledger's, in the same transaction.
 *
 * @returns the recovery's id
 * @throws the database's HQ122 when more is to be recovered than was paid
 */
export async function createRecovery(tx: Tx, recovery: NewRecovery): Promise<string> {
  const id = newId();
  const { shares } = recovery;
  await tx.execute(
    `WITH created AS (
       INSERT INTO recovery_order (id, application_id, commitment_id, decision_id, treasury_id, amount_fen, ordered_on,
         due_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))
     INSERT INTO recovery_share (recovery_id, treasury_id, role, amount_fen)
       SELECT $1, treasury_id, role, amount_fen
         FROM unnest($10::uuid[], $11::text[], $12::bigint[]) AS share (treasury_id, role, amount_fen)`,
    [
      id,
      recovery.commitment.applicationId,
      recovery.commitment.id,
      recovery.decisionId,
      recovery.treasuryId,
      sumFen(shares.map((share) => share.amount)),
      recovery.orderedOn,
      recovery.dueOn,
      recovery.at,
      shares.map((share) => share.treasuryId),
      shares.map((share) => share.role),
      shares.map((share) => share.amount),
    ],
  );
  return id;
}

const READ = `
  SELECT r.id, r.application_id AS "applicationId", a.number AS "caseNumber", c.enterprise_id AS "enterpriseId",
         r.commitment_id AS "commitmentId", r.decision_id AS "decisionId",
         r.treasury_id AS "treasuryId", r.amount_fen AS amount,
         jsonb_build_object('fund', c.fund, 'fiscalYear', c.fiscal_year, 'measureGroup', c.measure_group) AS books,
         (SELECT ${SHARES} FROM recovery_share WHERE recovery_id = r.id) AS shares,
         (SELECT coalesce(sum(amount_fen), 0)::bigint FROM repayment WHERE recovery_id = r.id) AS repaid,
         (SELECT coalesce(sum(amount_fen), 0)::bigint FROM recovery_write_off
           WHERE recovery_id = r.id AND state = 'approved') AS "writtenOff",
         ${HISTORY},
         r.ordered_on AS "orderedOn", r.due_on AS "dueOn", r.state, r.cancelled_on AS "cancelledOn", r.stayed
    FROM recovery_order r JOIN commitment c ON c.id = r.commitment_id JOIN application a ON a.id = r.application_id`;

async function read(tx: Tx, condition: string, values: readonly unknown[]): Promise<Recovery[]> {
  type Row = Omit<Recovery, 'shares' | keyof RecoveryHistory> & { shares: ShareRow[] } & HistoryRow;
  const rows = await tx.query<Row>(`${READ} ${condition}`, values);
  return rows.map((row) => ({ ...row, shares: row.shares.map(shareFrom), ...historyFrom(row) }));
}

/** @returns the recovery, or undefined when there is none within reach; without a lock, to learn its case */
export async function findRecovery(tx: Tx, id: string): Promise<Recovery | undefined> {
  return (await read(tx, 'WHERE r.id = $1', [id]))[0];
}

/** Locks the recovery. @returns it with what was covered until now */
export async function lockRecovery(tx: Tx, id: string): Promise<Recovery> {
  await tx.query('SELECT FROM recovery_order WHERE id = $1 FOR NO KEY UPDATE', [id]);
  // Read by a new statement: what was repaid while this one waited for the lock counts.
  return (await findRecovery(tx, id)) as Recovery;
}

export interface RecoveryFilter {
  state?: RecoveryState;
  applicationId?: string;
  decisionId?: string;
  /** Only those that are open and were due before this day. */
  overdueOn?: Day;
  /** The last id of the page before. */
  after?: string;
  limit: number;
}

/** @returns recoveries within reach, oldest first, at most `limit` */
export function listRecoveries(tx: Tx, filter: RecoveryFilter): Promise<Recovery[]> {
  return read(
    tx,
    `WHERE ($1::text IS NULL OR r.state = $1) AND ($2::uuid IS NULL OR r.application_id = $2)
       AND ($3::date IS NULL OR (r.state = 'open' AND NOT r.stayed AND r.due_on < $3))
       AND ($4::uuid IS NULL OR r.id > $4) AND ($5::uuid IS NULL OR r.decision_id = $5) ORDER BY r.id LIMIT $6`,
    [
      filter.state ?? null,
      filter.applicationId ?? null,
      filter.overdueOn ?? null,
      filter.after ?? null,
      filter.decisionId ?? null,
      filter.limit,
    ],
  );
}

/** What of it was repaid, offset or written off; each further part is divided after it (`portionOf`). */
export const coveredOf = (recovery: Pick<Recovery, 'repaid' | 'writtenOff'>): Fen =>
  recovery.repaid + recovery.writtenOff;

/** What still has to come; nothing once the recovery is cancelled. */
export const stillOwed = (recovery: Pick<Recovery, 'amount' | 'repaid' | 'writtenOff' | 'state'>): Fen =>
  recovery.state === 'cancelled' ? 0n : recovery.amount - coveredOf(recovery);

/** @returns why this amount of the recovery cannot be covered other than by money from the bank, or null */
export function checkCovering(recovery: Recovery, amount: Fen): Refusal | null {
  if (recovery.state === 'cancelled') return treasuryRefusal('recovery-cancelled');
  if (recovery.state === 'settled') return treasuryRefusal('recovery-settled');
  if (recovery.stayed) return treasuryRefusal('recovery-stayed');
  if (amount <= 0n) return treasuryRefusal('covering-not-positive');
  const owed = stillOwed(recovery);
  if (amount <= owed) return null;
  return treasuryRefusal('covering-beyond-owed', { params: { amount: formatYuan(amount), owed: formatYuan(owed) } });
}

/** @throws the database's HQ124 when something is still owed */
export async function markRecoverySettled(tx: Tx, id: string): Promise<void> {
  await tx.execute(`UPDATE recovery_order SET state = 'settled', stayed = false WHERE id = $1`, [id]);
}

/** The decision that ordered it no longer stands. @throws the database's HQ125 when it is cancelled already */
export async function markRecoveryCancelled(
  tx: Tx,
  id: string,
  cancelled: { on: Day; by: string; reason: string },
): Promise<void> {
  await tx.execute(
    `UPDATE recovery_order SET state = 'cancelled', stayed = false, cancelled_on = $2, cancelled_by = $3, cancel_reason = $4
      WHERE id = $1`,
    [id, cancelled.on, cancelled.by, cancelled.reason],
  );
}

/** @returns what a decision ordered back, in the order of the cases' ids; without a lock */
export function recoveriesOfDecision(tx: Tx, decisionId: string): Promise<Recovery[]> {
  return read(tx, 'WHERE r.decision_id = $1 ORDER BY r.application_id', [decisionId]);
}

/** Lets what a decision ordered back, and is still owed, rest or go on. */
export async function stayRecoveries(tx: Tx, decisionId: string, stayed: boolean): Promise<void> {
  await tx.execute(`UPDATE recovery_order SET stayed = $2 WHERE decision_id = $1 AND state = 'open'`, [
    decisionId,
    stayed,
  ]);
}

/** Writes the days on which a decision's recoveries are due now; a case without one keeps its day. */
export async function moveRecoveriesDue(
  tx: Tx,
  decisionId: string,
  due: readonly { applicationId: string; dueOn: Day | null }[],
): Promise<void> {
  await tx.execute(
    `UPDATE recovery_order r SET due_on = d."dueOn"
       FROM jsonb_to_recordset($2) AS d ("applicationId" uuid, "dueOn" date)
      WHERE r.decision_id = $1 AND r.application_id = d."applicationId" AND r.state = 'open' AND d."dueOn" IS NOT NULL`,
    [decisionId, JSON.stringify(due)],
  );
}
