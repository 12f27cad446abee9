/** What each month, or each measure, took out of the budgets of a year, and what came back. */
import { server } from '../../api/client';
import { Await, Empty } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { useBilingual, useWords } from '../../words/words';
import {
  amountColumns,
  type BudgetFigures,
  BudgetUseChart,
  type By,
  USED,
  useKeyName,
} from './statistics-budget-chart';
import { statisticsWords } from './statistics-words';

type Line = BudgetFigures['items'][number];

/** A measure is appropriated nothing of its own. */
const PARTS = { month: ['appropriated', ...USED, 'available'], measure: USED } as const;

/** Each budget for itself. */
function UseOfEach({ by, items }: { by: By; items: readonly Line[] }) {
  const t = useWords(statisticsWords);
  const tell = useBilingual();
  const columns: Column<Line>[] = [
    { key: 'key', title: t(by), render: useKeyName(by) },
    {
      key: 'treasury',
      title: t('treasury'),
      render: ({ nameZh, nameEn, organisation }) => (nameZh ? tell({ zh: nameZh, en: nameEn }) : organisation),
    },
    {
      key: 'fund',
      title: t('fund'),
      render: ({ fund, fundName, measureGroup, groupName }) =>
        [tell(fundName ?? fund), tell(groupName ?? measureGroup)].filter(Boolean).join(' · '),
    },
    ...amountColumns<Line>(PARTS[by], t),
  ];
  return (
    <DataTable
      caption={t('eachBudget')}
      columns={columns}
      rows={items}
      rowKey={({ organisation, fund, measureGroup, key }) => [organisation, fund, measureGroup, key].join(' ')}
    />
  );
}

export function BudgetUse({ year, by }: { year: number; by: By }) {
  const t = useWords(statisticsWords);
  const read = server.useQuery('get', '/api/v1/statistics/budget', { params: { query: { year, by } } });
  const title = t(by === 'month' ? 'budgetByMonth' : 'budgetByMeasure', { year });
  const file = `/api/v1/statistics/budget?year=${year}&by=${by}&format=xlsx`;
  return (
    <Section title={title} actions={<DownloadButton path={file} label={t('excel')} />}>
      <p className="quiet">{t(by === 'month' ? 'budgetByMonthLead' : 'budgetByMeasureLead')}</p>
      <Await read={read}>
        {({ items, totals }) =>
          items.length === 0 ? (
            <Empty title={t('budgetNone')} />
          ) : (
            <>
              <BudgetUseChart by={by} totals={totals} title={title} />
              <h3>{t('eachBudget')}</h3>
              <UseOfEach by={by} items={items} />
            </>
          )
        }
      </Await>
    </Section>
  );
}
