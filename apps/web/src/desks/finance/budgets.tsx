import { server } from '../../api/client';
import { ExportButton } from '../../design/exports';
import { Await, Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { Amount, Text } from '../../design/values';
import { useWords } from '../../words/words';
import { type Budget, keyOf, officeOf } from './budget';
import { BudgetActions } from './budget-actions';
import { BudgetChart } from './budget-chart';
import { Filters, TextFilter, useFilter } from './filters';
import { useMay } from './may';
import { words } from './words';

const AMOUNTS = ['appropriated', 'available', 'encumbered', 'spent', 'recovered'] as const;

function useColumns(): Column<Budget>[] {
  const t = useWords(words);
  return [
    { key: 'office', title: t('office'), render: (budget) => <Text of={officeOf(budget)} /> },
    { key: 'fund', title: t('fund'), render: ({ fund }) => fund },
    { key: 'year', title: t('year'), render: ({ fiscalYear }) => fiscalYear },
    { key: 'group', title: t('group'), render: ({ measureGroup }) => measureGroup || t('wholeFund') },
    ...AMOUNTS.map((part) => ({
      key: part,
      title: t(part),
      align: 'end' as const,
      render: (budget: Budget) => <Amount yuan={budget[part]} strong={part === 'available'} />,
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
  return (
    <Filters>
      <TextFilter name="fund" label={t('fund')} />
      <TextFilter name="year" label={t('year')} type="number" />
      <TextFilter name="group" label={t('group')} />
      <TextFilter name="asOf" label={t('asOf')} type="date" />
    </Filters>
  );
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
