import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EnterpriseSize, type Industry, recordClassification } from '#identity';
import { type Actor, newId } from '#kernel';
import { DISTRICT_ALONE, districtReach, official, townReach } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { appropriateBudget } from '../finance/appropriate-budget.js';
import { readBudgets } from '../finance/read-ledger.js';
import { readAwardFigures } from './read-award-figures.js';
import { readBudgetFigures } from './read-budget-figures.js';
import { readReasonFigures } from './read-reason-figures.js';

const YEAR = { from: '2026-01-01', to: '2026-12-31' } as const;

let desk: FinanceHouse;
let elsewhere: Actor;
let town: Actor;

/** Three awards: two on either side of midnight in Shanghai between June and July, and one that was revoked. */
beforeAll(async () => {
  desk = await openFinanceHouse('2026-06-30T23:59:59+08:00');
  const { world } = desk;
  elsewhere = {
    ...official(await world.person(), world.otherDistrict, 'district-approver'),
    reach: districtReach(world.otherDistrict),
  };
  town = { ...official(await world.person(), world.town, 'town-reviewer'), reach: townReach(world.town) };
  const book = { fund: 'sj-2025-8', fiscalYear: 2026, amount: '1000000.00', reference: '松财预〔2026〕1号' };
  for (const organisation of ['songjiang', 'sj-jiuting'])
    await desk.do(desk.maker, appropriateBudget, { ...book, organisation });
  const enterprise = await world.enterprise('上海统计有限公司');
  await desk.approved(enterprise, 18_000_099n);
  desk.clock.set('2026-07-01T00:00:00+08:00');
  await desk.approved(enterprise, 2n, DISTRICT_ALONE);
  const revoked = await desk.approved(enterprise, 500n);
  await desk.test.owner.query(`UPDATE commitment SET status = 'revoked' WHERE application_id = $1`, [revoked]);
});
afterAll(() => desk.test.close());

describe('figures of awards', () => {
  it('count by the day in Shanghai, leave out what was revoked, and add up', async () => {
    const { items, total } = await desk.read(desk.maker, readAwardFigures, { ...YEAR, by: 'month' });
    expect(items).toEqual([
      {
        key: '2026-06',
        name: null,
        count: 1,
        amount: '180000.99',
        mean: '180000.99',
        districtShare: '90000.50',
        townShare: '90000.49',
      },
      { key: '2026-07', name: null, count: 1, amount: '0.02', mean: '0.02', districtShare: '0.02', townShare: '0.00' },
    ]);
    expect(total).toEqual({ count: 2, amount: '180001.01', districtShare: '90000.52', townShare: '90000.49' });
  });

  it('take both days of the period and none besides', async () => {
    const of = async (from: string, to: string) =>
      (await desk.read(desk.maker, readAwardFigures, { from, to, by: 'measure' })).total.count;
    expect(await of('2026-06-30', '2026-06-30')).toBe(1);
    expect(await of('2026-07-01', '2026-07-01')).toBe(1);
    expect(await of('2026-06-30', '2026-07-01')).toBe(2);
    expect(await of('2026-07-02', '2026-12-31')).toBe(0);
    const reversed = { from: '2026-07-02', to: '2026-07-01', by: 'town' } as const;
    expect(await refusalCode(desk.read(desk.maker, readAwardFigures, reversed))).toBe('days-reversed');
  });

  it('round the mean of a group to the fen, half a fen up', async () => {
    const { items } = await desk.read(desk.maker, readAwardFigures, { ...YEAR, by: 'town' });
    expect(items).toMatchObject([{ key: 'sj-jiuting', count: 2, amount: '180001.01', mean: '90000.51' }]);
  });

  it('tell industries and sizes apart, and what nobody said of its own', async () => {
    const of = async (by: 'industry' | 'size') => {
      const { items } = await desk.read(desk.maker, readAwardFigures, { ...YEAR, by });
      return items.map(({ key, name, count, amount }) => [key, name?.zh, count, amount]);
    };
    expect(await of('industry')).toEqual([['unknown', '未登记', 2, '180001.01']]);
    const { world, test } = desk;
    const maker = await world.enterprise('上海制造有限公司');
    const becomes = (fromDay: string, industry: Industry, size: EnterpriseSize) =>
      test.database.transaction({ kind: 'none' }, (tx) =>
        recordClassification(tx, maker, { fromDay, industry, size, recordedAt: desk.clock.now(), by: null }),
      );
    await becomes('2026-01-01', 'C', 'micro');
    const award = await desk.approved(maker, 700n, DISTRICT_ALONE);
    expect(await of('industry')).toEqual([
      ['C', '制造业', 1, '7.00'],
      ['unknown', '未登记', 2, '180001.01'],
    ]);
    expect(await of('size')).toEqual([
      ['micro', '微型', 1, '7.00'],
      ['unknown', '未登记', 2, '180001.01'],
    ]);
    // What it becomes after its award changes nothing of it; a correction of that very day does.
    await becomes('2026-07-02', 'M', 'large');
    expect(await of('industry')).toContainEqual(['C', '制造业', 1, '7.00']);
    await becomes('2026-07-01', 'I', 'small');
    expect(await of('size')).toContainEqual(['small', '小型', 1, '7.00']);
    await test.owner.query(`UPDATE commitment SET status = 'revoked' WHERE application_id = $1`, [award]);
    await expect(becomes('2026-07-01', 'U' as Industry, 'small')).rejects.toThrow('industry_check');
    await expect(becomes('2026-07-01', 'C', 'tiny' as EnterpriseSize)).rejects.toThrow('size_check');
  });

  it('are the same for the town whose cases they are, nothing for another district, and refused to who sees no case', async () => {
    const asked = { ...YEAR, by: 'month' } as const;
    expect(await desk.read(town, readAwardFigures, asked)).toEqual(
      await desk.read(desk.maker, readAwardFigures, asked),
    );
    expect(await desk.read(elsewhere, readAwardFigures, asked)).toMatchObject({
      items: [],
      total: { count: 0, amount: '0.00' },
    });
    const editor: Actor = { ...elsewhere, roles: ['catalogue-editor'], reach: { kind: 'none' } };
    expect(await refusalCode(desk.read(editor, readAwardFigures, asked))).toBe('role-missing');
    expect(await refusalCode(desk.read(editor, readReasonFigures, YEAR))).toBe('role-missing');
    expect(await refusalCode(desk.read(editor, readBudgetFigures, { year: 2026, by: 'month' }))).toBe('role-missing');
  });
});

