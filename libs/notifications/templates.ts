/**
 * What people are told, kind by kind, in both languages. `{name}` is a parameter; the type of a kind's parameters is read
 * off its Chinese sentences, so that a message cannot be sent with a gap in it. Amounts are in yuan.
 */

/** A sentence or word in both languages. */
export interface Wording {
  zh: string;
  en: string;
}

interface Template {
  title: Wording;
  body: Wording;
}

export const TEMPLATES = {
  'deadline-ahead': {
    title: { zh: '{matter}：{what}期限将至', en: '{matter}: {what} is due soon' },
    body: {
      zh: '{matter}的{what}期限为{dueOn}（含当日）{note}，请及时办理。',
      en: 'The {what} of {matter} is due by the end of {dueOn}{note}. Please attend to it in time.',
    },
  },
  'deadline-due': {
    title: { zh: '{matter}：{what}今日到期', en: '{matter}: {what} is due today' },
    body: {
      zh: '{matter}的{what}期限为{dueOn}{note}，今日24时届满。',
      en: 'The {what} of {matter} is due on {dueOn}{note}, at midnight Shanghai time.',
    },
  },
  'deadline-overdue': {
    title: { zh: '{matter}：{what}已逾期', en: '{matter}: {what} is overdue' },
    body: {
      zh: '{matter}的{what}期限已于{dueOn}届满{note}，请立即办理。',
      en: 'The {what} of {matter} was due on {dueOn}{note}. Please attend to it at once.',
    },
  },
  'deadline-escalated': {
    title: { zh: '督办 {matter}：{what}逾期未办', en: 'For your supervision: {what} of {matter} is overdue' },
    body: {
      zh: '{matter}的{what}期限已于{dueOn}届满{note}，至今未办结，请督促办理。',
      en: 'The {what} of {matter} was due on {dueOn}{note} and has not been done. Please see to it.',
    },
  },
  'case-submitted': {
    title: { zh: '{number} 待受理', en: '{number} awaits acceptance' },
    body: { zh: '申请{number}已提交，请受理。', en: 'Application {number} was submitted; please accept it.' },
  },
  'case-accepted': {
    title: { zh: '{number} 已受理', en: '{number} was accepted' },
    body: {
      zh: '您的申请{number}已受理，进入审核。',
      en: 'Your application {number} was accepted and is under review.',
    },
  },
  'case-endorsed': {
    title: { zh: '{number} 待复审', en: '{number} awaits district review' },
    body: { zh: '申请{number}已通过初审，请复审。', en: 'Application {number} was endorsed; please review it.' },
  },
  'case-sent-back': {
    title: { zh: '{number} 退回初审', en: '{number} was sent back to town review' },
    body: { zh: '申请{number}退回初审，理由：{reason}', en: 'Application {number} was sent back. Reason: {reason}' },
  },
  'case-returned': {
    title: { zh: '{number} 需要补正', en: '{number} needs correction' },
    body: {
      zh: '您的申请{number}有需要补正之处，请在{dueOn}（含当日）前补正；逾期未补正的，申请失效。',
      en: 'Your application {number} needs correction by the end of {dueOn}; without it the application lapses.',
    },
  },
  'case-resubmitted': {
    title: { zh: '{number} 已补正', en: '{number} was corrected' },
    body: {
      zh: '申请{number}已补正，请继续审核。',
      en: 'Application {number} was corrected; please go on reviewing it.',
    },
  },
  'case-proposed': {
    title: { zh: '{number} 拟予支持', en: '{number}: support is proposed' },
    body: {
      zh: '申请{number}拟支持{amount}元，公示至{dueOn}（含当日）。',
      en: 'Support of {amount} yuan is proposed for application {number}; the public notice runs to the end of {dueOn}.',
    },
  },
  'case-objected': {
    title: { zh: '{number} 收到异议', en: 'An objection to {number}' },
    body: {
      zh: '申请{number}在公示期间收到异议，处理完毕前不得批准。',
      en: 'An objection to application {number} was raised; it cannot be approved before the objection is resolved.',
    },
  },
  'case-reopened': {
    title: { zh: '{number} 退回复审', en: '{number} was sent back from the public notice' },
    body: {
      zh: '申请{number}的公示已终止，退回复审，理由：{reason}',
      en: 'The public notice of application {number} has ended and the case is back in review. Reason: {reason}',
    },
  },
  'notice-ended': {
    title: { zh: '{number} 公示终止', en: 'The public notice of {number} has ended' },
    body: {
      zh: '您的申请{number}的公示已终止，案件重新复审；重新拟定的意见将再次公示。',
      en: 'The public notice of your application {number} has ended and the case is reviewed anew; what is proposed then is published again.',
    },
  },
  'case-without-officer': {
    title: { zh: '{number} 无人可办', en: 'Nobody is left to take {number}' },
    body: {
      zh: '申请{number}因回避已无人可办理当前环节，请指派他人。',
      en: 'After a recusal nobody in the office can take the present step of application {number}; please assign somebody.',
    },
  },
  'case-approved': {
    title: { zh: '{number} 已批准', en: '{number} was approved' },
    body: {
      zh: '申请{number}已获批准，扶持金额{amount}元。',
      en: 'Application {number} was approved; the award is {amount} yuan.',
    },
  },
  'case-disbursed': {
    title: { zh: '{number} 已拨付', en: '{number} was paid' },
    body: {
      zh: '申请{number}的扶持资金{amount}元已拨付。',
      en: 'The {amount} yuan of application {number} were paid.',
    },
  },
  'case-rejected': {
    title: { zh: '{number} 不予支持', en: '{number} was rejected' },
    body: {
      zh: '您的申请{number}不予支持，理由：{reason}。您可在{dueOn}（含当日）前申请复核。',
      en: 'Your application {number} was rejected. Reason: {reason}. You may ask for reconsideration by the end of {dueOn}.',
    },
  },
  'case-rejected-again': {
    title: { zh: '{number} 经复核不予支持', en: '{number} was rejected after reconsideration' },
    body: {
      zh: '您的申请{number}经复核，仍不予支持，理由：{reason}',
      en: 'After reconsideration your application {number} is still not supported. Reason: {reason}',
    },
  },
  'case-reconsidered': {
    title: { zh: '{number} 申请复核', en: '{number}: reconsideration was requested' },
    body: {
      zh: '申请{number}已申请复核，须由另一人办理。',
      en: 'Reconsideration of application {number} was requested; another person must decide it.',
    },
  },
  'case-withdrawn': {
    title: { zh: '{number} 已撤回', en: '{number} was withdrawn' },
    body: { zh: '申请{number}已由企业撤回。', en: 'The enterprise withdrew application {number}.' },
  },
  'case-lapsed': {
    title: { zh: '{number} 已失效', en: '{number} has lapsed' },
    body: {
      zh: '您的申请{number}逾期未补正，现已失效。',
      en: 'Your application {number} was not corrected in time and has lapsed.',
    },
  },
  'case-revoked': {
    title: { zh: '{number} 已撤销', en: '{number} was revoked' },
    body: { zh: '申请{number}已被撤销，理由：{reason}', en: 'Application {number} was revoked. Reason: {reason}' },
  },
  'export-ready': {
    title: { zh: '导出完成：{what}', en: 'Your export is ready: {what}' },
    body: {
      zh: '您导出的“{what}”共{rows}行，文件保留至{dueOn}（含当日）。',
      en: 'Your export “{what}” has {rows} rows. The file is kept to the end of {dueOn}.',
    },
  },
  'export-failed': {
    title: { zh: '导出未完成：{what}', en: 'Your export failed: {what}' },
    body: { zh: '您导出的“{what}”未能完成：{reason}', en: 'Your export “{what}” could not be made: {reason}' },
  },
  'dry-run-ready': {
    title: { zh: '政策试算完成：{what}', en: 'Your dry run is ready: {what}' },
    body: {
      zh: '您对“{what}”的政策试算（{from}至{to}提交的申请）已完成，共试算{cases}件。',
      en: 'Your dry run of “{what}” over what was submitted from {from} to {to} is ready; {cases} cases were tried.',
    },
  },
  'dry-run-failed': {
    title: { zh: '政策试算未完成：{what}', en: 'Your dry run failed: {what}' },
    body: {
      zh: '您对“{what}”的政策试算（{from}至{to}提交的申请）未能完成：{reason}',
      en: 'Your dry run of “{what}” over what was submitted from {from} to {to} could not be made: {reason}',
    },
  },
  'notice-served': {
    title: { zh: '{number} 事先告知', en: '{number}: prior notice' },
    body: {
      zh: '有关{number}的告知书已送达，您可在{dueOn}（含当日）前陈述申辩，并可申请听证。',
      en: 'A notice in {number} has been served on you; you may state your case and ask for a hearing by the end of {dueOn}.',
    },
  },
  'enterprise-stated': {
    title: { zh: '{number} 收到陈述申辩', en: '{number}: a statement has come in' },
    body: {
      zh: '企业已就{number}陈述申辩，请审阅。',
      en: 'The enterprise has stated its case in {number}; please read it.',
    },
  },
  'recovery-ordered': {
    title: { zh: '{number} 责令退还资金', en: '{number}: repayment is ordered' },
    body: {
      zh: '申请{number}的扶持资金须退还{amount}元，期限为{dueOn}（含当日）。',
      en: '{amount} yuan of application {number} must be paid back by the end of {dueOn}.',
    },
  },
  'award-rest-released': {
    title: { zh: '{number} 未拨付资金不再拨付', en: '{number}: what is unpaid will not be paid' },
    body: {
      zh: '申请{number}尚未拨付的{amount}元不再拨付。',
      en: 'The {amount} yuan of application {number} that are not paid yet will not be paid.',
    },
  },
  'recovery-repaid': {
    title: { zh: '{number} 应退资金已结清', en: '{number}: nothing is owed any more' },
    body: {
      zh: '申请{number}应退还的资金已结清，不再欠款。',
      en: 'Of what was to be paid back of application {number}, nothing is owed any more.',
    },
  },
  'recovery-offset': {
    title: { zh: '{number} 以新扶持资金抵扣', en: '{number}: set off against a later award' },
    body: {
      zh: '申请{later}的扶持资金中{amount}元已用于抵扣申请{number}应退还的资金，不再拨付。依据：{basis}',
      en: '{amount} yuan of the award of application {later} were set off against what is owed of application {number} and are not paid out. Basis: {basis}',
    },
  },
  'recovery-over-paid': {
    title: { zh: '{number} 多退的资金将退回', en: '{number}: what you paid too much is paid back' },
    body: {
      zh: '您为申请{number}多退了{amount}元，将付回贵单位账户。',
      en: 'You paid {amount} yuan more than was owed for application {number}; they are paid back to your account.',
    },
  },
  'recovery-cancelled': {
    title: { zh: '{number} 不再要求退还资金', en: '{number}: nothing has to be paid back' },
    body: {
      zh: '责令退还申请{number}扶持资金的决定已撤销，无需再退还；已退还的{amount}元将付回贵单位账户。',
      en: 'The decision that ordered the award of application {number} back was revoked: nothing more is owed, and the {amount} yuan that were repaid are paid back to your account.',
    },
  },
  'case-restored': {
    title: { zh: '{number} 恢复办理', en: '{number} was restored' },
    body: {
      zh: '撤销申请{number}的决定已被撤销，案件恢复办理。',
      en: 'The decision by which application {number} was revoked no longer stands; the case goes on.',
    },
  },
  'hearing-called': {
    title: { zh: '{number} 听证通知', en: '{number}: the hearing is called' },
    body: {
      zh: '有关{number}的听证定于{dueOn}举行，请按时参加。',
      en: 'The hearing in {number} is on {dueOn}; please attend.',
    },
  },
  'decision-served': {
    title: { zh: '{number} 处理决定已送达', en: '{number}: the decision is in force' },
    body: {
      zh: '有关{number}的处理决定已送达并生效，您可在{dueOn}（含当日）前申请行政复议。',
      en: 'The decision in {number} was served on you and is in force; you may appeal by the end of {dueOn}.',
    },
  },
  'proceeding-cleared': {
    title: { zh: '{number} 终止调查', en: '{number}: you are cleared' },
    body: {
      zh: '有关{number}的调查已终止，冻结的申请恢复办理。',
      en: 'The proceeding {number} has ended without a sanction; the cases that it held go on.',
    },
  },
  'decision-appealed': {
    title: { zh: '{number} 收到复议申请', en: '{number}: an appeal has come in' },
    body: {
      zh: '企业已就{number}的处理决定申请复议，请审阅。',
      en: 'The enterprise has appealed against the decision in {number}; please look at it.',
    },
  },
  'decision-stayed': {
    title: { zh: '{number} 停止执行', en: '{number}: execution is stayed' },
    body: {
      zh: '{number}的处理决定停止执行，资格限制与退还期限停止计算。',
      en: 'The decision in {number} is stayed: the bar does not hold and the days of the repayment stand still.',
    },
  },
  'stay-ended': {
    title: { zh: '{number} 恢复执行', en: '{number}: the stay has ended' },
    body: {
      zh: '{number}的处理决定恢复执行，资格限制恢复，退还期限继续计算。',
      en: 'The stay in {number} has ended: the bar holds and the days of the repayment run on.',
    },
  },
  'decision-upheld': {
    title: { zh: '{number} 决定维持', en: '{number}: the decision was upheld' },
    body: {
      zh: '{number}的处理决定经复议或诉讼予以维持，继续执行。',
      en: 'The decision in {number} was upheld and is carried out.',
    },
  },
  'decision-revoked': {
    title: { zh: '{number} 决定撤销', en: '{number}: the decision was revoked' },
    body: {
      zh: '{number}的处理决定已撤销，资格限制自始无效，申请与资金予以恢复。',
      en: 'The decision in {number} was revoked: the bar never held, and cases and money are given back.',
    },
  },
  'bar-lifted': {
    title: { zh: '{number} 解除资格限制', en: '{number}: the bar is lifted' },
    body: {
      zh: '自{dueOn}起解除{number}的资格限制，可再次申请。',
      en: 'From {dueOn} on the bar of {number} is lifted; you may apply again.',
    },
  },
  'repair-asked': {
    title: { zh: '{number} 申请信用修复', en: '{number}: repair is asked for' },
    body: {
      zh: '企业已就{number}申请信用修复，请办理。',
      en: 'The enterprise asks for the repair of its credit in {number}; please decide.',
    },
  },
  'repair-granted': {
    title: { zh: '{number} 准予信用修复', en: '{number}: repair is granted' },
    body: {
      zh: '{number}的信用修复申请已获准，资格限制解除。',
      en: 'The repair of your credit in {number} is granted; the bar is lifted.',
    },
  },
  'repair-refused': {
    title: { zh: '{number} 不予信用修复', en: '{number}: repair is refused' },
    body: {
      zh: '{number}的信用修复申请未获准，理由见决定书，可再次申请。',
      en: 'The repair of your credit in {number} is refused; the decision says why, and you may ask again.',
    },
  },
  'listing-proposed': {
    title: { zh: '{number} 失信信息认定建议', en: '{number}: a listing is proposed' },
    body: {
      zh: '本机关已就{number}向有权机关提出失信信息认定建议，是否认定由该机关决定。',
      en: 'In {number} a listing has been proposed to the authority that decides on it.',
    },
  },
  'report-received': {
    title: { zh: '收到举报：{name}', en: 'A report: {name}' },
    body: {
      zh: '收到有关{name}的举报，请核查。',
      en: 'A report about {name} has come in; please look into it.',
    },
  },
  digest: {
    title: { zh: '{day} 工作提要', en: 'Your work on {day}' },
    body: {
      zh: '今日到期{today}项，已逾期{overdue}项，此后{ahead}个工作日内到期{soon}项；待办案件{cases}件。',
      en: 'Deadlines that end today: {today}; overdue: {overdue}; ending in the next {ahead} working days: {soon}. Cases in your queue: {cases}.',
    },
  },
  'cover-begins': {
    title: { zh: '代{name}接收消息', en: 'You stand in for {name}' },
    body: {
      zh: '{name}于{from}至{to}（含当日）请假，期间发给{name}本人的消息同时发给您。您的岗位权限不变。',
      en: '{name} is away from {from} to the end of {to}; what is sent to {name} meanwhile is sent to you as well. Your own rights stay as they are.',
    },
  },
  'payment-made': {
    title: { zh: '{number} 收到一笔拨付', en: '{number}: a payment was made to you' },
    body: {
      zh: '申请{number}的{amount}元（付款编号{reference}）已拨付至贵单位账户，拨付通知书可在案件中查阅。',
      en: '{amount} yuan of application {number} (reference {reference}) were paid to your account; the notice of payment is with the case.',
    },
  },
  'payment-returned': {
    title: { zh: '{number} 的付款被银行退回', en: '{number}: the bank has sent a payment back' },
    body: {
      zh: '申请{number}的{amount}元（付款编号{reference}）被银行退回。请核对贵单位登记的收款账户；账户有误或已停用的，请登记正确账户，核验后将重新拨付。',
      en: 'The bank has sent back {amount} yuan of application {number} (reference {reference}). Please check the account that you have registered; if it is wrong or closed, register the right one. Once it is verified, the money is paid again.',
    },
  },
  'order-returned': {
    title: { zh: '订单 {reference} 被银行退回', en: 'Order {reference} was sent back by the bank' },
    body: {
      zh: '申请{number}的订单{reference}（{amount}元）被银行退回，已列入银行例外，请由复核人决定重新支付或关闭。',
      en: 'Order {reference} of application {number} ({amount} yuan) was sent back. It waits among the bank exceptions for a checker to pay it again or to close it.',
    },
  },
  'entitlement-offered': {
    title: { zh: '{number} 免申即享：{measure}', en: '{number}: you are offered {measure}' },
    body: {
      zh: '贵单位在认定名单上，可享受“{measure}”，无须另行申请。请在{dueOn}（含当日）前核对收款账户、签署真实性承诺并确认，之后照常审核；逾期未确认的，本次免申即享失效。',
      en: 'You are on the list of those who were recognised and need not apply for "{measure}". Confirm account and declaration by the end of {dueOn}; the ordinary review follows. Without an answer the offer lapses.',
    },
  },
  'entitlement-lapsed': {
    title: { zh: '{number} 免申即享已失效', en: '{number}: the offer has lapsed' },
    body: {
      zh: '“{measure}”的免申即享{number}截至{dueOn}未获确认，已失效。符合条件的，仍可自行申请。',
      en: 'The offer {number} of "{measure}" was not answered by {dueOn} and has lapsed. You may still apply for it yourself.',
    },
  },
  'guide-fits': {
    title: { zh: '{guide}：贵单位可能符合条件', en: '{guide}: it may fit you' },
    body: {
      zh: '{guide}已发布，涉及：{measures}。请于{dueOn}前（含当日）核对条件并申报；是否符合以审核为准。',
      en: '{guide} is published, for: {measures}. Please check the conditions and apply by {dueOn} at the latest; only the review decides whether you qualify.',
    },
  },
  'rules-changed': {
    title: { zh: '{number} 适用规定变化', en: '{number}: its rules have changed' },
    body: {
      zh: '申请{number}适用的规定已有新版本或被废止，请作出新旧规定衔接决定。',
      en: 'The rules of application {number} were replaced or repealed; please decide which hold for it.',
    },
  },
  'guide-amended': {
    title: { zh: '{title}已修订', en: '{title}: amended' },
    body: {
      zh: '“{title}”已修订，请查看申报窗口和要求。已提交的申请仍按提交时的版本办理。',
      en: '"{title}" was amended; please see its window and what it asks for. What is submitted keeps its version.',
    },
  },
  // Without what was written: a mail leaves the house, and somebody may have a conflict of interest by then.
  'case-message': {
    title: { zh: '{number} 有新留言', en: 'A message about {number}' },
    body: {
      zh: '申请{number}有一条新留言，请登录查看。',
      en: 'There is a new message about application {number}; please sign in to read it.',
    },
  },
} as const satisfies Record<string, Template>;

export type NotificationKind = keyof typeof TEMPLATES;

type Places<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? Place | Places<Rest>
  : never;

/** The parameters that a message of that kind needs: no more and no fewer. */
export type NotificationParams<Kind extends NotificationKind> = Record<
  Places<(typeof TEMPLATES)[Kind]['title']['zh'] | (typeof TEMPLATES)[Kind]['body']['zh']>,
  string | Wording
>;

const PLACE = /\{(\w+)\}/g;

/**
 * @param params as they were kept with the notification
 * @returns title and body in both languages
 */
export function render(
  kind: NotificationKind,
  params: Readonly<Record<string, string | Wording>>,
): { title: Wording; body: Wording } {
  const fill = (sentence: string, language: 'zh' | 'en') =>
    sentence.replace(PLACE, (place, name: string) => {
      const value = params[name] ?? place;
      return typeof value === 'string' ? value : value[language];
    });
  const both = ({ zh, en }: Wording): Wording => ({ zh: fill(zh, 'zh'), en: fill(en, 'en') });
  const { title, body } = TEMPLATES[kind];
  return { title: both(title), body: both(body) };
}
