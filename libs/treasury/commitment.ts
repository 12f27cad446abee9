/** Commitments: money reserved by an approval, with the share of each treasury and the rule that divided it. */
import { type Citation, type Fen, newId, type Tx } from '#kernel';
import type { Books, Paying, Share } from '#ledger';
import { SHARES, type ShareRow, shareFrom } from './share-rows.js';

export type CommitmentStatus = 'live' | 'paid' | 'revoked' | 'clawed_back';

/** The rule by which an award was divided, as copied onto its commitment. */
export interface KeptSharing {
  /** Parts of the whole: 5 and 5 means half each, 1 and 0 that the district bears all. */
  district: number;
  town: number;
  /** Where the text says so; null where it is the office's own rule. */
  citation: Citation | null;
}

export interface Commitment {
  id: string;
  applicationId: string;
  enterpriseId: string;
  measure: string;
  /** The books in which everything about the award is posted. */
  books: Required<Books>;
  /** Who pays: as the office's rule was when the award was committed. */
  paying: Paying;
  amount: Fen;
  /** The rule that divided it, as it stood: later changes do not reach the award. */
  sharing: KeptSharing;
  shares: Share[];
  status: CommitmentStatus;
}

export interface NewCommitment extends Omit<Commitment, 'id' | 'status'> {
  /** What the measure's limits count the award under, e.g. {"year": "2026"}. */
  limitKeys: Record<string, string>;
  at: Date;
}

const CREATE = {
  name: 'commitment-create',
  text: `
    WITH created AS (
      INSERT INTO commitment (id, application_id, enterprise_id, measure, fund, fiscal_year, amount_fen, sharing,
        limit_keys, committed_at, measure_group, paying)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $14, $15))
    INSERT INTO commitment_share (commitment_id, treasury_id, role, amount_fen)
      SELECT $1, treasury_id, role, amount_fen
        FROM unnest($11::uuid[], $12::text[], $13::bigint[]) AS share (treasury_id, role, amount_fen)`,
};

/**
 * Writes a commitment with its shares. It posts nothing: the journal is the ledger's, in the same transaction.
 *
 * @returns the commitment's id
 * @throws the database's HQ120 when the shares are not the amount
 */
export async function createCommitment(tx: Tx, commitment: NewCommitment): Promise<string> {
  const id = newId();
  const { shares } = commitment;
  await tx.execute(CREATE, [
    id,
    commitment.applicationId,
    commitment.enterpriseId,
    commitment.measure,
    commitment.books.fund,
    commitment.books.fiscalYear,
    commitment.amount,
    JSON.stringify(commitment.sharing),
    JSON.stringify(commitment.limitKeys),
    commitment.at,
    shares.map((share) => share.treasuryId),
    shares.map((share) => share.role),
    shares.map((share) => share.amount),
    commitment.books.measureGroup,
    commitment.paying,
  ]);
  return id;
}

interface CommitmentRow extends Omit<Commitment, 'shares'> {
  shares: ShareRow[];
}

const READ = {
  name: 'commitment-read',
  text: `
    SELECT c.id, c.application_id AS "applicationId", c.enterprise_id AS "enterpriseId", c.measure,
           jsonb_build_object('fund', c.fund, 'fiscalYear', c.fiscal_year, 'measureGroup', c.measure_group) AS books,
           c.paying, c.amount_fen AS amount, c.sharing, c.status,
           (SELECT ${SHARES} FROM commitment_share WHERE commitment_id = c.id) AS shares
      FROM commitment c
     WHERE c.application_id = ANY ($1::uuid[]) AND c.status <> 'revoked'`,
};

/** @returns the commitment of each case that has one, unless it was revoked; by application id */
export async function findCommitments(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, Commitment>> {
  const rows = await tx.query<CommitmentRow>(READ, [applicationIds]);
  return new Map(rows.map((row) => [row.applicationId, { ...row, shares: row.shares.map(shareFrom) }]));
}

/** The award is not going to be paid: its limits are free again. The ledger's release goes with it. */
export async function revokeCommitment(tx: Tx, commitmentId: string): Promise<void> {
  await moveStatus(tx, commitmentId, 'live', 'revoked', 0n);
}

/** The bank has confirmed the whole award. */
export async function markCommitmentPaid(tx: Tx, commitmentId: string): Promise<void> {
  await moveStatus(tx, commitmentId, 'live', 'paid', 0n);
}

/** @param recovered fen that came back, the whole award, a part or (all written off) nothing; the rest still counts for limits */
export async function markCommitmentClawedBack(tx: Tx, commitmentId: string, recovered: Fen): Promise<void> {
  await moveStatus(tx, commitmentId, 'paid', 'clawed_back', recovered);
}

/** The decision by which it was taken back was revoked: the whole award is the enterprise's again. */
export async function markCommitmentRestored(tx: Tx, commitmentId: string): Promise<void> {
  await moveStatus(tx, commitmentId, 'clawed_back', 'paid', 0n);
}

async function moveStatus(tx: Tx, id: string, from: CommitmentStatus, to: CommitmentStatus, recovered: Fen) {
  const moved = await tx.execute(
    {
      name: 'commitment-status',
      text: 'UPDATE commitment SET status = $3, recovered_fen = $4 WHERE id = $1 AND status = $2',
    },
    [id, from, to, recovered],
  );
  if (moved !== 1) throw new Error(`commitment ${id} is not ${from}`);
}
