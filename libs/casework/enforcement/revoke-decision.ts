/** A decision that no longer stands: everything that it took is given back. */
import {
  type Decision,
  endListing,
  findDecision,
  findOpenInvestigation,
  type Investigation,
  voidBar,
} from '#enforcement';
import { type Actor, type Fen, formatYuan, sumFen, type Tx } from '#kernel';
import { notify } from '#notifications';
import { lockEnterprise, type Recovery, recoveriesOfDecision } from '#treasury';
import { type CaseView, casesRevokedBy, lockCases, type State } from '#workflow';
import { commitAwards } from '../cases/commit-award.js';
import { readDossiers } from '../cases/dossier.js';
import { type MadeMove, makeMoves } from '../cases/move.js';
import { cancelRecovery } from '../finance/cancel-recovery.js';
import type { House } from '../house.js';
import { freezeCases } from './freeze-cases.js';
import { issue } from './issue.js';
import { revocation } from './later-letters.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';
import { allowedStep, findProceeding, lockProceeding, type ProceedingReference, takeStep } from './take-step.js';

/** The proceeding and what came back: cases with the state that they have now, and money that is to be paid back. */
export interface RevokedDecision extends PresentedInvestigation {
  restored: { id: string; state: State }[];
  /** Yuan that had been repaid. */
  refunded: string;
}

/**
 * Revokes a decision in force, on appeal or because the office finds its own error, by another person than whose decision
 * it was. The bar never held; recoveries are cancelled, and what was repaid waits as a refund; revoked cases are back
 * where they were, an approved one with its money committed anew; a proposed listing is withdrawn.
 *
 * @param input.reason the authority's or court's decision, or the office's own finding
 * @throws Refused `not-your-step`, `another-hand`, `wrong-step`, `reason-missing`; `budget-short` while the money for an
 *   award that comes back is not there
 */
export async function revokeDecision(
  house: House,
  tx: Tx,
  actor: Actor,
  input: ProceedingReference & { reason: string },
): Promise<RevokedDecision> {
  const found = await findProceeding(tx, input.id);
  allowedStep(house, actor, found, { step: 'revoke', reason: input.reason });
  // The table lets nobody revoke before there is a decision in force.
  const decision = (await findDecision(tx, found.id)) as Decision;
  const recoveries = (await recoveriesOfDecision(tx, decision.id)).filter(({ state }) => state !== 'cancelled');
  const revoked = await casesRevokedBy(tx, decision.id, found);
  // The order of locks: cases, the enterprise, the proceeding, then recoveries and the books.
  const cases = await lockCases(tx, [...revoked, ...recoveries.map(({ applicationId }) => applicationId)]);
  await lockEnterprise(tx, found.enterpriseId);
  const investigation = await lockProceeding(tx, input);
  const made = await restoreCases(house, tx, actor, [...cases.values()], { decision, reason: input.reason });
  const refunded = await undoRecoveries(house, tx, actor, recoveries, made, input.reason);
  await voidBar(tx, decision.id, house.clock.now());
  await endListing(tx, decision.id, 'withdrawn');
  await tell(house, tx, actor, investigation, input.reason, refunded);
  // Another investigation under the same document may have begun since; what comes back is held by it like the rest.
  if (await findOpenInvestigation(tx, investigation.enterpriseId, investigation.documentId)) {
    await freezeCases(house, tx, investigation, {
      personId: actor.personId,
      at: house.clock.now(),
      reason: input.reason,
    });
  }
  return {
    ...presentInvestigation(await findProceeding(tx, investigation.id)),
    restored: made.map(({ view: { id, state } }) => ({ id, state })),
    refunded: formatYuan(refunded),
  };
}

/** Moves every case back, and commits again what had been granted. */
async function restoreCases(
  house: House,
  tx: Tx,
  actor: Actor,
  cases: readonly CaseView[],
  { decision, reason }: { decision: Decision; reason: string },
): Promise<MadeMove[]> {
  // The ledger refuses in this same transaction where the budget is short.
  const findings = { 'enforcement-revocation': null, budget: null };
  const details = { findings, reason, data: { decisionId: decision.id } };
  const made = await makeMoves(
    house,
    tx,
    actor,
    cases.map((view) => ({ view, action: 'restore' as const, details })),
  );
  const granted = made.filter(({ view }, place) => view.state === 'approved' && cases[place]?.state === 'revoked');
  const views = granted.map(({ view }) => view);
  const dossiers = views.length > 0 ? await readDossiers(house, tx, views) : [];
  await commitAwards(
    house,
    tx,
    granted.map(({ view, eventId }, place) => ({
      view,
      eventId,
      dossier: dossiers[place] as (typeof dossiers)[number],
    })),
  );
  return made;
}

/** @returns fen that had been repaid */
async function undoRecoveries(
  house: House,
  tx: Tx,
  actor: Actor,
  recoveries: readonly Recovery[],
  made: readonly MadeMove[],
  reason: string,
): Promise<Fen> {
  const at = house.clock.now();
  const events = new Map(made.map(({ view, eventId }) => [view.id, eventId]));
  const refunds: Fen[] = [];
  for (const recovery of recoveries) {
    const eventId = events.get(recovery.applicationId) as string;
    const { refunded } = await cancelRecovery(house, tx, recovery, { reason, at, personId: actor.personId, eventId });
    refunds.push(refunded);
  }
  return sumFen(refunds);
}

/** The letter and the step that carries its number, and the word to the enterprise. */
async function tell(
  house: House,
  tx: Tx,
  actor: Actor,
  investigation: Investigation,
  reason: string,
  refunded: Fen,
): Promise<void> {
  const { header } = await house.catalogue.document(tx, investigation.documentId);
  const content = revocation(investigation, header.number, reason.trim(), formatYuan(refunded));
  const { number } = await issue(house, tx, actor, investigation, 'revocation-decision', content);
  const data = { letter: number, refunded: formatYuan(refunded) };
  await takeStep(house, tx, actor, investigation, { step: 'revoke', reason, data });
  const to = { enterpriseId: investigation.enterpriseId };
  const params = { number: investigation.number };
  await notify(tx, { to, kind: 'decision-revoked', params, applicationId: null, at: house.clock.now() });
}
