import { defineRefusals } from '#kernel';

/** Identity's closed list of refusals. */
export const identityRefusal = defineRefusals({
  'sign-in-required': {
    kind: 'unauthenticated',
    zh: '请先登录；登录可能已失效。',
    en: 'Sign in first; an earlier sign-in may have ended.',
  },
  'sign-in-failed': {
    kind: 'unauthenticated',
    zh: '用户名或密码不正确，或账户已停用。',
    en: 'The user name or the password is wrong, or the account is disabled.',
  },
  'locked-out': {
    kind: 'too-many',
    zh: '密码连续输错次数过多，账户已锁定，请在 {retryAfterSeconds} 秒后重试。',
    en: 'Too many wrong passwords in a row: the account is locked; try again in {retryAfterSeconds} seconds.',
  },
  'session-ended': {
    kind: 'unauthenticated',
    zh: '登录已结束，请重新登录。',
    en: 'The session has ended; sign in again.',
  },
  'token-reused': {
    kind: 'unauthenticated',
    zh: '该刷新令牌已使用过，为安全起见已结束本次登录，请重新登录。',
    en: 'This refresh token was used before, so the session was ended for safety; sign in again.',
  },
  'password-too-short': {
    kind: 'rule',
    zh: '密码至少需要 {least} 个字符。',
    en: 'A password has at least {least} characters.',
  },
  'invalid-username': {
    kind: 'invalid',
    zh: '用户名“{value}”有误：请用 2 至 64 个小写字母、数字、点、下划线或连字符，以字母或数字开头。',
    en: 'The user name "{value}" is wrong: use 2 to 64 lower-case letters, digits, dots, underscores or hyphens, beginning with a letter or digit.',
  },
  'invalid-email': {
    kind: 'invalid',
    zh: '邮箱地址“{value}”有误：请填写一个完整的地址，如 name@example.com。',
    en: 'The e-mail address "{value}" is wrong: write one whole address, such as name@example.com.',
  },
  'roles-do-not-fit': {
    kind: 'rule',
    zh: '岗位“{role}”不能由此人担任：{reasonZh}。',
    en: 'This person cannot hold the role "{role}": {reasonEn}.',
  },
});
