import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Tx } from '#kernel';
import { commitment, postJournal } from '#ledger';
import { type Books, FUND, journal, openBooks, shared } from './ledger-books.js';

/** Code that goes past the library straight to the tables, as the application's role. */
describe('the database itself', () => {
  let books: Books;
  let applicationId: string;
  let posted: string;
  beforeAll(async () => {
    books = await openBooks();
    applicationId = await books.newCase();
    await books.fund({ district: 1000n, town: 1000n });
    const input = journal('commitment', { applicationId });
    posted = (await books.run((tx) => postJournal(tx, input, commitment(shared(books, 10n, 10n))))).journalId;
  });
  afterAll(() => books.close());

  const insertJournal = async (tx: Tx, kind = 'appropriation'): Promise<string> => {
    const id = newId();
    await tx.execute(
      `INSERT INTO journal (id, key, kind, day, at, reference, content_sha256)
       VALUES ($1, $2, $3, '2026-06-01', '2026-06-01T00:00:00Z', 'BY-HAND', '')`,
      [id, newId(), kind],
    );
    return id;
  };
  const account = async (tx: Tx, treasuryId: string, kind: string): Promise<string> => {
    const [row] = await tx.query<{ id: string }>(`SELECT id FROM account WHERE treasury_id = $1 AND kind = $2`, [
      treasuryId,
      kind,
    ]);
    return (row as { id: string }).id;
  };
  const insertEntries = (tx: Tx, id: string, lines: [string, bigint][], firstLine = 1) =>
    tx.execute(
      `INSERT INTO entry (journal_id, line, account_id, amount)
       SELECT $1, $4::int - 1 + ordinality, account_id, amount
         FROM unnest($2::uuid[], $3::bigint[]) WITH ORDINALITY AS l (account_id, amount, ordinality)`,
      [id, lines.map(([accountId]) => accountId), lines.map(([, amount]) => amount), firstLine],
    );
  /** Writes a journal on accounts of the district and the town, as given. */
  const byHand = (lines: ['district' | 'town', string, bigint][]) =>
    books.run(async (tx) => {
      const id = await insertJournal(tx);
      const resolved: [string, bigint][] = [];
      for (const [place, kind, amount] of lines)
        resolved.push([await account(tx, books[place].treasuryId, kind), amount]);
      await insertEntries(tx, id, resolved);
      return id;
    });

  it('takes a balanced journal', async () => {
    await byHand([
      ['district', 'authority', 5n],
      ['district', 'available', -5n],
    ]);
  });

  it('refuses a journal that does not balance, at commit', async () => {
    const unbalanced = byHand([
      ['district', 'authority', 5n],
      ['district', 'available', -4n],
    ]);
    await expect(unbalanced).rejects.toMatchObject({ code: 'HQ111' });
  });

  it('refuses a journal that balances between two books but in neither', async () => {
    const across = byHand([
      ['district', 'authority', 5n],
      ['town', 'available', -5n],
    ]);
    await expect(across).rejects.toMatchObject({ code: 'HQ111' });
  });

  it('refuses a journal that balances only if yuan and dollars are added up', async () => {
    const mixed = books.run(async (tx) => {
      const id = await insertJournal(tx);
      const dollars = newId();
      await tx.execute(
        `INSERT INTO account (id, treasury_id, fund, fiscal_year, kind, currency) VALUES ($1, $2, $3, 2026, 'cash', 'USD')`,
        [dollars, books.district.treasuryId, FUND],
      );
      await insertEntries(tx, id, [
        [dollars, -5n],
        [await account(tx, books.district.treasuryId, 'authority'), 5n],
      ]);
    });
    await expect(mixed).rejects.toMatchObject({ code: 'HQ111' });
  });

  it('refuses a journal without entries, with a single one, or with an entry of nothing', async () => {
    await expect(books.run((tx) => insertJournal(tx))).rejects.toMatchObject({ code: 'HQ111' });
    await expect(byHand([['district', 'authority', 5n]])).rejects.toMatchObject({ code: 'HQ111' });
    await expect(byHand([['district', 'authority', 0n]])).rejects.toMatchObject({ code: '23514' });
  });

  it.each([
    { firstLine: 1, code: '23505' },
    { firstLine: 5, code: 'HQ112' },
  ])('takes no entry into a journal of an earlier transaction, from line $firstLine', async ({ firstLine, code }) => {
    const late = books.run(async (tx) => {
      const lines: [string, bigint][] = [
        [await account(tx, books.district.treasuryId, 'authority'), 5n],
        [await account(tx, books.district.treasuryId, 'available'), -5n],
      ];
      await insertEntries(tx, posted, lines, firstLine);
    });
    await expect(late).rejects.toMatchObject({ code });
  });

  it('takes no entry into a journal whose balance was checked early', async () => {
    const sly = books.run(async (tx) => {
      const id = await insertJournal(tx);
      const authority = await account(tx, books.district.treasuryId, 'authority');
      const available = await account(tx, books.district.treasuryId, 'available');
      await insertEntries(tx, id, [
        [authority, 5n],
        [available, -5n],
      ]);
      await tx.execute('SET CONSTRAINTS ALL IMMEDIATE');
      await insertEntries(tx, id, [[available, -5n]], 3);
    });
    await expect(sly).rejects.toMatchObject({ code: 'HQ112' });
  });

  it('takes no entry without a journal or an account', async () => {
    const lost = (journalId: string, accountId?: string) =>
      books.run(async (tx) => {
        await insertEntries(tx, journalId, [
          [accountId ?? (await account(tx, books.district.treasuryId, 'authority')), 5n],
        ]);
      });
    await expect(lost(newId())).rejects.toMatchObject({ code: '23503' });
    await expect(
      books.run(async (tx) => insertEntries(tx, await insertJournal(tx), [[newId(), 5n]])),
    ).rejects.toMatchObject({ code: '23503' });
  });

  it('stops a draw beyond the budget, whoever writes it', async () => {
    const draw = byHand([
      ['town', 'available', 991n],
      ['town', 'encumbered', -991n],
    ]);
    await expect(draw).rejects.toMatchObject({ code: 'HQ110' });
  });

  it("is not fooled by a table of the session's own in the place of the budget", async () => {
    const shadowed = books.run(async (tx) => {
      await tx.execute('CREATE TEMP TABLE budget_stripe (account_id uuid, stripe int, balance bigint)');
      await tx.execute(`INSERT INTO pg_temp.budget_stripe SELECT id, 0, 1000000 FROM account`);
      const id = await insertJournal(tx);
      await insertEntries(tx, id, [
        [await account(tx, books.town.treasuryId, 'available'), 991n],
        [await account(tx, books.town.treasuryId, 'encumbered'), -991n],
      ]);
    });
    await expect(shadowed).rejects.toMatchObject({ code: 'HQ110' });
  });

  const writes = ['account', 'journal', 'entry'].flatMap((table) => [
    `UPDATE ${table} SET ${table === 'entry' ? 'amount = 1' : table === 'account' ? `fund = 'x'` : `memo = 'x'`}`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
  ]);
  it.each(writes)('refuses "%s" to the application, and to the owner by trigger', async (statement) => {
    await expect(books.run((tx) => tx.execute(statement))).rejects.toMatchObject({ code: '42501' });
    await expect(books.owner.query(statement)).rejects.toMatchObject({ code: 'HQ100' });
  });

  it.each([
    'UPDATE budget_stripe SET balance = 1000000',
    'INSERT INTO budget_stripe SELECT account_id, 15, 1000000 FROM budget_stripe',
    'DELETE FROM budget_stripe',
    'TRUNCATE budget_stripe',
    'SELECT change_budget(gen_random_uuid(), 1)',
    'ALTER TABLE entry DISABLE TRIGGER ALL',
    `SET LOCAL session_replication_role = 'replica'`,
  ])('refuses "%s" to the application', async (statement) => {
    await expect(books.run((tx) => tx.execute(statement))).rejects.toMatchObject({ code: '42501' });
  });

  it('knows no case journal without a case, no reversal without its original, no debt without a debtor', async () => {
    await expect(books.run((tx) => insertJournal(tx, 'payment'))).rejects.toMatchObject({ code: '23514' });
    await expect(books.run((tx) => insertJournal(tx, 'reversal'))).rejects.toMatchObject({ code: '23514' });
    await expect(books.run((tx) => insertJournal(tx, 'gift'))).rejects.toMatchObject({ code: '23514' });
    const open = (kind: string, counterpartId: string | null) =>
      books.run((tx) =>
        tx.execute(
          `INSERT INTO account (id, treasury_id, fund, fiscal_year, kind, counterpart_id, currency)
           VALUES ($1, $2, $3, 2026, $4, $5, 'CNY')`,
          [newId(), books.district.treasuryId, FUND, kind, counterpartId],
        ),
      );
    await expect(open('due-from-town', null)).rejects.toMatchObject({ code: '23514' });
    await expect(open('cash', books.town.treasuryId)).rejects.toMatchObject({ code: '23514' });
    await expect(open('due-from-town', books.district.treasuryId)).rejects.toMatchObject({ code: '23514' });
    await expect(open('available', null)).rejects.toMatchObject({ code: '23505' });
  });
});
