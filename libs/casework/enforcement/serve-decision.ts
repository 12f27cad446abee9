/** The service of a decision, and with it everything that it orders. */
import {
  createBar,
  type Decision,
  decideSanctions,
  findDecision,
  type Investigation,
  type Sanctions,
} from '#enforcement';
import type { Actor, Day, Tx } from '#kernel';
import { issueLetters } from '#letters';
import { notify } from '#notifications';
import { lockEnterprise } from '#treasury';
import type { CaseView } from '#workflow';
import type { House } from '../house.js';
import { type Service, serve } from '../letters/serve.js';
import { applySanctions, type Effects, lockAffectedCases } from './apply-sanctions.js';
import { thawCases } from './freeze-cases.js';
import { recoveryLetter } from './letters.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';
import { allowedStep, findProceeding, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

/** The proceeding and what followed at once. */
export interface ServedDecision extends PresentedInvestigation, Effects {
  decisionId: string;
  /** From this day the enterprise may not apply under the document; null where there is no bar. */
  barFrom: Day | null;
}

/**
 * Records that the decision reached the enterprise. With that it is in force: the enterprise is barred from the day found
 * where the document says so, its unpaid cases under the document are revoked, what was paid is ordered back, and the
 * freeze ends, for there is nothing left to hold.
 *
 * @throws Refused `not-your-step`, `wrong-step`, `served-in-future`; `payment-in-flight` while the bank has not answered
 */
export async function serveDecision(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference & Service,
): Promise<ServedDecision> {
  const found = await findProceeding(tx, input.id);
  const cases = await lockAffectedCases(tx, actor, found);
  await lockEnterprise(tx, found.enterpriseId);
  const investigation = await lockProceeding(tx, input);
  allowedStep(house, actor, investigation, { step: 'serve-decision' });
  const decisionServedOn = await serve(house, tx, actor, investigation.decisionLetterId as string, input);
  await takeStep(house, tx, actor, investigation, {
    step: 'serve-decision',
    from: decisionServedOn,
    data: { servedOn: decisionServedOn, method: input.method },
    set: (due) => ({ decisionServedOn, appealUntil: due.appeal as string }),
  });
  const decision = (await findDecision(tx, investigation.id)) as Decision;
  const { document, header } = await house.catalogue.document(tx, investigation.documentId);
  const sanctions = decideSanctions(document, decision.outcome);
  const at = house.clock.now();
  const barFrom = await bar(tx, investigation, decision.id, sanctions, at);
  // The effects are the decider's: whoever hands the letter over orders nothing.
  const decider = { ...actor, personId: decision.decidedBy, roles: ['enforcement-decider'] as const };
  const { reason, legalBasis } = decision;
  const effects = await applySanctions(house, tx, decider, cases, {
    decisionId: decision.id,
    sanctions,
    reason,
    legalBasis,
  });
  await writeRecoveries(house, tx, {
    investigation,
    document: header.number,
    effects,
    cases,
    sanctions,
    by: decision.decidedBy,
  });
  await thawCases(house, tx, investigation, { personId: decision.decidedBy, at, reason });
  const after = await findProceeding(tx, investigation.id);
  const params = { number: after.number, dueOn: after.appealUntil as Day };
  const to = { enterpriseId: after.enterpriseId };
  await notify(tx, { to, kind: 'decision-served', params, applicationId: null, at });
  return { ...presentInvestigation(after), decisionId: decision.id, barFrom, ...effects };
}

async function bar(
  tx: Tx,
  { organisationId, enterpriseId, documentId, dayFound }: Investigation,
  decisionId: string,
  { bar: barred, citation }: Sanctions,
  at: Date,
): Promise<Day | null> {
  if (!barred || !citation) return null;
  // The database's own check: whatever is decided was opened with the day on which it was found.
  const fromDay = dayFound as Day;
  await createBar(tx, { decisionId, organisationId, enterpriseId, documentId, fromDay, citation, at });
  return fromDay;
}

interface Ordered {
  investigation: Investigation;
  document: string;
  effects: Effects;
  cases: readonly CaseView[];
  sanctions: Sanctions;
  by: string;
}

/** One letter for each recovery. */
async function writeRecoveries(
  house: House,
  tx: Tx,
  { investigation, document, effects, cases, sanctions, by }: Ordered,
): Promise<void> {
  const at = house.clock.now();
  const numbers = new Map(cases.map(({ id, number }) => [id, number ?? '']));
  await issueLetters(
    tx,
    effects.recoveries.map(({ id, applicationId, amount, dueOn }) => ({
      kind: 'recovery-decision',
      organisationId: investigation.organisationId,
      to: { enterpriseId: investigation.enterpriseId },
      subject: { applicationId, investigationId: investigation.id, recoveryId: id },
      content: recoveryLetter(
        investigation,
        document,
        { caseNumber: numbers.get(applicationId) ?? '', amount, dueOn },
        sanctions.citation,
      ),
      issuedBy: by,
      at,
    })),
  );
}
