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
  /** Who is ever sent one: nobody is asked about messages that never come. */
  to: readonly Audience[];
}

/** The people of an enterprise, or those of an office. */
export type Audience = 'enterprise' | 'office';

const binding = (to: readonly Audience[], zh: string, en: string): KindOfNotification => ({
  name: { zh, en },
  binding: true,
  to,
});
const news = (to: readonly Audience[], zh: string, en: string): KindOfNotification => ({
  name: { zh, en },
  binding: false,
  to,
});
const ENTERPRISE: readonly Audience[] = ['enterprise'];
const OFFICE: readonly Audience[] = ['office'];
const BOTH: readonly Audience[] = ['enterprise', 'office'];

export const KINDS: Record<NotificationKind, KindOfNotification> = {
  'deadline-ahead': news(BOTH, '期限将至', 'A deadline comes near'),
  'deadline-due': news(BOTH, '今日到期', 'A deadline ends today'),
  'deadline-overdue': binding(BOTH, '期限已过', 'A deadline has passed'),
  'deadline-escalated': binding(OFFICE, '逾期督办', 'Overdue work to supervise'),
  'case-submitted': news(OFFICE, '申请待受理', 'An application awaits acceptance'),
  'case-accepted': news(ENTERPRISE, '申请已受理', 'An application was accepted'),
  'case-endorsed': news(OFFICE, '申请待复审', 'An application awaits district review'),
  'case-sent-back': news(OFFICE, '退回初审', 'Sent back to town review'),
  'case-returned': binding(ENTERPRISE, '需要补正', 'Correction is needed'),
  'case-resubmitted': news(OFFICE, '申请已补正', 'An application was corrected'),
  'case-proposed': binding(ENTERPRISE, '拟予支持并公示', 'Support is proposed and published'),
  'case-objected': news(OFFICE, '收到异议', 'An objection was raised'),
  'case-reopened': news(OFFICE, '公示终止，退回复审', 'Sent back from the public notice'),
  'notice-ended': binding(ENTERPRISE, '公示终止', 'The public notice has ended early'),
  'case-without-officer': news(OFFICE, '无人可办', 'Nobody is left to take a step'),
  'case-approved': binding(ENTERPRISE, '申请已批准', 'An application was approved'),
  'case-disbursed': news(ENTERPRISE, '资金已拨付', 'An award was paid'),
  'case-rejected': binding(ENTERPRISE, '不予支持', 'An application was rejected'),
  'case-rejected-again': binding(ENTERPRISE, '经复核不予支持', 'Rejected after reconsideration'),
  'case-reconsidered': news(OFFICE, '申请复核', 'Reconsideration was requested'),
  'case-withdrawn': news(OFFICE, '申请已撤回', 'An application was withdrawn'),
  'case-lapsed': binding(ENTERPRISE, '申请已失效', 'An application has lapsed'),
  'case-revoked': binding(ENTERPRISE, '申请已撤销', 'An award was revoked'),
  'export-ready': news(BOTH, '导出完成', 'An export is ready'),
  'export-failed': news(BOTH, '导出未完成', 'An export failed'),
  'dry-run-ready': news(OFFICE, '政策试算完成', 'A dry run is ready'),
  'dry-run-failed': news(OFFICE, '政策试算未完成', 'A dry run failed'),
  'notice-served': binding(ENTERPRISE, '告知书已送达', 'A prior notice was served'),
  'enterprise-stated': news(OFFICE, '收到陈述申辩', 'An enterprise has stated its case'),
  'recovery-ordered': binding(ENTERPRISE, '责令退还资金', 'Repayment is ordered'),
  'recovery-repaid': binding(ENTERPRISE, '应退资金已结清', 'Nothing is owed any more'),
  'recovery-offset': binding(ENTERPRISE, '以新扶持资金抵扣', 'Set off against a later award'),
  'recovery-over-paid': binding(ENTERPRISE, '多退的资金将退回', 'An over-payment is paid back'),
  'recovery-cancelled': binding(ENTERPRISE, '不再要求退还资金', 'Nothing has to be paid back'),
  'case-restored': binding(ENTERPRISE, '恢复办理', 'A revoked application was restored'),
  'hearing-called': binding(ENTERPRISE, '听证通知', 'A hearing is called'),
  'decision-served': binding(ENTERPRISE, '处理决定已送达', 'A decision was served'),
  'proceeding-cleared': binding(ENTERPRISE, '终止调查', 'A proceeding has ended without a sanction'),
  'decision-appealed': news(OFFICE, '收到复议申请', 'An appeal has come in'),
  'decision-stayed': binding(ENTERPRISE, '停止执行', 'A decision is stayed'),
  'stay-ended': binding(ENTERPRISE, '恢复执行', 'A stay has ended'),
  'decision-upheld': binding(ENTERPRISE, '决定维持', 'A decision was upheld'),
  'decision-revoked': binding(ENTERPRISE, '决定撤销', 'A decision was revoked'),
  'bar-lifted': binding(ENTERPRISE, '解除资格限制', 'A bar is lifted'),
  'repair-asked': news(OFFICE, '申请信用修复', 'Repair of credit is asked for'),
  'repair-granted': binding(ENTERPRISE, '准予信用修复', 'Repair of credit is granted'),
  'repair-refused': binding(ENTERPRISE, '不予信用修复', 'Repair of credit is refused'),
  'listing-proposed': binding(ENTERPRISE, '失信信息认定建议', 'A listing is proposed'),
  'award-rest-released': binding(ENTERPRISE, '未拨付资金不再拨付', 'What is unpaid will not be paid'),
  'payment-made': news(ENTERPRISE, '收到拨付', 'A payment was made'),
  'payment-returned': binding(ENTERPRISE, '付款被银行退回', 'The bank has sent a payment back'),
  'order-returned': news(OFFICE, '订单被银行退回', 'The bank has sent an order back'),
  'report-received': news(OFFICE, '收到举报', 'A report has come in'),
  'cover-begins': news(OFFICE, '开始代为接收消息', 'You stand in for somebody'),
  digest: news(OFFICE, '工作提要', 'What the day brings'),
  'entitlement-offered': binding(ENTERPRISE, '免申即享待确认', 'Support is offered without an application'),
  'entitlement-lapsed': binding(ENTERPRISE, '免申即享已失效', 'What was offered has lapsed'),
  'guide-fits': news(ENTERPRISE, '适合贵单位的申报指南', 'A guide that fits you'),
  'rules-changed': news(OFFICE, '适用规定变化', 'The rules of a case have changed'),
  'guide-amended': news(ENTERPRISE, '申报指南修订', 'A guide was amended'),
  'case-message': news(BOTH, '申请有新留言', 'A message about an application'),
};

/** @returns whether there is a kind of that name */
export const isNotificationKind = (kind: string): kind is NotificationKind => Object.hasOwn(KINDS, kind);

/** The kinds that nobody can switch off. */
export const BINDING_KINDS = (Object.keys(KINDS) as NotificationKind[]).filter((kind) => KINDS[kind].binding);
