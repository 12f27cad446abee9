/**
 * Sessions: one row for each sign-in, and refresh tokens that are used once. A token's hash is kept, never the token.
 */
import { randomBytes } from 'node:crypto';
import { type Actor, newId, type Role, sha256, type Tx } from '#kernel';
import { type OrganisationKind, reachOf } from './posts.js';

/** A session ends this long after the sign-in, whatever happens in between: one working day [local]. */
export const SESSION_MS = 12 * 3_600_000;

export interface OpenSession {
  sessionId: string;
  personId: string;
  expiresAt: Date;
  /** The token that gets the next one; it leaves the server once, in an HttpOnly cookie. */
  refreshToken: string;
}

/** 256 random bits need no salt and no slow hash: they cannot be guessed. */
const newRefreshToken = (): string => randomBytes(32).toString('base64url');

/** Begins a session with its first refresh token. */
export async function openSession(tx: Tx, personId: string, at: Date): Promise<OpenSession> {
  const session = {
    sessionId: newId(),
    personId,
    expiresAt: new Date(at.getTime() + SESSION_MS),
    refreshToken: newRefreshToken(),
  };
  await tx.execute(
    `WITH opened AS (INSERT INTO session (id, person_id, started_at, expires_at) VALUES ($1, $2, $3, $4) RETURNING id)
     INSERT INTO refresh_token (hash, session_id, issued_at) SELECT $5, id, $3 FROM opened`,
    [session.sessionId, personId, at, session.expiresAt, sha256(session.refreshToken)],
  );
  return session;
}

/**
 * Uses a refresh token up and issues the next one. Of two calls with the same token at the same moment the second one
 * waits for the first and then finds the token used.
 *
 * @returns the session with its new token; null when the token is unknown or used, or the session has ended
 */
export async function rotateRefreshToken(tx: Tx, token: string, at: Date): Promise<OpenSession | null> {
  const refreshToken = newRefreshToken();
  const [row] = await tx.query<Omit<OpenSession, 'refreshToken'>>(
    `WITH used AS (
       UPDATE refresh_token t SET used_at = $3
       FROM session s JOIN person p ON p.id = s.person_id
       WHERE t.hash = $1 AND t.used_at IS NULL AND s.id = t.session_id
         AND s.ended_at IS NULL AND s.expires_at > $3 AND p.disabled_at IS NULL
       RETURNING s.id AS "sessionId", s.person_id AS "personId", s.expires_at AS "expiresAt"
     ), next AS (
       INSERT INTO refresh_token (hash, session_id, issued_at) SELECT $2, "sessionId", $3 FROM used
     )
     SELECT * FROM used`,
    [sha256(token), sha256(refreshToken), at],
  );
  return row ? { ...row, refreshToken } : null;
}

/**
 * Ends the session of a refresh token that was used before: two people hold a copy, and nobody can tell which of them
 * is the right one.
 *
 * @returns the session that was ended now; null when the token was never used or its session had ended already
 */
export async function endReusedSession(
  tx: Tx,
  token: string,
  at: Date,
): Promise<{ sessionId: string; personId: string } | null> {
  const [row] = await tx.query<{ sessionId: string; personId: string }>(
    `UPDATE session SET ended_at = $2, end_reason = 'token-reused'
     WHERE ended_at IS NULL AND id = (SELECT session_id FROM refresh_token WHERE hash = $1 AND used_at IS NOT NULL)
     RETURNING id AS "sessionId", person_id AS "personId"`,
    [sha256(token), at],
  );
  return row ?? null;
}

/** Ends a session because the person signed out. Its access token is worth nothing from the next request on. */
export async function endSession(tx: Tx, sessionId: string, at: Date): Promise<void> {
  await tx.execute(`UPDATE session SET ended_at = $2, end_reason = 'signed-out' WHERE id = $1 AND ended_at IS NULL`, [
    sessionId,
    at,
  ]);
}

const ACTOR = {
  name: 'session-actor',
  text: `SELECT p.id AS "personId", p.name, p.organisation_id AS "organisationId", p.enterprise_id AS "enterpriseId",
      o.kind, ARRAY(SELECT role FROM person_role WHERE person_id = p.id) AS roles, is_recused(p.id) AS recused
    FROM session s
    JOIN person p ON p.id = s.person_id
    LEFT JOIN organisation o ON o.id = p.organisation_id
    WHERE s.id = $1 AND s.person_id = $2 AND s.ended_at IS NULL AND s.expires_at > $3 AND p.disabled_at IS NULL`,
};

interface ActorRow {
  personId: string;
  name: string;
  organisationId: string | null;
  enterpriseId: string | null;
  kind: OrganisationKind | null;
  roles: Role[];
  recused: boolean;
}

/**
 * Who acts in this session now: read anew for each request, in one statement, so that signing out, shutting an account
 * and taking a role away act at once.
 *
 * @param reader a transaction, or the database itself for a statement alone
 * @returns the actor, or null when the session is not (or no longer) that person's
 */
export async function findActor(
  reader: Pick<Tx, 'query'>,
  session: { sessionId: string; personId: string },
  at: Date,
): Promise<Actor | null> {
  const [row] = await reader.query<ActorRow>(ACTOR, [session.sessionId, session.personId, at]);
  if (!row) return null;
  const organisation = row.organisationId && row.kind ? { id: row.organisationId, kind: row.kind } : null;
  return {
    personId: row.personId,
    name: row.name,
    roles: row.roles,
    reach: reachOf(row.roles, { organisation, enterpriseId: row.enterpriseId }),
    organisationId: row.organisationId,
    enterpriseId: row.enterpriseId,
    system: false,
    ...(row.recused && { recused: true }),
  };
}
