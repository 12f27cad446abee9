/** Recovery orders: what an enterprise has to pay back of an award, and what it has paid back so far. */
import { type Day, type Fen, formatYuan, newId, type Refusal, type Tx } from '#kernel';
import { type Books, portionOf, type Share } from '#ledger';
import type { Commitment } from './commitment.js';
import { treasuryRefusal } from './refusals.js';
import { SHARES, type ShareRow, shareFrom } from './share-rows.js';

export interface Recovery {
  id: string;
  applicationId: string;
  commitmentId: string;
  /** The enforcement decision that ordered it. */
  decisionId: string;
  /** The treasury that paid, to which the enterprise pays back. */
  treasuryId: string;
  /** The books of the award. */
  books: Required<Books>;
  amount: Fen;
  /** Each treasury's part of the whole. */
  shares: Share[];
  repaid: Fen;
  orderedOn: Day;
  dueOn: Day;
  state: 'open' | 'settled';
}

export interface NewRecovery {
  commitment: Commitment;
  decisionId: string;
  treasuryId: string;
  /** The whole award or a part of it. */
  amount: Fen;
  orderedOn: Day;
  dueOn: Day;
  at: Date;
}

/**
 * Writes a recovery with its shares, in the award's own proportions. It posts nothing: the journal is the ledger's, in
 * the same transaction.
 *
 * @returns the recovery's id and its shares
 * @throws RangeError when more than the award is to be recovered; the database's HQ122 when more than was paid is
 */
export async function createRecovery(tx: Tx, recovery: NewRecovery): Promise<{ id: string; shares: Share[] }> {
  const id = newId();
  const shares = portionOf(recovery.commitment.shares, 0n, recovery.amount);
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
      recovery.amount,
      recovery.orderedOn,
      recovery.dueOn,
      recovery.at,
      shares.map((share) => share.treasuryId),
      shares.map((share) => share.role),
      shares.map((share) => share.amount),
    ],
  );
  return { id, shares };
}

const READ = `
  SELECT r.id, r.application_id AS "applicationId", r.commitment_id AS "commitmentId", r.decision_id AS "decisionId",
         r.treasury_id AS "treasuryId", r.amount_fen AS amount,
         jsonb_build_object('fund', c.fund, 'fiscalYear', c.fiscal_year, 'measureGroup', c.measure_group) AS books,
         (SELECT ${SHARES} FROM recovery_share WHERE recovery_id = r.id) AS shares,
         (SELECT coalesce(sum(amount_fen), 0)::bigint FROM repayment WHERE recovery_id = r.id) AS repaid,
         r.ordered_on AS "orderedOn", r.due_on AS "dueOn", r.state
    FROM recovery_order r JOIN commitment c ON c.id = r.commitment_id`;

async function read(tx: Tx, condition: string, values: readonly unknown[]): Promise<Recovery[]> {
  type Row = Omit<Recovery, 'shares'> & { shares: ShareRow[] };
  const rows = await tx.query<Row>(`${READ} ${condition}`, values);
  return rows.map((row) => ({ ...row, shares: row.shares.map(shareFrom) }));
}

/** @returns the recovery, or undefined when there is none within reach; without a lock, to learn its case */
export async function findRecovery(tx: Tx, id: string): Promise<Recovery | undefined> {
  return (await read(tx, 'WHERE r.id = $1', [id]))[0];
}

/** Locks the recovery. @returns it with what was repaid until now */
export async function lockRecovery(tx: Tx, id: string): Promise<Recovery> {
  await tx.query('SELECT FROM recovery_order WHERE id = $1 FOR NO KEY UPDATE', [id]);
  // Read by a new statement: what was repaid while this one waited for the lock counts.
  return (await findRecovery(tx, id)) as Recovery;
}

/** @returns recoveries within reach, oldest first, at most `limit` */
export function listRecoveries(
  tx: Tx,
  filter: { state?: Recovery['state']; applicationId?: string; after?: string; limit: number },
): Promise<Recovery[]> {
  return read(
    tx,
    `WHERE ($1::text IS NULL OR r.state = $1) AND ($2::uuid IS NULL OR r.application_id = $2)
       AND ($3::uuid IS NULL OR r.id > $3) ORDER BY r.id LIMIT $4`,
    [filter.state ?? null, filter.applicationId ?? null, filter.after ?? null, filter.limit],
  );
}

/** What still has to come. */
export const stillOwed = (recovery: Pick<Recovery, 'amount' | 'repaid'>): Fen => recovery.amount - recovery.repaid;

/** @returns why this amount cannot be taken as a repayment, or null; an overpayment is not the district's to keep */
export function checkRepayment(recovery: Recovery, amount: Fen): Refusal | null {
  if (amount <= 0n) return treasuryRefusal('repayment-not-positive');
  if (recovery.state === 'settled') return treasuryRefusal('recovery-settled');
  const owed = stillOwed(recovery);
  if (amount <= owed) return null;
  return treasuryRefusal('over-repaid', { params: { amount: formatYuan(amount), owed: formatYuan(owed) } });
}
