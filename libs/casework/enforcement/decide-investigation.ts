/** The decision on an investigation, by another person than who conducts it and who checked it. */
import { decideSanctions, enforcementRefusal, type Investigation, type Outcome, recordDecision } from '#enforcement';
import { type Actor, Refused, type Tx } from '#kernel';
import { notify } from '#notifications';
import { lockEnterprise } from '#treasury';
import type { House } from '../house.js';
import { lockAffectedCases } from './apply-sanctions.js';
import { thawCases } from './freeze-cases.js';
import { issue } from './issue.js';
import { clearance, decisionLetter, measuresOf } from './letters.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';
import { allowedStep, findProceeding, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

export interface InvestigationDecision extends ProceedingReference {
  outcome: Outcome;
  /** What was established. */
  facts: string;
  /** Why it leads to this outcome. */
  reason: string;
}

/**
 * Decides an investigation. Cleared: the freeze ends at once and the lost working days are given back. Sanctioned: the
 * decision is written, and has its effects when it is served (`serveDecision`).
 *
 * @throws Refused `not-found`, `stale`, `wrong-step`, `not-your-step`, `another-hand`, `decision-incomplete`
 */
export async function decideInvestigation(
  house: House,
  tx: Tx,
  actor: Actor,
  input: InvestigationDecision,
): Promise<PresentedInvestigation> {
  const stated = statedIn(input);
  const found = await findProceeding(tx, input.id);
  // The order of locks: cases, the enterprise, the investigation.
  await lockAffectedCases(tx, actor, found);
  await lockEnterprise(tx, found.enterpriseId);
  const investigation = await lockProceeding(tx, input);
  const step = input.outcome === 'cleared' ? ('clear' as const) : ('decide' as const);
  allowedStep(house, actor, investigation, { step, reason: stated.reason });
  const { document, header } = await house.catalogue.document(tx, investigation.documentId);
  const sanctions = decideSanctions(document, input.outcome);
  const at = house.clock.now();
  const { citation } = sanctions;
  // Both hands of the basis stand in the proceeding; what clears needs none.
  const legalBasis = input.outcome === 'sanctioned' ? investigation.legalBasis : null;
  const decided = { outcome: input.outcome, ...stated, citation, legalBasis, decidedBy: actor.personId };
  await recordDecision(tx, investigation, { ...decided, at });
  const content =
    input.outcome === 'cleared'
      ? clearance(investigation, header.number, stated.facts, stated.reason)
      : decisionLetter(investigation, header.number, decided, measuresOf(sanctions));
  const kind = input.outcome === 'cleared' ? ('clearance-notice' as const) : ('enforcement-decision' as const);
  const letter = await issue(house, tx, actor, investigation, kind, content);
  const after = await takeStep(house, tx, actor, investigation, {
    step,
    reason: stated.reason,
    data: { letter: letter.number, facts: stated.facts },
    set: { decisionLetterId: letter.id },
  });
  if (input.outcome === 'cleared') {
    await thawCases(house, tx, investigation, { personId: actor.personId, at, reason: stated.reason });
    await tellCleared(tx, after, at);
  }
  return presentInvestigation(after);
}

function statedIn(input: InvestigationDecision): { facts: string; reason: string } {
  const [facts, reason] = [input.facts.trim(), input.reason.trim()];
  if (!facts || !reason) throw new Refused(enforcementRefusal('decision-incomplete'));
  return { facts, reason };
}

/** Whoever never heard of the proceeding is not told of its end. */
async function tellCleared(tx: Tx, { number, enterpriseId, noticeServedOn }: Investigation, at: Date): Promise<void> {
  if (noticeServedOn === null) return;
  await notify(tx, { to: { enterpriseId }, kind: 'proceeding-cleared', params: { number }, applicationId: null, at });
}
