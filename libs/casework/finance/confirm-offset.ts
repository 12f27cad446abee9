/** Setting off a later award against a recovery: what the checker confirms. */
import { type Actor, formatYuan, refuseIf, shanghaiDay, type Tx } from '#kernel';
import { bankPayment, type NewJournal, portionOf, postJournal } from '#ledger';
import { notify } from '#notifications';
import {
  type Commitment,
  checkOffset,
  confirmOffset as confirm,
  findRecovery,
  type LaterAward,
  lockEnterprise,
  lockRecovery,
  markCommitmentPaid,
  type Offset,
  type Recovery,
  recordRepayment,
  sharesPaidBy,
} from '#treasury';
import type { CaseView } from '#workflow';
import { lockCases } from '../cases/lock-cases.js';
import { makeMove } from '../cases/move.js';
import type { House } from '../house.js';
import { requireAnotherPerson } from '../require.js';
import { laterAward } from './later-award.js';
import { openProposal, ownRecovery, requireNoConflict, settleCase } from './open-recovery.js';
import { type PresentedRecovery, presentRecovery } from './present.js';
import { repaymentJournal } from './recovery-journals.js';

/** The two cases that an offset joins, locked: one owes, the other is paid. */
interface Joined {
  recovery: Recovery;
  recoveryCase: CaseView;
  later: LaterAward & { commitment: Commitment };
  laterCase: CaseView;
  offset: Offset;
}

/**
 * Confirms an offset: in one transaction the later award is paid by that part and the recovery repaid by it. No money
 * moves at the bank; the cash of the two journals, each in its own books, is nothing together. The case whose award is
 * thereby paid in full is disbursed, the one of which nothing is owed any more is clawed back, and the enterprise reads
 * the basis.
 *
 * @throws Refused `role-missing`, `not-found`, `proposal-decided`, `second-person-required`, `conflict-declared`, and
 *   what `proposeOffset` refuses of the two cases as they are now
 */
export async function confirmOffset(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { recoveryId: string; offsetId: string },
): Promise<PresentedRecovery> {
  const joined = await join(house, tx, actor, input);
  const { recovery, later, offset } = joined;
  refuseIf(checkOffset(recovery, later, offset.amount));
  const at = house.clock.now();
  const day = shanghaiDay(at);
  const { reference, orderId } = await confirm(tx, offset.id, {
    commitmentId: later.commitment.id,
    treasuryId: recovery.treasuryId,
    by: actor.personId,
    on: day,
    at,
  });
  const paid = await recordPaid(house, tx, actor, joined, { reference, orderId, day, at });
  // Posted first: where both awards are in the same books, the town's new debt is there for its part to be set off.
  await postJournal(tx, paid.journal, paid.postings);
  const recorded = await recordRepayment(tx, recovery, {
    amount: offset.amount,
    receivedOn: day,
    bankReference: reference,
    offsetId: offset.id,
    recordedBy: actor.personId,
    at,
  });
  const recovered = recovery.repaid + offset.amount;
  const owing = { view: joined.recoveryCase, recovery };
  const eventId = recorded.settled ? await settleCase(house, tx, actor, owing, recovered) : undefined;
  const as = { day, at, reference, eventId, key: `repayment/${recorded.id}` };
  const repaid = await repaymentJournal(tx, recovery, recorded.portions, as);
  await postJournal(tx, repaid.journal, repaid.postings);
  await tell(tx, joined, at);
  return presentRecovery((await findRecovery(tx, recovery.id)) as Recovery, day);
}

/** Locks both cases, the enterprise and the recovery, in that order. */
async function join(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { recoveryId: string; offsetId: string },
): Promise<Joined> {
  const found = await ownRecovery(tx, actor, input.recoveryId, 'finance-checker');
  const proposed = openProposal(found.offsets, input.offsetId);
  requireAnotherPerson(actor, proposed.proposedBy);
  const views = await lockCases(tx, [found.applicationId, proposed.applicationId]);
  for (const view of views.values()) requireNoConflict(actor, view);
  await lockEnterprise(tx, found.enterpriseId);
  const recovery = await lockRecovery(tx, found.id);
  const offset = openProposal(recovery.offsets, input.offsetId);
  const laterCase = views.get(offset.applicationId) as CaseView;
  // A commitment that is missing is refused by `checkOffset`, before anything asks for it.
  const later = (await laterAward(house, tx, recovery, laterCase)) as Joined['later'];
  return { recovery, recoveryCase: views.get(found.applicationId) as CaseView, later, laterCase, offset };
}

/** Pays the later award's part; moves its case once all of it is paid. */
async function recordPaid(
  house: House,
  tx: Tx,
  actor: Actor,
  { recovery, later, laterCase, offset }: Joined,
  order: { orderId: string; reference: string; day: string; at: Date },
): Promise<NewJournal> {
  const { commitment, ordered } = later;
  const { reference, day, at, orderId } = order;
  let eventId: string | undefined;
  if (ordered.paidInAll + offset.amount === commitment.amount) {
    await markCommitmentPaid(tx, commitment.id);
    const findings = { 'not-barred': null, 'verified-account': null, 'paid-in-full': null };
    const data = { reference, paidOn: day, recoveryId: recovery.id };
    ({ eventId } = await makeMove(house, tx, actor, laterCase, 'pay', { findings, data }));
  }
  const shares = portionOf(sharesPaidBy(recovery.treasuryId, commitment), ordered.paid, offset.amount);
  return {
    journal: { kind: 'payment', day, at, reference, applicationId: laterCase.id, eventId, key: `payment/${orderId}` },
    postings: bankPayment({ ...commitment.books, payer: recovery.treasuryId, shares }),
  };
}

async function tell(tx: Tx, { recovery, laterCase, offset }: Joined, at: Date): Promise<void> {
  const params = {
    number: recovery.caseNumber,
    later: laterCase.number ?? '',
    amount: formatYuan(offset.amount),
    basis: offset.basis,
  };
  const to = { enterpriseId: recovery.enterpriseId };
  await notify(tx, { to, kind: 'recovery-offset', params, applicationId: recovery.applicationId, at });
}
