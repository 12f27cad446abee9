/** The messages of a person. */
import { type Actor, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import {
  type InboxPage,
  listNotifications,
  markAllRead,
  markRead,
  type NotificationView,
  unreadCount,
} from '#notifications';
import type { House } from '../house.js';

/** The actor's own inbox, newest first, and how much of it is unread. */
export async function readInbox(
  _house: House,
  tx: Tx,
  actor: Actor,
  page: InboxPage,
): Promise<{ items: NotificationView[]; unread: number }> {
  const items = await listNotifications(tx, actor.personId, page);
  return { items, unread: await unreadCount(tx, actor.personId) };
}

/**
 * Marks one of the actor's notifications as read.
 *
 * @throws Refused `not-found` when it is not the actor's
 */
export async function readNotification(house: House, tx: Tx, actor: Actor, { id }: { id: string }): Promise<null> {
  if (!isId(id)) throw new Refused(kernelRefusal('not-found'));
  await markRead(tx, actor.personId, id, house.clock.now());
  return null;
}

/** Marks everything in the actor's inbox as read. */
export async function readAllNotifications(house: House, tx: Tx, actor: Actor): Promise<{ marked: number }> {
  return { marked: await markAllRead(tx, actor.personId, house.clock.now()) };
}
