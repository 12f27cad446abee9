/** A kept assessment in full, each condition and figure with what it stands on. Nothing here computes an amount. */
import { formatInstant, formatYuan, parseYuan, sumFen } from '#kernel';
import {
  type AmountStep,
  type Assessment,
  awardsCounted,
  type CompiledMeasure,
  type GuideMeasure,
  type LimitTrace,
} from '#policy';
import type { KeptInput } from '../cases/keep-assessment.js';
import { type From, fromFacts, fromText, LOCAL_RULES } from './from.js';
import type { KeptAssessment } from './kept-assessments.js';

/** The facts that a step brings in, by the formula of the award. */
function factsOfStep({ measure }: CompiledMeasure, { rule, detail }: AmountStep): string[] {
  const { award } = measure;
  if (award.kind === 'sum-of-heads') {
    return rule === 'head' ? award.heads.filter(({ label }) => label.zh === detail.zh).map(({ fact }) => fact) : [];
  }
  if (award.kind === 'match') return rule === 'base' ? [award.of.fact] : [];
  if (award.kind !== 'rate' || (rule !== 'base' && rule !== 'increase')) return [];
  return 'fact' in award.of ? [award.of.fact] : [award.of.increase.current, award.of.increase.prior];
}

/** The guide's parameter that each of these steps applies. */
const GUIDE_PARAMETERS = {
  'guide-rate': 'rate',
  match: 'matchRatio',
  'guide-amount': 'amount',
  'guide-ceiling': 'ceiling',
  'guide-head': 'heads',
} as const;

/** @returns the figure of the guide that a step applies, as the guide has it */
function guideValue({ measure, parameters }: AssessmentContext, { rule, detail }: AmountStep): string {
  const parameter = GUIDE_PARAMETERS[rule as keyof typeof GUIDE_PARAMETERS];
  if (parameter !== 'heads') return parameters?.[parameter] ?? '';
  const { award } = measure.measure;
  const heads = award.kind === 'sum-of-heads' ? award.heads : [];
  // The step of a head begins with its name, as the award has it.
  const fact = heads.find(({ label }) => detail.zh.startsWith(`${label.zh}：`))?.fact;
  return parameters?.heads?.find((head) => head.fact === fact)?.ceiling ?? '';
}

/** What the explanation of an assessment looks at besides the assessment. */
export interface AssessmentContext {
  measure: CompiledMeasure;
  /** The parameters that the pinned guide sets for the measure. */
  parameters: Partial<Pick<GuideMeasure, (typeof GUIDE_PARAMETERS)[keyof typeof GUIDE_PARAMETERS]>> | null;
  /** Readable numbers of the enterprise's other cases, by id, as far as the reader may see them. */
  numbers: ReadonlyMap<string, string>;
}

function fromStep(context: AssessmentContext, { guide }: Assessment, step: AmountStep, revision: number): From {
  const { measure } = context;
  if (step.rule === 'round-down') return [LOCAL_RULES['round-down']];
  const from = [...fromText(measure, step), ...fromFacts(factsOfStep(measure, step), revision)];
  if (!(step.rule in GUIDE_PARAMETERS) || guide === null) return from;
  const parameter = GUIDE_PARAMETERS[step.rule as keyof typeof GUIDE_PARAMETERS];
  // The policy's own words stand beside it: the guide sets a figure only within them.
  const within = fromText(measure, { clause: measure.clause.label, quote: measure.measure.award.quote });
  return [...from, { guide, parameter, value: guideValue(context, step) }, ...within];
}

/** A limit with the awards that it counted, by number; null where the reader may not see that case. */
function explainLimit(
  { measure, numbers }: AssessmentContext,
  { quote, ...limit }: LimitTrace,
  history: KeptInput['history'],
) {
  const counted = awardsCounted(
    limit,
    history as { applicationId: string; amount: string; facts: Record<string, string> }[],
  );
  return {
    ...limit,
    counted: counted.map(({ applicationId, amount, facts }) => ({
      applicationId,
      number: numbers.get(applicationId) ?? null,
      amount,
      keyValue: limit.key === null ? null : (facts[limit.key] ?? null),
    })),
    countedAmount: formatYuan(sumFen(counted.map(({ amount }) => parseYuan(amount)))),
    from: fromText(measure, { clause: measure.clause.label, quote }),
  };
}

/** @returns the assessment as it was kept, its words replaced by what says from where they are */
export function explainAssessment(context: AssessmentContext, kept: KeptAssessment) {
  const { measure } = context;
  const assessment = JSON.parse(kept.result) as Assessment;
  const { history } = JSON.parse(kept.input) as KeptInput;
  return {
    action: kept.action,
    computedAt: formatInstant(kept.computedAt),
    on: assessment.on,
    revision: kept.revision,
    outcome: assessment.outcome,
    sha256: kept.sha256,
    conditions: assessment.conditions.map(({ message, clause, quote, factsUsed, ...condition }) => ({
      ...condition,
      words: message,
      values: factsUsed,
      from: fromText(measure, { clause, quote }),
    })),
    amount: {
      ...assessment.amount,
      steps: assessment.amount.steps.map(({ clause, quote, ...step }) => ({
        ...step,
        from: fromStep(context, assessment, { clause, quote, ...step }, kept.revision),
      })),
    },
    limits: assessment.limits.map((limit) => explainLimit(context, limit, history)),
    missing: assessment.missing,
  };
}

export type ExplainedAssessment = ReturnType<typeof explainAssessment>;

/** @returns the ids of the cases whose awards the assessment counted */
export const countedCases = ({ input }: KeptAssessment): string[] =>
  (JSON.parse(input) as KeptInput).history.map(({ applicationId }) => applicationId);
