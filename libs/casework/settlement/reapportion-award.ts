/** Dividing an award as was determined after it, so that it can be settled: one person proposes, another confirms. */
import {
  type Actor,
  formatInstant,
  formatYuan,
  isId,
  kernelRefusal,
  Refused,
  shanghaiDay,
  sumFen,
  type Tx,
} from '#kernel';
import { findTreasuries, lockClearing, postJournal, reapportionment, type Share } from '#ledger';
import { splitByParts } from '#policy';
import {
  type Commitment,
  confirmedDeterminations,
  decideReapportionment,
  findCommitments,
  findReapportionment,
  listReapportionments,
  liveOrders,
  movedBy,
  proposeReapportionment,
  type Reapportionment,
  type SharingDetermination,
  stateNamed,
  treasuryRefusal,
} from '#treasury';
import { type CaseView, lockCase, STATES } from '#workflow';
import { requireNoConflict } from '../finance/open-recovery.js';
import { requireTreasury } from '../finance/own-treasury.js';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { caseworkRefusal } from '../refusals.js';
import { requireAnotherPerson, requireRole } from '../require.js';

/** An award that differs from what was determined, and what it would be divided into. */
interface Differing {
  view: CaseView;
  commitment: Commitment;
  determined: SharingDetermination;
  after: readonly [district: Share, town: Share];
}

/** A proposal as the API shows it. Amounts in yuan. */
export type PresentedReapportionment = ReturnType<typeof present>;

const present = ({ districtFen, townFen, proposedAt, decidedAt, districtId: _, ...one }: Reapportionment) => ({
  ...one,
  district: formatYuan(districtFen),
  town: formatYuan(townFen),
  proposedAt: formatInstant(proposedAt),
  decidedAt: decidedAt && formatInstant(decidedAt),
});

/** Locks the case and makes sure that its award can be divided anew, and has to be. */
async function differingAward(tx: Tx, actor: Actor, applicationId: string): Promise<Differing> {
  if (!isId(applicationId)) throw new Refused(kernelRefusal('not-found'));
  const view = await lockCase(tx, applicationId);
  if (view.districtId !== actor.organisationId) throw new Refused(kernelRefusal('not-found'));
  requireNoConflict(actor, view);
  const number = view.number ?? '';
  const commitment = (await findCommitments(tx, [applicationId])).get(applicationId);
  if (commitment?.paying !== 'district-first' || !['approved', 'disbursed'].includes(view.state))
    throw new Refused(treasuryRefusal('reapportion-state', { params: { number, ...stateNamed(STATES, view.state) } }));
  const determined = (await confirmedDeterminations(tx, view.districtId, [view.measure])).get(view.measure);
  const { district, town } = commitment.sharing;
  const differs =
    determined?.governed && district * (determined.townParts as number) !== town * (determined.districtParts as number);
  if (!differs) throw new Refused(treasuryRefusal('nothing-to-reapportion', { params: { number } }));
  return { view, commitment, determined, after: await divided(tx, view, commitment, determined) };
}

/** @returns what each would bear, in the order of the rule; a treasury without a part bears nothing */
async function divided(
  tx: Tx,
  { districtId, townId }: CaseView,
  { amount }: Commitment,
  { districtParts, townParts }: SharingDetermination,
): Promise<Differing['after']> {
  const treasuries = await findTreasuries(tx, [districtId, ...(townId === null ? [] : [townId])]);
  const parts = [
    { treasury: 'district' as const, parts: districtParts as number },
    { treasury: 'town' as const, parts: townParts as number },
  ].filter((part) => part.parts > 0);
  const split = splitByParts(amount, parts);
  const shareOf = (role: Share['role'], office: string | null): Share => {
    const treasuryId = treasuries.get(office ?? '')?.id;
    if (treasuryId === undefined) throw new Refused(caseworkRefusal('treasury-missing'));
    return { treasuryId, role, amount: split.find(({ treasury }) => treasury === role)?.amount ?? 0n };
  };
  return [shareOf('district', districtId), shareOf('town', townId)];
}

/**
 * Proposes that the award of a case is divided by the determination that was confirmed after it. Nothing changes yet.
 *
 * @throws Refused `role-missing`, `treasury-missing`, `not-found`, `conflict-declared`, `reapportion-state`,
 *   `nothing-to-reapportion`, `reapportion-proposed`
 */
