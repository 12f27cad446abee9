/** Notifications: what people are told, in their inbox inside the system and by e-mail. */
export { claimDigest, digestWritten } from './digest.js';
export {
  type InboxPage,
  listNotifications,
  markAllRead,
  markRead,
  type NotificationView,
  unreadCount,
} from './inbox.js';
export { type Audience, KINDS } from './kinds.js';
export { failedMails, mailBacklog, retryMail } from './mail-backlog.js';
export { composeMail, type MailMessage, type MailOrigin } from './mail-message.js';
export { listMails, type MailView, oldestWaitingMail } from './mail-overview.js';
export { claimMail, dueMails, MAIL_STATES, type MailState, settleMail } from './mail-rows.js';
export { type MailOutcome, openMailServer } from './mail-server.js';
export { type NewNotification, notify, type Recipients } from './notify.js';
export { notifyAll } from './notify-all.js';
export { type Choice, type Preference, readPreferences, savePreferences } from './preferences.js';
export type { NotificationKind, NotificationParams, Wording } from './templates.js';
