import { SYSTEM_ACTOR } from '#kernel';
import { claimMail, composeMail, type MailState, settleMail } from '#notifications';
import type { House } from '../house.js';
import { perform } from '../perform.js';

/**
 * Sends one mail: takes it in one transaction, hands it to the mail server outside of any, and writes down in another one
 * what came of it. Who dies in between leaves a mail that is taken again when its time is over; had the server taken it
 * already, it arrives twice with the same Message-ID, by which mail programs show it once. The message in the inbox is not
 * touched by any of this.
 *
 * @param id the mail's
 * @returns the mail's state after the try: still `waiting` when it is to be tried again; or null when there was nothing to
 *   do (settled, not due, another worker has it, no mail server is set)
 */
export async function sendMail(house: House, id: string): Promise<MailState | null> {
  const { mail, clock } = house;
  if (!mail) return null;
  const claimed = await perform(house, SYSTEM_ACTOR, (_house, tx) => claimMail(tx, id, clock.now()), null);
  if (!claimed) return null;
  const result = claimed.content
    ? await mail.send(composeMail(claimed.content, mail.origin))
    : ({ outcome: 'skipped' } as const);
  const state = await perform(house, SYSTEM_ACTOR, (_house, tx) => settleMail(tx, claimed, result, clock.now()), null);
  return state ?? null;
}
