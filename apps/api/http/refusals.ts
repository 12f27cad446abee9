import { defineRefusals } from '#kernel';

/** What HTTP itself has to refuse; everything else is refused by the libraries. */
export const apiRefusal = defineRefusals({
  'if-match-missing': {
    kind: 'precondition-required',
    zh: '缺少 If-Match：请带上您所看到的版本（ETag）。',
    en: 'If-Match is missing: send the version that you saw (its ETag).',
  },
  'if-match-invalid': {
    kind: 'invalid',
    zh: 'If-Match 有误：请原样发送收到的 ETag，如 "3"。',
    en: 'If-Match is wrong: send the ETag as it was received, such as "3".',
  },
  'idempotency-key-missing': {
    kind: 'precondition-required',
    zh: '缺少 Idempotency-Key：每次操作请带一个新的唯一值，重试时沿用同一个值。',
    en: 'Idempotency-Key is missing: send a new unique value with each action, and the same one when you repeat it.',
  },
  'idempotency-key-invalid': {
    kind: 'invalid',
    zh: 'Idempotency-Key 有误：须为 1 至 200 个可见的 ASCII 字符。',
    en: 'Idempotency-Key is wrong: it has 1 to 200 visible ASCII characters.',
  },
  'file-missing': {
    kind: 'invalid',
    zh: '没有收到文件：请以 multipart/form-data 上传一个名为 file 的文件。',
    en: 'There is no file: send one as multipart/form-data under the name file.',
  },
  'no-identity-provider': {
    kind: 'conflict',
    zh: '本系统没有接入统一身份认证，请用用户名和密码登录，或联系管理员接入。',
    en: 'No identity provider is connected here; sign in with name and password, or ask for one to be connected.',
  },
  'too-many-requests': {
    kind: 'too-many',
    zh: '请求过于频繁，请在 {retryAfterSeconds} 秒后重试。',
    en: 'Too many requests; try again in {retryAfterSeconds} seconds.',
  },
});
