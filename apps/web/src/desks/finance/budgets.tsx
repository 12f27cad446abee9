import { server } from '../../api/client';
import { ExportButton } from '../../design/exports';
import { Await, Empty } from '../../design/feedback';
import { type Filter, FilterBar } from '../../design/filters';
import { Page, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { Amount, Text } from '../../design/values';
import { useWords } from '../../words/words';
import { type Budget, keyOf, officeOf, useBookName } from './budget';
import { BudgetActions } from './budget-actions';
import { BudgetChart } from './budget-chart';
import { useFundChoices } from './choices';
import { useFilter } from './filters';
import { useMay } from './may';
import { words } from './words';

const AMOUNTS = ['appropriated', 'available', 'encumbered', 'spent', 'recovered'] as const;

function useColumns(): Column<Budget>[] {
  const t = useWords(words);
  const booksOf = useBookName();
  return [
    {
      key: 'office',
      title: t('office'),
      render: (budget) => (
        <>
          <Text of={officeOf(budget)} />
          <br />
          <span className="quiet">{[budget.fiscalYear, booksOf(budget)].join(' · ')}</span>
        </>
      ),
    },
    ...AMOUNTS.map((part) => ({
      key: part,
      title: t(part),
      align: 'end' as const,
      render: (budget: Budget) => <Amount yuan={budget[part]} />,
    })),
  ];
}

/** The filters of the books, which budgets and the trial balance share. */
export function useBooksQuery() {
  const [fund] = useFilter('fund');
  const [year] = useFilter('year');
  const [asOf] = useFilter('asOf');
  const [measureGroup] = useFilter('group');
  return { fund, fiscalYear: year ? Number(year) : undefined, asOf, measureGroup };
}

export function BooksFilters() {
  const t = useWords(words);
  const filters: Filter[] = [
    { name: 'fund', label: t('fund'), kind: 'choice', options: useFundChoices() },
    { name: 'year', label: t('year'), kind: 'text' },
    { name: 'group', label: t('group'), kind: 'text' },
    { name: 'asOf', label: t('asOf'), kind: 'day' },
  ];
  return <FilterBar filters={filters} />;
}

export function Budgets() {
  const t = useWords(words);
  const may = useMay();
  const columns = useColumns();
  const query = useBooksQuery();
  const read = server.useQuery('get', '/api/v1/finance/budgets', { params: { query } });
  const { fund, fiscalYear, asOf } = query;
  const filter = {
    ...(fund && { fund }),
    ...(fiscalYear && { fiscalYear: String(fiscalYear) }),
    ...(asOf && { asOf }),
  };
  return (
    <Page title={t('budgets')} lead={t('budgetsLead')} actions={may('finance-maker') && <BudgetActions />}>
      <Section title={t('budgets')} actions={<ExportButton kind="budgets" filter={filter} />}>
        <BooksFilters />
        <Await read={read} lines={6}>
          {({ items }) => (
            <DataTable
              caption={t('budgets')}
              columns={columns}
              rows={items}
              rowKey={keyOf}
              empty={<Empty title={t('noBudgets')} />}
            />
          )}
        </Await>
      </Section>
      {read.data && read.data.items.length > 0 && (
        <Section title={t('use')}>
          <BudgetChart budgets={read.data.items} />
        </Section>
      )}
    </Page>
  );
}