describe('figures of budgets', () => {
  const fen = (yuan: string) => BigInt(yuan.replace('.', ''));
  const figuresBy = (by: 'month' | 'measure') =>
    desk.read(desk.maker, readBudgetFigures, { year: 2026, by, fund: 'sj-2025-8' });

  it('say what each month changed', async () => {
    const { items, totals } = await figuresBy('month');
    const own = items.filter(({ organisation }) => organisation === 'songjiang');
    expect(own).toMatchObject([
      { key: '2026-06', appropriated: '1000000.00', available: '909999.50', encumbered: '90000.50', spent: '0.00' },
      { key: '2026-07', appropriated: '0.00', available: '-9.52', encumbered: '9.52', spent: '0.00' },
    ]);
    expect(totals.map(({ key, encumbered }) => [key, encumbered])).toEqual([
      ['2026-06', '180000.99'],
      ['2026-07', '12.02'],
    ]);
  });

  it('say for which measure a budget is used; what speaks of no case stands apart', async () => {
    const { totals } = await figuresBy('measure');
    expect(totals.at(-1)).toMatchObject({ key: null, appropriated: '2000000.00', encumbered: '0.00' });
    const used = totals.slice(0, -1);
    expect(used.every(({ key, appropriated }) => key !== null && appropriated === '0.00')).toBe(true);
    expect(used.reduce((all, { encumbered }) => all + fen(encumbered), 0n)).toBe(18_001_301n);
  });

  it.each(['month', 'measure'] as const)('add up to the budgets to the fen, by %s', async (by) => {
    const { items, totals } = await figuresBy(by);
    const { items: budgets } = await desk.read(desk.maker, readBudgets, { fund: 'sj-2025-8', fiscalYear: 2026 });
    for (const name of ['appropriated', 'available', 'encumbered', 'spent', 'recovered'] as const) {
      const sums = [items, totals, budgets].map((lines) => lines.reduce((all, item) => all + fen(item[name]), 0n));
      expect([name, ...sums]).toEqual([name, sums[2], sums[2], sums[2]]);
    }
  });

  it('show a town its own book, and another district none', async () => {
    const { items } = await desk.read(town, readBudgetFigures, { year: 2026, by: 'month' });
    expect(new Set(items.map(({ organisation }) => organisation))).toEqual(new Set(['sj-jiuting']));
    expect((await desk.read(elsewhere, readBudgetFigures, { year: 2026, by: 'month' })).items).toEqual([]);
    expect((await desk.read(desk.maker, readBudgetFigures, { year: 2025, by: 'measure' })).items).toEqual([]);
  });
});

describe('figures of reasons', () => {
  it('count refusals by clause and what returns named', async () => {
    const { world, test } = desk;
    const cases = await Promise.all(
      ['甲', '乙', '丙'].map(async (name) => world.application(await world.enterprise(name), { state: 'rejected' })),
    );
    const event = async (applicationId: string | undefined, seq: number, action: string, clause: string | null) => {
      const id = newId();
      await test.owner.query(
        `INSERT INTO case_event (id, application_id, seq, action, to_state, person_id, at, citation, document_version, hash)
         VALUES ($1, $2, $3, $4, 'rejected', $5, $6, $7, 1, '0')`,
        [id, applicationId, seq, action, world.maker, desk.clock.now(), clause && JSON.stringify({ clause })],
      );
      return id;
    };
    await event(cases[0], 2, 'reject', '第五条');
    await event(cases[1], 2, 'reject', '第五条');
    await event(cases[2], 2, 'reject', '第三条');
    const returned = await event(cases[2], 3, 'return', null);
    await test.owner.query(
      `INSERT INTO defect (id, application_id, event_id, kind, target, message) VALUES ($1, $2, $3, 'evidence', 'audit-report', '缺页')`,
      [newId(), cases[2], returned],
    );
    expect(await desk.read(desk.maker, readReasonFigures, YEAR)).toMatchObject({
      from: '2026-01-01',
      refusals: [
        { documentId: 'sj-2025-8', clause: '第五条', count: 2 },
        { documentId: 'sj-2025-8', clause: '第三条', count: 1 },
      ],
      defects: [{ measure: 'sj-2025-8.aeo', kind: 'evidence', target: 'audit-report', count: 1 }],
    });
    expect(await desk.read(elsewhere, readReasonFigures, YEAR)).toMatchObject({ refusals: [], defects: [] });
  });
});
