/** The decision on an investigation, by another person than the one who conducts it. */
import {
  checkDecider,
  checkLegalBasis,
  createBar,
  decideSanctions,
  enforcementRefusal,
  findInvestigation,
  type Investigation,
  lockInvestigation,
  type Outcome,
  recordDecision,
  type Sanctions,
} from '#enforcement';
import { type Actor, type Day, isId, kernelRefusal, Refused, refuseIf, type Tx } from '#kernel';
import { lockEnterprise } from '#treasury';
import type { House } from '../house.js';
import { requireRole } from '../require.js';
import { applySanctions, type Effects, lockAffectedCases } from './apply-sanctions.js';
import { thawCases } from './freeze-cases.js';

export interface InvestigationDecision {
  id: string;
  /** The version of the investigation that the decider has seen (If-Match). */
  version: number;
  outcome: Outcome;
  /** What was established. */
  facts: string;
  /** Why it leads to this outcome. */
  reason: string;
  /** The law on which a sanction stands where the document has no clause of its own. */
  legalBasis?: string;
}

/** What was decided and what followed at once. */
export interface DecidedInvestigation extends Effects {
  decisionId: string;
  outcome: Outcome;
  /** From this day the enterprise may not apply under the document; null where there is no bar. */
  barFrom: Day | null;
}

/**
 * Decides an investigation. Sanctioned: the enterprise is barred from the day found where the document says so, its
 * unpaid cases under the document are revoked, and what was paid is ordered back. In either outcome the freeze ends, and
 * the deadlines that it held run on with the working days that were left.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`, `investigation-closed`, `decider-is-investigator`,
 *   `decision-incomplete`, `no-sanction-clause`, `basis-not-needed`; `payment-in-flight` while the bank has not answered
 */
export async function decideInvestigation(
  house: House,
  tx: Tx,
  actor: Actor,
  input: InvestigationDecision,
): Promise<DecidedInvestigation> {
  requireRole(actor, 'enforcement-decider');
  const found = isId(input.id) ? await findInvestigation(tx, input.id) : undefined;
  if (!found) throw new Refused(kernelRefusal('not-found'));
  const stated = statedIn(input);
  const cases = await lockAffectedCases(tx, actor, found);
  await lockEnterprise(tx, found.enterpriseId);
  const investigation = (await lockInvestigation(tx, found.id)) as Investigation;
  refuseIf(checkDecider(investigation, actor.personId));
  if (investigation.version !== input.version) {
    throw new Refused(kernelRefusal('stale', { params: { current: investigation.version } }));
  }
  const { document } = await house.catalogue.document(tx, investigation.documentId);
  refuseIf(checkLegalBasis(document, input.outcome, stated.legalBasis));
  const sanctions = decideSanctions(document, input.outcome);
  const at = house.clock.now();
  const { citation } = sanctions;
  const decided = { outcome: input.outcome, ...stated, citation, decidedBy: actor.personId, at };
  const decisionId = await recordDecision(tx, investigation, decided);
  const barFrom = await bar(tx, investigation, decisionId, sanctions, at);
  const effects = await applySanctions(house, tx, actor, cases, { decisionId, sanctions, ...stated });
  const thaw = { personId: actor.personId, at, reason: stated.reason };
  await thawCases(house, tx, investigation, thaw);
  return { decisionId, outcome: input.outcome, barFrom, ...effects };
}

function statedIn(input: InvestigationDecision): { facts: string; reason: string; legalBasis: string | null } {
  const [facts, reason] = [input.facts.trim(), input.reason.trim()];
  if (!facts || !reason) throw new Refused(enforcementRefusal('decision-incomplete'));
  return { facts, reason, legalBasis: input.legalBasis?.trim() || null };
}

async function bar(
  tx: Tx,
  { organisationId, enterpriseId, documentId, dayFound }: Investigation,
  decisionId: string,
  { bar: barred, citation }: Sanctions,
  at: Date,
): Promise<Day | null> {
  if (!barred || !citation) return null;
  await createBar(tx, { decisionId, organisationId, enterpriseId, documentId, fromDay: dayFound, citation, at });
  return dayFound;
}
