/** All budgets of a year together, by month or by measure: bars beside their table. */
import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import type { paths } from '../../api/schema';
import { Chart } from '../../design/chart';
import { barOf } from '../../design/money';
import type { Column } from '../../design/table';
import { Amount } from '../../design/values';
import { useWords } from '../../words/words';
import { useMeasures } from './measures';
import { statisticsWords } from './statistics-words';

export type BudgetFigures = paths['/api/v1/statistics/budget']['get']['responses'][200]['content']['application/json'];
export type By = BudgetFigures['by'];
type Total = BudgetFigures['totals'][number];
type Part = 'appropriated' | 'available' | 'encumbered' | 'spent' | 'recovered';

/** What is taken out of a budget, and what comes back. */
export const USED: readonly Part[] = ['encumbered', 'spent', 'recovered'];
const BARS = ['encumbered', 'spent'] as const;

/** How a month or a measure is called; what belongs to none is what no case caused. */
export function useKeyName(by: By): (line: { key: string | null }) => string {
  const t = useWords(statisticsWords);
  const { titleOf } = useMeasures();
  return ({ key }) => {
    if (key === null) return t('noCase');
    return by === 'measure' ? titleOf(key) : key;
  };
}

/** @returns a column for each of the parts */
export function amountColumns<Row extends Total>(parts: readonly Part[], word: (part: Part) => string): Column<Row>[] {
  return parts.map((part) => ({
    key: part,
    title: word(part),
    align: 'end',
    render: (row) => <Amount yuan={row[part]} />,
  }));
}

/** Months go on from left to right; measures have names for which only a line of its own is long enough. */
function axesOf(by: By, names: string[]): EChartsOption {
  const yuan = { type: 'value' as const, axisLabel: { hideOverlap: true } };
  if (by === 'month') return { xAxis: { type: 'category', data: names }, yAxis: yuan };
  const axisLabel = { width: 120, overflow: 'truncate' as const };
  return { xAxis: yuan, yAxis: { type: 'category', inverse: true, data: names, axisLabel } };
}

export function BudgetUseChart({ by, totals, title }: { by: By; totals: readonly Total[]; title: string }) {
  const t = useWords(statisticsWords);
  const nameOf = useKeyName(by);
  const labels = totals.map(nameOf).join('\n');
  const legends = BARS.map((part) => t(part)).join('\n');
  const option = useMemo<EChartsOption>(
    () => ({
      ...axesOf(by, labels.split('\n')),
      series: BARS.map((part, place) => ({
        type: 'bar',
        name: legends.split('\n')[place],
        barMaxWidth: 22,
        data: totals.map((total) => barOf(total[part])),
      })),
    }),
    [by, totals, labels, legends],
  );
  const columns = [{ key: 'key', title: t(by), render: nameOf }, ...amountColumns<Total>(USED, t)];
  return <Chart title={title} option={option} rows={totals} rowKey={({ key }) => key ?? ''} columns={columns} />;
}
