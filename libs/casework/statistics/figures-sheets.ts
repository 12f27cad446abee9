/** Figures as sheets of a workbook, in Chinese, for meetings and for whoever goes on reckoning with them. */
import type { Cell, Sheet } from '#exports';
import type { readAwardFigures } from './read-award-figures.js';
import type { readBudgetFigures } from './read-budget-figures.js';
import type { readReasonFigures } from './read-reason-figures.js';
import type { readStageFigures } from './read-stage-figures.js';

type FiguresOf<Read extends (...parameters: never[]) => Promise<unknown>> = Awaited<ReturnType<Read>>;

/** Heading, cell, and whether it is yuan. */
type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell | undefined, money?: 'yuan'];

function sheetOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  about: readonly (readonly [string, string])[],
): Sheet {
  return {
    name,
    columns: columns.map(([heading, , money]) => ({ heading, money: money === 'yuan' })),
    pages: (async function* () {
      yield rows.map((row) => columns.map(([, cell]) => cell(row) ?? null));
    })(),
    aboutName: '说明',
    about: (count) => [['内容', name], ...about, ['行数', String(count)]],
  };
}

const periodWords = ({ from, to, computedAt }: { from: string; to: string; computedAt: string }) =>
  [
    ['期间', `${from} 至 ${to}`],
    ['计算时间', computedAt],
  ] as const;

const GROUPINGS = { measure: '措施', town: '街镇', month: '月份', industry: '行业', size: '规模' } as const;

export const budgetSheet = ({ year, by, computedAt, items }: FiguresOf<typeof readBudgetFigures>): Sheet =>
  sheetOf(
    '预算执行',
    [
      ['机构', (row) => row.nameZh],
      ['资金', (row) => row.fund],
      ['资金名称', (row) => row.fundName?.zh],
      ['措施组', (row) => row.groupName?.zh ?? row.measureGroup],
      [GROUPINGS[by], (row) => row.key],
      ['预算安排（元）', (row) => row.appropriated, 'yuan'],
      ['可用（元）', (row) => row.available, 'yuan'],
      ['已承诺未拨付（元）', (row) => row.encumbered, 'yuan'],
      ['已拨付（元）', (row) => row.spent, 'yuan'],
      ['已追回（元）', (row) => row.recovered, 'yuan'],
    ],
    items,
    [
      ['年度', String(year)],
      ['计算时间', computedAt],
    ],
  );

export const awardSheet = ({ by, items, total, ...of }: FiguresOf<typeof readAwardFigures>): Sheet =>
  sheetOf(
    '支持情况',
    [
      [GROUPINGS[by], ({ key, name }) => name?.zh ?? key ?? '无街镇环节'],
      ['件数', (row) => row.count],
      ['金额（元）', (row) => row.amount, 'yuan'],
      ['平均（元）', (row) => row.mean, 'yuan'],
      ['区级承担（元）', (row) => row.districtShare, 'yuan'],
      ['街镇承担（元）', (row) => row.townShare, 'yuan'],
    ],
    items,
    [...periodWords(of), ['合计件数', String(total.count)], ['合计金额（元）', total.amount]],
  );

/** Refusals and defects stand in one list, told apart by its first column. */
export const reasonSheet = ({ refusals, defects, ...of }: FiguresOf<typeof readReasonFigures>): Sheet =>
  sheetOf(
    '退回与不予支持原因',
    [
      ['类别', ([kind]) => kind],
      ['文件或措施', ([, subject]) => subject],
      ['条款或补正事项', ([, , reason]) => reason],
      ['件数', ([, , , count]) => count],
    ],
    [
      ...refusals.map(({ documentId, clause, count }) => ['不予支持', documentId, clause, count] as const),
      ...defects.map(({ kind, measure, target, count }) => {
        return [kind === 'fact' ? '补正：申报事项' : '补正：申报材料', measure, target, count] as const;
      }),
    ],
    periodWords(of),
  );

const STAGES: Record<string, string> = {
  accept: '受理',
  'town-review': '街镇初审',
  'district-review': '区级复审',
  correction: '企业补正',
  'public-notice': '公示',
  payment: '拨付',
};

export const stageSheet = ({ measure, items, ...of }: FiguresOf<typeof readStageFigures>): Sheet =>
  sheetOf(
    '各环节用时',
    [
      ['环节', (row) => STAGES[row.stage]],
      ['次数', (row) => row.count],
      ['中位数（工作日）', (row) => row.median],
      ['90%分位（工作日）', (row) => row.ninetiethPercentile],
      ['最长（工作日）', (row) => row.most],
      ['本地规则（工作日）', (row) => row.ruleDays],
      ['规则期限内次数', (row) => row.withinRule],
      ['规则期限内占比（%）', (row) => row.percentWithinRule],
    ],
    items,
    [...periodWords(of), ['措施', measure ?? '全部']],
  );
