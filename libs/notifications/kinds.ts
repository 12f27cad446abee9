/**
 * What kinds of messages there are, by name, and which of them nobody can switch off: those that tell a person or an
 * enterprise that a right or a duty of theirs begins or ends. Whoever missed one could lose the grant, or owe money,
 * without knowing it. The rest are news and work that also shows in lists and inboxes.
 */
import type { NotificationKind, Wording } from './templates.js';

export interface KindOfNotification {
  name: Wording;
  /** It always goes out by every channel there is. */
  binding: boolean;
}

const binding = (zh: string, en: string): KindOfNotification => ({ name: { zh, en }, binding: true });
const news = (zh: string, en: string): KindOfNotification => ({ name: { zh, en }, binding: false });

export const KINDS: Record<NotificationKind, KindOfNotification> = {
  'deadline-ahead': news('期限将至', 'A deadline comes near'),
  'deadline-due': news('今日到期', 'A deadline ends today'),
  'deadline-overdue': binding('期限已过', 'A deadline has passed'),
  'deadline-escalated': binding('逾期督办', 'Overdue work to supervise'),
  'case-submitted': news('申请待受理', 'An application awaits acceptance'),
  'case-accepted': news('申请已受理', 'An application was accepted'),
  'case-endorsed': news('申请待复审', 'An application awaits district review'),
  'case-sent-back': news('退回初审', 'Sent back to town review'),
  'case-returned': binding('需要补正', 'Correction is needed'),
  'case-resubmitted': news('申请已补正', 'An application was corrected'),
  'case-proposed': binding('拟予支持并公示', 'Support is proposed and published'),
  'case-objected': news('收到异议', 'An objection was raised'),
  'case-reopened': news('公示终止，退回复审', 'Sent back from the public notice'),
  'notice-ended': binding('公示终止', 'The public notice has ended early'),
  'case-without-officer': news('无人可办', 'Nobody is left to take a step'),
  'case-approved': binding('申请已批准', 'An application was approved'),
  'case-disbursed': news('资金已拨付', 'An award was paid'),
  'case-rejected': binding('不予支持', 'An application was rejected'),
  'case-rejected-again': binding('经复核不予支持', 'Rejected after reconsideration'),
  'case-reconsidered': news('申请复核', 'Reconsideration was requested'),
  'case-withdrawn': news('申请已撤回', 'An application was withdrawn'),
  'case-lapsed': binding('申请已失效', 'An application has lapsed'),
  'case-revoked': binding('申请已撤销', 'An award was revoked'),
  'export-ready': news('导出完成', 'An export is ready'),
  'export-failed': news('导出未完成', 'An export failed'),
  'notice-served': binding('告知书已送达', 'A prior notice was served'),
  'enterprise-stated': news('收到陈述申辩', 'An enterprise has stated its case'),
  'recovery-ordered': binding('责令退还资金', 'Repayment is ordered'),
  'recovery-repaid': binding('应退资金已结清', 'Nothing is owed any more'),
  'recovery-offset': binding('以新扶持资金抵扣', 'Set off against a later award'),
  'recovery-over-paid': binding('多退的资金将退回', 'An over-payment is paid back'),
  'recovery-cancelled': binding('不再要求退还资金', 'Nothing has to be paid back'),
};

/** @returns whether there is a kind of that name */
export const isNotificationKind = (kind: string): kind is NotificationKind => Object.hasOwn(KINDS, kind);

/** The kinds that nobody can switch off. */
export const BINDING_KINDS = (Object.keys(KINDS) as NotificationKind[]).filter((kind) => KINDS[kind].binding);
