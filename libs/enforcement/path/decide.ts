/** Whether a step may be taken: pure, from the proceeding as it is, who asks, and the day. */
import type { Actor, Day, Refusal } from '#kernel';
import { enforcementRefusal } from '../refusals.js';
import { PROCEEDING_GUARDS } from './guards.js';
import type { Step } from './step.js';
import { STEPS } from './steps.js';
import type { ProceedingView } from './view.js';
import { PROCEEDING_STATES, PROCEEDING_STEPS, type ProceedingState, type ProceedingStep } from './words.js';

export interface StepRequest {
  step: ProceedingStep;
  actor: Actor;
  /** The Shanghai day. */
  today: Day;
  reason?: string | undefined;
}

export type StepDecision = { ok: true; row: Step; to: ProceedingState } | { ok: false; refusal: Refusal };

/** Refusals in this order: the state, the person, what was not stated, then the guards as the table lists them. */
export function decideStep(view: ProceedingView, { step, actor, today, reason }: StepRequest): StepDecision {
  const row = STEPS.find((candidate) => candidate.step === step && candidate.from.includes(view.state));
  const refusal = row
    ? (mayStep(row, view, actor) ??
      (row.needsReason && !reason?.trim() ? enforcementRefusal('reason-missing') : null) ??
      checkGuards(row, view, today))
    : wrongState(view, step);
  if (refusal || !row) return { ok: false, refusal: refusal as Refusal };
  return { ok: true, row, to: row.to === 'same' ? view.state : row.to };
}

/** What this actor may do now, and why not the rest. */
export function stepsFor(
  view: ProceedingView,
  actor: Actor,
  today: Day,
): { step: ProceedingStep; allowed: boolean; refusal: Refusal | null }[] {
  return (Object.keys(PROCEEDING_STEPS) as ProceedingStep[]).map((step) => {
    const decision = decideStep(view, { step, actor, today, reason: '—' });
    return { step, allowed: decision.ok, refusal: decision.ok ? null : decision.refusal };
  });
}

function wrongState(view: ProceedingView, step: ProceedingStep): Refusal {
  const { zh: stateZh, en: stateEn } = PROCEEDING_STATES[view.state];
  const { zh: stepZh, en: stepEn } = PROCEEDING_STEPS[step];
  return enforcementRefusal('wrong-step', { params: { stateZh, stateEn, stepZh, stepEn } });
}

function mayStep({ who, duty }: Step, view: ProceedingView, actor: Actor): Refusal | null {
  const notTheirs = enforcementRefusal('not-your-step');
  if (who === 'enterprise')
    return actor.roles.includes('enterprise-applicant') && actor.enterpriseId === view.enterpriseId ? null : notTheirs;
  if (!who.some((role) => actor.roles.includes(role)) || actor.organisationId !== view.organisationId) return notTheirs;
  if (view.conflicts.includes(actor.personId)) return enforcementRefusal('conflict-of-interest');
  const other = duty && view.acts.find((act) => act.personId === actor.personId && act.duty !== duty);
  return other ? enforcementRefusal('another-hand', { params: { duty: other.duty } }) : null;
}

function checkGuards({ guards }: Step, view: ProceedingView, today: Day): Refusal | null {
  for (const guard of guards) {
    const refusal = PROCEEDING_GUARDS[guard].check(view, today);
    if (refusal) return refusal;
  }
  return null;
}
