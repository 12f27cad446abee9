/** Treasuries: one per organisation that bears a share of awards. */
import { newId, type Tx } from '#kernel';

/** [local] Whether the district pays the whole and the town settles later, or each treasury pays its own share. */
export type Paying = 'district-first' | 'each-its-own';

export interface Treasury {
  id: string;
  paying: Paying;
}

/** @returns the treasuries of those organisations that have one, by organisation */
export async function findTreasuries(tx: Tx, organisationIds: readonly string[]): Promise<Map<string, Treasury>> {
  const rows = await tx.query<{ organisationId: string; id: string; paying: Paying }>(
    {
      name: 'ledger-treasuries',
      text: `SELECT organisation_id AS "organisationId", id, paying FROM treasury WHERE organisation_id = ANY ($1::uuid[])`,
    },
    [organisationIds],
  );
  return new Map(rows.map(({ organisationId, id, paying }) => [organisationId, { id, paying }]));
}

/**
 * Makes sure that an organisation has a treasury that pays in this way. Safe to repeat, and safe to run twice at once.
 *
 * @returns the treasury's id
 */
export async function ensureTreasury(tx: Tx, wanted: { organisationId: string; paying: Paying }): Promise<string> {
  // Looking first leaves the row unlocked in the ordinary case; an upsert would lock it for every caller.
  const found = (await findTreasuries(tx, [wanted.organisationId])).get(wanted.organisationId);
  if (found?.paying === wanted.paying) return found.id;
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO treasury (id, organisation_id, paying) VALUES ($1, $2, $3)
     ON CONFLICT (organisation_id) DO UPDATE SET paying = excluded.paying RETURNING id`,
    [newId(), wanted.organisationId, wanted.paying],
  );
  return (row as { id: string }).id;
}
