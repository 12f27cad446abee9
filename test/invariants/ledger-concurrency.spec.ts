import { afterEach, describe, expect, it } from '@jest/globals';
import { Refused } from '#kernel';
import {
  bankPayment,
  commitment,
  lockClearing,
  postJournal,
  postJournals,
  recoveryOrdered,
  releaseCommitment,
  repayment,
  type Shared,
  settlement,
} from '#ledger';
import { type Books, balances, journal, openBooks, shared } from './ledger-books.js';

/** How a bundle of calls at the same moment ended; anything but success or a short budget fails the test. */
async function outcome(calls: Promise<unknown>[]): Promise<{ succeeded: number; short: number }> {
  const results = await Promise.allSettled(calls);
  const failed = results.filter((result) => result.status === 'rejected').map((result) => result.reason as unknown);
  for (const reason of failed) if (!(reason instanceof Refused) || reason.refusal.code !== 'budget-short') throw reason;
  return { succeeded: results.length - failed.length, short: failed.length };
}

const stripes = async (books: Books, treasuryId: string): Promise<bigint[]> => {
  const { rows } = await books.owner.query<{ balance: string }>(
    `SELECT s.balance FROM budget_stripe s JOIN account a ON a.id = s.account_id
      WHERE a.treasury_id = $1 ORDER BY stripe`,
    [treasuryId],
  );
  return rows.map((row) => BigInt(row.balance));
};

