/** One journal, down to each entry and back to what caused it. */
import { type Actor, formatInstant, formatYuan, kernelRefusal, Refused, type Tx } from '#kernel';
import { findJournal, journalEntries } from '#ledger';
import { type CaseEvent, listEvents } from '#workflow';
import { caseToRead } from '../cases/case-to-read.js';
import type { House } from '../house.js';
import { officesByTreasury, presentAccountRef, presentJournal, requireReader } from './read-ledger.js';

/**
 * The drill-down from a balance to its cause. A town sees the entries of its own books, and `total` is their debits.
 *
 * @returns the journal with its entries (positive amounts are debits), its case where it has one, and the event of the
 *   case where one caused it
 * @throws Refused `role-missing`; `not-found` where none of its entries is within reach; `conflict-declared` to whoever
 *   stays out of its case
 */
export async function readJournal(_house: House, tx: Tx, actor: Actor, input: { id: string }) {
  requireReader(actor);
  const journal = await findJournal(tx, input.id);
  if (!journal) throw new Refused(kernelRefusal('not-found'));
  const offices = await officesByTreasury(tx);
  const entries = await journalEntries(tx, journal.id);
  return {
    ...presentJournal(journal),
    entries: entries.map(({ account, amount }) => ({
      ...presentAccountRef(account, offices),
      amount: formatYuan(amount),
    })),
    ...(await causeOf(tx, actor, journal)),
  };
}

async function causeOf(
  tx: Tx,
  actor: Actor,
  { applicationId, eventId }: { applicationId: string | null; eventId: string | null },
) {
  if (applicationId === null) return { case: null, event: null };
  const { id, number, enterpriseId, measure, state } = await caseToRead(tx, actor, applicationId);
  const event = (await listEvents(tx, id)).find((one) => one.id === eventId);
  return { case: { id, number, enterpriseId, measure, state }, event: event ? presentCause(event) : null };
}

const presentCause = ({ id, seq, action, from, to, personId, at, reason, citation }: CaseEvent) => ({
  id,
  seq,
  action,
  from,
  to,
  personId,
  at: formatInstant(at),
  reason,
  citation,
});
