/** A guide as it is published on paper: every figure beside the words of the policy under which it stands. */
import { findOrganisation } from '#identity';
import { type Actor, formatInstant, kernelRefusal, Refused, type Tx } from '#kernel';
import { type LetterContent, type ReportSection, renderReport } from '#letters';
import { type CompiledMeasure, cite, findGuide, type Guide, type GuideMeasure } from '#policy';
import type { House } from '../house.js';
import { readGuide } from './read-guide.js';

type Fact = LetterContent['facts'][number];

/**
 * The newest published version of a guide as PDF; the same bytes each time.
 *
 * @throws Refused `not-found`, also while only drafts exist
 */
export async function readGuideFile(
  house: House,
  tx: Tx,
  actor: Actor,
  { code }: { code: string },
): Promise<{ fileName: string; bytes: Buffer }> {
  const { version } = await readGuide(house, tx, actor, { code });
  const stored = await findGuide(tx, code, version);
  if (!stored?.publishedAt) throw new Refused(kernelRefusal('not-found'));
  const { guide, publishedAt } = stored;
  const office = await findOrganisation(tx, guide.organisation);
  const sections: ReportSection[] = [generalSection(guide, office?.nameZh ?? guide.organisation)];
  const document = await house.catalogue.document(tx, guide.documentId);
  for (const parameters of guide.measures) {
    const measure = document.measures.get(parameters.measure);
    if (measure) sections.push(measureSection(measure, parameters));
  }
  const bytes = await renderReport({
    title: guide.title,
    reference: `${guide.code} v${guide.version}`,
    author: office?.nameZh ?? guide.organisation,
    asOf: publishedAt,
    sections,
    foot: `发布于 ${formatInstant(publishedAt)}`,
  });
  return { fileName: `${guide.code}-v${guide.version}.pdf`, bytes };
}

function generalSection({ window, year, budget, contact, text = [] }: Guide, office: string): ReportSection {
  const facts: Fact[] = [
    { zh: '发布机构', en: 'Issued by', value: office },
    { zh: '年度', en: 'Year', value: String(year) },
    { zh: '申报开始', en: 'Opens', value: formatInstant(new Date(window.from)) },
    { zh: '申报截止', en: 'Closes', value: formatInstant(new Date(window.to)) },
  ];
  if (budget !== undefined) facts.push({ zh: '预算（元）', en: 'Budget (CNY)', value: budget });
  if (contact !== undefined) facts.push({ zh: '联系方式', en: 'Contact', value: contact });
  return {
    heading: { zh: '总则', en: 'In general' },
    content: { facts, paragraphs: text.map((zh) => ({ zh })), citations: [] },
  };
}

const FIGURES: ['rate' | 'matchRatio' | 'amount' | 'ceiling', string, string][] = [
  ['rate', '比例', 'Rate'],
  ['matchRatio', '配套比例', 'Match ratio'],
  ['amount', '金额（元）', 'Amount (CNY)'],
  ['ceiling', '上限（元）', 'Ceiling (CNY)'],
];

/** The most that counts of each head, named as the policy's measure names it. */
function headFigures({ measure: { award } }: CompiledMeasure, { heads = [] }: GuideMeasure): Fact[] {
  if (award.kind !== 'sum-of-heads') return [];
  return heads.flatMap(({ fact, ceiling }): Fact[] => {
    const label = award.heads.find((head) => head.fact === fact)?.label;
    return label ? [{ zh: `${label.zh}上限（元）`, en: `${label.en}: ceiling (CNY)`, value: ceiling }] : [];
  });
}

/** Whoever is scored knows beforehand on what, and which sum passes. */
function scoringFigures({ scoring }: GuideMeasure): Fact[] {
  if (!scoring) return [];
  const criteria = scoring.criteria.map(({ label, most }) => `${label.zh} ${most}`).join('；');
  return [
    { zh: '评分项及满分（本地要求）', en: 'Scored on (local)', value: criteria },
    { zh: '合格分（含）', en: 'Pass mark', value: String(scoring.passMark) },
  ];
}

/** What the guide sets, what is to be handed in, and the policy's own words. */
function measureSection(measure: CompiledMeasure, parameters: GuideMeasure): ReportSection {
  const { title, applicant, award, evidence } = measure.measure;
  const figures = FIGURES.flatMap(([name, zh, en]): Fact[] => {
    const value = parameters[name];
    return value === undefined ? [] : [{ zh, en, value }];
  });
  const asked = [...evidence, ...(parameters.evidence ?? [])];
  const papers = asked.map(({ label, required }) => `${label.zh}${required ? '' : '（选交）'}`).join('；');
  const clause = measure.clause.label;
  return {
    heading: title,
    content: {
      facts: [
        { zh: '申报对象', en: 'Who may apply', value: applicant.zh },
        ...figures,
        ...headFigures(measure, parameters),
        ...scoringFigures(parameters),
        ...(papers ? [{ zh: '申报材料（本地要求）', en: 'To be handed in (local)', value: papers }] : []),
      ],
      paragraphs: [],
      citations: [award.quote, ...measure.conditions.map(({ condition }) => condition.quote)].map((quote) =>
        cite(measure, { clause, quote }),
      ),
    },
  };
}
