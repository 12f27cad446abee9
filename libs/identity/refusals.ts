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
    zh: '岗位“{rolesZh}”不能由此人担任：{reasonZh}。',
    en: 'This person cannot hold the role "{rolesEn}": {reasonEn}.',
  },
  'officers-only': {
    kind: 'forbidden',
    zh: '只有政府机构工作人员可以登记请假。',
    en: 'Only people of an office record absences.',
  },
  'absence-backwards': {
    kind: 'invalid',
    zh: '请假的最后一日不得早于第一日。',
    en: 'The last day of an absence is not before its first.',
  },
  'absence-past': {
    kind: 'rule',
    zh: '请假不能从已过去的日期开始登记，最早为今日（{today}）。',
    en: 'An absence begins today ({today}) at the earliest; what is past is not recorded.',
  },
  'absence-overlaps': {
    kind: 'conflict',
    zh: '该人员在{from}至{to}已有请假登记，请先取消。',
    en: 'This person is recorded as away from {from} to {to} already; cancel that first.',
  },
  'covers-somebody': {
    kind: 'conflict',
    zh: '该人员在{from}至{to}代他人接收消息，请先为其另行指定代理人。',
    en: 'This person stands in for somebody from {from} to {to}; record another cover for that absence first.',
  },
  'cover-unknown': {
    kind: 'rule',
    zh: '该机构没有名为“{cover}”的其他在岗人员。',
    en: 'Nobody else called "{cover}" works in that office.',
  },
  'cover-lacks-role': {
    kind: 'rule',
    zh: '代理人没有岗位：{rolesZh}。岗位权限不能出借，请指定已有该岗位的人。',
    en: 'The cover does not hold: {rolesEn}. Rights are never lent; name somebody who holds them already.',
  },
  'cover-absent': {
    kind: 'conflict',
    zh: '代理人在{from}至{to}也请假，请另选他人。',
    en: 'The cover is away from {from} to {to} too; name somebody else.',
  },
  'absence-ended': {
    kind: 'conflict',
    zh: '该请假已取消或已结束。',
    en: 'This absence was cancelled, or is over.',
  },
  'own-account': {
    kind: 'forbidden',
    zh: '不能办理自己的账户，请由另一位管理员办理。',
    en: 'Nobody administers the own account; ask another administrator.',
  },
  'username-taken': {
    kind: 'conflict',
    zh: '用户名“{username}”已有人使用，请另取一个。',
    en: 'The user name "{username}" is taken; choose another.',
  },
  'one-place-only': {
    kind: 'invalid',
    zh: '一个账户只属于一个机构或一家企业，不能同时填写。',
    en: 'An account belongs to one organisation or one enterprise; name one of them.',
  },
  'organisation-unknown': {
    kind: 'rule',
    zh: '没有代码为“{organisation}”的机构。',
    en: 'There is no organisation with the code "{organisation}".',
  },
  'enterprise-unknown': {
    kind: 'rule',
    zh: '没有统一社会信用代码为“{uscc}”的企业，请先登记该企业。',
    en: 'No enterprise is registered under the credit code "{uscc}"; it has to be registered first.',
  },
  'identity-taken': {
    kind: 'conflict',
    zh: '该统一身份标识已关联账户“{username}”，请先解除原关联。',
    en: 'This identity is linked with the account "{username}"; unlink it there first.',
  },
  'identity-linked-already': {
    kind: 'conflict',
    zh: '该账户已关联该身份提供方的标识，请先解除原关联。',
    en: 'The account is linked with an identity of this provider already; unlink that first.',
  },
  'identity-not-linked': {
    kind: 'conflict',
    zh: '该账户没有关联该身份提供方的标识，可能刚刚已解除。',
    en: 'The account has no identity of this provider; somebody may just have unlinked it.',
  },
  'saved-views-full': {
    kind: 'conflict',
    zh: '每个列表最多保存 {most} 个筛选，请先删除不再使用的。',
    en: 'At most {most} views of one list are kept; forget one that you no longer use.',
  },
  'classification-empty': {
    kind: 'invalid',
    zh: '请填写行业或规模。',
    en: 'Say the industry, or the size, or both.',
  },
  'classification-in-future': {
    kind: 'rule',
    zh: '起始日{from}晚于今日（{today}），请在当日或之后登记。',
    en: '{from} is after today ({today}); record it when that day has come.',
  },
});
