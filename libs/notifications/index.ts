/** Notifications: what people are told, in their inbox inside the system. */
export {
  type InboxPage,
  listNotifications,
  markAllRead,
  markRead,
  type NotificationView,
  unreadCount,
} from './inbox.js';
export { type NewNotification, notify, type Recipients } from './notify.js';
export { notifyAll } from './notify-all.js';
export type { NotificationKind, NotificationParams, Wording } from './templates.js';
