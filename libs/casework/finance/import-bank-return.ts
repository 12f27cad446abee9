/** What the bank answered, matched with what was sent. */
import { type Actor, sha256, shanghaiDay, type Tx } from '#kernel';
import { bankPayment, type NewJournal, portionOf, postJournals } from '#ledger';
import {
  type BankLine,
  type Commitment,
  type ConfirmedPayment,
  casesOfReferences,
  confirmedPayments,
  findCommitments,
  markCommitmentPaid,
  matchBankLines,
  readBankFile,
  registerBankReturn,
} from '#treasury';
import type { CaseView } from '#workflow';
import { lockCases } from '../cases/lock-cases.js';
import { makeMove } from '../cases/move.js';
import type { House } from '../house.js';
import { requireTreasury } from './own-treasury.js';
import { type PresentedReturn, presentReturn } from './read-bank-returns.js';

export interface BankReturnFile {
  fileName: string;
  bytes: Uint8Array;
}

/**
 * Takes in what the bank answered: matches every line with an order by reference, amount and account, books what was
 * paid, and moves the cases that are paid in full. Whatever does not match changes nothing and waits as an exception.
 * The same file again changes nothing either, and is answered with the first result.
 *
 * @throws Refused `role-missing`; `bank-file-encoding`, `bank-file-columns`, `bank-file-malformed` for a file of which no
 *   line can be trusted
 */
export async function importBankReturn(
  house: House,
  tx: Tx,
  actor: Actor,
  input: BankReturnFile,
): Promise<PresentedReturn> {
  const treasury = await requireTreasury(tx, actor, 'finance-maker');
  const at = house.clock.now();
  const lines = readBankFile(input.bytes, shanghaiDay(at));
  const { id, isNew } = await registerBankReturn(tx, {
    treasuryId: treasury.id,
    fileName: input.fileName,
    sha256: sha256(input.bytes),
    lineCount: lines.length,
    importedBy: actor.personId,
    at,
  });
  if (!isNew) return presentReturn(tx, id);
  const references = lines.filter((line): line is BankLine => 'reference' in line).map((line) => line.reference);
  const views = await lockCases(tx, await casesOfReferences(tx, treasury.id, references));
  await matchBankLines(tx, { id, treasuryId: treasury.id }, lines);
  const payments = await confirmedPayments(tx, id);
  const commitments = await findCommitments(tx, [...views.keys()]);
  const journals: NewJournal[] = [];
  for (const payment of payments) {
    const commitment = commitments.get(payment.applicationId) as Commitment;
    const eventId = await recordPayment(house, tx, actor, views, payment, commitment);
    journals.push(paymentJournal(payment, commitment, at, eventId));
  }
  await postJournals(tx, journals);
  return presentReturn(tx, id);
}

/** Moves the case once all that was awarded is paid. @returns the event of the move; undefined while it is paid in part */
async function recordPayment(
  house: House,
  tx: Tx,
  actor: Actor,
  views: ReadonlyMap<string, CaseView>,
  payment: ConfirmedPayment,
  commitment: Commitment,
): Promise<string | undefined> {
  if (payment.paidBefore + payment.amount !== commitment.amount) return undefined;
  await markCommitmentPaid(tx, commitment.id);
  // Freeze, bar and account stop a payment before it is released. What the bank has paid since is a fact: it is recorded
  // although the case was frozen meanwhile, so that a decision finds the case as paid and can order the money back.
  const view = { ...(views.get(payment.applicationId) as CaseView), frozen: false };
  const findings = { 'not-barred': null, 'verified-account': null, 'paid-in-full': null };
  const data = { reference: payment.reference, paidOn: payment.paidOn };
  return (await makeMove(house, tx, actor, view, 'pay', { findings, data })).eventId;
}

function paymentJournal(
  payment: ConfirmedPayment,
  { books, shares }: Commitment,
  at: Date,
  eventId: string | undefined,
): NewJournal {
  const { orderId, reference, applicationId, treasuryId, paidOn, amount, paidBefore } = payment;
  return {
    journal: { kind: 'payment', day: paidOn, at, reference, applicationId, eventId, key: `payment/${orderId}` },
    postings: bankPayment({ ...books, payer: treasuryId, shares: portionOf(shares, paidBefore, amount) }),
  };
}
