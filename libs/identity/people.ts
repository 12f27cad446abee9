/** People: their accounts, posts, and what signing in has to know of them. */
import { type Actor, newId, Refused, type Role, refuseIf, type Tx } from '#kernel';
import { checkEmail } from './contact.js';
import { type AccountState, type SignInDecision } from './lock-out.js';
import { checkRoles, type OrganisationKind, type Place, reachOf } from './posts.js';
import { identityRefusal } from './refusals.js';

export interface NewPerson {
  username: string;
  name: string;
  /** From hashPassword, made before the transaction because it takes long on purpose; null cannot sign in. */
  passwordHash: string | null;
  organisationId?: string;
  enterpriseId?: string;
  roles: readonly Role[];
  locale?: 'zh' | 'en';
  email?: string;
}

/** A person as shown to that person. */
export interface User {
  id: string;
  username: string;
  name: string;
  /** The language in which people are written to. */
  locale: 'zh' | 'en';
  email: string | null;
  roles: Role[];
  organisation: { id: string; code: string; kind: OrganisationKind; nameZh: string; nameEn: string } | null;
  enterprise: { id: string; uscc: string; name: string } | null;
}

/** What signing in needs to know of an account. */
export interface Account extends AccountState {
  personId: string;
  passwordHash: string | null;
}

const USERNAME = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/** @returns the name as it is kept: folded to half width and lower case, so that one account has one spelling */
export const foldUsername = (username: string): string => username.normalize('NFKC').trim().toLowerCase();

/**
 * @param at the instant of creation
 * @returns the new id
 * @throws Refused `invalid-username`, `invalid-email`, `roles-do-not-fit`, `username-taken`, `one-place-only`
 */
export async function createPerson(tx: Tx, person: NewPerson, at: Date): Promise<string> {
  const username = foldUsername(person.username);
  if (!USERNAME.test(username)) {
    throw new Refused(identityRefusal('invalid-username', { params: { value: person.username } }));
  }
  checkEmail(person.email);
  if (person.organisationId && person.enterpriseId) throw new Refused(identityRefusal('one-place-only'));
  const id = newId();
  // Asking first would let two through who ask at the same moment.
  const created = await tx.execute(
    `INSERT INTO person (id, username, name, password_hash, organisation_id, enterprise_id, locale, email, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (username) DO NOTHING`,
    [
      id,
      username,
      person.name,
      person.passwordHash,
      person.organisationId ?? null,
      person.enterpriseId ?? null,
      person.locale ?? 'zh',
      person.email ?? null,
      at,
    ],
  );
  if (created === 0) throw new Refused(identityRefusal('username-taken', { params: { username } }));
  await changeRoles(tx, id, person.roles);
  return id;
}

/**
 * Gives the person exactly these roles. The next request of any session already acts with them.
 *
 * @throws Refused `roles-do-not-fit`
 */
