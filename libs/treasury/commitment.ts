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
  /** Where another document was determined to govern the clause: what people recorded and confirmed of it. */
  determinationId?: string;
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
  /** Fen of it that will not be paid any more although the rest was (`releaseRest`); else 0. */
  released: Fen;
  status: CommitmentStatus;
}

export interface NewCommitment extends Omit<Commitment, 'id' | 'status' | 'released'> {
  /** What the measure's limits count the award under, e.g. {"year": "2026"}. */
  limitKeys: Record<string, string>;
  at: Date;
}

const CREATE = {
  name: 'commitment-create',
  text: `
    WITH created AS (
      INSERT INTO commitment (id, application_id, enterprise_id, measure, fund, fiscal_year, measure_group, paying,
        amount_fen, sharing, limit_keys, committed_at)
      SELECT c.id, c.application_id, c.enterprise_id, c.measure, c.fund, c.fiscal_year, c.measure_group, c.paying,
             c.amount_fen, c.sharing::jsonb, c.limit_keys::jsonb, c.committed_at
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::int[], $7::text[], $8::text[],
                    $9::bigint[], string_to_array($10, E'\\n'), string_to_array($11, E'\\n'), $12::timestamptz[])
          AS c (id, application_id, enterprise_id, measure, fund, fiscal_year, measure_group, paying, amount_fen, sharing,
                limit_keys, committed_at))
    INSERT INTO commitment_share (commitment_id, treasury_id, role, amount_fen)
      SELECT * FROM unnest($13::uuid[], $14::uuid[], $15::text[], $16::bigint[])`,
};

/**
 * Writes commitments with their shares, in one statement. It posts nothing: the journals are the ledger's, in the same
 * transaction.
 *
 * @returns the commitments' ids, in the order given
 * @throws the database's HQ120 when shares are not their amount
 */
export async function createCommitments(tx: Tx, commitments: readonly NewCommitment[]): Promise<string[]> {
  if (commitments.length === 0) return [];
  const ids = commitments.map(() => newId());
  const shares = commitments.flatMap((commitment, place) =>
    commitment.shares.map((share) => ({ ...share, id: ids[place] })),
  );
  await tx.execute(CREATE, [
    ids,
    commitments.map(({ applicationId }) => applicationId),
    commitments.map(({ enterpriseId }) => enterpriseId),
    commitments.map(({ measure }) => measure),
    commitments.map(({ books }) => books.fund),
    commitments.map(({ books }) => books.fiscalYear),
    commitments.map(({ books }) => books.measureGroup),
    commitments.map(({ paying }) => paying),
    commitments.map(({ amount }) => amount),
    // As lines: JSON has no line break, and as an array's elements its quotes would be quoted once more.
    commitments.map(({ sharing }) => JSON.stringify(sharing)).join('\n'),
    commitments.map(({ limitKeys }) => JSON.stringify(limitKeys)).join('\n'),
    commitments.map(({ at }) => at),
    shares.map(({ id }) => id),
    shares.map(({ treasuryId }) => treasuryId),
    shares.map(({ role }) => role),
    shares.map(({ amount }) => amount),
  ]);
  return ids;
}

/** Writes one commitment; see `createCommitments`. @returns its id */
export async function createCommitment(tx: Tx, commitment: NewCommitment): Promise<string> {
  return (await createCommitments(tx, [commitment]))[0] as string;
}

/** What was determined after the award holds for it once it was divided anew. */
const DIVIDED_ANEW = `
  SELECT sharing, jsonb_build_array(
           jsonb_build_object('treasuryId', district_treasury_id, 'role', 'district', 'amount', district_fen::text),
           jsonb_build_object('treasuryId', town_treasury_id, 'role', 'town', 'amount', town_fen::text)) AS shares
    FROM reapportionment WHERE commitment_id = c.id AND state = 'confirmed' ORDER BY decided_at DESC, id DESC LIMIT 1`;

interface CommitmentRow extends Omit<Commitment, 'shares'> {
  shares: ShareRow[];
}

/** The shares of the award `c` as one JSON value, as they hold now. */
export const AWARDED_SHARES = `coalesce(r.shares, (SELECT ${SHARES} FROM commitment_share WHERE commitment_id = c.id))`;

const COLUMNS = `c.id, c.application_id AS "applicationId", c.enterprise_id AS "enterpriseId", c.measure,
  jsonb_build_object('fund', c.fund, 'fiscalYear', c.fiscal_year, 'measureGroup', c.measure_group) AS books,
  c.paying, c.amount_fen AS amount, coalesce(r.sharing, c.sharing) AS sharing, c.released_fen AS released, c.status,
  ${AWARDED_SHARES} AS shares`;

/** Every commitment, as `c`, with what it was divided anew into, as `r`. */
export const COMMITMENTS = `FROM commitment c LEFT JOIN LATERAL (${DIVIDED_ANEW}) r ON true`;

