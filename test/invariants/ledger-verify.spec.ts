import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  bankPayment,
  commitment,
  overPayment,
  postJournal,
  recoveryOrdered,
  refundPaid,
  repayment,
  verifyLedger,
} from '#ledger';
import { type Books, FUND, journal, openBooks, shared, YEAR } from './ledger-books.js';

describe('verification of the ledger', () => {
  let books: Books;
  beforeEach(async () => {
    books = await openBooks();
    const applicationId = await books.newCase();
    const award = shared(books, 51n, 50n);
    const payer = books.district.treasuryId;
    await books.fund({ district: 1000n, town: 1000n });
    await books.run((tx) => postJournal(tx, journal('commitment', { applicationId }), commitment(award)));
    await books.run((tx) => postJournal(tx, journal('payment', { applicationId }), bankPayment({ ...award, payer })));
    const ordered = recoveryOrdered({ ...award, collector: payer });
    await books.run((tx) => postJournal(tx, journal('recovery-ordered', { applicationId }), ordered));
    const stillOwed = new Map([[books.town.treasuryId, 50n]]);
    const repaid = repayment({ ...shared(books, 20n, 20n), collector: payer, stillOwed, recoveryYear: YEAR });
    await books.run((tx) => postJournal(tx, journal('repayment', { applicationId }), repaid));
    const over = overPayment({ ...award, collector: payer, amount: 7n });
    await books.run((tx) => postJournal(tx, journal('over-payment', { applicationId }), over));
  });
  afterEach(() => books.close());

  const verify = () => verifyLedger(async (sql) => (await books.owner.query(sql)).rows);
  /** Changes the tables as somebody could who holds the owner's password. */
  const plant = async (sql: string) => {
    const client = await books.owner.connect();
    try {
      await client.query(`SET session_replication_role = 'replica'`);
      await client.query(sql);
      await client.query(`RESET session_replication_role`);
    } finally {
      client.release();
    }
  };
  const faulty = async () => (await verify()).checks.filter((check) => check.faults.length > 0);
  const entryOf = (place: 'district' | 'town', kind: string) =>
    `account_id = (SELECT id FROM account WHERE treasury_id = '${books[place].treasuryId}' AND kind = '${kind}'
                      AND fund = '${FUND}' LIMIT 1)`;

  it('finds nothing wrong with books that are right, and looked at something in every check but reversals', async () => {
    const report = await verify();
    expect(report.checks.flatMap((check) => check.faults)).toEqual([]);
    expect(report.ok).toBe(true);
    const idle = report.checks.filter((check) => check.examined === 0).map((check) => check.name);
    expect(idle).toEqual(['every reversal turns round exactly the journal that it takes back']);
  });

  it('finds a changed entry in the journal, in the trial balance and in the case', async () => {
    await plant(`UPDATE entry SET amount = amount - 1 WHERE ${entryOf('town', 'encumbered')} AND amount < 0`);
    const names = (await faulty()).map((check) => check.name);
    expect(names).toContain('every journal has entries and balances in every book and currency');
    expect(names).toContain('the trial balance of every book is zero');
  });

  it('finds a stripe that holds more than the entries say', async () => {
    await plant(`UPDATE budget_stripe SET balance = balance + 1 WHERE stripe = 3`);
    const checks = await faulty();
    expect(checks.map((check) => check.name)).toEqual(['the stripes of every budget hold what its entries say']);
    expect(checks[0]?.faults).toHaveLength(2);
    expect(checks[0]?.faults[0]).toContain('entries say');
  });

  it('finds a lost stripe and a lost journal', async () => {
    await plant(`DELETE FROM budget_stripe WHERE stripe = 7; DELETE FROM journal WHERE kind = 'repayment'`);
    const names = (await faulty()).map((check) => check.name);
    expect(names).toContain('the stripes of every budget hold what its entries say');
    expect(names).toContain('every entry belongs to a journal and an account that exist');
  });

  /** Adds a balanced journal of the case under the database's own rules, with more than the case can bear. */
  const overdo = async (kind: 'payment' | 'recovery-ordered' | 'repayment' | 'refund') => {
    const { rows } = await books.owner.query<{ id: string }>('SELECT id FROM application');
    const applicationId = rows[0]?.id;
    const whole = {
      ...shared(books, 51n, 50n),
      payer: books.district.treasuryId,
      collector: books.district.treasuryId,
    };
    const stillOwed = new Map([[books.town.treasuryId, 50n]]);
    const postings = {
      payment: () => bankPayment(whole),
      'recovery-ordered': () => recoveryOrdered(whole),
      repayment: () => repayment({ ...whole, stillOwed, recoveryYear: YEAR }),
      refund: () => refundPaid({ ...whole, amount: 8n }),
    }[kind]();
    await books.run((tx) => postJournal(tx, journal(kind, { applicationId }), postings));
    return (await faulty()).map((check) => check.name);
  };
  const perCase = {
    paid: 'per case and treasury, no more is paid than was committed',
    recovered: 'per case and treasury, no more is ordered back than was paid, and no more recovered than ordered',
    refunded: 'per case, no more is given back to an enterprise than it paid too much or than was undone',
    settled: 'no town settled more than it owed, and both books agree on every debt',
    budget: 'no budget is overdrawn: committed and paid together are within what was appropriated',
  };

  it('finds a case that was paid twice', async () =>
    expect(await overdo('payment')).toEqual([perCase.budget, perCase.paid]));
  it('finds a recovery beyond what was paid', async () =>
    expect(await overdo('recovery-ordered')).toEqual([perCase.recovered]));
  it('finds a repayment beyond what was ordered, set off beyond what the town owed', async () =>
    expect(await overdo('repayment')).toEqual([perCase.recovered, perCase.settled]));

  it('finds a fen that was given back beyond what was due to the enterprise', async () =>
    expect(await overdo('refund')).toEqual([perCase.refunded]));

  it('finds rights that were granted and triggers that were disabled', async () => {
    await books.owner.query('GRANT UPDATE ON entry TO huiqi_app');
    await books.owner.query('ALTER TABLE entry DISABLE TRIGGER kept_budgets');
    await books.owner.query('DROP TRIGGER append_only ON journal');
    const faults = (await faulty()).flatMap((check) => check.faults);
    expect(faults).toEqual([
      'UPDATE on entry: is granted to the application',
      'trigger append_only on journal: is missing',
      'trigger kept_budgets on entry: is disabled',
    ]);
  });

  it('shows the first hundred faults and counts the rest', async () => {
    const cases = await books.newCases(120);
    for (const applicationId of cases)
      await books.run((tx) =>
        postJournal(tx, journal('commitment', { applicationId }), commitment(shared(books, 1n, 1n))),
      );
    await plant(`DELETE FROM entry WHERE ${entryOf('town', 'encumbered')}`);
    const [check] = await faulty();
    expect(check?.faults).toHaveLength(101);
    expect(check?.faults.at(-1)).toMatch(/^and \d+ more$/);
  });
});
