/** Checks an amount that an officer proposes, or an approver is about to grant, against the assessment. */
import {
  type Citation,
  type Day,
  type Fen,
  formatPercent,
  formatYuan,
  isDay,
  parsePercent,
  type Rate,
  type Refusal,
  rateOf,
} from '#kernel';
import { awardCeilings, lowestCeiling } from '../award/ceilings.js';
import { type CompiledMeasure, cite } from '../catalogue/compile.js';
import { policyRefusal } from '../refusals.js';
import { type Evaluation, evaluate } from './assess.js';
import type { AssessmentInput } from './assessment.js';

/** The superior decision that sets a figure which the policy leaves open. */
export interface SuperiorDecision {
  number: string;
  title: string;
  issuedOn: Day;
}

export interface ProposedAmount extends AssessmentInput {
  amountFen: Fen;
  /** A rate that the reviewer sets instead of the policy's, in millionths; lower, never higher. */
  rate?: Rate;
  decision?: SuperiorDecision;
  /** The day on which the amount is proposed or approved; a decision of a later day does not exist yet. `on` unless told. */
  today?: Day;
}

const awardCitation = (measure: CompiledMeasure): Citation =>
  cite(measure, { clause: measure.clause.label, quote: measure.measure.award.quote });

/** A decision counts when it can be found again: number, title, and a day that is not in the future. */
const isCitable = (decision: SuperiorDecision | undefined, today: Day): boolean =>
  decision !== undefined &&
  decision.number.trim() !== '' &&
  decision.title.trim() !== '' &&
  isDay(decision.issuedOn) &&
  decision.issuedOn <= today;

function checkRate({ measure, guide, rate, amountFen }: ProposedAmount, { working }: Evaluation): Refusal | null {
  if (rate === undefined) return null;
  const { award } = measure;
  if (award.kind !== 'rate') return policyRefusal('rate-not-applicable', { citation: awardCitation(measure) });
  const written = formatPercent(rate);
  if (rate > award.rate) {
    const params = { rate: written, most: formatPercent(award.rate) };
    return policyRefusal('rate-above-policy', { params, citation: awardCitation(measure) });
  }
  const guideRate = guide?.parameters.rate;
  if (guide && guideRate !== undefined && rate > parsePercent(guideRate)) {
    const params = { rate: written, most: guideRate, guide: guide.guide.code };
    return policyRefusal('rate-above-guide', { params, citation: awardCitation(measure) });
  }
  if (working.base === null || working.base <= 0n) return null;
  const most = rateOf(working.base, rate);
  if (amountFen <= most) return null;
  const params = { amount: formatYuan(amountFen), rate: written, most: formatYuan(most) };
  return policyRefusal('amount-above-rate', { params, citation: awardCitation(measure) });
}

function aboveAssessment({ measure, amountFen }: ProposedAmount, most: Fen, { working, ground }: Evaluation): Refusal {
  const { binding } = working;
  const reason = ground?.message ?? binding?.detail ?? { zh: '', en: '' };
  const source =
    ground?.source ?? (binding?.clause && binding.quote ? { clause: binding.clause, quote: binding.quote } : null);
  const params = { amount: formatYuan(amountFen), most: formatYuan(most), reason: reason.zh, reasonEn: reason.en };
  // A guide's figure stands under the policy's promise, which is what can be quoted.
  return policyRefusal('amount-above-assessment', {
    params,
    citation: source ? cite(measure, source) : awardCitation(measure),
  });
}

function checkGround(proposed: ProposedAmount, evaluation: Evaluation): Refusal | null {
  const { ground } = evaluation;
  if (!ground) return null;
  if (ground.kind !== 'condition') return aboveAssessment(proposed, 0n, evaluation);
  const params = { reason: ground.message.zh, reasonEn: ground.message.en };
  return policyRefusal('not-eligible', { params, citation: cite(proposed.measure, ground.source) });
}

/** Where no figure can be computed, a decision must set it; caps and limits of the text hold all the same. */
function checkOpenFigure(proposed: ProposedAmount, evaluation: Evaluation): Refusal | null {
  const { measure, decision, on, today = on, amountFen } = proposed;
  if (!isCitable(decision, today)) return policyRefusal('figure-not-set', { citation: awardCitation(measure) });
  const left = evaluation.assessment.limits.flatMap(({ unit, remaining, quote }) =>
    unit === 'CNY' && remaining !== null ? [{ most: fenOf(remaining), quote }] : [],
  );
  const lowest = lowestCeiling([...awardCeilings(measure), ...left]);
  if (lowest === null || amountFen <= lowest.most) return null;
  const { most, quote } = lowest;
  const source = { clause: measure.clause.label, quote };
  const ground = { kind: 'limit', code: 'limit', source, message: { zh: quote, en: quote } } as const;
  return aboveAssessment(proposed, most, { ...evaluation, ground });
}

/** Yuan that the library itself wrote with two decimals. */
const fenOf = (yuan: string): Fen => BigInt(yuan.replace('.', ''));

/**
 * Checks an amount before it is proposed, and again under the lock before it is approved.
 *
 * A case that is `undetermined` may be decided by a person: within the computed amount where there is one, otherwise
 * only on a superior decision, and never above a cap or limit of the text.
 *
 * @param proposed the assessment's input, the amount in fen, and where given the reviewer's rate and the decision
 * @returns null when it may be granted, otherwise the refusal with the words that stand against it:
 *   `amount-not-positive`, `not-eligible`, `rate-not-applicable`, `rate-above-policy`, `rate-above-guide`,
 *   `amount-above-rate`, `figure-not-set`, `amount-above-assessment`, `not-applicable-for`
 */
export function checkProposedAmount(proposed: ProposedAmount): Refusal | null {
  const { measure, amountFen } = proposed;
  if (amountFen <= 0n) return policyRefusal('amount-not-positive', { params: { amount: formatYuan(amountFen) } });
  if (measure.award.kind === 'none') return notApplicable(measure);
  const evaluation = evaluate(proposed);
  const refusal = checkGround(proposed, evaluation) ?? checkRate(proposed, evaluation);
  if (refusal) return refusal;
  const { value } = evaluation.working;
  if (value === null) return checkOpenFigure(proposed, evaluation);
  return amountFen > value ? aboveAssessment(proposed, value, evaluation) : null;
}

/** @returns the refusal of a case under a measure that is a service */
export function notApplicable(measure: CompiledMeasure): Refusal {
  const { zh, en } = measure.measure.title;
  return policyRefusal('not-applicable-for', {
    params: { measure: zh, measureEn: en },
    citation: awardCitation(measure),
  });
}
