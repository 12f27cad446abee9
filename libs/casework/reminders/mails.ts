/** The mails as those see them who run the system. */
import type { Actor, Tx } from '#kernel';
import { listMails, type MailState, type MailView, oldestWaitingMail } from '#notifications';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

/**
 * @returns mails in one state, newest first: which could not be delivered and why, or what still waits
 * @throws Refused `role-missing` for anyone but the administrator
 */
export async function readMails(
  _house: House,
  tx: Tx,
  actor: Actor,
  asked: { state: MailState; limit: number; after: string | null },
): Promise<MailView[]> {
  requireRole(actor, 'administrator');
  return listMails(tx, asked);
}

/** @returns for how many whole seconds the oldest unsent mail has been waiting; 0 when none is */
export async function waitingMailSeconds(house: House, tx: Tx, _actor: Actor, _input: null): Promise<number> {
  const written = await oldestWaitingMail(tx);
  return written ? Math.max(0, Math.floor((house.clock.now().getTime() - written.getTime()) / 1000)) : 0;
}
