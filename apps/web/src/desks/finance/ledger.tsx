import { KEYSET, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { ExportButton } from '../../design/exports';
import { Await, Empty } from '../../design/feedback';
import { type Filter, FilterBar } from '../../design/filters';
import { Page, Section } from '../../design/page';
import { type Column, DataTable, KeysetTable } from '../../design/table';
import { Amount, Facts, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { AccountName } from './account-name';
import { BooksFilters, useBooksQuery } from './budgets';
import { useFilter, useOptions } from './filters';
import { words } from './words';
import { ledger } from './words-ledger';

type Trial = paths['/api/v1/finance/trial-balance']['get']['responses'][200]['content']['application/json'];
type Journals = paths['/api/v1/finance/journals']['get'];
type Journal = Journals['responses'][200]['content']['application/json']['items'][number];
type JournalsQuery = NonNullable<Journals['parameters']['query']>;

function useTrialColumns(): Column<Trial['items'][number]>[] {
  const l = useWords(ledger);
  return [
    { key: 'account', title: l('account'), render: (row) => <AccountName of={row} /> },
    ...(['debit', 'credit', 'balance'] as const).map((side) => ({
      key: side,
      title: l(side),
      align: 'end' as const,
      render: (row: Trial['items'][number]) => <Amount yuan={row[side]} strong={side === 'balance'} />,
    })),
  ];
}

function TrialBalance() {
  const l = useWords(ledger);
  const columns = useTrialColumns();
  const query = useBooksQuery();
  const read = server.useQuery('get', '/api/v1/finance/trial-balance', { params: { query } });
  return (
    <Await read={read} lines={6}>
      {({ items, totals }) => (
        <>
          <DataTable
            caption={l('trial')}
            columns={columns}
            rows={items}
            rowKey={(row) =>
              [row.treasuryId, row.fund, row.fiscalYear, row.measureGroup, row.kind, row.counterpart].join('/')
            }
            empty={<Empty title={l('noTrial')} />}
          />
          {items.length > 0 && (
            <Facts
              items={(['debit', 'credit', 'balance'] as const).map((side) => ({
                label: `${l('totals')} ${l(side)}`,
                value: <Amount yuan={totals[side]} strong />,
              }))}
            />
          )}
        </>
      )}
    </Await>
  );
}

function useJournalColumns(): Column<Journal>[] {
  const t = useWords(words);
  const l = useWords(ledger);
  return [
    { key: 'reference', title: l('document'), render: ({ reference }) => reference },
    { key: 'kind', title: l('kind'), render: ({ kind }) => <StateTag kind="journal" value={kind} /> },
    { key: 'day', title: t('day'), render: ({ day }) => <When at={day} relative={false} /> },
    { key: 'memo', title: l('memo'), render: ({ memo }) => memo ?? '—' },
    { key: 'total', title: t('amount'), align: 'end', render: ({ total }) => <Amount yuan={total} /> },
  ];
}

/** The journals of the books chosen, or those of one case. */
export function Journals({ applicationId }: { applicationId?: string }) {
  const l = useWords(ledger);
  const [kind] = useFilter('kind');
  const { fund, fiscalYear, measureGroup } = useBooksQuery();
  const query = { fund, fiscalYear, measureGroup, applicationId, kind: kind as JournalsQuery['kind'] };
  const read = server.useInfiniteQuery('get', '/api/v1/finance/journals', { params: { query } }, KEYSET);
  return (
    <KeysetTable
      read={read}
      caption={l('journals')}
      columns={useJournalColumns()}
      rowKey={({ id }) => id}
      to={({ id }) => `/finance/journals/${id}`}
      empty={<Empty title={l('noJournals')} />}
    />
  );
}

export function Ledger() {
  const l = useWords(ledger);
  const { fund, fiscalYear } = useBooksQuery();
  const filter = { ...(fund && { fund }), ...(fiscalYear && { fiscalYear: String(fiscalYear) }) };
  const filters: Filter[] = [{ name: 'kind', label: l('kind'), kind: 'choice', options: useOptions('journal') }];
  return (
    <Page title={l('ledger')} lead={l('ledgerLead')}>
      <Section title={l('trial')}>
        <BooksFilters />
        <TrialBalance />
      </Section>
      <Section title={l('journals')} actions={<ExportButton kind="journal-entries" filter={filter} />}>
        <FilterBar filters={filters} />
        <Journals />
      </Section>
    </Page>
  );
}
