/** What the letters of a proceeding say. Wording is [local]; what they stand on is quoted. */
import type { Decision, Investigation, Sanctions } from '#enforcement';
import type { Citation, Day } from '#kernel';
import type { LetterContent } from '#letters';

/** What every letter of the proceeding names. */
export const factsOf = (
  { number, enterpriseName, dayFound }: Investigation,
  document: string,
): LetterContent['facts'] => [
  { zh: '调查编号', en: 'Proceeding', value: number },
  { zh: '企业名称', en: 'Enterprise', value: enterpriseName },
  { zh: '政策文件', en: 'Document', value: document },
  { zh: '发现日期', en: 'Found on', value: dayFound ?? '—' },
];

/** What the document lets follow from a sanction, in words. */
export function measuresOf({ bar, revoke, recover }: Pick<Sanctions, 'bar' | 'revoke' | 'recover'>): string {
  const words = [
    bar && '自发现之日起取消申请本政策资金的资格',
    revoke && '撤销本政策项下尚未拨付的申请',
    recover && '追回本政策项下已拨付的资金',
  ].filter((word): word is string => word !== false);
  return words.join('；');
}

/** The notice before a decision 事先告知书: facts, basis, what is intended, and the rights. */
export function priorNotice(
  investigation: Investigation,
  document: string,
  said: { facts: string; intended: string; citation: Citation | null; legalBasis: string | null },
): LetterContent {
  return {
    facts: factsOf(investigation, document),
    paragraphs: [
      { zh: `经调查，初步查明：${said.facts}` },
      { zh: `本机关拟作出以下处理：${said.intended}。` },
      ...(said.legalBasis === null ? [] : [{ zh: `法律依据：${said.legalBasis}` }]),
    ],
    citations: said.citation ? [said.citation] : [],
    rights: [
      {
        zh: '您单位有权自收到本告知书之日起五个工作日内陈述、申辩，并可在同一期限内申请听证；陈述申辩不会加重处理。',
        en: 'Within five working days of receiving this notice you may state your case and ask for a hearing; neither can make things worse.',
      },
    ],
  };
}

/** The call to the hearing 听证通知书. */
export function hearingCall(investigation: Investigation, document: string, on: Day, place: string): LetterContent {
  return {
    facts: [
      ...factsOf(investigation, document),
      { zh: '听证日期', en: 'Hearing on', value: on },
      { zh: '地点', en: 'Place', value: place },
    ],
    paragraphs: [{ zh: `根据您单位的申请，本机关定于 ${on} 举行听证，请按时参加。` }],
    citations: [],
  };
}

/** The legal routes against a decision, with their days (行政复议法 第二十条, 行政诉讼法 第四十六条). */
export const ROUTES: LetterContent['rights'] = [
  {
    zh: '如不服本决定，可自收到本决定书之日起六十日内依法申请行政复议，或者自收到本决定书之日起六个月内依法向人民法院提起行政诉讼。',
    en: 'You may apply for administrative reconsideration within sixty days of receiving this decision, or sue within six months.',
  },
];

/** The decision 处理决定书; it has its effects from its service on. */
export function decisionLetter(
  investigation: Investigation,
  document: string,
  decision: Pick<Decision, 'facts' | 'reason' | 'citation' | 'legalBasis'>,
  measures: string,
): LetterContent {
  return {
    facts: factsOf(investigation, document),
    paragraphs: [
      { zh: `经查明：${decision.facts}` },
      { zh: `理由：${decision.reason}` },
      { zh: `本机关决定：${measures}。` },
      ...(decision.legalBasis === null ? [] : [{ zh: `法律依据：${decision.legalBasis}` }]),
    ],
    citations: decision.citation ? [decision.citation] : [],
    rights: ROUTES,
  };
}

/** The end without a sanction 终止调查通知书. */
export function clearance(
  investigation: Investigation,
  document: string,
  facts: string,
  reason: string,
): LetterContent {
  return {
    facts: factsOf(investigation, document),
    paragraphs: [
      { zh: `经调查：${facts}` },
      { zh: `理由：${reason}` },
      { zh: '本机关决定终止调查。因调查冻结的申请即日恢复办理，期限相应顺延。' },
    ],
    citations: [],
  };
}

/** One recovery ordered by a decision 追回决定书. */
export function recoveryLetter(
  investigation: Investigation,
  document: string,
  ordered: { caseNumber: string; amount: string; dueOn: Day },
  citation: Citation | null,
): LetterContent {
  return {
    facts: [
      ...factsOf(investigation, document),
      { zh: '案件编号', en: 'Case', value: ordered.caseNumber },
      { zh: '应退金额（元）', en: 'To be paid back (CNY)', value: ordered.amount },
      { zh: '期限', en: 'By', value: ordered.dueOn },
    ],
    paragraphs: [
      { zh: `请于 ${ordered.dueOn} 前（含当日）将上述资金退还原拨付账户。逾期未退还的，本机关将依法追缴。` },
    ],
    citations: citation ? [citation] : [],
    rights: ROUTES,
  };
}
