/** Lists of who was recognised, in the database: what the government knows an enterprise need not prove. */
import { type Day, isId, kernelRefusal, newId, Refused, type Tx } from '#kernel';
import type { RecognitionLine, RecognitionProblem } from './recognition-file.js';
import { intakeRefusal } from './refusals.js';

export interface RecognitionList {
  id: string;
  kind: string;
  title: string;
  issuer: string;
  document: string;
  fileName: string;
  sha256: string;
  problems: RecognitionProblem[];
  status: 'draft' | 'published' | 'discarded';
  importedBy: string;
  importedAt: Date;
  decidedBy: string | null;
  /** How many lines were taken. */
  lines: number;
}

export type NewRecognitionList = Omit<RecognitionList, 'id' | 'status' | 'decidedBy' | 'lines'> & {
  lines: readonly RecognitionLine[];
};

/** Keeps a list with its lines, as a draft. @throws Refused `list-exists` for the same file of the same kind */
export async function createRecognitionList(tx: Tx, list: NewRecognitionList): Promise<string> {
  const id = newId();
  const written = await tx.execute(
    `INSERT INTO recognition_list (id, kind, title, issuer, document, file_name, sha256, problems, imported_by, imported_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (kind, sha256) WHERE status <> 'discarded' DO NOTHING`,
    [
      id,
      list.kind,
      list.title,
      list.issuer,
      list.document,
      list.fileName,
      list.sha256,
      JSON.stringify(list.problems),
      list.importedBy,
      list.importedAt,
    ],
  );
  if (written === 0) throw new Refused(intakeRefusal('list-exists'));
  await tx.execute(
    `INSERT INTO recognition (list_id, line, uscc, enterprise_name, recognised_on)
     SELECT $1, * FROM unnest($2::int[], $3::text[], $4::text[], $5::date[])`,
    [
      id,
      list.lines.map(({ line }) => line),
      list.lines.map(({ uscc }) => uscc),
      list.lines.map(({ name }) => name),
      list.lines.map(({ recognisedOn }) => recognisedOn),
    ],
  );
  return id;
}

const READ = `
  SELECT l.id, l.kind, l.title, l.issuer, l.document, l.file_name AS "fileName", l.sha256, l.problems, l.status,
         l.imported_by AS "importedBy", l.imported_at AS "importedAt", l.decided_by AS "decidedBy",
         (SELECT count(*)::int FROM recognition r WHERE r.list_id = l.id) AS lines
    FROM recognition_list l`;

/** @throws Refused `not-found` */
export async function findRecognitionList(tx: Tx, id: string): Promise<RecognitionList> {
  const [list] = isId(id) ? await tx.query<RecognitionList>(`${READ} WHERE l.id = $1`, [id]) : [];
  if (!list) throw new Refused(kernelRefusal('not-found'));
  return list;
}

/** @returns lists, newest first, at most `limit` */
export function listRecognitionLists(
  tx: Tx,
  { kind, after, limit }: { kind?: string; after?: string; limit: number },
): Promise<RecognitionList[]> {
  return tx.query<RecognitionList>(
    `${READ} WHERE ($1::text IS NULL OR l.kind = $1) AND ($2::uuid IS NULL OR l.id < $2) ORDER BY l.id DESC LIMIT $3`,
    [kind ?? null, after ?? null, limit],
  );
}

/** One line with whom it means, where the enterprise is registered here. */
export interface ListedEnterprise extends RecognitionLine {
  enterpriseId: string | null;
}

/** @returns the list's lines after the given one, at most `limit` */
export function recognitionLines(
  tx: Tx,
  listId: string,
  { after, limit }: { after?: number; limit: number },
): Promise<ListedEnterprise[]> {
  return tx.query<ListedEnterprise>(
    `SELECT r.line, r.uscc, r.enterprise_name AS name, r.recognised_on AS "recognisedOn", e.id AS "enterpriseId"
       FROM recognition r LEFT JOIN enterprise e ON e.uscc = r.uscc
      WHERE r.list_id = $1 AND r.line > $2 ORDER BY r.line LIMIT $3`,
    [listId, after ?? 0, limit],
  );
}

/**
 * Another person's answer to a draft. From its publication on every office knows what the list says.
 *
 * @throws Refused `not-found`, `list-decided`; `list-by-oneself` for whoever handed it in
 */
export async function decideRecognitionList(
  tx: Tx,
  id: string,
  { status, by, at }: { status: 'published' | 'discarded'; by: string; at: Date },
): Promise<RecognitionList> {
  const list = await findRecognitionList(tx, id);
  if (status === 'published' && list.importedBy === by) throw new Refused(intakeRefusal('list-by-oneself'));
  const written = await tx.execute(
    `UPDATE recognition_list SET status = $2, decided_by = $3, decided_at = $4 WHERE id = $1 AND status = 'draft'`,
    [id, status, by, at],
  );
  if (written === 0) throw new Refused(intakeRefusal('list-decided', { params: { status: list.status } }));
  return findRecognitionList(tx, id);
}

/** That an enterprise was recognised on a day, and where that stands. */
export interface Recognition {
  enterpriseId: string;
  kind: string;
  recognisedOn: Day;
  listId: string;
  line: number;
  issuer: string;
  document: string;
}

/** @returns what published lists say of these enterprises up to the day, by kind and day; one statement */
export function recognitionsOf(tx: Tx, enterpriseIds: readonly string[], on: Day): Promise<Recognition[]> {
  return tx.query<Recognition>(
    `SELECT e.id AS "enterpriseId", l.kind, r.recognised_on AS "recognisedOn", l.id AS "listId", r.line, l.issuer,
            l.document
       FROM enterprise e JOIN recognition r ON r.uscc = e.uscc JOIN recognition_list l ON l.id = r.list_id
      WHERE e.id = ANY ($1::uuid[]) AND l.status = 'published' AND r.recognised_on <= $2
      ORDER BY e.id, l.kind, r.recognised_on, l.id, r.line`,
    [enterpriseIds, on],
  );
}
