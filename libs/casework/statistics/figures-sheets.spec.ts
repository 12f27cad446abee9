import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import excel from '@protobi/exceljs';
import { type Sheet, streamWorkbook } from '#exports';
import { awardSheet, budgetSheet, reasonSheet, stageSheet } from './figures-sheets.js';

const MADE = { zh: '制造业', en: 'Manufacturing' };
const OF = { from: '2026-01-01', to: '2026-12-31', computedAt: '2026-12-31T10:00:00+08:00' };

/** Both sheets as a reader of the file has them, row by row. */
async function read(sheet: Sheet): Promise<unknown[][][]> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load((await buffer(streamWorkbook(sheet))) as unknown as ArrayBuffer);
  return workbook.worksheets.map((each) =>
    each
      .getSheetValues()
      .slice(1)
      .map((row) => (row as unknown[]).slice(1)),
  );
}

describe('figures as workbooks', () => {
  it('hold budgets as numbers that can be summed, also below zero', async () => {
    const item = {
      organisation: 'songjiang',
      nameZh: '松江区',
      nameEn: 'Songjiang',
      fund: 'sj-2025-8',
      fiscalYear: 2026,
    };
    const amounts = { appropriated: '0.00', available: '-2.52', encumbered: '2.52', spent: '0.00', recovered: '0.00' };
    const book = { ...item, measureGroup: '', groupName: null, fundName: { zh: '若干意见', en: 'Opinions' } };
    const by = async (by: 'month' | 'measure', key: string | null) => {
      const items = [{ ...book, key, ...amounts }];
      return read(budgetSheet({ year: 2026, by, computedAt: OF.computedAt, items, totals: [{ key, ...amounts }] }));
    };
    const [rows, about] = await by('month', '2026-07');
    expect(rows?.[1]).toEqual(['松江区', 'sj-2025-8', '若干意见', undefined, '2026-07', 0, -2.52, 2.52, 0, 0]);
    const [[headings, line] = []] = await by('measure', null);
    expect([headings?.[4], line?.slice(4)]).toEqual(['措施', [undefined, 0, -2.52, 2.52, 0, 0]]);
    expect(about).toEqual([
      ['内容', '预算执行'],
      ['年度', '2026'],
      ['计算时间', '2026-12-31T10:00:00+08:00'],
      ['行数', '1'],
    ]);
  });

  it('say groups in words where there are any, and codes elsewhere', async () => {
    const group = { count: 1, amount: '7.00', mean: '7.00', districtShare: '7.00', townShare: '0.00' };
    const total = { count: 2, amount: '14.00', districtShare: '14.00', townShare: '0.00' };
    const words = async (by: 'industry' | 'town', ...keys: { key: string | null; name: typeof MADE | null }[]) => {
      const [rows] = await read(awardSheet({ ...OF, by, items: keys.map((key) => ({ ...group, ...key })), total }));
      return rows?.map(([first]) => first);
    };
    expect(await words('industry', { key: 'C', name: MADE })).toEqual(['行业', '制造业']);
    const towns = ['sj-jiuting', null].map((key) => ({ key, name: null }));
    expect(await words('town', ...towns)).toEqual(['街镇', 'sj-jiuting', '无街镇环节']);
  });

  it('tell refusals and returns apart in one list', async () => {
    const refusals = [{ documentId: 'sj-2025-8', clause: '第五条', count: 2 }];
    const defects = [{ measure: 'sj-2025-8.aeo', kind: 'evidence' as const, target: 'audit-report', count: 1 }];
    const [rows] = await read(reasonSheet({ ...OF, refusals, defects }));
    expect(rows?.slice(1)).toEqual([
      ['不予支持', 'sj-2025-8', '第五条', 2],
      ['补正：申报材料', 'sj-2025-8.aeo', 'audit-report', 1],
    ]);
  });

  it('leave the rule of a public notice empty', async () => {
    const lengths = { count: 3, median: 6, ninetiethPercentile: 7, most: 7 };
    const notice = { stage: 'public-notice', whose: 'public' as const, ...lengths };
    const accept = { stage: 'accept', whose: 'office' as const, ...lengths };
    const items = [
      { ...accept, ruleDays: 3, withinRule: 2, percentWithinRule: '66.6' },
      { ...notice, ruleDays: null, withinRule: null, percentWithinRule: null },
    ];
    const [rows, about] = await read(stageSheet({ ...OF, measure: null, items }));
    expect(rows?.slice(1)).toEqual([
      ['受理', 3, 6, 7, 7, 3, 2, '66.6'],
      ['公示', 3, 6, 7, 7],
    ]);
    expect(about).toContainEqual(['措施', '全部']);
  });
});
