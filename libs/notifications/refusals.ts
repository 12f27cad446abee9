import { defineRefusals } from '#kernel';

/** Notifications' closed list of refusals. */
export const notificationRefusal = defineRefusals({
  'binding-notice': {
    kind: 'rule',
    zh: '“{nameZh}”类通知事关权利义务，邮件提醒不能关闭。',
    en: 'Messages of the kind "{nameEn}" tell of rights or duties; they cannot be switched off.',
  },
  'notification-kind-unknown': {
    kind: 'invalid',
    zh: '没有“{value}”这类通知；可选的种类见 GET /auth/me/preferences。',
    en: 'There is no kind of message called "{value}"; GET /auth/me/preferences lists them.',
  },
});
