/** Money that came back, divided as the award was. */
import {
  type Actor,
  formatYuan,
  isId,
  kernelRefusal,
  parseDay,
  parseYuan,
  Refused,
  refuseIf,
  shanghaiDay,
  type Tx,
} from '#kernel';
import { lockClearing, postJournal, repayment, type Share } from '#ledger';
import {
  checkRepayment,
  findRecovery,
  lockRecovery,
  markCommitmentClawedBack,
  type Recovery,
  treasuryRefusal,
  recordRepayment as writeRepayment,
} from '#treasury';
import { lockCase } from '#workflow';
import { makeMove } from '../cases/move.js';
import type { House } from '../house.js';
import { requireTreasury } from './own-treasury.js';
import { type PresentedRecovery, presentRecovery } from './present.js';

export interface Repayment {
  recoveryId: string;
  /** Yuan. */
  amount: string;
  /** The day on which the money stood on the treasury's account. */
  receivedOn: string;
  /** The bank's own reference of the movement; one movement repays once. */
  bankReference: string;
}

/**
 * Records money that came back. Each treasury gets its cumulative part; what a town still owes the district is set off.
 * With the repayment that leaves nothing owed the case is clawed back.
 *
 * @throws Refused `role-missing`, `not-found`, `received-in-future`, `bank-reference-missing`, `repayment-not-positive`,
 *   `recovery-settled`, `over-repaid`, `repayment-recorded`
 */
export async function recordRepayment(
  house: House,
  tx: Tx,
  actor: Actor,
  input: Repayment,
): Promise<PresentedRecovery & { portions: { role: Share['role']; amount: string }[] }> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker', 'finance-checker');
  const found = isId(input.recoveryId) ? await findRecovery(tx, input.recoveryId) : undefined;
  if (!found || found.treasuryId !== treasury.id) throw new Refused(kernelRefusal('not-found'));
  const at = house.clock.now();
  const received = { receivedOn: receivedDay(input, at), bankReference: bankReferenceOf(input) };
  const amount = parseYuan(input.amount);
  const view = await lockCase(tx, found.applicationId);
  const recovery = await lockRecovery(tx, found.id);
  refuseIf(checkRepayment(recovery, amount));
  const recorded = await writeRepayment(tx, recovery, { ...received, amount, recordedBy: actor.personId, at });
  let eventId: string | undefined;
  if (recorded.settled) {
    ({ eventId } = await makeMove(house, tx, actor, view, 'repaid', { findings: { 'receivable-zero': null } }));
    await markCommitmentClawedBack(tx, recovery.commitmentId, recovery.amount);
  }
  await postJournal(
    tx,
    {
      kind: 'repayment',
      day: received.receivedOn,
      at,
      reference: received.bankReference,
      applicationId: recovery.applicationId,
      eventId,
      key: `repayment/${recorded.id}`,
    },
    await postings(tx, recovery, recorded.portions, received.receivedOn),
  );
  const portions = recorded.portions.map(({ role, amount: part }) => ({ role, amount: formatYuan(part) }));
  return { ...presentRecovery((await findRecovery(tx, recovery.id)) as Recovery), portions };
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

async function postings(tx: Tx, recovery: Recovery, portions: readonly Share[], receivedOn: string) {
  const { books, treasuryId: districtId } = recovery;
  const stillOwed = new Map<string, bigint>();
  for (const { treasuryId: townId } of portions.filter((share) => share.treasuryId !== districtId)) {
    const { owed } = await lockClearing(tx, { ...books, districtId, townId });
    stillOwed.set(townId, owed);
  }
  const recoveryYear = Number(receivedOn.slice(0, 4));
  return repayment({ ...books, shares: portions, collector: districtId, stillOwed, recoveryYear });
}
