/** Words of signing in by an identity provider. Why it came to nothing is told by the code that the server sends along. */
import { defineWords } from '../words/words';

export const signInWords = defineWords('sign-in', {
  by: { zh: '通过{name}登录', en: 'Sign in by {name}' },
  'oidc-stale': {
    zh: '登录用时过长，或已在另一窗口重新开始。请再登录一次。',
    en: 'The sign-in took too long, or was begun again in another window. Sign in once more.',
  },
  'oidc-cancelled': {
    zh: '登录已在身份认证处取消。需要时请再登录一次，或使用用户名和密码。',
    en: 'The sign-in was cancelled at the identity provider. Sign in again, or by name and password.',
  },
  'oidc-failed': {
    zh: '身份认证没有完成。请再登录一次；仍不成功时，请告知管理员。',
    en: 'The identity provider’s answer could not be accepted. Sign in again; if it fails again, tell the administrator.',
  },
  'oidc-unavailable': {
    zh: '身份认证服务暂时没有响应。请稍后再试，或使用用户名和密码登录。',
    en: 'The identity provider does not answer now. Try again in a moment, or sign in by name and password.',
  },
  'identity-unknown': {
    zh: '您的身份已通过认证，但尚未关联本系统的账号。请联系管理员关联后再登录。',
    en: 'The identity provider knows you, but no account here is linked with you. Ask the administrator to link yours.',
  },
  'account-disabled': {
    zh: '您的账号已停用。如因工作需要使用，请联系管理员。',
    en: 'Your account is shut. If your work needs it, ask the administrator.',
  },
  'account-locked': {
    zh: '您的账号因密码连续输错而暂时锁定。请稍后再试，或联系管理员解除锁定。',
    en: 'Your account is locked for a while after wrong passwords. Try again later, or ask the administrator to lift it.',
  },
});

type Key = keyof typeof signInWords.keys;

const isProblem = (code: string): code is Key => code !== 'by' && Object.hasOwn(signInWords.keys, code);

/** @returns the key of the sentence for a code; one that is not known is told as a failure */
export const problemKey = (code: string): Key => (isProblem(code) ? code : 'oidc-failed');