const READ = {
  name: 'commitment-read',
  text: `SELECT ${COLUMNS} ${COMMITMENTS} WHERE c.application_id = ANY ($1::uuid[]) AND c.status <> 'revoked'`,
};

/** @returns the commitment of each case that has one, unless it was revoked; by application id */
export async function findCommitments(tx: Tx, applicationIds: readonly string[]): Promise<Map<string, Commitment>> {
  const rows = await tx.query<CommitmentRow>(READ, [applicationIds]);
  return new Map(rows.map((row) => [row.applicationId, { ...row, shares: row.shares.map(shareFrom) }]));
}

/** A commitment with what it was made of: the instant of the approval, and the rule and shares of that day. */
export interface CommitmentMade extends Commitment {
  committedAt: Date;
  /** Others than `sharing` and `shares` where the award was divided anew. */
  committedWith: { sharing: KeptSharing; shares: Share[] };
}

/** @returns every commitment that there ever was for the case, the revoked ones too, oldest first */
export async function commitmentsOf(tx: Tx, applicationId: string): Promise<CommitmentMade[]> {
  type Row = CommitmentRow & { committedAt: Date; committedSharing: KeptSharing; committedShares: ShareRow[] };
  const rows = await tx.query<Row>(
    `SELECT ${COLUMNS}, c.committed_at AS "committedAt", c.sharing AS "committedSharing",
            (SELECT ${SHARES} FROM commitment_share WHERE commitment_id = c.id) AS "committedShares"
       ${COMMITMENTS} WHERE c.application_id = $1 ORDER BY c.committed_at, c.id`,
    [applicationId],
  );
  return rows.map(({ committedSharing: sharing, committedShares, ...row }) => ({
    ...row,
    shares: row.shares.map(shareFrom),
    committedWith: { sharing, shares: committedShares.map(shareFrom) },
  }));
}

/** The award is not going to be paid: its limits are free again. The ledger's release goes with it. */
export async function revokeCommitment(tx: Tx, commitmentId: string): Promise<void> {
  await moveStatus(tx, commitmentId, 'live', 'revoked', 0n);
}

/** The bank has confirmed the whole award. */
export async function markCommitmentPaid(tx: Tx, commitmentId: string): Promise<void> {
  await moveStatus(tx, commitmentId, 'live', 'paid', 0n);
}

/**
 * What the bank has confirmed of these awards is now the whole (`paid`), or no longer is (`live`), in one statement.
 *
 * @throws Error when one of them is not in the other of the two
 */
export async function markCommitments(tx: Tx, ids: readonly string[], status: 'live' | 'paid'): Promise<void> {
  const from = status === 'paid' ? 'live' : 'paid';
  const moved = await tx.execute('UPDATE commitment SET status = $2 WHERE id = ANY ($1::uuid[]) AND status = $3', [
    ids,
    status,
    from,
  ]);
  if (moved !== ids.length) throw new Error(`${ids.length - moved} of ${ids.length} commitments are not ${from}`);
}

/** @param recovered fen that came back, the whole award, a part or (all written off) nothing; the rest still counts for limits */
export async function markCommitmentClawedBack(tx: Tx, commitmentId: string, recovered: Fen): Promise<void> {
  await moveStatus(tx, commitmentId, 'paid', 'clawed_back', recovered);
}

/** The decision by which it was taken back was revoked: the whole award is the enterprise's again. */
export async function markCommitmentRestored(tx: Tx, commitmentId: string): Promise<void> {
  await moveStatus(tx, commitmentId, 'clawed_back', 'paid', 0n);
}

/**
 * Of an award that is paid in part the rest will not be paid: what is paid is all of it now. The ledger's release goes with
 * it.
 *
 * @throws the database's HQ126 when that is not what is unpaid, or an order for it is still there
 */
export const releaseRest = (tx: Tx, id: string, released: Fen): Promise<void> =>
  setReleased(tx, id, { from: 'live', to: 'paid', released });

/** The rest that was released is to be paid after all. The ledger's commitment goes with it. */
export const takeUpRest = (tx: Tx, id: string): Promise<void> =>
  setReleased(tx, id, { from: 'paid', to: 'live', released: 0n });

async function setReleased(
  tx: Tx,
  id: string,
  { from, to, released }: { from: CommitmentStatus; to: CommitmentStatus; released: Fen },
): Promise<void> {
  const moved = await tx.execute(
    'UPDATE commitment SET status = $3, released_fen = $4 WHERE id = $1 AND status = $2 AND released_fen <> $4',
    [id, from, to, released],
  );
  if (moved !== 1) throw new Error(`the rest of commitment ${id} is not ${to === 'paid' ? 'unpaid' : 'released'}`);
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
