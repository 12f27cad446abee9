/** What people found out about clauses whose sharing another document may govern: recorded by one, confirmed by another. */
import { newId, type Tx } from '#kernel';

export interface SharingDetermination {
  id: string;
  districtId: string;
  measure: string;
  /** Whether the other document governs who bears awards of the measure. */
  governed: boolean;
  /** Parts of the whole; null where the clause is not governed and the text's own division stands. */
  districtParts: number | null;
  townParts: number | null;
  sourceNumber: string;
  sourceTitle: string;
  /** What the source says of the clause, or where it is silent about it. */
  finding: string;
  recordedBy: string;
  recordedAt: Date;
  confirmedBy: string | null;
  confirmedAt: Date | null;
}

export type NewDetermination = Omit<SharingDetermination, 'id' | 'confirmedBy' | 'confirmedAt'>;

const COLUMNS = `id, district_id AS "districtId", measure, governed, district_parts AS "districtParts",
  town_parts AS "townParts", source_number AS "sourceNumber", source_title AS "sourceTitle", finding,
  recorded_by AS "recordedBy", recorded_at AS "recordedAt", confirmed_by AS "confirmedBy", confirmed_at AS "confirmedAt"`;

/** @returns the id; it counts once another person has confirmed it */
export async function recordDetermination(tx: Tx, found: NewDetermination): Promise<string> {
  const id = newId();
  await tx.execute(
    `INSERT INTO sharing_determination (id, district_id, measure, governed, district_parts, town_parts, source_number,
       source_title, finding, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      found.districtId,
      found.measure,
      found.governed,
      found.districtParts,
      found.townParts,
      found.sourceNumber,
      found.sourceTitle,
      found.finding,
      found.recordedBy,
      found.recordedAt,
    ],
  );
  return id;
}

/** @returns the determination within reach, or null */
export async function findDetermination(tx: Tx, id: string): Promise<SharingDetermination | null> {
  const text = `SELECT ${COLUMNS} FROM sharing_determination WHERE id = $1`;
  return (await tx.query<SharingDetermination>(text, [id]))[0] ?? null;
}

/** @returns the determination within reach, locked, or null */
export async function lockDetermination(tx: Tx, id: string): Promise<SharingDetermination | null> {
  const [row] = await tx.query<SharingDetermination>(
    `SELECT ${COLUMNS} FROM sharing_determination WHERE id = $1 FOR NO KEY UPDATE`,
    [id],
  );
  return row ?? null;
}

export async function markDeterminationConfirmed(
  tx: Tx,
  id: string,
  confirmed: { by: string; at: Date },
): Promise<void> {
  await tx.execute('UPDATE sharing_determination SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1', [
    id,
    confirmed.by,
    confirmed.at,
  ]);
}

/** @returns everything recorded within reach, the newest first */
export function listDeterminations(tx: Tx): Promise<SharingDetermination[]> {
  return tx.query<SharingDetermination>(`SELECT ${COLUMNS} FROM sharing_determination ORDER BY id DESC`);
}

/** @returns the determination that counts for each measure: of the confirmed ones, the one confirmed last */
export async function confirmedDeterminations(
  tx: Tx,
  districtId: string,
  measures: readonly string[],
): Promise<Map<string, SharingDetermination>> {
  const rows = await tx.query<SharingDetermination>(
    `SELECT DISTINCT ON (measure) ${COLUMNS} FROM sharing_determination
      WHERE district_id = $1 AND measure = ANY ($2::text[]) AND confirmed_at IS NOT NULL
      ORDER BY measure, confirmed_at DESC, id DESC`,
    [districtId, measures],
  );
  return new Map(rows.map((row) => [row.measure, row]));
}
