import { it } from '@jest/globals';
import { bankPayment, commitment, postJournal, postJournals, releaseCommitment } from '#ledger';
import { journal, openBooks, shared } from './ledger-books.js';

const D = 90_000_50n,
  T = 90_000_49n;
it('bench', async () => {
  const out: string[] = [];
  for (const mode of (process.env.MODES ?? 'plain').split(',')) {
    const books = await openBooks({ poolSize: 20 });
    if (mode === 'fk')
      await books.owner.query(
        `ALTER TABLE entry ADD FOREIGN KEY (account_id) REFERENCES account (id), ADD FOREIGN KEY (journal_id) REFERENCES journal(id)`,
      );
    if (mode === 'hot')
      await books.owner.query(
        `CREATE OR REPLACE FUNCTION change_budget(budget uuid, change bigint) RETURNS void LANGUAGE plpgsql AS $$ BEGIN UPDATE public.budget_stripe SET balance = balance + change WHERE account_id = budget AND stripe = 0; END $$;`,
      );
    await books.fund({ district: 100_000n * D, town: 100_000n * T });
    if (mode === 'hot') await books.owner.query(`UPDATE budget_stripe SET balance = balance * 1000`);
    const award = shared(books, D, T);
    const go = async (clients: number, count: number) => {
      const cases = await books.newCases(count);
      const t = performance.now();
      await Promise.all(
        Array.from({ length: clients }, async (_, c) => {
          for (let i = c; i < count; i += clients)
            await books.run((tx) =>
              postJournal(tx, journal('commitment', { applicationId: cases[i]! }), commitment(award)),
            );
        }),
      );
      return Math.round(count / ((performance.now() - t) / 1000));
    };
    await go(4, 400);
    const r: string[] = [];
    for (const clients of [1, 16, 1, 16, 1, 16, 4, 20]) r.push(`${clients}: ${await go(clients, 3000)}/s`);
    out.push(`${mode} ${r.join('  ')}`);
    for (const n of [1000, 10000]) {
      const cases = await books.newCases(n);
      const t = performance.now();
      await books.run((tx) =>
        postJournals(
          tx,
          cases.map((applicationId) => ({
            journal: journal('commitment', { applicationId }),
            postings: commitment(award),
          })),
        ),
      );
      out.push(`${mode} bulk ${n}: ${Math.round(n / ((performance.now() - t) / 1000))}/s`);
    }
    await books.close();
  }
  console.log(out.join('\n'));
}, 300000);
