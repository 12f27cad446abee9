import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Refused } from '#kernel';
import {
  accountBalance,
  bankPayment,
  budgetPositions,
  commitment,
  journalEntries,
  listJournals,
  lockClearing,
  paymentReturned,
  portionOf,
  postJournal,
  postJournals,
  recoveryOrdered,
  releaseCommitment,
  repayment,
  reverseJournal,
  settlement,
  trialBalance,
} from '#ledger';
import { type Books, balances, FUND, journal, openBooks, shared, YEAR } from './ledger-books.js';

const D = 90_000_50n;
const T = 90_000_49n;
const N = D + T;

const clearing = (books: Books) => ({
  districtId: books.district.treasuryId,
  townId: books.town.treasuryId,
  fund: FUND,
  fiscalYear: YEAR,
});

describe('an award of 180,000.99 from budget to the last fen recovered', () => {
  let books: Books;
  let applicationId: string;
  beforeAll(async () => {
    books = await openBooks();
    applicationId = await books.newCase();
  });
  afterAll(() => books.close());

  it('is committed, paid by the district, settled in part, and recovered in three instalments', async () => {
    const { run } = books;
    const payer = books.district.treasuryId;
    const award = shared(books, D, T);
    await books.fund({ district: 1_000_000_00n, town: 500_000_00n });
    await run((tx) => postJournal(tx, journal('commitment', { applicationId }), commitment(award)));
    expect(await balances(books)).toEqual({
      'district authority': 1_000_000_00n,
      'district available': -909_999_50n,
      'district encumbered': -D,
      'town authority': 500_000_00n,
      'town available': -409_999_51n,
      'town encumbered': -T,
    });

    await run((tx) => postJournal(tx, journal('payment', { applicationId }), bankPayment({ ...award, payer })));
    expect(await balances(books)).toMatchObject({
      'district cash': -N,
      'district spent': -D,
      'district expense': D,
      'district due-from-town': T,
      'town spent': -T,
      'town expense': T,
      'town due-to-district': -T,
    });

    const settled = { ...clearing(books), owed: 60_000_00n, dueToTown: 0n };
    await run((tx) => postJournal(tx, journal('settlement'), settlement(settled)));
    expect(await balances(books)).toMatchObject({
      'district cash': -120_000_99n,
      'district due-from-town': 30_000_49n,
      'town cash': -60_000_00n,
      'town due-to-district': -30_000_49n,
    });

    const ordered = recoveryOrdered({ ...award, collector: payer });
    await run((tx) => postJournal(tx, journal('recovery-ordered', { applicationId }), ordered));
    expect(await balances(books)).toMatchObject({
      'district recovery-receivable': N,
      'district recovery-pending': -D,
      'district recovery-pending of town': -T,
    });

    const expected = [
      { amount: 50_000_01n, district: 25_000_01n, town: 25_000_00n, owed: 5_000_49n, dueToTown: 0n },
      { amount: 50_000_01n, district: 50_000_01n, town: 50_000_01n, owed: 0n, dueToTown: 19_999_52n },
      { amount: 80_000_97n, district: D, town: T, owed: 0n, dueToTown: 60_000_00n },
    ];
    let before = 0n;
    for (const { amount, district, town, owed, dueToTown } of expected) {
      await run(async (tx) => {
        const stillOwed = new Map([[books.town.treasuryId, (await lockClearing(tx, clearing(books))).owed]]);
        const shares = portionOf(award.shares, before, amount);
        const repaid = repayment({ ...award, shares, collector: payer, stillOwed, recoveryYear: YEAR });
        await postJournal(tx, journal('repayment', { applicationId }), repaid);
      });
      before += amount;
      const now = await balances(books);
      expect([now['district recovered'], now['town recovered']]).toEqual([-district, -town]);
      expect(now['district recovery-receivable'] ?? 0n).toBe(N - before);
      expect(await run((tx) => lockClearing(tx, clearing(books)))).toEqual({ owed, dueToTown });
    }
    expect(await balances(books)).toEqual({
      'district authority': 1_000_000_00n,
      'district available': -909_999_50n,
      'district spent': -D,
      'district expense': D,
      'district recovered': -D,
      'district cash': 60_000_00n,
      'district due-to-town': -60_000_00n,
      'town authority': 500_000_00n,
      'town available': -409_999_51n,
      'town spent': -T,
      'town expense': T,
      'town recovered': -T,
      'town cash': -60_000_00n,
      'town due-from-district': 60_000_00n,
    });

    const back = { ...clearing(books), owed: 0n, dueToTown: 60_000_00n };
    await run((tx) => postJournal(tx, journal('settlement'), settlement(back)));
    const end = await balances(books);
    expect([end['district cash'], end['town cash'], end['district due-to-town']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await run((tx) => budgetPositions(tx, { treasuryId: payer, fund: FUND, fiscalYear: YEAR }))).toEqual([
      {
        treasuryId: payer,
        fund: FUND,
        fiscalYear: YEAR,
        measureGroup: '',
        appropriated: 1_000_000_00n,
        available: 909_999_50n,
        encumbered: 0n,
        spent: D,
        recovered: D,
      },
    ]);
  });
});

describe('posting', () => {
  let books: Books;
  let applicationId: string;
  beforeAll(async () => {
    books = await openBooks();
    applicationId = await books.newCase();
    await books.fund({ district: 1000n, town: 1000n });
  });
  afterAll(() => books.close());

  const available = (asOf?: string) =>
    books.run(async (tx) => {
      const of = { treasuryId: books.district.treasuryId, fund: FUND, fiscalYear: YEAR, asOf };
      return (await budgetPositions(tx, of))[0]?.available;
    });

  it('the same key posts once, and answers with the first journal', async () => {
    const input = journal('commitment', { applicationId, key: 'award-1' });
    const first = await books.run((tx) => postJournal(tx, input, commitment(shared(books, 2n, 1n))));
    const again = await books.run((tx) =>
      postJournal(tx, { ...input, at: new Date(), memo: 'again' }, commitment(shared(books, 2n, 1n))),
    );
    expect(first.posted).toBe(true);
    expect(again).toEqual({ journalId: first.journalId, posted: false });
    expect(await available()).toBe(998n);
  });

  it('the same key with other content is a fault', async () => {
    const input = journal('commitment', { applicationId, key: 'award-1' });
    await expect(books.run((tx) => postJournal(tx, input, commitment(shared(books, 2n, 2n))))).rejects.toThrow(
      'other content',
    );
    await expect(
      books.run((tx) => postJournal(tx, { ...input, day: '2026-06-02' }, commitment(shared(books, 2n, 1n)))),
    ).rejects.toThrow('other content');
  });

  it('the same key from many callers at once posts once', async () => {
    const input = journal('commitment', { applicationId, key: 'award-2' });
    const posts = await Promise.all(
      Array.from({ length: 10 }, () => books.run((tx) => postJournal(tx, input, commitment(shared(books, 2n, 1n))))),
    );
    expect(posts.filter(({ posted }) => posted)).toHaveLength(1);
    expect(new Set(posts.map(({ journalId }) => journalId)).size).toBe(1);
    expect(await available()).toBe(996n);
  });

  it('a repeated journal among new ones is told apart', async () => {
    const old = {
      journal: journal('commitment', { applicationId, key: 'award-1' }),
      postings: commitment(shared(books, 2n, 1n)),
    };
    const fresh = { journal: journal('commitment', { applicationId }), postings: commitment(shared(books, 1n, 1n)) };
    const posted = await books.run((tx) => postJournals(tx, [fresh, old, fresh]));
    expect(posted.map((one) => one.posted)).toEqual([true, false, false]);
    expect(posted[2]?.journalId).toBe(posted[0]?.journalId);
    expect(await available()).toBe(995n);
    expect(await books.run((tx) => postJournals(tx, []))).toEqual([]);
  });

  it('is refused where a budget is short by one fen, naming the treasury, and writes nothing', async () => {
    const before = await balances(books);
    const refused = books.run((tx) =>
      postJournal(tx, journal('commitment', { applicationId }), commitment(shared(books, 995n, 998n))),
    );
    await expect(refused).rejects.toBeInstanceOf(Refused);
    await expect(refused).rejects.toMatchObject({
      refusal: {
        code: 'budget-short',
        kind: 'rule',
        params: {
          treasury: 'xinqiao',
          treasuryZh: 'xinqiao名',
          fund: FUND,
          year: YEAR,
          needed: '9.98',
          available: '9.97',
        },
      },
    });
    expect(await balances(books)).toEqual(before);
  });

  it('a budget that was never appropriated is short of everything', async () => {
    const award = { ...shared(books, 1n, 0n), fiscalYear: 2031 };
    await expect(
      books.run((tx) => postJournal(tx, journal('commitment', { applicationId }), commitment(award))),
    ).rejects.toMatchObject({ refusal: { code: 'budget-short', params: { needed: '0.01', available: '0.00' } } });
  });

  it('a release makes the budget available again', async () => {
    const award = shared(books, 995n, 996n);
    const commit = (key: string) =>
      books.run((tx) => postJournal(tx, journal('commitment', { applicationId, key }), commitment(award)));
    await commit('all-of-it');
    expect(await available()).toBe(0n);
    await expect(commit('once-more')).rejects.toMatchObject({ refusal: { code: 'budget-short' } });
    await books.run((tx) => postJournal(tx, journal('release', { applicationId }), releaseCommitment(award)));
    expect(await available()).toBe(995n);
  });

  it('a day in the past has the balances of that day', async () => {
    const award = shared(books, 5n, 5n);
    const late = journal('commitment', { applicationId, day: '2026-07-01' });
    await books.run((tx) => postJournal(tx, late, commitment(award)));
    expect(await available()).toBe(990n);
    expect(await available('2026-07-01')).toBe(990n);
    expect(await available('2026-06-30')).toBe(995n);
    expect(await available('2026-05-31')).toBeUndefined();
  });

  it('a correction is a linked journal that turns the first round, once', async () => {
    const posted = await books.run((tx) =>
      postJournal(tx, journal('commitment', { applicationId }), commitment(shared(books, 7n, 7n))),
    );
    const correct = (key: string) =>
      books.run((tx) =>
        reverseJournal(tx, posted.journalId, {
          day: '2026-07-02',
          at: new Date(),
          reference: 'C-1',
          memo: 'posted twice',
          key,
        }),
      );
    const correction = await correct('correction');
    expect(await available()).toBe(990n);
    expect((await correct('correction')).posted).toBe(false);
    await expect(correct('another')).rejects.toMatchObject({ refusal: { code: 'already-reversed' } });
    const { journals } = await books.run((tx) => listJournals(tx, { applicationId }, { limit: 50 }));
    expect(journals.find(({ id }) => id === posted.journalId)?.reversedBy).toBe(correction.journalId);
    expect(journals.find(({ id }) => id === correction.journalId)?.reverses).toBe(posted.journalId);
    await expect(
      books.run((tx) =>
        reverseJournal(tx, books.town.treasuryId, {
          day: '2026-07-02',
          at: new Date(),
          reference: 'C',
          memo: '',
          key: 'k',
        }),
      ),
    ).rejects.toThrow('no journal');
  });

  it('a returned payment encumbers the award again, and can be returned once', async () => {
    const award = shared(books, 10n, 10n);
    const payer = books.district.treasuryId;
    const before = await balances(books);
    const payment = await books.run(async (tx) => {
      await postJournal(tx, journal('commitment', { applicationId }), commitment(award));
      return postJournal(tx, journal('payment', { applicationId }), bankPayment({ ...award, payer }));
    });
    const giveBack = () =>
      books.run(async (tx) => {
        const stillOwed = new Map([[books.town.treasuryId, (await lockClearing(tx, clearing(books))).owed]]);
        const input = journal('payment-returned', { applicationId, reverses: payment.journalId });
        return postJournal(tx, input, paymentReturned({ ...award, payer, stillOwed }));
      });
    await giveBack();
    await expect(giveBack()).rejects.toMatchObject({ refusal: { code: 'already-reversed' } });
    const now = await balances(books);
    expect(now['district encumbered']).toBe((before['district encumbered'] ?? 0n) - 10n);
    expect(now['town encumbered']).toBe((before['town encumbered'] ?? 0n) - 10n);
    expect([now['district cash'], now['district due-from-town'], now['district spent']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('reading', () => {
  let books: Books;
  let applicationId: string;
  beforeAll(async () => {
    books = await openBooks();
    applicationId = await books.newCase();
    await books.fund({ district: 1000n, town: 1000n, otherTown: 50n });
    for (let award = 1n; award <= 5n; award += 1n)
      await books.run((tx) =>
        postJournal(tx, journal('commitment', { applicationId }), commitment(shared(books, award, award))),
      );
  });
  afterAll(() => books.close());

  it('journals come in pages, the newest first, each once', async () => {
    const totals: bigint[] = [];
    let after: string | undefined;
    for (let page = 0; page < 4; page += 1) {
      const found = await books.run((tx) => listJournals(tx, { kind: 'commitment' }, { limit: 2, after }));
      totals.push(...found.journals.map(({ total }) => total));
      if (found.nextCursor === null) break;
      after = found.nextCursor;
    }
    expect(totals).toEqual([10n, 8n, 6n, 4n, 2n]);
  });

  it('are filtered by treasury, day and case', async () => {
    const list = (filter: Parameters<typeof listJournals>[1]) =>
      books.run(async (tx) => (await listJournals(tx, filter, { limit: 100 })).journals.length);
    expect(await list({ treasuryId: books.otherTown.treasuryId })).toBe(1);
    expect(await list({ applicationId })).toBe(5);
    expect(await list({ from: '2026-06-01', to: '2026-06-01' })).toBe(6);
    expect(await list({ from: '2026-06-02' })).toBe(0);
    expect(await list({ fund: 'other' })).toBe(0);
    expect(await list({ fiscalYear: YEAR })).toBe(6);
  });

  it('a town sees its own books only, a district its towns too, an enterprise and another district nothing', async () => {
    const look = async (reach: Parameters<typeof books.database.read>[0]) =>
      books.database.read(reach, async (tx) => ({
        accounts: (await trialBalance(tx)).rows.length,
        journals: (await listJournals(tx, {}, { limit: 100 })).journals.length,
      }));
    const { district, town, stranger } = books;
    expect(await look({ kind: 'district', organisationId: district.organisationId })).toEqual({
      accounts: 8,
      journals: 6,
    });
    expect(await look({ kind: 'town', organisationId: town.organisationId })).toEqual({ accounts: 3, journals: 6 });
    expect(await look({ kind: 'district', organisationId: stranger.organisationId })).toEqual({
      accounts: 0,
      journals: 0,
    });
    expect(await look({ kind: 'enterprise', enterpriseId: applicationId })).toEqual({ accounts: 0, journals: 0 });
    expect(await look({ kind: 'none' })).toEqual({ accounts: 0, journals: 0 });
  });

  it("a district posts to its towns' books, and to no other's", async () => {
    const reach = { kind: 'district', organisationId: books.district.organisationId } as const;
    const post = (award: ReturnType<typeof shared>) =>
      books.database.transaction(reach, (tx) =>
        postJournal(tx, journal('commitment', { applicationId }), commitment(award)),
      );
    expect((await post(shared(books, 1n, 1n))).posted).toBe(true);
    await expect(post(shared({ ...books, town: books.stranger }, 1n, 1n))).rejects.toThrow('row-level security');
  });

  it('a town cannot take back its half of a journal', async () => {
    const input = journal('commitment', { applicationId });
    const posted = await books.run((tx) => postJournal(tx, input, commitment(shared(books, 1n, 1n))));
    const half = books.database.transaction({ kind: 'town', organisationId: books.town.organisationId }, (tx) =>
      reverseJournal(tx, posted.journalId, { day: input.day, at: input.at, reference: 'C', memo: 'half', key: 'half' }),
    );
    await expect(half).rejects.toMatchObject({ code: 'HQ113' });
  });

  it('an account without entries stands at zero, and there is nothing under an id that is none', async () => {
    const account = { treasuryId: books.town.treasuryId, fund: FUND, fiscalYear: YEAR, kind: 'cash' } as const;
    expect(await books.run((tx) => accountBalance(tx, account))).toBe(0n);
    expect(await books.run((tx) => accountBalance(tx, { ...account, kind: 'authority' }))).toBe(1000n);
    expect(await books.run((tx) => journalEntries(tx, 'no-id'))).toEqual([]);
  });
});
