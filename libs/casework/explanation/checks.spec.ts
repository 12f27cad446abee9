import { describe, expect, it } from '@jest/globals';
import {
  bankPayment,
  type CaseStatementLine,
  commitment,
  type Posting,
  recoveryOrdered,
  releaseCommitment,
  repayment,
} from '#ledger';
import type { CommitmentMade, PaymentOrder, Recovery } from '#treasury';
import { checkBooks, checkLimits, checkQuotes } from './checks.js';

const BOOKS = { fund: 'sj-2025-8', fiscalYear: 2026 };
const SHARES = [
  { treasuryId: 'district', role: 'district' as const, amount: 51n },
  { treasuryId: 'town', role: 'town' as const, amount: 50n },
];
const AWARD = { ...BOOKS, shares: SHARES };

/** The lines of journals as a statement of the case would have them. */
const lines = (...journals: Posting[][]): CaseStatementLine[] =>
  journals.flatMap((postings, place) =>
    postings.map((posting) => ({
      ...posting,
      journalId: String(place),
      kind: 'payment' as const,
      day: '2026-03-02',
      reference: '',
      eventId: null,
      balance: 0n,
    })),
  );
const made = (status: CommitmentMade['status'], more: object = {}) =>
  ({ status, shares: SHARES, paying: 'district-first', released: 0n, ...more }) as unknown as CommitmentMade;
const order = (amount: bigint, more: object = {}) =>
  ({ amount, state: 'paid', refundId: null, treasuryId: 'district', ...more }) as unknown as PaymentOrder;
const PAID = [commitment(AWARD), bankPayment({ ...AWARD, payer: 'district' })];
const books = {
  state: 'disbursed',
  awarded: 101n,
  commitments: [made('paid')],
  money: { orders: [order(101n)], recoveries: [] as Recovery[], lines: lines(...PAID) },
  sees: 'every-book' as const,
};
type Books = Parameters<typeof checkBooks>[0];
const failing = (changed: Partial<Books>) =>
  checkBooks({ ...books, ...changed }).flatMap(({ holds, name }) => (holds ? [] : [name]));
const moneyOf = (changed: Partial<Books['money']>) => ({ money: { ...books.money, ...changed } });

