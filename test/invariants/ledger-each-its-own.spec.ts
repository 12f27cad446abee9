/** Awards of which each treasury paid a part of its own share: whatever comes back, goes to whoever paid it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fen } from '#kernel';
import {
  bankPayment,
  commitment,
  lockClearing,
  portionOf,
  postJournal,
  recoveryForgone,
  recoveryOrdered,
  releaseCommitment,
  repayment,
  repaymentUndone,
  type Share,
  verifyLedger,
} from '#ledger';
import { collectorOf, unpaidShares } from '#treasury';
import { type Books, FUND, journal, openBooks, shared, YEAR } from './ledger-books.js';

interface Drawn {
  award: [district: Fen, town: Fen];
  /** Percent of its share that each has paid when the award is ordered back. */
  paid: [district: bigint, town: bigint];
  /** Percent of what is still owed, one after the other. */
  repaid: bigint[];
  end: 'left open' | 'written off' | 'cancelled';
}

describe('a recovery of what each treasury paid itself', () => {
  let books: Books;
  beforeAll(async () => {
    books = await openBooks();
    await books.fund({ district: 100_000_000_00n, town: 100_000_000_00n });
  });
  afterAll(() => books.close());

  const sumOf = (shares: readonly Share[]): Fen => shares.reduce((sum, { amount }) => sum + amount, 0n);
  const amountsOf = (shares: readonly Share[]): [Fen, Fen] => {
    const of = (role: Share['role']) => shares.find((share) => share.role === role)?.amount ?? 0n;
    return [of('district'), of('town')];
  };

  /** Takes one award the whole way. @returns what is expected to have come to each */
  async function run({ award: [district, town], paid: [ofDistrict, ofTown], repaid, end }: Drawn) {
    const applicationId = await books.newCase();
    const award = shared(books, district, town);
    const post = (kind: Parameters<typeof journal>[0], postings: Parameters<typeof postJournal>[2]) =>
      books.run((tx) => postJournal(tx, journal(kind, { applicationId }), postings));
    await post('commitment', commitment(award));
    const percents = { district: ofDistrict, town: ofTown };
    const paid = award.shares
      .map((share) => ({ ...share, amount: (share.amount * percents[share.role]) / 100n }))
      .filter(({ amount }) => amount > 0n);
    for (const share of paid)
      await post('payment', bankPayment({ ...award, shares: [share], payer: share.treasuryId }));
    const rest = unpaidShares(award, paid);
    if (rest.length > 0) await post('release', releaseCommitment({ ...award, shares: rest }));
    if (paid.length === 0) return { applicationId, paid, recovered: [0n, 0n] };
    const collector = collectorOf(paid);
    const between = { fund: FUND, fiscalYear: YEAR, districtId: collector, townId: books.town.treasuryId };
    const clearing = (side: 'owed' | 'dueToTown') =>
      books.run(async (tx) => new Map([[between.townId, (await lockClearing(tx, between))[side]]]));
    await post('recovery-ordered', recoveryOrdered({ ...award, shares: paid, collector }));
    let covered = 0n;
    for (const percent of repaid) {
      const part = ((sumOf(paid) - covered) * percent) / 100n;
      if (part === 0n) continue;
      const shares = portionOf(paid, covered, part);
      const stillOwed = collector === between.townId ? new Map() : await clearing('owed');
      await post('repayment', repayment({ ...award, shares, collector, stillOwed, recoveryYear: YEAR }));
      covered += part;
    }
    const left = sumOf(paid) - covered;
    if (end === 'left open')
      return { applicationId, paid, recovered: covered > 0n ? partsOf(paid, covered) : [0n, 0n] };
    const kind = end === 'cancelled' ? ('recovery-cancelled' as const) : ('write-off' as const);
    if (left > 0n) await post(kind, recoveryForgone({ ...award, shares: portionOf(paid, covered, left), collector }));
    if (end === 'cancelled' && covered > 0n) {
      const dueToTowns = collector === between.townId ? new Map() : await clearing('dueToTown');
      const shares = portionOf(paid, 0n, covered);
      await post('repayment-undone', repaymentUndone({ ...award, shares, collector, dueToTowns, recoveryYear: YEAR }));
      return { applicationId, paid, recovered: [0n, 0n] };
    }
    return { applicationId, paid, recovered: covered > 0n ? partsOf(paid, covered) : [0n, 0n] };
  }
  const partsOf = (paid: readonly Share[], covered: Fen): [Fen, Fen] => amountsOf(portionOf(paid, 0n, covered));

  /** What the entries of the case say in one kind of account, of the district and of the town; credits are positive. */
  async function entriesOf(applicationId: string, kind: string): Promise<[Fen, Fen]> {
    const { rows } = await books.owner.query<{ treasury: string; balance: string }>(
      `SELECT a.treasury_id AS treasury, -sum(e.amount) AS balance FROM journal j JOIN entry e ON e.journal_id = j.id
         JOIN account a ON a.id = e.account_id WHERE j.application_id = $1 AND a.kind = $2 GROUP BY 1`,
      [applicationId, kind],
    );
    const of = (treasuryId: string) => BigInt(rows.find(({ treasury }) => treasury === treasuryId)?.balance ?? 0);
    return [of(books.district.treasuryId), of(books.town.treasuryId)];
  }

  it('gives each what it paid, as far as it came, and the town’s part is the district’s debt', async () => {
    const fen = fc.oneof(fc.bigInt({ min: 0n, max: 5n }), fc.bigInt({ min: 0n, max: 200_000_00n }));
    const percent = fc.oneof(fc.constantFrom(0n, 100n), fc.bigInt({ min: 0n, max: 100n }));
    const drawn: fc.Arbitrary<Drawn> = fc.record({
      award: fc.tuple(fen, fen).filter(([district, town]) => district + town > 0n),
      paid: fc.tuple(percent, percent),
      repaid: fc.array(percent, { maxLength: 4 }),
      end: fc.constantFrom('left open' as const, 'written off' as const, 'cancelled' as const),
    });
    let town = 0n;
    await fc.assert(
      fc.asyncProperty(drawn, async (one) => {
        const { applicationId, paid, recovered } = await run(one);
        expect(await entriesOf(applicationId, 'encumbered')).toEqual([0n, 0n]);
        expect(await entriesOf(applicationId, 'spent')).toEqual(amountsOf(paid));
        expect(await entriesOf(applicationId, 'recovered')).toEqual(recovered);
        const districtCollects = paid.some(({ role }) => role === 'district');
        if (districtCollects) town += (recovered as [Fen, Fen])[1];
        else expect(await entriesOf(applicationId, 'due-to-town')).toEqual([0n, 0n]);
      }),
      { numRuns: 60 },
    );
    const { rows } = await books.owner.query<{ due: string }>(
      `SELECT -coalesce(sum(e.amount), 0) AS due FROM entry e JOIN account a ON a.id = e.account_id
        WHERE a.kind IN ('due-to-town', 'due-from-town') AND a.treasury_id = $1`,
      [books.district.treasuryId],
    );
    expect(BigInt(rows[0]?.due ?? 0)).toBe(town);
    const report = await verifyLedger(async (sql) => (await books.owner.query(sql)).rows);
    expect(report.checks.flatMap((check) => check.faults)).toEqual([]);
  });
});
