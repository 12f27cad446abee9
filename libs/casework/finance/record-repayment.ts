/** Money that came back, divided as the award was. */
import {
  type Actor,
  type Fen,
  formatYuan,
  parseDay,
  parseYuan,
  Refused,
  refuseIf,
  shanghaiDay,
  type Tx,
} from '#kernel';
import { type NewJournal, overPayment, postJournals, type Share } from '#ledger';
import { notify } from '#notifications';
import {
  checkRepayment,
  createRefund,
  findRecovery,
  type Recovery,
  treasuryRefusal,
  recordRepayment as writeRepayment,
} from '#treasury';
import type { House } from '../house.js';
import { openRecovery, settleCase } from './open-recovery.js';
import { type PresentedRecovery, presentRecovery } from './present.js';
import { repaymentJournal } from './recovery-journals.js';

export interface Repayment {
  recoveryId: string;
  /** Yuan. */
  amount: string;
  /** The day on which the money stood on the treasury's account. */
  receivedOn: string;
  /** The bank's own reference of the movement; one movement repays once. */
  bankReference: string;
}

/** What a repayment answers: the recovery as it stands, this repayment's parts, and what was too much. */
export type RepaymentAnswer = PresentedRecovery & {
  portions: { role: Share['role']; amount: string }[];
  /** Yuan beyond what was owed, "0.00" in the ordinary case; the refund pays them back. */
  over: string;
  refundId: string | null;
};

/**
 * Records money that came back. Each treasury gets its cumulative part; what a town still owes the district is set off.
 * What is more than was owed, also after the recovery was settled or cancelled, is the enterprise's own: a refund of it
 * waits for an order. With the repayment that leaves nothing owed the case is clawed back.
 *
 * @throws Refused `role-missing`, `not-found`, `conflict-declared`, `received-in-future`, `bank-reference-missing`,
 *   `repayment-not-positive`, `repayment-recorded`
 */
export async function recordRepayment(house: House, tx: Tx, actor: Actor, input: Repayment): Promise<RepaymentAnswer> {
  const { view, recovery } = await openRecovery(tx, actor, input.recoveryId, 'finance-maker', 'finance-checker');
  const at = house.clock.now();
  const received = { receivedOn: receivedDay(input, at), bankReference: bankReferenceOf(input) };
  const amount = parseYuan(input.amount);
  refuseIf(checkRepayment(amount));
  const recorded = await writeRepayment(tx, recovery, {
    ...received,
    amount,
    offsetId: null,
    recordedBy: actor.personId,
    at,
  });
  const { portions, over } = recorded;
  const recovered = recovery.repaid + amount - over;
  const eventId = recorded.settled ? await settleCase(house, tx, actor, { view, recovery }, recovered) : undefined;
  const as = { day: received.receivedOn, at, reference: received.bankReference, eventId };
  const journals: NewJournal[] = [];
  if (portions.length > 0)
    journals.push(await repaymentJournal(tx, recovery, portions, { ...as, key: `repayment/${recorded.id}` }));
  if (over > 0n) journals.push(overPaymentJournal(recovery, over, { ...as, key: `over-payment/${recorded.id}` }));
  await postJournals(tx, journals);
  const refundId = over > 0n ? await refundOver(tx, recovery, over, at) : null;
  const parts = portions.map(({ role, amount: part }) => ({ role, amount: formatYuan(part) }));
  const now = presentRecovery((await findRecovery(tx, recovery.id)) as Recovery, shanghaiDay(at));
  return { ...now, portions: parts, over: formatYuan(over), refundId };
}

function overPaymentJournal(
  { applicationId, books, treasuryId }: Recovery,
  amount: Fen,
  as: { day: string; at: Date; reference: string; eventId?: string; key: string },
): NewJournal {
  return {
    journal: { kind: 'over-payment', applicationId, ...as },
    postings: overPayment({ ...books, collector: treasuryId, amount }),
  };
}

/** Makes the refund of what was paid too much, and tells the enterprise. @returns the refund's id */
async function refundOver(tx: Tx, recovery: Recovery, amount: Fen, at: Date): Promise<string> {
  const { id: recoveryId, applicationId, enterpriseId, treasuryId, books, caseNumber } = recovery;
  await notify(tx, {
    to: { enterpriseId },
    kind: 'recovery-over-paid',
    params: { number: caseNumber, amount: formatYuan(amount) },
    applicationId,
    at,
  });
  const refund = { applicationId, recoveryId, enterpriseId, treasuryId, books, amount, at };
  return createRefund(tx, { ...refund, cause: 'over-payment' });
}

function receivedDay(input: Repayment, at: Date): string {
  const receivedOn = parseDay(input.receivedOn);
  if (receivedOn > shanghaiDay(at))
    throw new Refused(treasuryRefusal('received-in-future', { params: { receivedOn } }));
  return receivedOn;
}

function bankReferenceOf(input: Repayment): string {
  const reference = input.bankReference.trim();
  if (reference.length < 1 || reference.length > 100) throw new Refused(treasuryRefusal('bank-reference-missing'));
  return reference;
}
