import type { EChartsOption } from 'echarts';
import { useMemo } from 'react';
import { Chart } from '../../design/chart';
import { shareOf } from '../../design/money';
import { Amount } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { type Budget, keyOf, officeOf, useBookName } from './budget';
import { words } from './words';

const PARTS = ['spent', 'encumbered', 'available'] as const;

/** How much of each budget is spent, committed and left: bars of per cent, because the budgets differ by magnitudes. */
export function BudgetChart({ budgets }: { budgets: readonly Budget[] }) {
  const t = useWords(words);
  const tell = useBilingual();
  const booksOf = useBookName();
  const name = (budget: Budget) => [tell(officeOf(budget)), budget.fiscalYear, booksOf(budget)].join(' ');
  const labels = budgets.map(name).join('\n');
  const legends = PARTS.map((part) => t(part)).join('\n');
  const option = useMemo<EChartsOption>(
    () => ({
      xAxis: { type: 'value', max: 100, axisLabel: { formatter: '{value}%' } },
      yAxis: {
        type: 'category',
        inverse: true,
        data: labels.split('\n'),
        axisLabel: { width: 140, overflow: 'truncate' },
      },
      series: PARTS.map((part, place) => ({
        type: 'bar',
        stack: 'budget',
        name: legends.split('\n')[place],
        barMaxWidth: 22,
        data: budgets.map((budget) => shareOf(budget[part], budget.appropriated)),
      })),
    }),
    [budgets, labels, legends],
  );
  return (
    <Chart
      title={t('use')}
      option={option}
      rows={budgets}
      rowKey={keyOf}
      stacked
      columns={[
        { key: 'book', title: t('fund'), render: name },
        ...PARTS.map((part) => ({
          key: part,
          title: t(part),
          align: 'end' as const,
          render: (budget: Budget) => <Amount yuan={budget[part]} />,
        })),
      ]}
    />
  );
}
