import { findAccount, reachOf, readUser } from '#identity';
import type { Actor, Database } from '#kernel';

/** @returns somebody of the demonstration as an actor, without a session: loading drives the real verbs */
export function demoActor(database: Database, username: string): Promise<Actor> {
  return database.read({ kind: 'none' }, async (tx) => {
    const account = await findAccount(tx, username);
    const user = account && (await readUser(tx, account.personId));
    if (!user) throw new Error(`the demonstration has no "${username}"`);
    const organisationId = user.organisation?.id ?? null;
    const enterpriseId = user.enterprise?.id ?? null;
    const reach = reachOf(user.roles, { organisation: user.organisation, enterpriseId });
    return {
      personId: user.id,
      name: user.name,
      roles: user.roles,
      reach,
      organisationId,
      enterpriseId,
      system: false,
    };
  });
}
