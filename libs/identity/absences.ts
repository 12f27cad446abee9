/** Absences as rows: who is away, who stands in, and whom that still has to be told. */
import { type Day, newId, type Tx } from '#kernel';
import type { DaysAway, LiveAbsence, Officer } from './absence-rules.js';

/** An absence with the people's names. */
export interface Absence extends DaysAway {
  id: string;
  personId: string;
  person: string;
  personName: string;
  cover: string;
  coverName: string;
  coverId: string;
  organisationId: string;
  supervisedBy: string;
  cancelledAt: Date | null;
}

/**
 * The person of this id, where one is given, and those of these user names, locked: absences of one person are recorded one after the other.
 *
 * @returns those that there are, in no order
 */
export function lockOfficers(tx: Tx, personId: string | null, usernames: readonly string[]): Promise<Officer[]> {
  return tx.query<Officer>(
    `SELECT p.id, p.username, p.organisation_id AS "organisationId", coalesce(o.parent_id, o.id) AS "supervisedBy",
            ARRAY (SELECT role FROM person_role r WHERE r.person_id = p.id ORDER BY role) AS roles,
            p.disabled_at IS NOT NULL AS disabled
       FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id
      WHERE p.id = $1 OR p.username = ANY ($2) ORDER BY p.id FOR NO KEY UPDATE OF p`,
    [personId, usernames],
  );
}

/** @returns what is not cancelled and not over of these people's absences, and of those in which they stand in */
export function liveAbsences(tx: Tx, personIds: readonly string[], today: Day): Promise<LiveAbsence[]> {
  return tx.query<LiveAbsence>(
    `SELECT person_id AS "personId", cover_id AS "coverId", from_on AS "from", to_on AS "to" FROM absence
      WHERE cancelled_at IS NULL AND to_on >= $2 AND (person_id = ANY ($1) OR cover_id = ANY ($1)) ORDER BY from_on, id`,
    [personIds, today],
  );
}

/** @returns the new id */
export async function recordAbsence(
  tx: Tx,
  absence: LiveAbsence & { organisationId: string; by: string; at: Date },
): Promise<string> {
  const id = newId();
  const { personId, coverId, organisationId, from, to, by, at } = absence;
  await tx.execute(
    `INSERT INTO absence (id, person_id, cover_id, organisation_id, from_on, to_on, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, personId, coverId, organisationId, from, to, by, at],
  );
  return id;
}

const SELECT = `
  SELECT a.id, a.person_id AS "personId", p.username AS person, p.name AS "personName", a.cover_id AS "coverId",
         c.username AS cover, c.name AS "coverName", a.organisation_id AS "organisationId",
         coalesce(o.parent_id, o.id) AS "supervisedBy", a.from_on AS "from", a.to_on AS "to",
         a.cancelled_at AS "cancelledAt"
    FROM absence a JOIN person p ON p.id = a.person_id JOIN person c ON c.id = a.cover_id
    JOIN organisation o ON o.id = a.organisation_id`;

/** @returns absences within the transaction's reach, newest first */
export function listAbsences(tx: Tx, after: string | undefined, limit: number): Promise<Absence[]> {
  return tx.query<Absence>(`${SELECT} WHERE ($1::uuid IS NULL OR a.id < $1) ORDER BY a.id DESC LIMIT $2`, [
    after ?? null,
    limit,
  ]);
}

/** @returns the absence, or null where there is none within reach */
export async function findAbsence(tx: Tx, id: string): Promise<Absence | null> {
  const [row] = await tx.query<Absence>(`${SELECT} WHERE a.id = $1`, [id]);
  return row ?? null;
}

/** @returns whether it was cancelled now; not when somebody did before, or when it is over */
export async function cancelAbsence(
  tx: Tx,
  id: string,
  { by, at, today }: { by: string; at: Date; today: Day },
): Promise<boolean> {
  const cancelled = await tx.execute(
    `UPDATE absence SET cancelled_by = $2, cancelled_at = $3 WHERE id = $1 AND cancelled_at IS NULL AND to_on >= $4`,
    [id, by, at, today],
  );
  return cancelled === 1;
}

const BEGUN = 'cover_told_at IS NULL AND cancelled_at IS NULL AND from_on <= $1 AND to_on >= $1';

/** @returns absences that run on that day and whose cover was not told yet, at most `limit` */
export async function coversToTell(tx: Tx, today: Day, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(`SELECT id FROM absence WHERE ${BEGUN} ORDER BY id LIMIT $2`, [
    today,
    limit,
  ]);
  return rows.map(({ id }) => id);
}

/**
 * Claims telling the cover in the caller's transaction, which writes the message too.
 *
 * @returns whether it is this transaction's to tell
 */
export async function claimCoverBegins(tx: Tx, id: string, today: Day, at: Date): Promise<boolean> {
  return (await tx.execute(`UPDATE absence SET cover_told_at = $3 WHERE id = $2 AND ${BEGUN}`, [today, id, at])) === 1;
}

/** @returns the people who are away on that day */
export async function awayOn(tx: Tx, day: Day): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('SELECT person_id AS id FROM absences_on($1)', [day]);
  return rows.map(({ id }) => id);
}
