/** Accounts as those who administer them see and change them. No case is anywhere in it. */
import { type Role, SYSTEM_PERSON_ID, type Tx } from '#kernel';
import type { ExternalIdentity } from './identities.js';
import type { User } from './people.js';

/** A person's account, without anything that signs in. */
export interface PersonAccount extends User {
  /** Rises with each change by an administrator. */
  version: number;
  active: boolean;
  /** Until when wrong passwords keep the account locked; null where they never did. It may lie in the past. */
  lockedUntil: Date | null;
  /** Who the person is at identity providers, one for each at most. */
  identities: ExternalIdentity[];
}

export interface PersonFilter {
  /** A part of the user name or the name, in any case. */
  q?: string;
  /** Code of an organisation. */
  organisation?: string;
  role?: Role;
}

const SELECT_ACCOUNT = `SELECT p.id, p.username, p.name, p.locale, p.email, p.version, p.disabled_at IS NULL AS active,
      p.locked_until AS "lockedUntil",
      ARRAY(SELECT role FROM person_role WHERE person_id = p.id ORDER BY role) AS roles,
      ARRAY(SELECT jsonb_build_object('issuer', issuer, 'subject', subject)
        FROM external_identity WHERE person_id = p.id ORDER BY issuer) AS identities,
      CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'code', o.code, 'kind', o.kind,
        'nameZh', o.name_zh, 'nameEn', o.name_en) END AS organisation,
      CASE WHEN e.id IS NOT NULL THEN jsonb_build_object('id', e.id, 'uscc', e.uscc, 'name', e.name) END AS enterprise
    FROM person p
    LEFT JOIN organisation o ON o.id = p.organisation_id
    LEFT JOIN enterprise e ON e.id = p.enterprise_id
    WHERE p.id <> '${SYSTEM_PERSON_ID}'`;

/** @returns accounts that the filter lets through, in the order of their creation; never the system's own */
export function listAccounts(tx: Tx, filter: PersonFilter, after: string | null, limit: number) {
  return tx.query<PersonAccount>(
    `${SELECT_ACCOUNT} AND ($1::uuid IS NULL OR p.id > $1)
       AND ($2::text IS NULL OR position(lower($2) IN lower(p.username || ' ' || p.name)) > 0)
       AND ($3::text IS NULL OR o.code = $3)
       AND ($4::text IS NULL OR EXISTS (SELECT FROM person_role r WHERE r.person_id = p.id AND r.role = $4))
     ORDER BY p.id LIMIT $5`,
    [after, filter.q ?? null, filter.organisation ?? null, filter.role ?? null, limit],
  );
}

/** @returns the account, or null where there is none (nobody administers the system's own) */
export async function readAccount(tx: Tx, personId: string): Promise<PersonAccount | null> {
  const [row] = await tx.query<PersonAccount>(`${SELECT_ACCOUNT} AND p.id = $1`, [personId]);
  return row ?? null;
}

/** Locks these accounts, in the order of their ids, so that two administrators never wait for each other. */
export async function lockAccounts(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.query('SELECT FROM person WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [personIds]);
}

/** Raises the version of an account, and gives it another name where one is told. */
export async function noteAccountChange(tx: Tx, personId: string, name: string | null): Promise<void> {
  await tx.execute('UPDATE person SET version = version + 1, name = coalesce($2, name) WHERE id = $1', [
    personId,
    name,
  ]);
}

/** Opens a shut account again, with its roles as they stand. Its ended sessions stay ended. */
export async function enablePerson(tx: Tx, personId: string): Promise<void> {
  await tx.execute('UPDATE person SET disabled_at = NULL WHERE id = $1', [personId]);
}

/** Lifts the lock after wrong passwords; they are counted from nought again. */
export async function unlockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.execute('UPDATE person SET failed_sign_ins = 0, locked_until = NULL WHERE id = $1', [personId]);
}

/** Gives another password and ends the sessions: whoever knew the old one has nothing any more. It also unlocks. */
export async function replacePassword(tx: Tx, personId: string, passwordHash: string, at: Date): Promise<void> {
  await unlockPerson(tx, personId);
  await tx.execute(
    `WITH changed AS (UPDATE person SET password_hash = $2 WHERE id = $1)
     UPDATE session SET ended_at = $3, end_reason = 'password-reset' WHERE person_id = $1 AND ended_at IS NULL`,
    [personId, passwordHash, at],
  );
}

/** @returns how many people with an open account each organisation has, by its id */
export async function countPeople(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: string; people: number }>(
    `SELECT organisation_id AS id, count(*)::int AS people FROM person
      WHERE organisation_id IS NOT NULL AND disabled_at IS NULL GROUP BY organisation_id`,
  );
  return new Map(rows.map(({ id, people }) => [id, people]));
}
