/** What each month took out of the budgets of a year, and what came back. */
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await, Empty } from '../../design/feedback';
import { Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { Amount } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { statisticsWords } from './statistics-words';

type Month =
  paths['/api/v1/statistics/budget']['get']['responses'][200]['content']['application/json']['items'][number];

const PARTS = ['appropriated', 'encumbered', 'spent', 'recovered', 'available'] as const;

const keyOf = ({ organisation, fund, measureGroup, month }: Month) =>
  [organisation, fund, measureGroup, month].join(' ');

export function BudgetMonths({ year }: { year: number }) {
  const t = useWords(statisticsWords);
  const tell = useBilingual();
  const read = server.useQuery('get', '/api/v1/statistics/budget', { params: { query: { year } } });
  const columns: Column<Month>[] = [
    { key: 'month', title: t('month'), render: ({ month }) => month ?? '—' },
    {
      key: 'treasury',
      title: t('treasury'),
      render: ({ nameZh, nameEn, organisation }) => (nameZh ? tell({ zh: nameZh, en: nameEn }) : organisation),
    },
    {
      key: 'fund',
      title: t('fund'),
      render: ({ fund, measureGroup }) => [fund, measureGroup].filter(Boolean).join(' '),
    },
    ...PARTS.map(
      (part): Column<Month> => ({
        key: part,
        title: t(part),
        align: 'end',
        render: (month) => <Amount yuan={month[part]} />,
      }),
    ),
  ];
  return (
    <Section title={t('budget', { year })}>
      <p className="quiet">{t('budgetLead')}</p>
      <Await read={read}>
        {({ items }) => (
          <DataTable
            caption={t('budget', { year })}
            columns={columns}
            rows={items}
            rowKey={keyOf}
            empty={<Empty title={t('budgetNone')} />}
          />
        )}
      </Await>
    </Section>
  );
}
