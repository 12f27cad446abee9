/** The decision on an investigation, by another person than who conducts it and who checked it. */
import { endSubjectDeadlines } from '#deadlines';
import {
  checkLegalBasis,
  decideSanctions,
  enforcementRefusal,
  type Investigation,
  type Outcome,
  recordDecision,
} from '#enforcement';
import { type Actor, Refused, refuseIf, type Tx } from '#kernel';
import { issueLetter, type LetterContent } from '#letters';
import { lockEnterprise } from '#treasury';
import type { House } from '../house.js';
import { lockAffectedCases } from './apply-sanctions.js';
import { thawCases } from './freeze-cases.js';
import { clearance, decisionLetter, measuresOf } from './letters.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';
import { allowedStep, findProceeding, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

export interface InvestigationDecision extends ProceedingReference {
  outcome: Outcome;
  /** What was established. */
  facts: string;
  /** Why it leads to this outcome. */
  reason: string;
  /** The law on which a sanction stands where the document has no clause of its own. */
  legalBasis?: string;
}

/**
 * Decides an investigation. Cleared: the freeze ends at once and the lost working days are given back. Sanctioned: the
 * decision is written, and has its effects when it is served (`serveDecision`).
 *
 * @throws Refused `not-found`, `stale`, `wrong-step`, `not-your-step`, `another-hand`, `decision-incomplete`,
 *   `no-sanction-clause`, `basis-not-needed`
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
  refuseIf(checkLegalBasis(document, input.outcome, stated.legalBasis));
  const sanctions = decideSanctions(document, input.outcome);
  const at = house.clock.now();
  const { citation } = sanctions;
  const decided = { outcome: input.outcome, ...stated, citation, decidedBy: actor.personId };
  await recordDecision(tx, investigation, { ...decided, at });
  const content =
    input.outcome === 'cleared'
      ? clearance(investigation, header.number, stated.facts, stated.reason)
      : decisionLetter(investigation, header.number, decided, measuresOf(sanctions));
  const letter = await letterOf(house, tx, actor, investigation, input.outcome, content);
  const after = await takeStep(house, tx, actor, investigation, {
    step,
    reason: stated.reason,
    data: { letter: letter.number, facts: stated.facts },
    set: { decisionLetterId: letter.id },
  });
  await endSubjectDeadlines(tx, after.number, at);
  if (input.outcome === 'cleared') {
    await thawCases(house, tx, investigation, { personId: actor.personId, at, reason: stated.reason });
  }
  return presentInvestigation(after);
}

function statedIn(input: InvestigationDecision): { facts: string; reason: string; legalBasis: string | null } {
  const [facts, reason] = [input.facts.trim(), input.reason.trim()];
  if (!facts || !reason) throw new Refused(enforcementRefusal('decision-incomplete'));
  return { facts, reason, legalBasis: input.legalBasis?.trim() || null };
}

function letterOf(
  house: House,
  tx: Tx,
  actor: Actor,
  { id, organisationId, enterpriseId }: Investigation,
  outcome: Outcome,
  content: LetterContent,
): Promise<{ id: string; number: string }> {
  return issueLetter(tx, {
    kind: outcome === 'cleared' ? 'clearance-notice' : 'enforcement-decision',
    organisationId,
    to: { enterpriseId },
    subject: { investigationId: id },
    content,
    issuedBy: actor.personId,
    at: house.clock.now(),
  });
}
