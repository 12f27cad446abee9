import {
  type Actor,
  type Fen,
  kernelRefusal,
  parsePercent,
  type Refusal,
  Refused,
  shanghaiDay,
  type Tx,
} from '#kernel';
import { checkProposedAmount, type PastAward, type SuperiorDecision } from '#policy';
import { lockEnterprises } from '#treasury';
import { type CaseView, decide, lastEventData, lockReachable } from '#workflow';
import type { House } from '../house.js';
import { writeAwards } from '../letters/write-awards.js';
import { commitAwards, countedUnder } from './commit-award.js';
import { assessedOn, assessmentInput, type Dossier, readDossiers } from './dossier.js';
import { keepAssessments } from './keep-assessment.js';
import { type CaseReference, type MoveDetails, makeMoves } from './move.js';
import { standingsOf } from './not-barred.js';
import { type PresentedCase, presentCase } from './present.js';

export interface Approval extends CaseReference {
  reason?: string;
}

/** What the proposal stood on: the reviewer's rate and the superior decision, as its event keeps them. */
interface ProposalBasis {
  rate?: string;
  decision?: SuperiorDecision;
}

/** A case about to be approved, with what the decision looks at. */
interface Candidate {
  view: CaseView;
  dossier: Dossier;
  /** Why the enterprise stands barred, or null. */
  barred: Refusal | null;
  proposal: ProposalBasis;
  reason: string | undefined;
}

/**
 * Approves what was proposed, after the notice periods, and commits the money in every treasury. Limits are counted once
 * more under the enterprises' locks, so that two approvals at the same moment cannot pass a cap together; cases of one
 * enterprise in one list count each other, in the order of their ids. The number of statements does not grow with the
 * cases.
 *
 * @returns for each case, in the order of their ids, the case after the approval or why it was not approved: `not-found`,
 *   `stale`, `notice-not-over`, `objection-open`, `barred`, `amount-above-assessment`, …
 * @throws Refused `budget-short` when a treasury cannot bear all of them together; nothing is approved then
 */
export async function approveCases(
  house: House,
  tx: Tx,
  actor: Actor,
  items: readonly Approval[],
): Promise<{ id: string; approved: PresentedCase | null; refusal: Refusal | null }[]> {
  const views = await lockReachable(
    tx,
    items.map(({ id }) => id),
  );
  const inOrder = [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
  const refusals = new Map(inOrder.map((item) => [item.id, notAsSeen(views.get(item.id), item)]));
  const seen = inOrder.filter(({ id }) => !refusals.get(id));
  const allowed: { candidate: Candidate; details: MoveDetails }[] = [];
  const counted = new Map<string, PastAward[]>();
  for (const candidate of await candidates(house, tx, seen, views)) {
    const judged = judge(house, actor, candidate, counted);
    if ('refusal' in judged) refusals.set(candidate.view.id, judged.refusal);
    else allowed.push({ candidate, details: judged.details });
  }
  const approved = await carryOut(house, tx, actor, allowed);
  return inOrder.map(({ id }) => ({ id, approved: approved.get(id) ?? null, refusal: refusals.get(id) ?? null }));
}

function notAsSeen(view: CaseView | undefined, { version }: Approval): Refusal | null {
  if (!view) return kernelRefusal('not-found');
  return view.version === version ? null : kernelRefusal('stale', { params: { current: view.version } });
}

async function candidates(
  house: House,
  tx: Tx,
  items: readonly Approval[],
  locked: ReadonlyMap<string, CaseView>,
): Promise<Candidate[]> {
  if (items.length === 0) return [];
  const views = items.map(({ id }) => locked.get(id) as CaseView);
  await lockEnterprises(
    tx,
    views.map((view) => view.enterpriseId),
  );
  const dossiers = await readDossiers(house, tx, views);
  const standings = await standingsOf(tx, views, shanghaiDay(house.clock.now()));
  const ids = views.map((view) => view.id);
  const proposals = await lastEventData(tx, ids, 'propose');
  return views.map((view, place) => ({
    view,
    dossier: dossiers[place] as Dossier,
    barred: standings[place] ?? null,
    proposal: (proposals.get(view.id) ?? {}) as ProposalBasis,
    reason: items[place]?.reason,
  }));
}

/** @param counted what this list has granted before, by enterprise and measure; a granted award is added to it */
function judge(
  house: House,
  actor: Actor,
  { view, dossier, barred, proposal: { rate, decision }, reason }: Candidate,
  counted: Map<string, PastAward[]>,
): { refusal: Refusal } | { details: MoveDetails } {
  const now = house.clock.now();
  const today = shanghaiDay(now);
  const key = `${view.enterpriseId}/${view.measure}`;
  const before = counted.get(key) ?? [];
  dossier.history = [...dossier.history, ...before];
  const assessed = assessmentInput(dossier, assessedOn(view, now));
  // Without a proposal there is nothing to approve, and the table refuses by the case's state.
  const amountFen: Fen = view.proposedFen ?? 0n;
  const findings = {
    'not-barred': barred,
    limits: checkProposedAmount({
      ...assessed,
      amountFen,
      rate: rate === undefined ? undefined : parsePercent(rate),
      decision,
      today,
    }),
    // The ledger refuses in this same transaction.
    budget: null,
  };
  const decided = decide(view, { action: 'approve', actor, at: now, day: today, reason, findings });
  if (!decided.ok) return { refusal: decided.refusal };
  counted.set(key, [...before, { applicationId: view.id, amountFen, facts: countedUnder(dossier) }]);
  return { details: { findings, reason, set: { awardedFen: amountFen } } };
}

async function carryOut(
  house: House,
  tx: Tx,
  actor: Actor,
  allowed: readonly { candidate: Candidate; details: MoveDetails }[],
): Promise<Map<string, PresentedCase>> {
  const at = house.clock.now();
  const made = await makeMoves(
    house,
    tx,
    actor,
    allowed.map(({ candidate: { view }, details }) => ({ view, action: 'approve', details })),
  );
  const awards = made.map(({ view, eventId }, place) => ({
    view,
    eventId,
    dossier: (allowed[place] as (typeof allowed)[number]).candidate.dossier,
  }));
  const kept = awards.map(({ view, eventId, dossier }) => {
    const input = assessmentInput(dossier, assessedOn(view, at));
    return { applicationId: view.id, eventId, revision: dossier.revision, input, at };
  });
  await keepAssessments(tx, kept);
  await commitAwards(house, tx, awards);
  await writeAwards(house, tx, actor, awards);
  return new Map(made.map(({ view }) => [view.id, presentCase(view)]));
}

/**
 * Approves one case; see `approveCases`.
 *
 * @throws Refused `notice-not-over`, `objection-open`, `barred`, `amount-above-assessment`, `budget-short`, `stale`
 */
export async function approve(house: House, tx: Tx, actor: Actor, input: Approval): Promise<PresentedCase> {
  const [outcome] = await approveCases(house, tx, actor, [input]);
  if (outcome?.refusal) throw new Refused(outcome.refusal);
  return outcome?.approved as PresentedCase;
}
