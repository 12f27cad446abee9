/** The letters that a case's own moves send to the enterprise: what each of them says. Wording is [local]. */
import { type Actor, type Citation, type Day, formatYuan, type Tx } from '#kernel';
import { issueLetters, type LetterContent, type LetterKind } from '#letters';
import { type CompiledMeasure, cite } from '#policy';
import type { CaseView } from '#workflow';
import type { House } from '../house.js';

/** @returns what the notice of acceptance says */
export function acceptanceNotice(view: CaseView, measure: CompiledMeasure): LetterContent {
  return {
    facts: caseFacts(view, measure),
    paragraphs: [
      { zh: '贵单位提交的上述扶持申请，本机关已予受理。', en: 'The application named above has been accepted.' },
    ],
    citations: [],
  };
}

/** @param lastDay the last day on which the correction is in time */
export function correctionNotice(
  view: CaseView,
  measure: CompiledMeasure,
  defects: readonly { target: string; message: string }[],
  lastDay: Day | null,
): LetterContent {
  const until = lastDay === null ? '' : `于 ${lastDay} 前（含当日）`;
  return {
    facts: caseFacts(view, measure),
    paragraphs: [
      {
        zh: `贵单位的申请材料需要补正。请${until}按下表逐项补正。`,
        en:
          lastDay === null
            ? 'Please correct what is listed.'
            : `Please correct what is listed by ${lastDay}, inclusive.`,
      },
    ],
    citations: [],
    table: {
      columns: [
        { zh: '项目', en: 'Item' },
        { zh: '需补正的内容', en: 'What has to be corrected' },
      ],
      rows: defects.map(({ target, message }) => [nameOf(measure, target), message]),
    },
  };
}

/** What is to be corrected, by its name in the form; evidence keeps its code where it has no fact of that name. */
const nameOf = ({ facts, measure }: CompiledMeasure, target: string): string =>
  facts.get(target)?.label.zh ?? measure.evidence.find(({ code }) => code === target)?.label.zh ?? target;

/** The shares of the treasuries are not the enterprise's matter and stand in no letter to it. */
export function awardDecision(view: CaseView, measure: CompiledMeasure, budgetYear: number): LetterContent {
  const amount = formatYuan(view.awardedFen ?? 0n);
  return {
    facts: [
      ...caseFacts(view, measure),
      { zh: '扶持金额（元）', en: 'Amount (CNY)', value: amount },
      { zh: '预算年度', en: 'Budget year', value: String(budgetYear) },
    ],
    paragraphs: [
      { zh: `经审核，决定给予贵单位扶持资金人民币 ${amount} 元。`, en: `Support of CNY ${amount} is granted.` },
    ],
    citations: [cite(measure, { clause: measure.clause.label, quote: measure.measure.award.quote })],
    rights: LEGAL_ROUTES,
  };
}

/** @param reconsiderationDays null where the case was reconsidered before: then only the legal routes are left */
export function refusalDecision(
  view: CaseView,
  measure: CompiledMeasure,
  { reason, citation, reconsiderationDays }: { reason: string; citation: Citation; reconsiderationDays: number | null },
): LetterContent {
  const reconsideration = {
    zh: `可自收到本决定书之日起 ${reconsiderationDays} 日内向本机关申请复核一次。`,
    en: `You may ask this office once for reconsideration within ${reconsiderationDays} days.`,
  };
  return {
    facts: caseFacts(view, measure),
    paragraphs: [
      { zh: '经审核，对贵单位的上述申请决定不予支持。', en: 'The application named above is refused.' },
      { zh: `理由：${reason}` },
    ],
    citations: [citation],
    rights: reconsiderationDays === null ? LEGAL_ROUTES : [reconsideration, ...LEGAL_ROUTES],
  };
}

/** General law, not the policy's words. */
const LEGAL_ROUTES = [
  {
    zh: '不服本决定的，可自知道该决定之日起六十日内依法申请行政复议（《行政复议法》第二十条）。',
    en: 'Administrative reconsideration may be applied for within 60 days (Administrative Reconsideration Law, art. 20).',
  },
  {
    zh: '也可自知道该决定之日起六个月内依法向人民法院提起行政诉讼（《行政诉讼法》第四十六条）。',
    en: 'An action may be brought in court within six months (Administrative Litigation Law, art. 46).',
  },
];

/** @returns what every letter of a case begins with */
export const caseFacts = (view: CaseView, { measure }: CompiledMeasure): LetterContent['facts'] => [
  { zh: '案件编号', en: 'Case', value: view.number ?? '' },
  { zh: '支持措施', en: 'Measure', value: measure.title.zh },
];

/** Issues one letter to each case's enterprise, all in two statements; the issuer is the office of who acts. */
export async function writeToEnterprises(
  house: House,
  tx: Tx,
  actor: Actor,
  kind: LetterKind,
  letters: readonly { view: CaseView; content: LetterContent }[],
): Promise<void> {
  const at = house.clock.now();
  await issueLetters(
    tx,
    letters.map(({ view, content }) => ({
      kind,
      organisationId: actor.organisationId ?? view.districtId,
      to: { enterpriseId: view.enterpriseId },
      subject: { applicationId: view.id },
      content,
      issuedBy: actor.personId,
      at,
    })),
  );
}
