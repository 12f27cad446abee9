import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Refused, type Tx } from '#kernel';
import {
  appropriation,
  bankPayment,
  budgetReduced,
  carryOver,
  commitment,
  JOURNAL_KINDS,
  type JournalKind,
  lockClearing,
  overPayment,
  type Posting,
  paymentReturned,
  portionOf,
  postJournal,
  reapportionment,
  recoveryForgone,
  recoveryOrdered,
  refundPaid,
  releaseCommitment,
  repayment,
  repaymentUndone,
  reverseJournal,
  settlement,
  suspended,
  trialBalance,
  verifyLedger,
} from '#ledger';
import { type Books, FUND, journal, openBooks, shared } from './ledger-books.js';

/** What one generated case has come to. */
interface Case {
  applicationId: string;
  state: 'new' | 'committed' | 'paid' | 'released';
  award: ReturnType<typeof shared>;
  amount: bigint;
  /** The journal that a correction or a return would take back. */
  lastId: string;
  ordered: bigint;
  repaid: bigint;
  /** Nothing more is asked for: the rest was written off, or the decision that ordered it was revoked. */
  closed: null | 'written-off' | 'cancelled';
  /** What the enterprise gets back. */
  refundable: bigint;
}

interface Step {
  fits(one: Case): boolean;
  /** Posts, and only then changes what the case has come to: a refused step leaves it as it was. */
  take(tx: Tx, one: Case, percent: bigint): Promise<void>;
}

/** At least one fen of an amount. */
const partOf = (amount: bigint, percent: bigint): bigint => (amount * percent) / 100n || 1n;

