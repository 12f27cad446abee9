/** The case in the books: what was ordered, paid and taken back, and every journal with its postings. */
import { type Day, formatYuan, type Tx } from '#kernel';
import { ACCOUNT_KINDS, type CaseStatementLine, caseStatement } from '#ledger';
import { listOrders, listRecoveries, type PaymentOrder, type Recovery, stillOwed } from '#treasury';
import type { Office, Offices, ShownEvent } from './explain-decision.js';
import type { From } from './from.js';

/** An award has at most as many parts as the local rules say, a case few recoveries: far fewer than this. */
const ALL = 1000;

/** The case's money as the stores have it, in fen. */
export interface CaseMoney {
  orders: PaymentOrder[];
  recoveries: Recovery[];
  lines: CaseStatementLine[];
}

/** @returns what the reader may see of it: a town the entries of its own books */
export async function moneyOf(tx: Tx, applicationId: string): Promise<CaseMoney> {
  return {
    orders: await listOrders(tx, null, { applicationId, limit: ALL }),
    recoveries: await listRecoveries(tx, { applicationId, limit: ALL }),
    lines: await caseStatement(tx, applicationId),
  };
}

/** Journals of a case, each with its lines, in the order of posting. */
export function byJournal(lines: readonly CaseStatementLine[]): Map<string, CaseStatementLine[]> {
  const journals = new Map<string, CaseStatementLine[]>();
  for (const line of lines) journals.set(line.journalId, [...(journals.get(line.journalId) ?? []), line]);
  return journals;
}

type JournalKind = CaseStatementLine['kind'];
const PAYING: readonly JournalKind[] = ['payment', 'payment-returned', 'refund'];
const REPAYING: readonly JournalKind[] = ['repayment', 'over-payment'];

/** The journals whose lines are like that. */
export const fromJournals = (
  lines: readonly CaseStatementLine[],
  is: (line: CaseStatementLine) => boolean,
): { journal: string }[] => [...byJournal(lines.filter(is)).keys()].map((journal) => ({ journal }));

const eventOf = (events: readonly ShownEvent[], id: string | null): From =>
  events.filter((event) => event.id === id).map(({ seq, action }) => ({ event: seq, action }));

/** @returns orders, without the payee's account, each with the journals of its payment and return */
export function explainOrders({ orders, lines }: CaseMoney, offices: Offices) {
  return orders.map(({ reference, instalment, amount, method, state, paidOn, returnedOn, refundId, treasuryId }) => ({
    reference,
    pays: refundId === null ? 'award' : 'refund',
    instalment,
    office: offices.get(treasuryId) ?? null,
    amount: formatYuan(amount),
    method,
    state,
    paidOn,
    returnedOn,
    from: fromJournals(lines, (line) => line.reference === reference && PAYING.includes(line.kind)),
  }));
}

/** @returns recoveries with what covered them: money, offsets, write-offs; each with the event that ordered it */
export function explainRecoveries({ recoveries, lines }: CaseMoney, events: readonly ShownEvent[], offices: Offices) {
  return recoveries.map((recovery) => ({
    amount: formatYuan(recovery.amount),
    orderedOn: recovery.orderedOn,
    dueOn: recovery.dueOn,
    state: recovery.state,
    repaid: formatYuan(recovery.repaid),
    writtenOff: formatYuan(recovery.writtenOff),
    owed: formatYuan(stillOwed(recovery)),
    shares: recovery.shares.map(({ role, treasuryId, amount }) => ({
      role,
      office: offices.get(treasuryId) ?? null,
      amount: formatYuan(amount),
    })),
    repayments: recovery.repayments.map(({ amount, over, receivedOn, bankReference, offsetId }) => ({
      amount: formatYuan(amount),
      over: formatYuan(over),
      receivedOn,
      reference: bankReference,
      method: offsetId === null ? ('bank' as const) : ('offset' as const),
      from: fromJournals(lines, ({ kind, reference }) => REPAYING.includes(kind) && reference === bankReference),
    })),
    writeOffs: recovery.writeOffs
      .filter(({ state }) => state === 'approved')
      .map(({ amount, reason, document }) => ({
        amount: formatYuan(amount),
        reason,
        document,
        from: fromJournals(lines, ({ kind, reference }) => kind === 'write-off' && reference === document),
      })),
    from: events
      .filter(({ data }) => data.recoveryId === recovery.id)
      .map(({ seq, action }) => ({ event: seq, action })),
  }));
}

/** A journal as an explanation shows it. */
export interface ExplainedJournal {
  id: string;
  kind: string;
  day: Day;
  reference: string;
  postings: {
    office: Office;
    account: string;
    zh: string;
    en: string;
    counterpart: Office;
    fiscalYear: number;
    amount: string;
  }[];
  from: From;
}

/** @returns every journal of the case within reach; positive amounts are debits, negative ones credits */
export function explainJournals(
  { lines }: CaseMoney,
  events: readonly ShownEvent[],
  offices: Offices,
): ExplainedJournal[] {
  return [...byJournal(lines)].map(([id, own]) => {
    const { kind, day, reference, eventId } = own[0] as CaseStatementLine;
    const postings = own.map(({ account, amount }) => {
      const { kind: name, treasuryId, counterpartId = '', fiscalYear } = account;
      const { zh, en } = ACCOUNT_KINDS[name];
      const [office, counterpart] = [offices.get(treasuryId) ?? null, offices.get(counterpartId) ?? null];
      return { office, account: name, zh, en, counterpart, fiscalYear, amount: formatYuan(amount) };
    });
    return { id, kind, day, reference, postings, from: eventOf(events, eventId) };
  });
}