export async function changeRoles(tx: Tx, personId: string, roles: readonly Role[]): Promise<void> {
  refuseIf(checkRoles(roles, await placeOf(tx, personId)));
  await tx.execute(
    `WITH gone AS (DELETE FROM person_role WHERE person_id = $1 AND role <> ALL ($2::text[]))
     INSERT INTO person_role (person_id, role) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
    [personId, roles],
  );
}

async function placeOf(tx: Tx, personId: string): Promise<Place> {
  const [row] = await tx.query<{ organisationId: string | null; kind: OrganisationKind; enterpriseId: string | null }>(
    `SELECT o.id AS "organisationId", o.kind, p.enterprise_id AS "enterpriseId"
     FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.id = $1`,
    [personId],
  );
  if (!row) throw new TypeError(`there is no person ${personId}`);
  return {
    organisation: row.organisationId ? { id: row.organisationId, kind: row.kind } : null,
    enterpriseId: row.enterpriseId,
  };
}

/** Shuts the account and ends its sessions, so that tokens already out are worth nothing. */
export async function disablePerson(tx: Tx, personId: string, at: Date): Promise<void> {
  await tx.execute(
    `WITH shut AS (UPDATE person SET disabled_at = $2 WHERE id = $1 AND disabled_at IS NULL)
     UPDATE session SET ended_at = $2, end_reason = 'disabled' WHERE person_id = $1 AND ended_at IS NULL`,
    [personId, at],
  );
}

const USER = {
  name: 'user-read',
  text: `SELECT p.id, p.username, p.name, p.locale, p.email,
      ARRAY(SELECT role FROM person_role WHERE person_id = p.id ORDER BY role) AS roles,
      CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'code', o.code, 'kind', o.kind,
        'nameZh', o.name_zh, 'nameEn', o.name_en) END AS organisation,
      CASE WHEN e.id IS NOT NULL THEN jsonb_build_object('id', e.id, 'uscc', e.uscc, 'name', e.name) END AS enterprise
    FROM person p
    LEFT JOIN organisation o ON o.id = p.organisation_id
    LEFT JOIN enterprise e ON e.id = p.enterprise_id
    WHERE p.id = $1`,
};

/** @returns the person as shown to that person, or null */
export async function readUser(tx: Tx, personId: string): Promise<User | null> {
  const [row] = await tx.query<User>(USER, [personId]);
  return row ?? null;
}

const ACCOUNT = `SELECT id AS "personId", password_hash AS "passwordHash", failed_sign_ins AS "failedSignIns",
    locked_until AS "lockedUntil", disabled_at IS NOT NULL AS disabled FROM person`;

/** @returns the account of that user name in any spelling, or null */
export async function findAccount(tx: Tx, username: string): Promise<Account | null> {
  const [row] = await tx.query<Account>(`${ACCOUNT} WHERE username = $1`, [foldUsername(username)]);
  return row ?? null;
}

/** Locks the account's row, so that attempts at the same moment are counted one after the other. */
export async function lockAccount(tx: Tx, personId: string): Promise<Account> {
  const [row] = await tx.query<Account>(`${ACCOUNT} WHERE id = $1 FOR NO KEY UPDATE`, [personId]);
  if (!row) throw new TypeError(`there is no person ${personId}`);
  return row;
}

/** Keeps what an attempt to sign in came to. */
export async function saveSignInDecision(tx: Tx, personId: string, decision: SignInDecision): Promise<void> {
  await tx.execute('UPDATE person SET failed_sign_ins = $2, locked_until = $3 WHERE id = $1', [
    personId,
    decision.failedSignIns,
    decision.lockedUntil,
  ]);
}

/**
 * The person as somebody who acts, without a session: for what the system does on a person's behalf.
 *
 * @returns null when there is no such person, or the account is disabled
 */
export async function actingPerson(tx: Tx, personId: string): Promise<Actor | null> {
  const user = await readUser(tx, personId);
  const [row] = await tx.query<{ disabled: boolean; recused: boolean }>(
    'SELECT disabled_at IS NOT NULL AS disabled, is_recused(id) AS recused FROM person WHERE id = $1',
    [personId],
  );
  if (!user || !row || row.disabled) return null;
  const enterpriseId = user.enterprise?.id ?? null;
  return {
    personId: user.id,
    name: user.name,
    roles: user.roles,
    reach: reachOf(user.roles, { organisation: user.organisation, enterpriseId }),
    organisationId: user.organisation?.id ?? null,
    enterpriseId,
    system: false,
    ...(row.recused && { recused: true }),
  };
}

/** @returns the people who hold the role in the office and whose account is not disabled */
export async function peopleOfPost(tx: Tx, post: { organisationId: string; role: Role }): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT p.id FROM person p JOIN person_role r ON r.person_id = p.id
      WHERE p.organisation_id = $1 AND r.role = $2 AND p.disabled_at IS NULL ORDER BY p.id`,
    [post.organisationId, post.role],
  );
  return rows.map((row) => row.id);
}

/** @returns the names of these people by their ids; who is out of reach has none */
export async function namesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
  const people = await tx.query<{ id: string; name: string }>(
    'SELECT id, name FROM person WHERE id = ANY ($1::uuid[])',
    [[...new Set(personIds)]],
  );
  return new Map(people.map(({ id, name }) => [id, name]));
}
