/** What the letters say that follow a decision: stay, upholding, revocation, lifting, repair, and a proposed listing. */
import type { Decision, Investigation } from '#enforcement';
import type { Citation, Day } from '#kernel';
import type { LetterContent } from '#letters';
import { factsOf, ROUTES } from './letters.js';

const plain = (investigation: Investigation, document: string, ...paragraphs: string[]): LetterContent => ({
  facts: factsOf(investigation, document),
  paragraphs: paragraphs.map((zh) => ({ zh })),
  citations: [],
});

/** The stay 停止执行通知书, and its end. */
export const stayNotice = (investigation: Investigation, document: string, stayed: boolean, reason: string) =>
  plain(
    investigation,
    document,
    `理由：${reason}`,
    stayed
      ? '本机关决定停止执行处理决定：资格限制与退还资金的期限自即日起停止计算。'
      : '本机关决定恢复执行处理决定：资格限制自即日起恢复，退还资金的期限按剩余工作日继续计算。',
  );

/** The decision stands 维持决定通知书. */
export const upholding = (investigation: Investigation, document: string, reason: string) =>
  plain(investigation, document, `经复议或诉讼，处理决定予以维持：${reason}`, '处理决定继续执行。');

/** The decision is taken back 撤销决定书, and everything with it. */
export const revocation = (investigation: Investigation, document: string, reason: string, refunded: string) =>
  plain(
    investigation,
    document,
    `理由：${reason}`,
    '本机关决定撤销处理决定：资格限制自始无效，被撤销的申请恢复办理，责令退还的资金不再退还。',
    `已退还的资金 ${refunded} 元将付回贵单位账户。`,
  );

/** The bar ends on a day 解除资格限制决定书. */
export const lifting = (investigation: Investigation, document: string, on: Day, reason: string) =>
  plain(investigation, document, `理由：${reason}`, `本机关决定自 ${on} 起解除申请本政策资金的资格限制。`);

/** The answer to a request for repair 信用修复决定书. */
export const repairDecision = (investigation: Investigation, document: string, granted: boolean, reason: string) => ({
  ...plain(
    investigation,
    document,
    `理由：${reason}`,
    granted
      ? '本机关决定准予信用修复：自即日起解除申请本政策资金的资格限制，已提出的失信信息认定建议标记为已修复。'
      : '本机关决定不予信用修复。条件具备后可再次申请。',
  ),
  ...(granted ? {} : { rights: ROUTES }),
});

/** The record by which a listing is proposed to the authority that lists 失信信息认定建议书. */
export function listingProposal(
  investigation: Investigation,
  document: string,
  said: { uscc: string; decision: Decision; citation: Citation | null; reason: string; letters: readonly string[] },
): LetterContent {
  const { uscc, decision, citation, reason, letters } = said;
  return {
    facts: [
      ...factsOf(investigation, document),
      { zh: '统一社会信用代码', en: 'Unified social credit code', value: uscc },
      { zh: '告知书送达日期', en: 'Notice served on', value: investigation.noticeServedOn ?? '—' },
      { zh: '决定书送达日期', en: 'Decision served on', value: investigation.decisionServedOn ?? '—' },
      { zh: '相关文书', en: 'Letters', value: letters.join('、') },
    ],
    paragraphs: [
      { zh: `经查明：${decision.facts}` },
      ...(decision.legalBasis === null ? [] : [{ zh: `法律依据：${decision.legalBasis}` }]),
      { zh: `建议认定为失信信息，理由：${reason}。是否认定由有权机关决定。` },
    ],
    citations: citation ? [citation] : [],
  };
}
