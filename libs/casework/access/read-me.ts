import { readUser, type User } from '#identity';
import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';

/** @returns the person who asks, with roles and place */
export async function readMe(_house: House, tx: Tx, actor: Actor, _input: null): Promise<User> {
  return (await readUser(tx, actor.personId)) as User;
}
