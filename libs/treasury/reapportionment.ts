/** Awards that are divided anew, because it was determined after them who bears their measure: proposed, then confirmed. */
import { type Fen, newId, type Tx } from '#kernel';
import { portionOf, type Share } from '#ledger';
import type { KeptSharing } from './commitment.js';

export interface Reapportionment {
  id: string;
  commitmentId: string;
  applicationId: string;
  caseNumber: string;
  districtId: string;
  /** The determination on which it stands. */
  determinationId: string;
  /** Fen of the award that each bears from then on. */
  districtFen: Fen;
  townFen: Fen;
  state: 'proposed' | 'confirmed' | 'declined';
  proposedBy: string;
  proposedAt: Date;
  decidedAt: Date | null;
}

export interface NewReapportionment {
  commitmentId: string;
  determinationId: string;
  sharing: KeptSharing;
  district: Pick<Share, 'treasuryId' | 'amount'>;
  town: Pick<Share, 'treasuryId' | 'amount'>;
  by: string;
  at: Date;
}

/** @returns the town's part of the first so many fen of an award that is divided like this */
const townPart = (shares: readonly Share[], upTo: Fen): Fen =>
  upTo === 0n ? 0n : (portionOf(shares, 0n, upTo).find(({ role }) => role === 'town')?.amount ?? 0n);

/**
 * @param paid fen of the award that were paid, divided as `before`
 * @returns fen that move from the district to the town (below zero: to the district): of what is not yet paid, and of what
 *   is; after them both parts are exactly those of `after`
 */
export function movedBy(
  { before, after }: { before: readonly Share[]; after: readonly Share[] },
  { amount, paid }: { amount: Fen; paid: Fen },
): { encumbered: Fen; paid: Fen } {
  const moved = townPart(after, paid) - townPart(before, paid);
  return { encumbered: townPart(after, amount) - townPart(before, amount) - moved, paid: moved };
}

/**
 * @returns the proposal's id; nothing changes until another person confirms it
 * @throws the database's unique violation while another one of the award waits; HQ127 when the shares are not the award
 */
export async function proposeReapportionment(tx: Tx, proposed: NewReapportionment): Promise<string> {
  const id = newId();
  const { district, town } = proposed;
  await tx.execute(
    `INSERT INTO reapportionment (id, commitment_id, determination_id, sharing, district_treasury_id, town_treasury_id,
       district_fen, town_fen, proposed_by, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      proposed.commitmentId,
      proposed.determinationId,
      JSON.stringify(proposed.sharing),
      district.treasuryId,
      town.treasuryId,
      district.amount,
      town.amount,
      proposed.by,
      proposed.at,
    ],
  );
  return id;
}

const READ = `
  SELECT r.id, r.commitment_id AS "commitmentId", c.application_id AS "applicationId", a.number AS "caseNumber",
         a.district_id AS "districtId", r.determination_id AS "determinationId", r.district_fen AS "districtFen",
         r.town_fen AS "townFen", r.state, r.proposed_by AS "proposedBy", r.proposed_at AS "proposedAt",
         r.decided_at AS "decidedAt"
    FROM reapportionment r JOIN commitment c ON c.id = r.commitment_id JOIN application a ON a.id = c.application_id`;

/** @returns proposals within reach, oldest first, at most `limit` */
export function listReapportionments(
  tx: Tx,
  filter: { state?: Reapportionment['state']; after?: string; limit: number },
): Promise<Reapportionment[]> {
  return tx.query<Reapportionment>(
    `${READ} WHERE ($1::text IS NULL OR r.state = $1) AND ($2::uuid IS NULL OR r.id > $2) ORDER BY r.id LIMIT $3`,
    [filter.state ?? null, filter.after ?? null, filter.limit],
  );
}

/** @returns the proposal, or undefined when there is none within reach; the lock on its case holds it still */
export async function findReapportionment(tx: Tx, id: string): Promise<Reapportionment | undefined> {
  return (await tx.query<Reapportionment>(`${READ} WHERE r.id = $1`, [id]))[0];
}

/** @throws the database's HQ125 when it is decided already */
export async function decideReapportionment(
  tx: Tx,
  id: string,
  decided: { state: 'confirmed' | 'declined'; by: string; at: Date },
): Promise<void> {
  await tx.execute('UPDATE reapportionment SET state = $2, decided_by = $3, decided_at = $4 WHERE id = $1', [
    id,
    decided.state,
    decided.by,
    decided.at,
  ]);
}
