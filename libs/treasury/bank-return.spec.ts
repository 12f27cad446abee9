import { newId, sha256, type Tx } from '#kernel';
import {
  type ApprovedCases,
  DISTRICT_ALONE,
  districtReach,
  seedApprovedCases,
  townReach,
} from '../../test/support/approved-cases.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { statementsOf } from '../../test/support/statements.js';
import { currentAccounts } from './bank-account.js';
import { readBankFile } from './bank-files/read-bank-file.js';
import { casesOfLines, matchBankLines, registerBankReturn, settledPayments } from './bank-return.js';
import { listExceptions, readBankReturn } from './bank-return-lists.js';
import { createCommitment, findCommitments } from './commitment.js';
import { makeBatch, markBatchReleased, markBatchSent, readBatch } from './payment-batch.js';
import { createOrders, findOrders, moveOrders } from './payment-order.js';

const AT = new Date('2026-06-30T10:00:00+08:00');
const ACCOUNT = '310015000000000001';

describe('bank returns', () => {
  let test: TestDatabase;
  let world: ApprovedCases;

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await seedApprovedCases(test.owner);
  });
  afterAll(() => test.close());

  const inDistrict = <T>(work: (tx: Tx) => Promise<T>) =>
    test.database.transaction(districtReach(world.district), work);

  interface Sent {
    id: string;
    reference: string;
    applicationId: string;
  }

  /** An order of one yuan each for so many enterprises. */
  const orders = async (count: number): Promise<Sent[]> => {
    const made: Sent[] = [];
    for (let index = 0; index < count; index += 1) {
      const enterpriseId = await world.enterprise('上海茸城电子贸易有限公司');
      const applicationId = await world.application(enterpriseId, { awarded: 100n });
      await world.account(enterpriseId, ACCOUNT);
      const [order] = await inDistrict(async (tx) => {
        await createCommitment(tx, {
          applicationId,
          enterpriseId,
          measure: 'sj-2025-8.aeo',
          books: { fund: 'sj-2025-8', fiscalYear: 2026, measureGroup: '' },
          paying: 'district-first' as const,
          amount: 100n,
          sharing: DISTRICT_ALONE,
          limitKeys: {},
          shares: [{ treasuryId: world.districtTreasury, role: 'district', amount: 100n }],
          at: AT,
        });
        const commitment = (await findCommitments(tx, [applicationId])).get(applicationId) as never;
        const account = (await currentAccounts(tx, [enterpriseId])).get(enterpriseId) as never;
        return createOrders(tx, [{ commitment, account, treasuryId: world.districtTreasury }], world.maker, AT);
      });
      made.push({ ...(order as { id: string; reference: string }), applicationId });
    }
    return made;
  };
  /** Puts them into a batch and releases it. @returns the batch's id */
  const release = (sent: Sent[]) =>
    inDistrict(async (tx) => {
      const orderIds = sent.map((one) => one.id);
      await moveOrders(tx, orderIds, 'payable', 'released');
      const id = await makeBatch(tx, {
        treasuryId: world.districtTreasury,
        orderIds,
        madeBy: world.maker,
        at: AT,
        year: 2026,
      });
      await markBatchReleased(tx, (await readBatch(tx, id)) as never, world.checker, AT);
      await markBatchSent(tx, id, world.maker, AT);
      return id;
    });
  const line = (reference: string, changes: Partial<Record<'amount' | 'account' | 'day' | 'status', string>> = {}) => {
    const { amount = '1.00', account = ACCOUNT, day = '2026-06-30', status = 'paid' } = changes;
    return [reference, amount, account, day, status].join(',');
  };
  const csv = (...lines: string[]) => ['reference,amount,account,date,status', ...lines].join('\n');

  const importFile = async (text: string, treasuryId = world.districtTreasury, reach = districtReach(world.district)) =>
    test.database.transaction(reach, async (tx) => {
      const bytes = Buffer.from(text);
      const lines = await readBankFile('return.csv', bytes, '2026-06-30');
      const file = { treasuryId, fileName: 'return.csv', sha256: sha256(bytes), lineCount: lines.length };
      const { id, isNew } = await registerBankReturn(tx, { ...file, importedBy: world.maker, at: AT });
      const cases = await casesOfLines(tx, treasuryId, lines);
      if (isNew) await matchBankLines(tx, { id, treasuryId }, lines);
      const confirmed = isNew ? await settledPayments(tx, id) : [];
      return { id, isNew, cases, confirmed, outcomes: (await readBankReturn(tx, id))?.outcomes };
    });
  const statesOf = async (sent: Sent[]) =>
    new Map(
      (
        await inDistrict((tx) =>
          findOrders(
            tx,
            sent.map((one) => one.id),
          ),
        )
      ).map((order) => [order.id, order.state]),
    );
  const states = async (sent: Sent[]) => {
    const found = await statesOf(sent);
    return sent.map((one) => found.get(one.id));
  };

  it('confirm what matches by reference, amount and account, and settle the batch', async () => {
    const sent = await orders(2);
    const batch = await release(sent);
    const [one, two] = sent as [Sent, Sent];
    const first = await importFile(csv(line(one.reference.toLowerCase())));
    expect(first.outcomes).toEqual({ confirmed: 1 });
    expect(first.cases).toEqual([one.applicationId]);
    expect(first.confirmed).toEqual([
      {
        outcome: 'confirmed',
        orderId: one.id,
        reference: one.reference,
        applicationId: one.applicationId,
        commitmentId: expect.any(String),
        refundId: null,
        treasuryId: world.districtTreasury,
        day: '2026-06-30',
        amount: 100n,
        paidNow: 100n,
      },
    ]);
    expect((await inDistrict((tx) => readBatch(tx, batch)))?.state).toBe('sent');
    await importFile(csv(line(two.reference)));
    expect(await states(sent)).toEqual(['paid', 'paid']);
    expect((await inDistrict((tx) => readBatch(tx, batch)))?.state).toBe('confirmed');
  });

  it('answer the same file with the first result and change nothing, five times', async () => {
    const sent = await orders(3);
    await release(sent);
    const file = csv(...sent.map((one) => line(one.reference)), line('HQ9999999999999900'));
    const first = await importFile(file);
    for (let time = 0; time < 4; time += 1) {
      expect(await importFile(file)).toEqual({ ...first, isNew: false, cases: [], confirmed: [] });
    }
    expect(first.outcomes).toEqual({ confirmed: 3, 'unknown-reference': 1 });
  });

  it('confirm an order once in overlapping and shuffled files, and twice in one file no more than once', async () => {
    const sent = await orders(4);
    await release(sent);
    const lines = sent.map((one) => line(one.reference));
    expect((await importFile(csv(...lines.slice(0, 2), lines[0] as string))).outcomes).toEqual({
      confirmed: 2,
      'already-confirmed': 1,
    });
    const overlapping = await importFile(csv(...lines.slice(1).reverse()));
    expect(overlapping.outcomes).toEqual({ confirmed: 2, 'already-confirmed': 1 });
    expect(overlapping.confirmed.map((one) => one.orderId).sort()).toEqual(
      sent
        .slice(2)
        .map((one) => one.id)
        .sort(),
    );
    expect((await importFile(csv(...lines.reverse()))).outcomes).toEqual({ 'already-confirmed': 4 });
  });

  it('change nothing where amount, account or reference differ, and list each as an exception', async () => {
    const [sent] = (await orders(1)) as [Sent];
    await release([sent]);
    const result = await importFile(
      csv(
        line(sent.reference, { amount: '1.01' }),
        line(sent.reference, { amount: '0.99', account: '99999999' }),
        line(sent.reference, { account: '99999999' }),
        line(`${sent.reference.slice(0, -1)}X`),
        line(sent.reference, { status: 'perhaps' }),
      ),
    );
    expect(result.outcomes).toEqual({
      'wrong-amount': 2,
      'wrong-account': 1,
      'unknown-reference': 1,
      unreadable: 1,
    });
    expect(await states([sent])).toEqual(['released']);
    const exceptions = await inDistrict((tx) =>
      listExceptions(tx, world.districtTreasury, { bankReturnId: result.id, limit: 10 }),
    );
    expect(exceptions.map(({ line, outcome, orderId }) => [line, outcome, orderId])).toEqual([
      [2, 'wrong-amount', sent.id],
      [3, 'wrong-amount', sent.id],
      [4, 'wrong-account', sent.id],
      [5, 'unknown-reference', null],
      [6, 'unreadable', null],
    ]);
    expect(exceptions.at(-1)?.raw).toBe(line(sent.reference, { status: 'perhaps' }));
    const second = await inDistrict((tx) =>
      listExceptions(tx, world.districtTreasury, {
        bankReturnId: result.id,
        after: { bankReturnId: result.id, line: 3 },
        limit: 2,
      }),
    );
    expect(second.map((one) => one.line)).toEqual([4, 5]);
  });

  it('believe no payment that was never sent, nor one of another treasury', async () => {
    const [sent] = (await orders(1)) as [Sent];
    expect((await importFile(csv(line(sent.reference)))).outcomes).toEqual({ 'not-released': 1 });
    await release([sent]);
    const inTown = await importFile(csv(line(sent.reference)), world.townTreasury, townReach(world.town));
    expect(inTown.outcomes).toEqual({ 'unknown-reference': 1 });
    expect(await states([sent])).toEqual(['released']);
  });

  it('end a returned order, so that its award can be ordered anew under another reference', async () => {
    const sent = await orders(2);
    const batch = await release(sent);
    const [returned, paid] = sent as [Sent, Sent];
    const file = csv(line(returned.reference, { status: 'returned' }), line(paid.reference));
    const result = await importFile(file);
    expect(result.outcomes).toEqual({ confirmed: 1, returned: 1 });
    expect(result.confirmed.map((one) => one.orderId)).toEqual([paid.id]);
    expect(await states(sent)).toEqual(['returned', 'paid']);
    expect((await inDistrict((tx) => readBatch(tx, batch)))?.state).toBe('confirmed');
    expect((await importFile(csv(line(returned.reference, { status: '退回' })))).outcomes).toEqual({
      'already-returned': 1,
    });
  });

  it('end a payment that came back as returned, whichever of the two the bank tells first', async () => {
    const sent = await orders(4);
    await release(sent);
    const [a, b, c, d] = sent.map((one) => one.reference) as [string, string, string, string];
    const back = (reference: string, day = '2026-06-30') => line(reference, { status: 'returned', day });
    const paid = (reference: string, day = '2026-06-29') => line(reference, { day });
    const both = await importFile(csv(paid(a), back(a), back(b), paid(b)));
    expect(both.outcomes).toEqual({ returned: 2, 'already-returned': 2 });
    expect((await importFile(csv(paid(c), back(d)))).outcomes).toEqual({ confirmed: 1, returned: 1 });
    const later = await importFile(csv(back(c), paid(d)));
    expect(later.outcomes).toEqual({ 'returned-after-payment': 1, 'already-returned': 1 });
    expect(later.confirmed.map((one) => [one.outcome, one.reference, one.paidNow])).toEqual([
      ['returned-after-payment', c, 0n],
    ]);
    expect(await states(sent)).toEqual(['returned', 'returned', 'returned', 'returned']);
  });

  it('leave it to a person where a return comes before its payment, or a movement comes twice', async () => {
    const sent = await orders(3);
    await release(sent);
    const [a, b, c] = sent.map((one) => one.reference) as [string, string, string];
    const early = { status: 'returned', day: '2026-06-28' };
    expect((await importFile(csv(line(a), line(a, early)))).outcomes).toEqual({ contradicts: 2 });
    await importFile(csv(line(b), line(c, early)));
    expect((await importFile(csv(line(b, early), line(c)))).outcomes).toEqual({ contradicts: 2 });
    expect(await states(sent)).toEqual(['released', 'paid', 'returned']);
    const movements = (...ids: string[]) =>
      ['流水号,reference,amount,account,date,status', ...ids.map((id) => `${id},${line(a)}`)].join('\n');
    expect((await importFile(movements('M2', 'M1', 'M1'))).outcomes).toEqual({
      confirmed: 1,
      'already-confirmed': 1,
      'paid-twice': 1,
    });
    expect((await importFile(movements('M2'))).outcomes).toEqual({ 'paid-twice': 1 });
    expect((await importFile(csv(line(a)))).outcomes).toEqual({ 'already-confirmed': 1 });
  });

  it('pay an order once when two files name it at the same moment', async () => {
    const sent = await orders(6);
    await release(sent);
    const lines = sent.map((one) => line(one.reference));
    const results = await Promise.all([
      importFile(csv(...lines)),
      importFile(csv(...lines.slice().reverse(), line('HQ9999999999999900'))),
      importFile(csv(...lines)),
    ]);
    const confirmed = results.flatMap((result) => result.confirmed.map((one) => one.orderId));
    expect(confirmed.sort()).toEqual(sent.map((one) => one.id).sort());
    expect(results.filter((result) => result.isNew)).toHaveLength(2);
  });

  it('are kept from change, and a second confirmation of one order is refused by the database itself', async () => {
    const [sent] = (await orders(1)) as [Sent];
    await release([sent]);
    const { id } = await importFile(csv(line(sent.reference)));
    await expect(inDistrict((tx) => tx.execute('DELETE FROM bank_return_line'))).rejects.toMatchObject({
      code: '42501',
    });
    await expect(test.owner.query('UPDATE bank_return SET file_name = $1', ['x'])).rejects.toMatchObject({
      code: 'HQ100',
    });
    await expect(
      inDistrict((tx) =>
        tx.execute(
          `INSERT INTO bank_return_line (bank_return_id, line, outcome, order_id) VALUES ($1, 99, 'confirmed', $2)`,
          [id, sent.id],
        ),
      ),
    ).rejects.toMatchObject({ code: '23505', constraint: 'bank_return_line_confirms_once' });
  });

  it('match ten thousand lines in a few statements', async () => {
    const [sent] = (await orders(1)) as [Sent];
    await release([sent]);
    const strangers = Array.from({ length: 10_000 }, () => line(`HQ${newId().slice(0, 8)}`));
    const count = statementsOf(test.database);
    const few = await count(() => importFile(csv(line('HQ00000001'))));
    const many = await count(async () => {
      const result = await importFile(csv(...strangers, line(sent.reference)));
      expect(result.outcomes).toEqual({ confirmed: 1, 'unknown-reference': 10_000 });
    });
    expect(many.length).toBe(few.length);
  });
});
