import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Reach, SYSTEM_PERSON_ID } from '#kernel';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { listEntries, recordEntry, SEAL_MOST, sealEntries, verifyChain } from './index.js';

const ALL: Reach = { kind: 'all' };
const NONE: Reach = { kind: 'none' };
const NOON = new Date('2026-03-02T12:00:00+08:00');

describe('the audit record', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  const record = (count: number) =>
    test.database.transaction(NONE, async (tx) => {
      for (let n = 1; n <= count; n += 1) {
        await recordEntry(tx, {
          at: NOON,
          personId: SYSTEM_PERSON_ID,
          action: 'exported',
          subject: { kind: 'list', id: String(n) },
          data: { n, 说明: '导出' },
          ip: '2001:db8::1',
        });
      }
    });
  const seal = () => test.database.transaction(ALL, (tx) => sealEntries(tx, NOON));
  const verify = () => test.database.read(ALL, verifyChain);

  it('verifies when nothing was ever recorded', async () => {
    expect(await verify()).toEqual({ intact: true, seals: 0, entries: 0, unsealed: 0, head: null, brokenAt: null });
  });

  it('seals batch after batch, each entry once, and counts what waits', async () => {
    await record(2);
    expect(await seal()).toBe(2);
    expect(await seal()).toBe(0);
    await record(1);
    expect(await verify()).toMatchObject({ intact: true, seals: 1, entries: 2, unsealed: 1 });
    expect(await seal()).toBe(1);
    expect(await verify()).toMatchObject({ intact: true, seals: 2, entries: 3, unsealed: 0 });
  });

  it('puts at most SEAL_MOST entries under one seal', async () => {
    await test.owner.query(
      `INSERT INTO audit_entry (id, at, action) SELECT gen_random_uuid(), $1, 'exported' FROM generate_series(1, $2)`,
      [NOON, SEAL_MOST + 1],
    );
    expect([await seal(), await seal(), await seal()]).toEqual([SEAL_MOST, 1, 0]);
    expect(await verify()).toMatchObject({ intact: true, seals: 2, entries: SEAL_MOST + 1 });
  });

  it('seals an entry that was committed late although its id is older than sealed ones', async () => {
    await record(1);
    await seal();
    await test.owner.query(
      `INSERT INTO audit_entry (id, at, action) VALUES ('00000000-0000-7000-8000-0000000000aa', $1, 'exported')`,
      [NOON],
    );
    expect(await seal()).toBe(1);
    expect(await verify()).toMatchObject({ intact: true, seals: 2, entries: 2 });
  });

  it('lets one of two sealings at once do the work', async () => {
    await record(5);
    const sealed = await Promise.all([seal(), seal(), seal()]);
    expect(sealed.reduce((sum, n) => sum + n)).toBe(5);
    expect(await verify()).toMatchObject({ intact: true, entries: 5, unsealed: 0 });
  });

  it('shows the record to nobody whose reach is not everything', async () => {
    await record(1);
    expect(await test.database.read(NONE, (tx) => listEntries(tx, {}, 10))).toEqual([]);
    const [entry] = await test.database.read(ALL, (tx) =>
      listEntries(tx, { subject: { kind: 'list', id: '1' }, personId: SYSTEM_PERSON_ID }, 10),
    );
    expect(entry).toMatchObject({ action: 'exported', ip: '2001:db8::1', data: { n: 1 } });
  });

  it('is not to be changed by the application, nor by the owner', async () => {
    await record(1);
    for (const statement of [
      `UPDATE audit_entry SET action = 'signed-in'`,
      'DELETE FROM audit_entry',
      'DELETE FROM audit_seal',
    ]) {
      await expect(test.database.transaction(ALL, (tx) => tx.execute(statement))).rejects.toThrow('permission denied');
    }
    await expect(test.owner.query(`UPDATE audit_entry SET action = 'signed-in'`)).rejects.toMatchObject({
      code: 'HQ100',
    });
    await expect(test.owner.query('DELETE FROM audit_entry')).rejects.toMatchObject({ code: 'HQ100' });
    await seal();
    await expect(
      test.database.transaction(ALL, (tx) => tx.execute('UPDATE audit_entry SET seal_number = NULL')),
    ).rejects.toMatchObject({ code: 'HQ100' });
  });

  describe('when somebody who owns the database goes round the triggers', () => {
    beforeEach(async () => {
      for (let batch = 0; batch < 3; batch += 1) {
        await record(2);
        await seal();
      }
    });
    const tamper = (statement: string) =>
      test.owner.query(`SET session_replication_role = replica; ${statement}; SET session_replication_role = origin`);

    it.each([
      ['changes an entry', `UPDATE audit_entry SET data = '{"n": 9}' WHERE seal_number = 2`, 2],
      ['changes the instant', `UPDATE audit_entry SET at = at + interval '1 s' WHERE seal_number = 3`, 3],
      [
        'removes an entry',
        `DELETE FROM audit_entry WHERE id = (SELECT id FROM audit_entry WHERE seal_number = 2 LIMIT 1)`,
        2,
      ],
      [
        'slips one in',
        `INSERT INTO audit_entry (id, at, action, seal_number) VALUES (gen_random_uuid(), now(), 'exported', 1)`,
        1,
      ],
      [
        'removes a whole batch',
        'DELETE FROM audit_entry WHERE seal_number = 2; DELETE FROM audit_seal WHERE number = 2',
        2,
      ],
    ])('shows that one %s', async (_what, statement, brokenAt) => {
      await tamper(statement);
      expect(await verify()).toMatchObject({ intact: false, brokenAt });
    });
  });
});
