import { findActor } from '#identity';
import type { Actor } from '#kernel';
import type { House } from '../house.js';

/**
 * Who acts in this session at this moment. It runs with every request, as one statement without a transaction of its own.
 *
 * @returns null when the session has ended, or its person was disabled
 */
export function authenticate(house: House, session: { sessionId: string; personId: string }): Promise<Actor | null> {
  return findActor(house.database, session, house.clock.now());
}
