/** Checks a guide against the policy document under which it is issued. */
import {
  type Citation,
  endOfDay,
  formatPercent,
  formatYuan,
  type Problem,
  parsePercent,
  parseYuan,
  type Refusal,
  Refused,
  startOfDay,
} from '#kernel';
import { awardCeilings, type Ceiling, lowestCeiling } from '../award/ceilings.js';
import { type CompiledDocument, type CompiledMeasure, cite } from '../catalogue/compile.js';
import { below } from '../catalogue/places.js';
import { guideSchemaProblems } from '../catalogue/schema.js';
import type { Award, Guide, GuideMeasure, Text } from '../catalogue/types.js';
import { policyRefusal } from '../refusals.js';
import { scoringProblems } from './score.js';

/** The figures that stand at the measure itself; those of a sum's heads stand below it. */
const OF_MEASURE = ['rate', 'amount', 'ceiling', 'matchRatio'] as const;

type Parameter = (typeof OF_MEASURE)[number] | 'head';

const NAMES: Record<Parameter, Text> = {
  rate: { zh: '比例', en: 'rate' },
  amount: { zh: '金额', en: 'amount' },
  ceiling: { zh: '上限', en: 'ceiling' },
  matchRatio: { zh: '配套比例', en: 'match ratio' },
  head: { zh: '分项上限', en: 'ceiling of a head' },
};

/** What a guide may set for each kind of award: it fills what the policy leaves open, and may lower, never raise. */
const FITTING: Record<Award['kind'], readonly Parameter[]> = {
  exact: [],
  rate: ['rate', 'ceiling'],
  'at-most': ['amount', 'ceiling'],
  'sum-of-heads': ['ceiling', 'head'],
  match: ['matchRatio', 'ceiling'],
  'set-by-guide': ['amount', 'ceiling'],
  none: [],
};

/** Something wrong at one place; `above` where a figure exceeds the policy's, with the words that state it. */
interface Finding {
  problem: Problem;
  above?: { parameter: Parameter; value: string; most: string; citation: Citation };
}

/**
 * Reads a guide from outside. Its version may be left out, for the store numbers it.
 *
 * @throws Refused `guide-invalid` with a problem at every place that does not fit `guide.schema.json`
 */
export function parseGuide(json: unknown): Guide {
  const problems = guideSchemaProblems(json).map(({ at, detail }) => ({ at, zh: detail, en: detail }));
  if (problems.length > 0) throw new Refused(policyRefusal('guide-invalid', { problems }));
  return { version: 1, ...(json as Omit<Guide, 'version'>) };
}

function checkWindow({ window }: Guide, { header }: CompiledDocument): Finding[] {
  const problem = (at: string, zh: string, en: string): Finding => ({ problem: { at, zh, en } });
  const from = new Date(window.from);
  const to = new Date(window.to);
  const unreadable = (['from', 'to'] as const).filter((end) => Number.isNaN(Date.parse(window[end])));
  if (unreadable.length > 0) {
    return unreadable.map((end) => problem(`/window/${end}`, '没有这个时刻', 'there is no such instant'));
  }
  const { inForce } = header;
  const findings: Finding[] = [];
  if (from >= to) findings.push(problem('/window/to', '窗口结束须晚于开始', 'the window must end after it begins'));
  if (from < startOfDay(inForce.from)) {
    findings.push(
      problem('/window/from', `早于政策施行之日 ${inForce.from}`, `before the policy's first day, ${inForce.from}`),
    );
  }
  if (inForce.to !== null && to >= endOfDay(inForce.to)) {
    findings.push(
      problem('/window/to', `晚于政策有效期末日 ${inForce.to}`, `after the policy's last day, ${inForce.to}`),
    );
  }
  return findings;
}

/** What the text itself sets, and where: the most that the guide's figure may be. */
function mostOf(measure: CompiledMeasure, parameter: Parameter): Ceiling | null {
  const { award } = measure;
  if (parameter === 'rate') {
    return award.kind === 'rate' ? { most: award.rate, quote: measure.measure.award.quote } : null;
  }
  if (parameter === 'matchRatio') return null;
  const limits = measure.limits.flatMap(({ cap, limit }) => (cap === null ? [] : [{ most: cap, quote: limit.quote }]));
  return lowestCeiling([...awardCeilings(measure), ...limits]);
}

function checkParameter(measure: CompiledMeasure, parameter: Parameter, value: string, at: string): Finding[] {
  const { zh, en } = NAMES[parameter];
  const { kind } = measure.measure.award;
  if (!FITTING[kind].includes(parameter)) {
    return [{ problem: { at, zh: `“${kind}”类措施不能设${zh}`, en: `an award of kind "${kind}" takes no ${en}` } }];
  }
  const isPercentage = parameter === 'rate' || parameter === 'matchRatio';
  const figure = isPercentage ? parsePercent(value) : parseYuan(value);
  if (figure <= 0n) return [{ problem: { at, zh: `${zh}须大于零`, en: `the ${en} must be above zero` } }];
  const bound = mostOf(measure, parameter);
  if (bound === null || figure <= bound.most) return [];
  const most = isPercentage ? formatPercent(bound.most) : formatYuan(bound.most);
  const problem = { at, zh: `${zh}高于政策规定的 ${most}`, en: `the ${en} is above the policy's ${most}` };
  const citation = cite(measure, { clause: measure.clause.label, quote: bound.quote });
  return [{ problem, above: { parameter, value, most, citation } }];
}

