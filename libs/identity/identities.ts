/** Who people are at an identity provider: the one way from what it says to an account. Nobody gets an account by it. */
import { Refused, type Tx } from '#kernel';
import { identityRefusal } from './refusals.js';

/** Somebody as an identity provider knows them. */
export interface ExternalIdentity {
  /** The provider, by the address under which it speaks. */
  issuer: string;
  /** What it calls the person; no other person of that provider is ever called so. */
  subject: string;
}

/** @returns the id of the person whose account is linked with the identity, or null */
export async function findPersonByIdentity(tx: Tx, { issuer, subject }: ExternalIdentity): Promise<string | null> {
  const [row] = await tx.query<{ personId: string }>(
    'SELECT person_id AS "personId" FROM external_identity WHERE issuer = $1 AND subject = $2',
    [issuer, subject],
  );
  return row?.personId ?? null;
}

/**
 * Links an account with an identity. Sessions go on as they are.
 *
 * @throws Refused `identity-taken` where another account has it, `identity-linked-already` where this one has another
 */
export async function linkIdentity(
  tx: Tx,
  personId: string,
  identity: ExternalIdentity,
  by: { personId: string; at: Date },
): Promise<void> {
  // Asking first would let two through who link at the same moment.
  const linked = await tx.execute(
    `INSERT INTO external_identity (issuer, subject, person_id, linked_by, linked_at)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [identity.issuer, identity.subject, personId, by.personId, by.at],
  );
  if (linked === 0) throw new Refused(await whyNotLinked(tx, personId, identity));
}

async function whyNotLinked(tx: Tx, personId: string, { issuer, subject }: ExternalIdentity) {
  const [other] = await tx.query<{ username: string }>(
    `SELECT p.username FROM external_identity i JOIN person p ON p.id = i.person_id
      WHERE i.issuer = $1 AND i.subject = $2 AND i.person_id <> $3`,
    [issuer, subject, personId],
  );
  return other ? identityRefusal('identity-taken', { params: other }) : identityRefusal('identity-linked-already');
}

/**
 * Removes the link with an identity of this provider. Sessions go on as they are.
 *
 * @returns what the person was called there
 * @throws Refused `identity-not-linked`
 */
export async function unlinkIdentity(tx: Tx, personId: string, issuer: string): Promise<string> {
  const [gone] = await tx.query<{ subject: string }>(
    'DELETE FROM external_identity WHERE person_id = $1 AND issuer = $2 RETURNING subject',
    [personId, issuer],
  );
  if (!gone) throw new Refused(identityRefusal('identity-not-linked'));
  return gone.subject;
}
