/** Notifications: what people are told, in their inbox inside the system and by e-mail. */
export {
  type InboxPage,
  listNotifications,
  markAllRead,
  markRead,
  type NotificationView,
  unreadCount,
} from './inbox.js';
export { composeMail, type MailMessage, type MailOrigin } from './mail-message.js';
export { claimMail, dueMails, type MailState, settleMail } from './mail-rows.js';
export { type MailOutcome, openMailServer } from './mail-server.js';
export { type NewNotification, notify, type Recipients } from './notify.js';
export { notifyAll } from './notify-all.js';
export { type Choice, type Preference, readPreferences, savePreferences } from './preferences.js';
export type { NotificationKind, NotificationParams, Wording } from './templates.js';