describe('what must add up in the books of a case', () => {
  it('holds for an award that is paid, and states both figures in yuan', () => {
    expect(failing({})).toEqual([]);
    expect(checkBooks(books)).toContainEqual(
      expect.objectContaining({ name: 'paid-is-the-award', expected: '1.01', found: '1.01', holds: true }),
    );
  });

  it('shows shares that are a fen short of the award', () => {
    const short = [{ ...SHARES[0], amount: 50n }, SHARES[1]] as typeof SHARES;
    expect(failing({ commitments: [made('paid', { shares: short })] })).toEqual([
      'shares-are-the-award',
      'reserved-and-spent',
    ]);
  });

  it('shows a journal that is off in two books, though not in their sum', () => {
    const [first, ...rest] = commitment(AWARD) as [Posting, ...Posting[]];
    const last = rest.at(-1) as Posting;
    const off = [{ ...first, amount: first.amount + 1n }, ...rest.slice(0, -1), { ...last, amount: last.amount - 1n }];
    const [check] = checkBooks({ ...books, ...moneyOf({ lines: lines(off, PAID[1] as Posting[]) }) });
    expect(check).toMatchObject({ name: 'journals-balance', expected: '0.00', found: '0.02', holds: false });
  });

  it('shows an order that was paid and not booked, and leaves refunds and returned orders aside', () => {
    expect(failing(moneyOf({ lines: lines(PAID[0] as Posting[]) }))).toEqual(['expense-is-what-was-paid']);
    const others = [order(7n, { refundId: 'r' }), order(101n, { state: 'returned' })];
    expect(failing(moneyOf({ orders: [order(101n), ...others] }))).toEqual([]);
  });

  it('shows an award that is said to be paid and is so in part only', () => {
    const part = bankPayment({
      ...BOOKS,
      payer: 'district',
      shares: SHARES.map((share) => ({ ...share, amount: 25n })),
    });
    const money = moneyOf({ orders: [order(50n)], lines: lines(PAID[0] as Posting[], part) });
    expect(failing({ ...money, state: 'approved' })).toEqual([]);
    expect(failing(money)).toEqual(['paid-is-the-award']);
  });

  it('holds for an award whose rest was released, by what was paid and not by the shares', () => {
    const parts = [
      { ...SHARES[0], amount: 26n },
      { ...SHARES[1], amount: 25n },
    ] as typeof SHARES;
    const rest = [
      { ...SHARES[0], amount: 25n },
      { ...SHARES[1], amount: 25n },
    ] as typeof SHARES;
    const booked = lines(
      PAID[0] as Posting[],
      bankPayment({ ...BOOKS, shares: parts, payer: 'district' }),
      releaseCommitment({ ...BOOKS, shares: rest }),
    );
    const money = moneyOf({ orders: [order(51n)], lines: booked });
    expect(failing({ ...money, state: 'recovery', commitments: [made('paid', { released: 50n })] })).toEqual([]);
    expect(failing({ ...money, state: 'recovery' })).toEqual(['reserved-and-spent', 'paid-is-the-award']);
  });

  it('knows each treasury’s own payments, where each pays its own share', () => {
    const own = [made('paid', { paying: 'each-its-own' })];
    const orders = [order(51n), order(50n, { treasuryId: 'town' })];
    const [district, town] = SHARES as [(typeof SHARES)[0], (typeof SHARES)[0]];
    const booked = lines(
      PAID[0] as Posting[],
      bankPayment({ ...BOOKS, shares: [district], payer: 'district' }),
      bankPayment({ ...BOOKS, shares: [town], payer: 'town' }),
    );
    const money = moneyOf({ orders, lines: booked });
    expect(failing({ commitments: own, ...money })).toEqual([]);
    const towns = booked.filter(({ account }) => account.treasuryId === 'town');
    expect(failing({ commitments: own, ...moneyOf({ orders, lines: towns }), sees: 'own-book' })).toEqual([]);
    expect(failing({ commitments: own, ...moneyOf({ orders: [order(51n)], lines: towns }), sees: 'own-book' })).toEqual(
      ['expense-is-what-was-paid', 'paid-is-the-award'],
    );
  });

  it('follows a recovery to what is owed, and forgets a cancelled one', () => {
    const recovery = { amount: 101n, repaid: 41n, writtenOff: 0n, state: 'open' } as Recovery;
    const ordered = recoveryOrdered({ ...AWARD, collector: 'district' });
    const portions = [
      { ...SHARES[0], amount: 21n },
      { ...SHARES[1], amount: 20n },
    ] as typeof SHARES;
    const came = { ...BOOKS, shares: portions, collector: 'district', stillOwed: new Map(), recoveryYear: 2027 };
    const booked = lines(...PAID, ordered, repayment(came));
    expect(failing({ state: 'recovery', ...moneyOf({ recoveries: [recovery], lines: booked }) })).toEqual([]);
    const wrong = { ...recovery, repaid: 40n };
    expect(failing({ state: 'recovery', ...moneyOf({ recoveries: [wrong], lines: booked }) })).toEqual([
      'recovered-is-what-came',
      'receivable-is-what-is-owed',
    ]);
    const cancelled = { ...recovery, repaid: 40n, state: 'cancelled' } as Recovery;
    expect(failing(moneyOf({ recoveries: [cancelled] }))).toEqual([]);
  });

  it('says nothing of books that a town does not see', () => {
    const own = lines(...PAID).filter(({ account }) => account.treasuryId === 'town');
    const checks = checkBooks({ ...books, ...moneyOf({ lines: own }), sees: 'own-book' });
    expect(checks.map(({ name, found, holds }) => [name, found, holds])).toEqual([
      ['journals-balance', '0.00', true],
      ['shares-are-the-award', '1.01', true],
      ['reserved-and-spent', '0.50', true],
      ['expense-is-what-was-paid', '0.50', true],
      ['paid-is-the-award', '1.01', true],
    ]);
  });
});

describe('what must add up in a limit', () => {
  const limit = { kind: 'per-project', unit: 'CNY', used: '3.00', counted: [{}], countedAmount: '3.00' };
  const checked = (changed: object) =>
    checkLimits([{ ...limit, ...changed }] as unknown as Parameters<typeof checkLimits>[0]).map(({ holds }) => holds);

  it('is the sum, or the number, of the awards that it counted', () => {
    expect(checked({})).toEqual([true]);
    expect(checked({ countedAmount: '2.99' })).toEqual([false]);
    expect(checked({ unit: 'award', used: '1' })).toEqual([true]);
    expect(checked({ unit: 'award', used: '2' })).toEqual([false]);
  });

  it('is nothing where nobody could tell, and for years, of which several awards may share one', () => {
    expect(checked({ used: null })).toEqual([]);
    expect(checked({ unit: 'year', used: '1' })).toEqual([]);
  });
});

describe('quotes', () => {
  const explained = {
    one: { from: [{ documentNumber: '甲〔2026〕1号', clause: '第一条', quote: '给予 50 万元' }] },
    other: [{ documentNumber: '乙〔2026〕2号', clause: '第二条', quote: '不在此文' }],
  };

  it('stand in the text whatever its spaces; those of other documents are not looked for', () => {
    expect(checkQuotes(explained, '甲〔2026〕1号', '一、给予50\n万元。')).toMatchObject({ expected: '1', holds: true });
    expect(checkQuotes(explained, '乙〔2026〕2号', '一、给予50\n万元。')).toMatchObject({ found: '0', holds: false });
  });
});