function checkMeasure(parameters: GuideMeasure, at: string, document: CompiledDocument): Finding[] {
  const measure = document.measures.get(parameters.measure);
  const place = below(at, 'measure');
  if (!measure) {
    return [{ problem: { at: place, zh: '该文件没有这项措施', en: 'the document has no such measure' } }];
  }
  if (measure.award.kind === 'none') {
    return [{ problem: { at: place, zh: '服务事项不能申报', en: 'a service cannot be applied for' } }];
  }
  const findings = OF_MEASURE.flatMap((parameter) => {
    const value = parameters[parameter];
    return value === undefined ? [] : checkParameter(measure, parameter, value, below(at, parameter));
  });
  findings.push(...checkHeads(parameters.heads, at, measure));
  findings.push(...checkEvidence(parameters.evidence, at, measure));
  findings.push(...scoringProblems(parameters.scoring, below(at, 'scoring')).map((problem) => ({ problem })));
  if (parameters.amount !== undefined && parameters.ceiling !== undefined) {
    const words = { zh: '定额与上限只能设一个', en: 'set either an amount or a ceiling, not both' };
    findings.push({ problem: { at: below(at, 'ceiling'), ...words } });
  }
  return findings;
}

/** The text caps the heads together; what a guide allows for one of them cannot be above that. */
function checkHeads(heads: GuideMeasure['heads'], at: string, measure: CompiledMeasure): Finding[] {
  const { award } = measure.measure;
  return (heads ?? []).flatMap(({ fact, ceiling }, index): Finding[] => {
    const place = below(at, 'heads', index);
    if (award.kind === 'sum-of-heads' && !award.heads.some((head) => head.fact === fact)) {
      const words = { zh: '该措施没有这一项', en: 'the award has no such head' };
      return [{ problem: { at: below(place, 'fact'), ...words } }];
    }
    if (heads?.findIndex((head) => head.fact === fact) !== index) {
      return [{ problem: { at: below(place, 'fact'), zh: '分项重复', en: 'the head is there twice' } }];
    }
    return checkParameter(measure, 'head', ceiling, below(place, 'ceiling'));
  });
}

function checkBudget({ budget }: Guide): Finding[] {
  if (budget === undefined || parseYuan(budget) > 0n) return [];
  return [{ problem: { at: '/budget', zh: '预算须大于零', en: 'the budget must be above zero' } }];
}

/** A document that the guide asks for twice, or that the policy's measure already asks for, could not be told apart. */
function checkEvidence(asked: GuideMeasure['evidence'], at: string, measure: CompiledMeasure): Finding[] {
  const codes = [...measure.measure.evidence, ...(asked ?? [])].map(({ code }) => code);
  const first = measure.measure.evidence.length;
  return (asked ?? []).flatMap(({ code }, index) => {
    if (codes.indexOf(code) === first + index) return [];
    const place = below(at, 'evidence', index, 'code');
    return [{ problem: { at: place, zh: '材料代码重复', en: 'this document is already asked for' } }];
  });
}

function repeated({ measures }: Guide): Finding[] {
  return measures.flatMap(({ measure }, index) => {
    if (measures.findIndex((other) => other.measure === measure) === index) return [];
    return [
      { problem: { at: below('', 'measures', index, 'measure'), zh: '措施重复', en: 'the measure is there twice' } },
    ];
  });
}

/**
 * Checks a guide that fits its schema.
 *
 * @param documentOf the compiled document of an id, or undefined where there is none
 * @returns null when the guide may be issued; otherwise `guide-above-policy`, with the words of the text, where a figure
 *   exceeds the policy's, else `guide-invalid`; both with every problem at its JSON pointer
 */
export function checkGuide(guide: Guide, documentOf: (id: string) => CompiledDocument | undefined): Refusal | null {
  const document = documentOf(guide.documentId);
  if (!document) {
    const problem = { at: '/documentId', zh: '没有这份政策文件', en: 'there is no such policy document' };
    return policyRefusal('guide-invalid', { problems: [problem] });
  }
  const findings = [
    ...checkWindow(guide, document),
    ...checkBudget(guide),
    ...repeated(guide),
    ...guide.measures.flatMap((parameters, index) => checkMeasure(parameters, below('', 'measures', index), document)),
  ];
  if (findings.length === 0) return null;
  const problems = findings.map(({ problem }) => problem);
  const above = findings.find((finding) => finding.above)?.above;
  if (!above) return policyRefusal('guide-invalid', { problems });
  const { parameter, value, most, citation } = above;
  const params = { parameter: NAMES[parameter].zh, parameterEn: NAMES[parameter].en, value, most };
  return policyRefusal('guide-above-policy', { params, citation, problems });
}
