/** Listings 失信信息认定建议: proposed by one person, confirmed by another, handed on as a record. Nothing here lists. */
import { newId, Refused, type Tx } from '#kernel';
import { enforcementRefusal } from './refusals.js';

export const LISTING_STATES = {
  proposed: { zh: '已提出', en: 'proposed' },
  confirmed: { zh: '已确认', en: 'confirmed' },
  declined: { zh: '不予确认', en: 'declined' },
  repaired: { zh: '已修复', en: 'repaired' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const;

export type ListingState = keyof typeof LISTING_STATES;

export interface Listing {
  id: string;
  investigationId: string;
  decisionId: string;
  organisationId: string;
  enterpriseId: string;
  enterpriseName: string;
  uscc: string;
  reason: string;
  state: ListingState;
  proposedBy: string;
  proposedAt: Date;
  decidedBy: string | null;
  letterId: string | null;
}

export type NewListing = Pick<
  Listing,
  'investigationId' | 'decisionId' | 'organisationId' | 'enterpriseId' | 'reason' | 'proposedBy' | 'proposedAt'
>;

/** @returns the proposal's id; @throws Refused `listing-exists` where one stands on the same decision */
export async function createListing(tx: Tx, listing: NewListing): Promise<string> {
  const id = newId();
  const written = await tx.execute(
    `INSERT INTO listing_proposal (id, investigation_id, decision_id, organisation_id, enterprise_id, reason, proposed_by,
       proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (decision_id) WHERE state IN ('proposed', 'confirmed') DO NOTHING`,
    [
      id,
      listing.investigationId,
      listing.decisionId,
      listing.organisationId,
      listing.enterpriseId,
      listing.reason,
      listing.proposedBy,
      listing.proposedAt,
    ],
  );
  if (written === 0) throw new Refused(enforcementRefusal('listing-exists'));
  return id;
}

const READ = `
  SELECT l.id, l.investigation_id AS "investigationId", l.decision_id AS "decisionId",
         l.organisation_id AS "organisationId", l.enterprise_id AS "enterpriseId", e.name AS "enterpriseName", e.uscc,
         l.reason, l.state, l.proposed_by AS "proposedBy", l.proposed_at AS "proposedAt", l.decided_by AS "decidedBy",
         l.letter_id AS "letterId"
    FROM listing_proposal l JOIN enterprise e ON e.id = l.enterprise_id`;

/** @returns the proposal, or undefined when there is none within reach; without a lock */
export async function findListing(tx: Tx, id: string): Promise<Listing | undefined> {
  return (await tx.query<Listing>(`${READ} WHERE l.id = $1`, [id]))[0];
}

/** @returns proposals within reach, newest first, at most `limit` */
export function listListings(
  tx: Tx,
  filter: { state?: ListingState; decisionId?: string; after?: string; limit: number },
): Promise<Listing[]> {
  return tx.query<Listing>(
    `${READ} WHERE ($1::text IS NULL OR l.state = $1) AND ($2::uuid IS NULL OR l.decision_id = $2)
        AND ($3::uuid IS NULL OR l.id < $3) ORDER BY l.id DESC LIMIT $4`,
    [filter.state ?? null, filter.decisionId ?? null, filter.after ?? null, filter.limit],
  );
}

/** Another person's answer. @param letterId the record that is handed on; null where the proposal is declined */
export async function decideListing(
  tx: Tx,
  id: string,
  decided: { confirmed: boolean; by: string; at: Date; letterId: string | null },
): Promise<void> {
  await tx.execute(
    'UPDATE listing_proposal SET state = $2, decided_by = $3, decided_at = $4, letter_id = $5 WHERE id = $1',
    [id, decided.confirmed ? 'confirmed' : 'declined', decided.by, decided.at, decided.letterId],
  );
}

/**
 * What the decision's proposal becomes with the decision: withdrawn when the decision is revoked, repaired when the
 * enterprise's credit is. A proposal that nobody confirmed is withdrawn in both cases.
 */
export async function endListing(tx: Tx, decisionId: string, to: 'withdrawn' | 'repaired'): Promise<void> {
  await tx.execute(
    `UPDATE listing_proposal SET state = CASE state WHEN 'confirmed' THEN $2 ELSE 'withdrawn' END
      WHERE decision_id = $1 AND state IN ('proposed', 'confirmed')`,
    [decisionId, to],
  );
}
