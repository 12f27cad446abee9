/** Guides in the database: each save is a new version, and a published version never changes. */
import { canonicalJson, kernelRefusal, Refused, refuseIf, type Tx } from '#kernel';
import type { Guide } from '../catalogue/types.js';
import { checkAmendment } from '../guides/amendment.js';
import { checkGuide } from '../guides/check.js';
import { policyRefusal } from '../refusals.js';
import type { PolicyCatalogue } from './catalogue.js';

export interface StoredGuide {
  guide: Guide;
  organisationId: string;
  status: 'draft' | 'published';
  createdBy: string;
  createdAt: Date;
  publishedBy: string | null;
  publishedAt: Date | null;
}

interface Row {
  content: string;
  organisation_id: string;
  status: 'draft' | 'published';
  created_by: string;
  created_at: Date;
  published_by: string | null;
  published_at: Date | null;
}

const COLUMNS = 'content, organisation_id, status, created_by, created_at, published_by, published_at';

const stored = (row: Row): StoredGuide => ({
  guide: JSON.parse(row.content) as Guide,
  organisationId: row.organisation_id,
  status: row.status,
  createdBy: row.created_by,
  createdAt: row.created_at,
  publishedBy: row.published_by,
  publishedAt: row.published_at,
});

/** A guide binds under the newest published policy; what the policy no longer allows is refused, when saved and again
 * when published. */
async function refuseUnlessAllowed(tx: Tx, catalogue: PolicyCatalogue, guide: Guide): Promise<void> {
  const documents = new Map((await catalogue.documents(tx)).map((document) => [document.header.id, document]));
  refuseIf(checkGuide(guide, (id) => documents.get(id)));
}

/** Versions of one guide are numbered and published one after the other, so that each is compared with the one before. */
async function lockGuide(tx: Tx, code: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('policy-guide/' || $1, 0))`, [code]);
}

export interface NewGuide {
  /** A guide that passed `parseGuide`; its version is replaced by the next one. */
  guide: Guide;
  /** Id of the organisation of which `guide.organisation` is the code. */
  organisationId: string;
  by: string;
  now: Date;
}

/**
 * Saves a guide as a draft, under the next version of its code.
 *
 * @returns the guide with its version
 * @throws Refused `guide-invalid`, `guide-above-policy`
 */
export async function createGuide(tx: Tx, catalogue: PolicyCatalogue, given: NewGuide): Promise<Guide> {
  await refuseUnlessAllowed(tx, catalogue, given.guide);
  const { code, documentId, window } = given.guide;
  await lockGuide(tx, code);
  const [newest] = await tx.query<{ version: number | null }>(
    'SELECT max(version) AS version FROM guide_version WHERE code = $1',
    [code],
  );
  const guide: Guide = { ...given.guide, version: (newest?.version ?? 0) + 1 };
  await tx.execute(
    `INSERT INTO guide_version
       (code, version, organisation_id, document_id, content, window_from, window_to, status, created_by, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'draft', $8, $9)`,
    [
      code,
      guide.version,
      given.organisationId,
      documentId,
      canonicalJson(guide),
      window.from,
      window.to,
      given.by,
      given.now,
    ],
  );
  return guide;
}

/**
 * Publishes a draft. From then on it is the guide of its code: earlier versions bind only the cases pinned to them.
 *
 * @throws Refused `not-found`; `already-published`; `publisher-is-editor`; `guide-invalid` or `guide-above-policy` where
 *   the policy changed since it was saved; `window-shortened` or `guide-measure-dropped` where the published version's
 *   window is not over and this one would take from it; `guide-outdated` where a later version is published
 */
export async function publishGuide(
  tx: Tx,
  catalogue: PolicyCatalogue,
  { code, version, by, now }: { code: string; version: number; by: string; now: Date },
): Promise<Guide> {
  await lockGuide(tx, code);
  const [row] = await tx.query<Row>(
    `SELECT ${COLUMNS} FROM guide_version WHERE code = $1 AND version = $2 FOR UPDATE`,
    [code, version],
  );
  if (!row) throw new Refused(kernelRefusal('not-found'));
  if (row.status === 'published') throw new Refused(policyRefusal('already-published'));
  if (row.created_by === by) throw new Refused(policyRefusal('publisher-is-editor'));
  const { guide } = stored(row);
  const [published] = await tx.query<{ content: string }>(
    `SELECT content FROM guide_version WHERE code = $1 AND status = 'published' ORDER BY version DESC LIMIT 1`,
    [code],
  );
  const before = published && (JSON.parse(published.content) as Guide);
  if (before && before.version > version) throw new Refused(policyRefusal('guide-outdated'));
  await refuseUnlessAllowed(tx, catalogue, guide);
  refuseIf(checkAmendment(before, guide, now));
  await tx.execute(
    `UPDATE guide_version SET status = 'published', published_by = $3, published_at = $4 WHERE code = $1 AND version = $2`,
    [code, version, by, now],
  );
  if (before) await tx.execute('INSERT INTO guide_amendment (code, version) VALUES ($1, $2)', [code, version]);
  return guide;
}

/** @returns of each guide that was amended and of which nobody was told yet its newest version; it counts as told now */
export async function tellAmendments(tx: Tx): Promise<Guide[]> {
  const rows = await tx.query<{ content: string }>(
    `WITH untold AS (UPDATE guide_amendment SET told = true WHERE NOT told RETURNING code, version)
     SELECT DISTINCT ON (v.code) v.content FROM untold JOIN guide_version v USING (code, version)
      ORDER BY v.code, v.version DESC`,
  );
  return rows.map(({ content }) => JSON.parse(content) as Guide);
}

/** @returns the version of a guide that a case is pinned to, or undefined */
export async function findGuide(tx: Tx, code: string, version: number): Promise<StoredGuide | undefined> {
  const [row] = await tx.query<Row>(`SELECT ${COLUMNS} FROM guide_version WHERE code = $1 AND version = $2`, [
    code,
    version,
  ]);
  return row && stored(row);
}

/** @returns the version that was in its place when this one came; undefined where there was none */
export async function publishedGuideBefore(tx: Tx, code: string, version: number): Promise<Guide | undefined> {
  const [row] = await tx.query<Row>(
    `SELECT ${COLUMNS} FROM guide_version WHERE code = $1 AND version < $2 AND status = 'published'
     ORDER BY version DESC LIMIT 1`,
    [code, version],
  );
  return row && stored(row).guide;
}

const PUBLISHED = {
  name: 'policy-published-guides',
  text: `SELECT DISTINCT ON (code) content FROM guide_version
         WHERE status = 'published' AND ($1::text IS NULL OR document_id = $1)
         ORDER BY code, version DESC`,
};

/** @returns the newest published version of each guide of a document (of every document, for null), open or not */
export async function publishedGuides(tx: Tx, documentId: string | null): Promise<Guide[]> {
  const rows = await tx.query<{ content: string }>(PUBLISHED, [documentId]);
  return rows.map(({ content }) => JSON.parse(content) as Guide);
}

/**
 * A page of guides, drafts included, by code and version.
 *
 * @param after the last guide of the page before; null for the first page
 * @param limit guides on a page
 */
export async function listGuides(
  tx: Tx,
  { after, limit }: { after: { code: string; version: number } | null; limit: number },
): Promise<StoredGuide[]> {
  const rows = await tx.query<Row>(
    `SELECT ${COLUMNS} FROM guide_version
     WHERE $1::text IS NULL OR (code, version) > ($1, $2::int) ORDER BY code, version LIMIT $3`,
    [after?.code ?? null, after?.version ?? null, limit],
  );
  return rows.map(stored);
}