/** Everything that can happen to a case, and when. */
function stepsOf(books: Books): Record<string, Step> {
  const payer = books.district.treasuryId;
  const collector = payer;
  const between = ({ award: { fund, fiscalYear } }: Case) => ({
    districtId: payer,
    townId: books.town.treasuryId,
    fund,
    fiscalYear,
  });
  const stillOwed = async (tx: Tx, one: Case) =>
    new Map([[books.town.treasuryId, (await lockClearing(tx, between(one))).owed]]);
  const post = async (tx: Tx, kind: JournalKind, one: Case, postings: Posting[], reverses?: string) => {
    const input = journal(kind, { applicationId: one.applicationId, reverses });
    one.lastId = (await postJournal(tx, input, postings)).journalId;
  };
  const restOf = (one: Case) =>
    portionOf(portionOf(one.award.shares, 0n, one.ordered), one.repaid, one.ordered - one.repaid);
  // What concerns no case is done beside those that rest, so that the others come far enough to reach every kind.
  const isIdle = (one: Case) => one.state === 'new' || one.state === 'released';
  return {
    commit: {
      fits: (one) => one.state === 'new',
      take: async (tx, one) => {
        await post(tx, 'commitment', one, commitment(one.award));
        one.state = 'committed';
      },
    },
    release: {
      fits: (one) => one.state === 'committed',
      take: async (tx, one) => {
        await post(tx, 'release', one, releaseCommitment(one.award));
        one.state = 'released';
      },
    },
    'correct the release': {
      fits: (one) => one.state === 'released',
      take: async (tx, one) => {
        const { day, at, reference, key } = journal('reversal');
        const correction = { day, at, reference, key, memo: 'released by mistake' };
        await reverseJournal(tx, one.lastId, correction);
        one.state = 'committed';
      },
    },
    pay: {
      fits: (one) => one.state === 'committed',
      take: async (tx, one) => {
        await post(tx, 'payment', one, bankPayment({ ...one.award, payer }));
        one.state = 'paid';
      },
    },
    return: {
      fits: (one) => one.state === 'paid' && one.ordered === 0n,
      take: async (tx, one) => {
        const back = paymentReturned({ ...one.award, payer, stillOwed: await stillOwed(tx, one) });
        await post(tx, 'payment-returned', one, back, one.lastId);
        one.state = 'committed';
      },
    },
    order: {
      fits: (one) => one.state === 'paid' && one.ordered === 0n,
      take: async (tx, one, percent) => {
        const ordered = partOf(one.amount, percent);
        const shares = portionOf(one.award.shares, 0n, ordered);
        await post(tx, 'recovery-ordered', one, recoveryOrdered({ ...one.award, shares, collector }));
        one.ordered = ordered;
      },
    },
    repay: {
      fits: (one) => one.repaid < one.ordered && one.closed === null,
      take: async (tx, one, percent) => {
        const amount = partOf(one.ordered - one.repaid, percent);
        const shares = portionOf(portionOf(one.award.shares, 0n, one.ordered), one.repaid, amount);
        const came = { ...one.award, shares, collector, stillOwed: await stillOwed(tx, one) };
        await post(tx, 'repayment', one, repayment({ ...came, recoveryYear: one.award.fiscalYear }));
        one.repaid += amount;
      },
    },
    'pay too much': {
      fits: (one) => one.ordered > 0n && one.repaid === one.ordered,
      take: async (tx, one, percent) => {
        await post(tx, 'over-payment', one, overPayment({ ...one.award, collector, amount: percent }));
        one.refundable += percent;
      },
    },
    'write off': {
      fits: (one) => one.repaid < one.ordered && one.closed === null,
      take: async (tx, one) => {
        await post(tx, 'write-off', one, recoveryForgone({ ...one.award, shares: restOf(one), collector }));
        one.closed = 'written-off';
      },
    },
    'cancel the recovery': {
      fits: (one) => one.repaid < one.ordered && one.closed === null,
      take: async (tx, one) => {
        await post(tx, 'recovery-cancelled', one, recoveryForgone({ ...one.award, shares: restOf(one), collector }));
        one.closed = 'cancelled';
      },
    },
    'undo what was repaid': {
      fits: (one) => one.closed === 'cancelled' && one.repaid > 0n,
      take: async (tx, one) => {
        const shares = portionOf(portionOf(one.award.shares, 0n, one.ordered), 0n, one.repaid);
        const dueToTowns = new Map([[books.town.treasuryId, (await lockClearing(tx, between(one))).dueToTown]]);
        const undone = { ...one.award, shares, collector, dueToTowns, recoveryYear: one.award.fiscalYear };
        await post(tx, 'repayment-undone', one, repaymentUndone(undone));
        one.refundable += one.repaid;
        one.repaid = 0n;
      },
    },
    refund: {
      fits: (one) => one.refundable > 0n,
      take: async (tx, one, percent) => {
        const amount = partOf(one.refundable, percent);
        await post(tx, 'refund', one, refundPaid({ ...one.award, payer, amount }));
        one.refundable -= amount;
      },
    },
    reapportion: {
      fits: (one) => (one.state === 'committed' || one.state === 'paid') && one.ordered === 0n,
      take: async (tx, one, percent) => {
        const district = (one.amount * percent) / 100n;
        const toTown = (one.award.shares[0] as { amount: bigint }).amount - district;
        if (toTown === 0n) return;
        const [encumbered, paid] = one.state === 'paid' ? [0n, toTown] : [toTown, 0n];
        const moved = { ...between(one), encumbered, paid, stillOwed: await stillOwed(tx, one) };
        const input = journal('reapportionment', { applicationId: one.applicationId });
        await postJournal(tx, input, reapportionment(moved));
        one.award = { ...shared(books, district, one.amount - district), fiscalYear: one.award.fiscalYear };
      },
    },
    'adjust the budget': {
      fits: isIdle,
      take: async (tx, one, percent) => {
        const change = { ...shared(books, percent * 1_000_00n, percent), fiscalYear: one.award.fiscalYear };
        const postings = percent % 2n === 0n ? appropriation(change) : budgetReduced(change);
        await postJournal(tx, journal('adjustment'), postings);
      },
    },
    'carry over': {
      fits: isIdle,
      take: async (tx, { award: { fiscalYear } }, percent) => {
        const carried = { ...shared(books, percent * 100_00n, percent), fiscalYear, toYear: fiscalYear + 1 };
        await postJournal(tx, journal('carry-over'), carryOver(carried));
      },
    },
    'move what nobody can assign': {
      fits: isIdle,
      take: async (tx, { award: { fund, fiscalYear } }, percent) => {
        const amount = percent - 50n;
        if (amount === 0n) return;
        await postJournal(tx, journal('suspense'), suspended({ fund, fiscalYear, treasuryId: payer, amount }));
      },
    },
    settle: {
      fits: () => true,
      take: async (tx, one, percent) => {
        const { owed, dueToTown } = await lockClearing(tx, between(one));
        const cleared = { owed: (owed * percent) / 100n, dueToTown: (dueToTown * percent) / 100n };
        if (cleared.owed + cleared.dueToTown === 0n) return;
        await postJournal(tx, journal('settlement'), settlement({ ...between(one), ...cleared }));
      },
    },
  };
}

