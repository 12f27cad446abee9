import { actingPerson, findAccount } from '#identity';
import type { Actor, Database } from '#kernel';

/** @returns somebody of the demonstration as an actor, without a session: loading drives the real verbs */
export function demoActor(database: Database, username: string): Promise<Actor> {
  return database.read({ kind: 'none' }, async (tx) => {
    const account = await findAccount(tx, username);
    const actor = account && (await actingPerson(tx, account.personId));
    if (!actor) throw new Error(`the demonstration has no "${username}"`);
    return actor;
  });
}
