import { describe, expect, it } from '@jest/globals';
import { mergePostings, type Posting } from './journal.js';
import {
  appropriation,
  bankPayment,
  budgetReduced,
  carryOver,
  commitment,
  overPayment,
  paymentReturned,
  reapportionment,
  recoveryForgone,
  recoveryOrdered,
  refundPaid,
  releaseCommitment,
  repayment,
  repaymentUndone,
  settlement,
  suspended,
} from './templates.js';

const D = 90_000_50n;
const T = 90_000_49n;
const N = D + T;
const award = {
  fund: 'sj-2025-8',
  fiscalYear: 2026,
  shares: [
    { treasuryId: 'd', role: 'district' as const, amount: D },
    { treasuryId: 't', role: 'town' as const, amount: T },
  ],
};
const owing = (amount: bigint) => new Map([['t', amount]]);

/** "book account(of counterpart)" → fen; refuses a journal that does not balance in each book. */
function read(postings: Posting[]): Record<string, bigint> {
  const merged = mergePostings(postings);
  const books = new Map<string, bigint>();
  for (const { account, amount } of merged) {
    expect([account.fund, account.fiscalYear]).toEqual(['sj-2025-8', 2026]);
    books.set(account.treasuryId, (books.get(account.treasuryId) ?? 0n) + amount);
  }
  expect([...books.values()].every((balance) => balance === 0n)).toBe(true);
  const name = ({ account: { treasuryId, kind, counterpartId } }: Posting) =>
    `${treasuryId} ${kind}${counterpartId ? ` ${counterpartId}` : ''}`;
  return Object.fromEntries(merged.map((posting) => [name(posting), posting.amount]));
}

