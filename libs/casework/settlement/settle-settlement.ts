/** Recording that the money of a closed statement moved. */
import { type Actor, type Day, parseDay, Refused, shanghaiDay, sumFen, type Tx } from '#kernel';
import { type Books, lockClearing, type NewJournal, postJournals, settlement } from '#ledger';
import {
  clearingOf,
  findSettlement,
  markSettled,
  type SettlementLine,
  type SettlementStatement,
  settlementLines,
  treasuryRefusal,
} from '#treasury';
import type { House } from '../house.js';
import { openSettlement, type SettlementReference } from './open-settlement.js';
import { type PresentedSettlement, presentSettlement } from './present.js';

export interface SettlementPaid extends SettlementReference {
  /** The day on which the money stood on the account of whoever got it. */
  settledOn: string;
  /** The bank's own reference; one movement settles one statement. */
  bankReference: string;
}

/**
 * Posts one journal per book, which together are exactly what the statement says, whatever was posted since it was
 * closed, and settles the statement, once.
 *
 * @throws Refused `role-missing`, `not-found`, `stale`, `settlement-state`, `settled-in-future`, `bank-reference-missing`,
 *   `settlement-bank-reference`
 */
export async function settleSettlement(
  house: House,
  tx: Tx,
  actor: Actor,
  input: SettlementPaid,
): Promise<PresentedSettlement> {
  const statement = await openSettlement(tx, actor, input, { roles: ['finance-maker'], states: ['closed'] });
  const at = house.clock.now();
  const on = parseDay(input.settledOn);
  if (on > shanghaiDay(at) || on < shanghaiDay(statement.closedAt as Date)) {
    throw new Refused(treasuryRefusal('settled-in-future', { params: { day: on } }));
  }
  const bankReference = input.bankReference.trim();
  if (!bankReference) throw new Refused(treasuryRefusal('bank-reference-missing'));
  const settled = { by: actor.personId, at, on, bankReference };
  await markSettled(tx, statement.id, settled).catch((error: { code?: string; constraint?: string }) => {
    if (error.constraint !== 'settlement_statement_bank') throw error;
    throw new Refused(treasuryRefusal('settlement-bank-reference', { params: { reference: bankReference } }));
  });
  await postJournals(tx, await journalsOf(tx, statement, await settlementLines(tx, statement.id), { day: on, at }));
  return presentSettlement((await findSettlement(tx, statement.id)) as SettlementStatement);
}

async function journalsOf(
  tx: Tx,
  { id, number, districtTreasuryId, townTreasuryId }: SettlementStatement,
  lines: readonly SettlementLine[],
  as: { day: Day; at: Date },
): Promise<NewJournal[]> {
  const books = new Map<string, SettlementLine[]>();
  const nameOf = ({ fund, fiscalYear, measureGroup }: Required<Books>) => `${fund}/${fiscalYear}/${measureGroup}`;
  for (const line of lines) books.set(nameOf(line.books), [...(books.get(nameOf(line.books)) ?? []), line]);
  const journals: NewJournal[] = [];
  // In one order, so that two statements that clear the same books do not wait for each other in a circle.
  for (const [name, ofBook] of [...books].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const between = { ...(ofBook[0] as SettlementLine).books, districtId: districtTreasuryId, townId: townTreasuryId };
    const sumOf = (account: SettlementLine['account']) =>
      sumFen(ofBook.filter((line) => line.account === account).map(({ amount }) => amount));
    const stated = { fromTown: sumOf('due-from-town'), toTown: -sumOf('due-to-town') };
    const postings = settlement({ ...between, ...clearingOf(stated, await lockClearing(tx, between)) });
    const journal = {
      kind: 'settlement' as const,
      reference: number as string,
      key: `settlement/${id}/${name}`,
      ...as,
    };
    if (postings.some(({ amount }) => amount !== 0n)) journals.push({ journal, postings });
  }
  return journals;
}
