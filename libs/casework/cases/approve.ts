import { type Actor, type Fen, parsePercent, shanghaiDay, type Tx } from '#kernel';
import { assess, checkProposedAmount, type SuperiorDecision } from '#policy';
import { lockEnterprise } from '#treasury';
import { type CaseView, listEvents } from '#workflow';
import type { House } from '../house.js';
import { commitAward } from './commit-award.js';
import { assessedOn, assessmentInput, readDossier } from './dossier.js';
import { keepAssessment } from './keep-assessment.js';
import { type CaseReference, makeMove, openCase } from './move.js';
import { notBarred } from './not-barred.js';
import { type PresentedCase, presentCase } from './present.js';

/** What the proposal stood on: the reviewer's rate and the superior decision, from its event. */
async function proposalOf(tx: Tx, view: CaseView): Promise<{ rate?: string; decision?: SuperiorDecision }> {
  const proposal = (await listEvents(tx, view.id)).filter(({ action }) => action === 'propose').at(-1);
  return (proposal?.data ?? {}) as { rate?: string; decision?: SuperiorDecision };
}

/**
 * Approves what was proposed, after the notice period: the limits are counted once more under the enterprise's lock, so
 * that two approvals at the same moment cannot pass a cap together, and the money is committed in every treasury.
 *
 * @throws Refused `notice-not-over`, `objection-open`, `barred`, `amount-above-assessment`, `budget-short`
 */
export async function approve(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { reason?: string },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  await lockEnterprise(tx, view.enterpriseId);
  const now = house.clock.now();
  const dossier = await readDossier(house, tx, view);
  const assessed = assessmentInput(dossier, assessedOn(view, now));
  const { rate, decision } = await proposalOf(tx, view);
  // Without a proposal there is nothing to approve, and the table refuses by the case's state.
  const amountFen: Fen = view.proposedFen ?? 0n;
  const { view: after, eventId } = await makeMove(house, tx, actor, view, 'approve', {
    findings: {
      'not-barred': await notBarred(tx, view, shanghaiDay(now)),
      limits: checkProposedAmount({
        ...assessed,
        amountFen,
        rate: rate === undefined ? undefined : parsePercent(rate),
        decision,
        today: shanghaiDay(now),
      }),
      // The ledger refuses in this same transaction.
      budget: null,
    },
    reason: input.reason,
    set: { awardedFen: amountFen },
  });
  const kept = {
    applicationId: view.id,
    eventId,
    revision: dossier.revision,
    input: assessed,
    assessment: assess(assessed),
    at: now,
  };
  await keepAssessment(tx, kept);
  await commitAward(house, tx, after, dossier, eventId);
  return presentCase(after);
}