describe('budgets under approvals at the same moment', () => {
  let books: Books;
  afterEach(() => books.close());

  const commit = (applicationId: string, award: Shared) =>
    books.run((tx) => postJournal(tx, journal('commitment', { applicationId }), commitment(award)));

  it('200 at once on a budget that carries exactly 50: 50 succeed and nothing is left', async () => {
    books = await openBooks({ poolSize: 20 });
    const cases = await books.newCases(200);
    await books.fund({ district: 50n * 90_000_50n, town: 50n * 90_000_49n });
    const award = shared(books, 90_000_50n, 90_000_49n);
    expect(await outcome(cases.map((id) => commit(id, award)))).toEqual({ succeeded: 50, short: 150 });
    const now = await balances(books);
    expect(now['district available']).toBeUndefined();
    expect(now['town available']).toBeUndefined();
    expect(now['district encumbered']).toBe(-50n * 90_000_50n);
    expect(now['town encumbered']).toBe(-50n * 90_000_49n);
  });

  it('where one of two budgets is short, nothing is taken from the other', async () => {
    books = await openBooks({ poolSize: 20 });
    const cases = await books.newCases(60);
    await books.fund({ district: 1000n * 100n, town: 7n * 100n });
    const calls = cases.map((id) => commit(id, shared(books, 100n, 100n)));
    expect(await outcome(calls)).toEqual({ succeeded: 7, short: 53 });
    expect((await balances(books))['district available']).toBe(-993n * 100n);
  });

  it('awards of every size on three treasuries, with releases between: no deadlock, no fen lost', async () => {
    books = await openBooks({ poolSize: 20 });
    const cases = await books.newCases(300);
    await books.fund({ district: 40_000n, town: 20_000n, otherTown: 20_000n });
    const calls = cases.map(async (applicationId, index) => {
      const town = index % 2 === 0 ? books.town : books.otherTown;
      const amount = BigInt(1 + ((index * 7919) % 400));
      // The two ways round, so that only the ledger's own order keeps them from waiting for each other.
      const award = shared({ ...books, town }, amount, amount);
      if (index % 3 === 0) award.shares.reverse();
      await commit(applicationId, award);
      if (index % 5 === 0)
        await books.run((tx) => postJournal(tx, journal('release', { applicationId }), releaseCommitment(award)));
      return amount;
    });
    const { succeeded } = await outcome(calls);
    expect(succeeded).toBeGreaterThan(150);
    const now = await balances(books);
    const total = (place: string) => (now[`${place} available`] ?? 0n) + (now[`${place} encumbered`] ?? 0n);
    expect([total('district'), total('town'), total('other town')]).toEqual([-40_000n, -20_000n, -20_000n]);
    for (const [place, name] of [
      [books.district, 'district'],
      [books.town, 'town'],
      [books.otherTown, 'other town'],
    ] as const) {
      const left = (await stripes(books, place.treasuryId)).reduce((sum, balance) => sum + balance, 0n);
      expect(left).toBe(-(now[`${name} available`] ?? 0n));
    }
  });

  it('the last amounts are gathered from all stripes', async () => {
    books = await openBooks();
    const [first, second, third] = (await books.newCases(3)) as [string, string, string];
    await books.fund({ district: 160n, town: 1600n });
    expect(await stripes(books, books.district.treasuryId)).toEqual(Array.from({ length: 16 }, () => 10n));
    await commit(first, shared(books, 95n, 1n));
    expect((await stripes(books, books.district.treasuryId)).reduce((sum, balance) => sum + balance, 0n)).toBe(65n);
    expect(await outcome([commit(second, shared(books, 66n, 1n))])).toEqual({ succeeded: 0, short: 1 });
    await commit(third, shared(books, 65n, 1n));
    expect(await stripes(books, books.district.treasuryId)).toEqual(Array.from({ length: 16 }, () => 0n));
  });

  it('a draw that had to gather leaves parts large enough for the next draws of its size', async () => {
    books = await openBooks();
    await books.fund({ district: 1600n, town: 1n });
    await commit(await books.newCase(), shared(books, 101n, 0n));
    // 1,499 fen are left: three parts of at least four draws of 101 fen.
    const expected = [500n, 500n, 499n, ...Array.from({ length: 13 }, () => 0n)];
    expect(await stripes(books, books.district.treasuryId)).toEqual(expected);
  });

  it('a stripe that somebody else is drawing on is not waited for', async () => {
    books = await openBooks();
    const [opening, held, free] = (await books.newCases(3)) as [string, string, string];
    await books.fund({ district: 1600n, town: 1600n });
    // The first award of a book opens its accounts; whoever comes at that same moment does wait for them.
    await commit(opening, shared(books, 10n, 10n));
    await books.run(async (tx) => {
      await postJournal(tx, journal('commitment', { applicationId: held }), commitment(shared(books, 10n, 10n)));
      await commit(free, shared(books, 10n, 10n));
    });
    expect((await balances(books))['district available']).toBe(-1570n);
  });

  it('many awards in one statement draw the sum, or none of them', async () => {
    books = await openBooks();
    const cases = await books.newCases(1000);
    await books.fund({ district: 1000n * 30n, town: 1000n * 30n - 1n });
    const bulk = (awards: string[]) =>
      books.run((tx) =>
        postJournals(
          tx,
          awards.map((applicationId) => ({
            journal: journal('commitment', { applicationId }),
            postings: commitment(shared(books, 30n, 30n)),
          })),
        ),
      );
    await expect(bulk(cases)).rejects.toMatchObject({
      refusal: { code: 'budget-short', params: { treasury: 'xinqiao', needed: '300.00', available: '299.99' } },
    });
    expect((await balances(books))['district encumbered']).toBeUndefined();
    expect(await bulk(cases.slice(1))).toHaveLength(999);
    expect(await balances(books)).toMatchObject({ 'district available': -30n, 'town available': -29n });
  });

  it('what a town owes is set off once, however many repayments come at once', async () => {
    books = await openBooks({ poolSize: 20 });
    const cases = await books.newCases(10);
    await books.fund({ district: 1000n, town: 1000n });
    const payer = books.district.treasuryId;
    const award = shared(books, 10n, 10n);
    const between = {
      districtId: payer,
      townId: books.town.treasuryId,
      fund: award.fund,
      fiscalYear: award.fiscalYear,
    };
    for (const applicationId of cases)
      await books.run(async (tx) => {
        await postJournals(tx, [
          { journal: journal('commitment', { applicationId }), postings: commitment(award) },
          { journal: journal('payment', { applicationId }), postings: bankPayment({ ...award, payer }) },
          {
            journal: journal('recovery-ordered', { applicationId }),
            postings: recoveryOrdered({ ...award, collector: payer }),
          },
        ]);
      });
    // 65 of the 100 fen that the town owes are settled; ten repayments bring it 10 fen each.
    const settled = settlement({ ...between, owed: 65n, dueToTown: 0n });
    await books.run((tx) => postJournal(tx, journal('settlement'), settled));
    const repay = (applicationId: string) =>
      books.run(async (tx) => {
        const stillOwed = new Map([[between.townId, (await lockClearing(tx, between)).owed]]);
        const repaid = repayment({ ...award, collector: payer, stillOwed, recoveryYear: award.fiscalYear });
        await postJournal(tx, journal('repayment', { applicationId }), repaid);
      });
    await Promise.all(cases.map(repay));
    expect(await books.run((tx) => lockClearing(tx, between))).toEqual({ owed: 0n, dueToTown: 65n });
  });
});
