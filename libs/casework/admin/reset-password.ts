import { hashPassword, replacePassword } from '#identity';
import type { Actor } from '#kernel';
import type { House } from '../house.js';
import { type Call, perform } from '../perform.js';
import { requireRole } from '../require.js';
import { lockForChange, noteChange, type SeenAccount } from './change-account.js';
import type { PresentedAccount } from './read-people.js';

/**
 * Gives a person another password, which ends the person's sessions and lifts a lock. Hashing takes long on purpose and
 * no connection waits for it, so this opens its own transaction.
 *
 * @param call its content leaves the password out: what is kept of a call is hashed too fast to hide one
 * @throws Refused what `lockForChange` refuses; `password-too-short`
 */
export async function resetPassword(
  house: House,
  actor: Actor,
  { password, ...seen }: SeenAccount & { password: string },
  call: Call,
): Promise<PresentedAccount> {
  requireRole(actor, 'administrator');
  const passwordHash = await hashPassword(password);
  const content = { action: 'reset-password', ...seen };
  return perform(
    house,
    actor,
    async (_house, tx) => {
      await lockForChange(tx, actor, seen);
      await replacePassword(tx, seen.id, passwordHash, house.clock.now());
      return noteChange(house, tx, actor, { id: seen.id, action: 'password-reset' });
    },
    null,
    { key: call.key, content },
  );
}