describe('posting templates', () => {
  it('appropriation: authority to available', () =>
    expect(read(appropriation(award))).toEqual({
      'd authority': D,
      'd available': -D,
      't authority': T,
      't available': -T,
    }));

  it('commitment: available to encumbered; its release the reverse', () => {
    const committed = { 'd available': D, 'd encumbered': -D, 't available': T, 't encumbered': -T };
    expect(read(commitment(award))).toEqual(committed);
    expect(read([...commitment(award), ...releaseCommitment(award)])).toEqual({});
  });

  it('payment, district first: the district pays the whole and the town owes its share', () =>
    expect(read(bankPayment({ ...award, payer: 'd' }))).toEqual({
      'd encumbered': D,
      'd spent': -D,
      'd expense': D,
      'd due-from-town t': T,
      'd cash': -N,
      't encumbered': T,
      't spent': -T,
      't expense': T,
      't due-to-district d': -T,
    }));

  it('payment, each its own: the town pays its share and nobody owes anything', () =>
    expect(read(bankPayment({ ...award, shares: award.shares.slice(1), payer: 't' }))).toEqual({
      't encumbered': T,
      't spent': -T,
      't expense': T,
      't cash': -T,
    }));

  it("a town cannot pay or collect the district's share", () => {
    expect(() => bankPayment({ ...award, payer: 't' })).toThrow(RangeError);
    expect(() => recoveryOrdered({ ...award, collector: 't' })).toThrow(RangeError);
  });

  it('returned payment: exactly the payment turned round while the town still owes its share', () =>
    expect(
      read([
        ...bankPayment({ ...award, payer: 'd' }),
        ...paymentReturned({ ...award, payer: 'd', stillOwed: owing(T) }),
      ]),
    ).toEqual({}));

  it('returned payment: what the town had settled is due to it', () => {
    const lines = read(paymentReturned({ ...award, payer: 'd', stillOwed: owing(100n) }));
    expect(lines).toMatchObject({
      'd due-from-town t': -100n,
      'd due-to-town t': 100n - T,
      't due-to-district d': 100n,
      't due-from-district d': T - 100n,
    });
  });

  it('recovery: one claim, pending for the district and for the town', () =>
    expect(read(recoveryOrdered({ ...award, collector: 'd' }))).toEqual({
      'd recovery-receivable': N,
      'd recovery-pending': -D,
      'd recovery-pending t': -T,
    }));

  it("repayment: to each owner, the town's share set off against what it owes", () =>
    expect(read(repayment({ ...award, collector: 'd', stillOwed: owing(T), recoveryYear: 2026 }))).toEqual({
      'd cash': N,
      'd recovery-receivable': -N,
      'd recovery-pending': D,
      'd recovered': -D,
      'd recovery-pending t': T,
      'd due-from-town t': -T,
      't due-to-district d': T,
      't recovered': -T,
    }));

  it("repayment: due to the town where it owes nothing, and to another account after the award's year", () =>
    expect(read(repayment({ ...award, collector: 'd', stillOwed: new Map(), recoveryYear: 2027 }))).toEqual({
      'd cash': N,
      'd recovery-receivable': -N,
      'd recovery-pending': D,
      'd recovered-prior-year': -D,
      'd recovery-pending t': T,
      'd due-to-town t': -T,
      't due-from-district d': T,
      't recovered-prior-year': -T,
    }));

  it.each([
    [T, 0n, T],
    [T, T, 0n],
    [10n, 30n, -20n],
  ])('settlement: %s owed against %s due moves %s in cash', (owed, dueToTown, cash) => {
    const lines = read(
      settlement({ fund: 'sj-2025-8', fiscalYear: 2026, districtId: 'd', townId: 't', owed, dueToTown }),
    );
    expect(lines['d due-from-town t'] ?? 0n).toBe(-owed);
    expect(lines['d due-to-town t'] ?? 0n).toBe(dueToTown);
    expect(lines['d cash'] ?? 0n).toBe(cash);
    expect(lines['t cash'] ?? 0n).toBe(-cash);
  });

  it('a negative share, debt or set-off is a fault of the caller', () => {
    const negative = { ...award, shares: [{ ...award.shares[0]!, amount: -1n }] };
    expect(() => commitment(negative)).toThrow(RangeError);
    expect(() => repayment({ ...award, collector: 'd', stillOwed: owing(-1n), recoveryYear: 2026 })).toThrow(
      RangeError,
    );
    expect(() =>
      settlement({ fund: 'f', fiscalYear: 2026, districtId: 'd', townId: 't', owed: -1n, dueToTown: 0n }),
    ).toThrow(RangeError);
  });

  it('a reduced budget is an appropriation turned round', () =>
    expect(read([...appropriation(award), ...budgetReduced(award)])).toEqual({}));

  it('carry-over: each of the two years balances by itself, and a group of measures stays in its own book', () => {
    const shares = award.shares.slice(0, 1);
    const lines = carryOver({ ...award, measureGroup: 'talent', shares, toYear: 2027 });
    expect(
      lines.map(({ account: { fiscalYear, measureGroup, kind }, amount }) => [fiscalYear, measureGroup, kind, amount]),
    ).toEqual([
      [2026, 'talent', 'authority', -D],
      [2026, 'talent', 'available', D],
      [2027, 'talent', 'authority', D],
      [2027, 'talent', 'available', -D],
    ]);
  });

  it('forgone: what was ordered and did not come is claimed and pending no more', () =>
    expect(
      read([...recoveryOrdered({ ...award, collector: 'd' }), ...recoveryForgone({ ...award, collector: 'd' })]),
    ).toEqual({}));

  it('an over-payment is owed to the enterprise until it is paid back', () => {
    const over = { fund: 'sj-2025-8', fiscalYear: 2026, amount: 1n };
    expect(read(overPayment({ ...over, collector: 'd' }))).toEqual({ 'd cash': 1n, 'd refund-payable': -1n });
    expect(read(refundPaid({ ...over, payer: 'd' }))).toEqual({ 'd cash': -1n, 'd refund-payable': 1n });
    expect(() => overPayment({ ...over, collector: 'd', amount: 0n })).toThrow(RangeError);
    expect(() => refundPaid({ ...over, payer: 'd', amount: -1n })).toThrow(RangeError);
  });

  it.each([
    ['nothing is due to the town', 0n],
    ['a part is', 100n],
    ['its whole share is', T],
    ['more than its share is', T + 1n],
  ])('undone repayment where %s: each gives back what it got', (_case, due) => {
    const undone = { ...award, collector: 'd', dueToTowns: owing(due), recoveryYear: 2026 };
    const lines = read(repaymentUndone(undone));
    const offset = due < T ? due : T;
    expect(lines).toMatchObject({ 'd refund-payable': -N, 'd recovered': D, 't recovered': T });
    expect([lines['d due-to-town t'] ?? 0n, lines['t due-from-district d'] ?? 0n]).toEqual([offset, -offset]);
    expect([lines['d due-from-town t'] ?? 0n, lines['t due-to-district d'] ?? 0n]).toEqual([T - offset, offset - T]);
  });

  it("an undone repayment of a later year leaves the award's own year alone", () => {
    const undone = { ...award, collector: 'd', dueToTowns: new Map<string, bigint>(), recoveryYear: 2027 };
    expect(read(repaymentUndone(undone))).toMatchObject({ 'd recovered-prior-year': D, 't recovered-prior-year': T });
    expect(() => repaymentUndone({ ...undone, dueToTowns: owing(-1n) })).toThrow(RangeError);
  });

  it.each([5n, -5n])('suspended: %s fen that nobody can assign yet', (amount) =>
    expect(read(suspended({ fund: 'sj-2025-8', fiscalYear: 2026, treasuryId: 'd', amount }))).toEqual({
      'd suspense': amount,
      'd cash': -amount,
    }),
  );

  describe('reapportionment', () => {
    const between = { fund: 'sj-2025-8', fiscalYear: 2026, districtId: 'd', townId: 't' };

    it('to the town: budget, expense and debt follow', () =>
      expect(read(reapportionment({ ...between, encumbered: 30n, paid: 70n, stillOwed: owing(0n) }))).toEqual({
        'd encumbered': 30n,
        'd spent': 70n,
        'd available': -100n,
        'd expense': -70n,
        'd due-from-town t': 70n,
        't available': 100n,
        't encumbered': -30n,
        't spent': -70n,
        't expense': 70n,
        't due-to-district d': -70n,
      }));

    it('to the district while the town still owes it: the debt is less', () =>
      expect(read(reapportionment({ ...between, encumbered: -30n, paid: -70n, stillOwed: owing(70n) }))).toEqual({
        'd encumbered': -30n,
        'd spent': -70n,
        'd available': 100n,
        'd expense': 70n,
        'd due-from-town t': -70n,
        't available': -100n,
        't encumbered': 30n,
        't spent': 70n,
        't expense': -70n,
        't due-to-district d': 70n,
      }));

    it('to the district after the town settled: what it settled too much is due to it', () =>
      expect(read(reapportionment({ ...between, encumbered: 0n, paid: -70n, stillOwed: owing(20n) }))).toMatchObject({
        'd due-from-town t': -20n,
        'd due-to-town t': -50n,
        't due-to-district d': 20n,
        't due-from-district d': 50n,
      }));
  });
});