describe('any sequence of journals', () => {
  let books: Books;
  let year = 2026;
  beforeAll(async () => {
    books = await openBooks();
  });
  afterAll(() => books.close());

  /** Cases of a year of its own, with a budget for most of them but not for all. */
  async function begin(amounts: bigint[]): Promise<Case[]> {
    year += 1;
    const ids = await books.newCases(amounts.length);
    const budget = { ...shared(books, 300_000_00n, 250_000_00n), fiscalYear: year };
    await books.run((tx) => postJournal(tx, journal('appropriation'), appropriation(budget)));
    return amounts.map((amount, index) => ({
      applicationId: ids[index] as string,
      state: 'new',
      award: { ...shared(books, (amount + 1n) / 2n, amount / 2n), fiscalYear: year },
      amount,
      lastId: '',
      ordered: 0n,
      repaid: 0n,
      closed: null,
      refundable: 0n,
    }));
  }

  /** What the entries say of a case: encumbered, spent, recovered and to be given back, in fen. */
  async function entriesOf({ applicationId }: Case): Promise<Record<string, bigint>> {
    const { rows } = await books.owner.query<{ kind: string; balance: string }>(
      `SELECT a.kind, -sum(e.amount) AS balance FROM journal j JOIN entry e ON e.journal_id = j.id
         JOIN account a ON a.id = e.account_id
        WHERE j.application_id = $1 AND a.kind IN ('encumbered', 'spent', 'recovered', 'refund-payable') GROUP BY a.kind`,
      [applicationId],
    );
    return Object.fromEntries(rows.map((row) => [row.kind, BigInt(row.balance)]));
  }

  it('keeps every book balanced, and every repayment adds up to the order', async () => {
    const amounts = fc.array(fc.bigInt({ min: 1n, max: 200_000_00n }), { minLength: 4, maxLength: 4 });
    const choice = fc.record({ one: fc.nat(3), step: fc.nat(), percent: fc.bigInt({ min: 1n, max: 100n }) });
    const choices = fc.array(choice, { minLength: 60, maxLength: 150, size: 'max' });
    const steps = Object.values(stepsOf(books));
    await fc.assert(
      fc.asyncProperty(amounts, choices, async (drawn, taken) => {
        const cases = await begin(drawn);
        for (const { one: index, step, percent } of taken) {
          const one = cases[index] as Case;
          const fitting = steps.filter((candidate) => candidate.fits(one));
          const chosen = fitting[step % fitting.length] as Step;
          // A short budget is an ordinary answer here; everything else is a fault.
          await books
            .run((tx) => chosen.take(tx, one, percent))
            .catch((error: unknown) => {
              if (!(error instanceof Refused) || error.refusal.code !== 'budget-short') throw error;
            });
        }
        for (const one of cases) {
          const { encumbered = 0n, spent = 0n, recovered = 0n, 'refund-payable': payable = 0n } = await entriesOf(one);
          expect([encumbered, spent, recovered, payable]).toEqual([
            one.state === 'committed' ? one.amount : 0n,
            one.state === 'paid' ? one.amount : 0n,
            one.repaid,
            one.refundable,
          ]);
        }
        expect((await books.run((tx) => trialBalance(tx, { fund: FUND, fiscalYear: year }))).totals.balance).toBe(0n);
      }),
      { numRuns: 40 },
    );
    const report = await verifyLedger(async (sql) => (await books.owner.query(sql)).rows);
    expect(report.checks.flatMap((check) => check.faults)).toEqual([]);
    // A property that never reached a kind of journal would prove nothing about it.
    const { rows } = await books.owner.query<{ kind: string }>('SELECT DISTINCT kind FROM journal');
    expect(rows.map(({ kind }) => kind).sort()).toEqual([...JOURNAL_KINDS].sort());
  });
});
