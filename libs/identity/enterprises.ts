/** Enterprises, by their unified social credit code, and the towns in which they are. */
import { type Day, newId, parseUscc, shanghaiDay, type Tx } from '#kernel';
import { type Class, recordClassification } from './classifications.js';
import type { EnterpriseSize, Industry } from './industries.js';

export interface Enterprise {
  id: string;
  /** Unified social credit code in its canonical form. */
  uscc: string;
  name: string;
  nameEn: string | null;
  /** Ids of the towns, or of district-level bodies without towns, where it has its seat or a site. */
  siteIds: string[];
}

export interface NewEnterprise {
  uscc: string;
  name: string;
  nameEn?: string;
  siteIds: readonly string[];
  /** Left out where nobody said: figures then count the enterprise as unknown. */
  industry?: Industry;
  size?: EnterpriseSize;
}

const SELECT = `SELECT id, uscc, name, name_en AS "nameEn",
    ARRAY(SELECT organisation_id FROM enterprise_site WHERE enterprise_id = id ORDER BY organisation_id) AS "siteIds"
  FROM enterprise`;

/**
 * @param at the instant of registration
 * @returns the new id
 * @throws Refused `invalid-uscc` when the credit code is not one
 */
export async function createEnterprise(tx: Tx, enterprise: NewEnterprise, at: Date): Promise<string> {
  const id = newId();
  const uscc = parseUscc(enterprise.uscc);
  const { name, nameEn = null, industry = null, size = null } = enterprise;
  await tx.execute('INSERT INTO enterprise (id, uscc, name, name_en, created_at) VALUES ($1, $2, $3, $4, $5)', [
    id,
    uscc,
    name,
    nameEn,
    at,
  ]);
  await addSites(tx, id, enterprise.siteIds);
  if (industry !== null || size !== null)
    await recordClassification(tx, id, { industry, size, fromDay: shanghaiDay(at), recordedAt: at, by: null });
  return id;
}

/** Records further sites of an enterprise; one that it has already changes nothing. */
export async function addSites(tx: Tx, enterpriseId: string, organisationIds: readonly string[]): Promise<void> {
  await tx.execute(
    `INSERT INTO enterprise_site (enterprise_id, organisation_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
    [enterpriseId, organisationIds],
  );
}

/** @returns the enterprise, or null */
export async function findEnterprise(tx: Tx, id: string): Promise<Enterprise | null> {
  const [row] = await tx.query<Enterprise>(`${SELECT} WHERE id = $1`, [id]);
  return row ?? null;
}

/**
 * @returns the enterprise with that credit code, or null
 * @throws Refused `invalid-uscc` when the code is not one
 */
export async function findEnterpriseByUscc(tx: Tx, uscc: string): Promise<Enterprise | null> {
  const [row] = await tx.query<Enterprise>(`${SELECT} WHERE uscc = $1`, [parseUscc(uscc)]);
  return row ?? null;
}

/** @returns those of the enterprises that exist, by id */
export function findEnterprises(tx: Tx, ids: readonly string[]): Promise<Enterprise[]> {
  return tx.query<Enterprise>(`${SELECT} WHERE id = ANY ($1::uuid[]) ORDER BY id`, [ids]);
}

/** Locks an enterprise, so that what is recorded of it is recorded one after the other. */
export async function lockEnterprise(tx: Tx, id: string): Promise<void> {
  await tx.query('SELECT FROM enterprise WHERE id = $1 FOR NO KEY UPDATE', [id]);
}

/** An enterprise as the register knows it today. */
export interface RegisteredEnterprise extends Class {
  id: string;
  uscc: string;
  name: string;
  nameEn: string | null;
}

/**
 * @param asked.q the whole credit code, or a part of the name
 * @returns enterprises by id, with what each is on the day
 */
export function listEnterprises(
  tx: Tx,
  { q, today }: { q?: string | undefined; today: Day },
  page: { after: string | undefined; limit: number },
): Promise<RegisteredEnterprise[]> {
  return tx.query<RegisteredEnterprise>(
    `SELECT e.id, e.uscc, e.name, e.name_en AS "nameEn", c.industry, c.size
       FROM enterprise e LEFT JOIN LATERAL (
         SELECT industry, size FROM enterprise_classification
          WHERE enterprise_id = e.id AND from_day <= $1 ORDER BY from_day DESC, id DESC LIMIT 1) c ON true
      WHERE ($2::text IS NULL OR e.uscc = upper($2) OR position(lower($2) IN lower(e.name)) > 0)
        AND ($3::uuid IS NULL OR e.id > $3)
      ORDER BY e.id LIMIT $4`,
    [today, q ?? null, page.after ?? null, page.limit],
  );
}

/** @returns how many enterprises there are */
export async function countEnterprises(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ count: number }>('SELECT count(*)::int AS count FROM enterprise');
  return row?.count ?? 0;
}

/** @returns ids of at most `limit` enterprises after one; null begins */
export async function enterpriseIdsAfter(tx: Tx, after: string | null, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'SELECT id FROM enterprise WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
    [after, limit],
  );
  return rows.map(({ id }) => id);
}
