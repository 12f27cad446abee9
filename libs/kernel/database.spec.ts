import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';

describe('database', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
  });
  afterAll(() => test.close());

  it('gives int8 as bigint and a date as it is written', async () => {
    const rows = await test.database.read({ kind: 'none' }, (tx) =>
      tx.query(`SELECT 9007199254740993::int8 AS fen, '2026-03-01'::date AS day, 7::int4 AS count`),
    );
    expect(rows).toEqual([{ fen: 9007199254740993n, day: '2026-03-01', count: 7 }]);
  });

  it('tells the database whose reach a transaction has, and forgets it with the transaction', async () => {
    const party = '01890000-0000-7000-8000-000000000000';
    const ask = `SELECT reach_kind() AS kind, reach_party() AS party`;
    expect(await test.database.read({ kind: 'town', organisationId: party }, (tx) => tx.query(ask))).toEqual([
      { kind: 'town', party },
    ]);
    expect((await test.database.pool.query(ask)).rows).toEqual([{ kind: 'none', party: null }]);
  });

  it('tells the database who the person is, where a transaction has one', async () => {
    const personId = '01890000-0000-7000-8000-000000000001';
    const ask = 'SELECT reach_person() AS person';
    expect(await test.database.transaction({ kind: 'all', personId }, (tx) => tx.query(ask))).toEqual([
      { person: personId },
    ]);
    expect(await test.database.read({ kind: 'all' }, (tx) => tx.query(ask))).toEqual([{ person: null }]);
    expect((await test.database.pool.query(ask)).rows).toEqual([{ person: null }]);
    await expect(async () => test.database.read({ kind: 'all', personId: `'; --` }, async () => 1)).rejects.toThrow(
      TypeError,
    );
  });

  it('refuses a party that is no id instead of putting it into a statement', async () => {
    const reach = { kind: 'town' as const, organisationId: `'; DROP TABLE person; --` };
    await expect(async () => test.database.read(reach, async () => 1)).rejects.toThrow(TypeError);
  });

  it('rolls back what a transaction wrote when it throws, and writes nothing when it only reads', async () => {
    const insert = `INSERT INTO case_number (prefix, year, last) VALUES ('XX', 2026, 1)`;
    await expect(
      test.database.transaction({ kind: 'all' }, async (tx) => {
        await tx.execute(insert);
        throw new Error('stop');
      }),
    ).rejects.toThrow('stop');
    await expect(test.database.read({ kind: 'all' }, (tx) => tx.execute(insert))).rejects.toThrow('read-only');
    expect((await test.owner.query('SELECT * FROM case_number')).rows).toEqual([]);
  });

  it('gives the connection back after a refusal: more refusals than connections do not exhaust the pool', async () => {
    for (let call = 0; call < 25; call += 1) {
      await expect(test.database.read({ kind: 'none' }, (tx) => tx.query('SELECT 1 / 0'))).rejects.toThrow(
        'division by zero',
      );
    }
  });
});