export async function reapportionAward(
  house: House,
  tx: Tx,
  actor: Actor,
  { applicationId }: { applicationId: string },
): Promise<PresentedReapportionment> {
  await requireTreasury(tx, actor, 'finance-maker');
  const { view, commitment, determined, after } = await differingAward(tx, actor, applicationId);
  const [district, town] = after;
  const { id: determinationId, districtParts, townParts } = determined;
  const parts = { district: districtParts as number, town: townParts as number };
  const id = await proposeReapportionment(tx, {
    commitmentId: commitment.id,
    determinationId,
    sharing: { ...commitment.sharing, ...parts, determinationId },
    district,
    town,
    by: actor.personId,
    at: house.clock.now(),
  }).catch((error: { constraint?: string }) => {
    if (error.constraint !== 'reapportionment_once') throw error;
    throw new Refused(treasuryRefusal('reapportion-proposed', { params: { number: view.number ?? '' } }));
  });
  return present((await findReapportionment(tx, id)) as Reapportionment);
}

/**
 * Confirms a proposal: from now on the award is divided like this. What is not yet paid moves between the two budgets, what
 * is paid moves with its expense, and the two settle it; a payment or return that follows is divided by the new shares.
 *
 * @throws Refused `role-missing`, `treasury-missing`, `not-found`, `second-person-required`, `proposal-decided`,
 *   `determination-replaced`, `budget-short` where the one that is to bear more has no budget for it, and what
 *   `reapportionAward` refuses of the case as it is now
 */
export async function confirmReapportionment(
  house: House,
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
): Promise<PresentedReapportionment> {
  await requireTreasury(tx, actor, 'finance-checker');
  const proposal = await openProposal(tx, actor, id);
  requireAnotherPerson(actor, proposal.proposedBy);
  const { view, commitment, determined, after } = await differingAward(tx, actor, proposal.applicationId);
  if (determined.id !== proposal.determinationId) throw new Refused(treasuryRefusal('determination-replaced'));
  const orders = (await liveOrders(tx, [view.id])).get(view.id) ?? [];
  const paid = sumFen(
    orders.filter(({ state, refundId }) => state === 'paid' && refundId === null).map((one) => one.amount),
  );
  const moved = movedBy({ before: commitment.shares, after }, { amount: commitment.amount, paid });
  const [district, town] = after;
  const between = { ...commitment.books, districtId: district.treasuryId, townId: town.treasuryId };
  const at = house.clock.now();
  await decideReapportionment(tx, id, { state: 'confirmed', by: actor.personId, at });
  const stillOwed = new Map([[town.treasuryId, (await lockClearing(tx, between)).owed]]);
  const postings = reapportionment({ ...between, ...moved, stillOwed });
  const day = shanghaiDay(at);
  const journal = { kind: 'reapportionment' as const, day, at, reference: view.number ?? '', applicationId: view.id };
  if (postings.some(({ amount }) => amount !== 0n))
    await postJournal(tx, { ...journal, key: `reapportionment/${id}` }, postings);
  return present((await findReapportionment(tx, id)) as Reapportionment);
}

/** Locks the case of a proposal that waits. @throws Refused `not-found`, `proposal-decided` */
async function openProposal(tx: Tx, actor: Actor, id: string): Promise<Reapportionment> {
  const found = isId(id) ? await findReapportionment(tx, id) : undefined;
  if (!found || found.districtId !== actor.organisationId) throw new Refused(kernelRefusal('not-found'));
  requireNoConflict(actor, await lockCase(tx, found.applicationId));
  const { state } = (await findReapportionment(tx, id)) as Reapportionment;
  if (state !== 'proposed') throw new Refused(treasuryRefusal('proposal-decided', { params: { state } }));
  return found;
}

/** Drops a proposal. @throws Refused `role-missing`, `not-found`, `conflict-declared`, `proposal-decided` */
export async function declineReapportionment(
  house: House,
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
): Promise<PresentedReapportionment> {
  await requireTreasury(tx, actor, 'finance-maker', 'finance-checker');
  await openProposal(tx, actor, id);
  await decideReapportionment(tx, id, { state: 'declined', by: actor.personId, at: house.clock.now() });
  return present((await findReapportionment(tx, id)) as Reapportionment);
}

/** @returns proposals within reach, oldest first. @throws Refused `role-missing`, `invalid-cursor` */
export function readReapportionments(
  _house: House,
  tx: Tx,
  actor: Actor,
  asked: Page & { state?: Reapportionment['state'] },
): Promise<Paged<PresentedReapportionment>> {
  requireRole(actor, 'finance-maker', 'finance-checker', 'town-finance', 'district-approver', 'auditor');
  return readPage(asked, (after, limit) => listReapportionments(tx, { state: asked.state, after, limit }), present);
}
