/** Organisations: the municipality, its districts, their towns. */
import { newId, type Tx } from '#kernel';
import type { OrganisationKind } from './posts.js';

export interface Organisation {
  id: string;
  /** Readable and unique, e.g. `sj-jiuting`. */
  code: string;
  kind: OrganisationKind;
  /** A town's district; null for every other kind. */
  parentId: string | null;
  nameZh: string;
  nameEn: string;
}

const COLUMNS = `id, code, kind, parent_id AS "parentId", name_zh AS "nameZh", name_en AS "nameEn"`;

/**
 * @param organisation a town names its district as `parentId`, any other kind has none (the table checks it)
 * @returns the new id
 */
export async function createOrganisation(tx: Tx, organisation: Omit<Organisation, 'id'>): Promise<string> {
  const id = newId();
  await tx.execute(
    'INSERT INTO organisation (id, code, kind, parent_id, name_zh, name_en) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, organisation.code, organisation.kind, organisation.parentId, organisation.nameZh, organisation.nameEn],
  );
  return id;
}

/** @returns every organisation, ordered by code; there are some dozens, so there are no pages */
export function listOrganisations(tx: Tx): Promise<Organisation[]> {
  return tx.query<Organisation>(`SELECT ${COLUMNS} FROM organisation ORDER BY code`);
}

/** @returns the organisation with that code, or null */
export async function findOrganisation(tx: Tx, code: string): Promise<Organisation | null> {
  const [row] = await tx.query<Organisation>(`SELECT ${COLUMNS} FROM organisation WHERE code = $1`, [code]);
  return row ?? null;
}
