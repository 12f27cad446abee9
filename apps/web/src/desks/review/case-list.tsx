/** The queue, and all cases: the same list, narrowed to what the person can take forward or not. */
import { useEffect, useState } from 'react';
import { KEYSET, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { ExportButton } from '../../design/exports';
import { Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { KeysetTable, rowsOf } from '../../design/table';
import { useWords } from '../../words/words';
import { Bulk } from './bulk';
import { useCaseColumns } from './case-columns';
import { FilterBar, type Filters, SEARCH_ID, useFilters } from './filters';
import { useMeasures } from './measures';
import { SavedFilters } from './saved-filters';
import { words } from './words';

const A_MINUTE = 60_000;

/** A slash goes to the search, wherever nothing is being typed. */
function useSlash(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('input, textarea, [contenteditable], [role=dialog]');
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      document.getElementById(SEARCH_ID)?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function Keys() {
  const t = useWords(words);
  return (
    <p className="keys quiet wide-only">
      {t('keys')}
      <kbd>/</kbd> {t('keySearch')} <kbd>j</kbd> <kbd>k</kbd> {t('keyMove')} <kbd>x</kbd> {t('keySelect')}{' '}
      <kbd>Enter</kbd> {t('keyOpen')}
    </p>
  );
}

type Query = NonNullable<paths['/api/v1/applications']['get']['parameters']['query']>;

/** The list takes several states at once; the address names one. */
function queryOf({ state, ...filters }: Filters, queue: boolean): Query {
  const states = { state: [state] } as Pick<Query, 'state'>;
  return { ...filters, ...(state && states), ...(queue && { queue: 'mine' as const }), limit: 50 };
}

export function CaseList({ queue = false }: { queue?: boolean }) {
  const t = useWords(words);
  const { filters } = useFilters();
  const { titleOf } = useMeasures();
  const columns = useCaseColumns(titleOf);
  const [selected, setSelected] = useState<Set<string>>(new Set());
  useSlash();
  const read = server.useInfiniteQuery(
    'get',
    '/api/v1/applications',
    { params: { query: queryOf(filters, queue) } },
    { ...KEYSET, refetchInterval: A_MINUTE },
  );
  const chosen = rowsOf(read).filter(({ id }) => selected.has(id));
  const title = t(queue ? 'queue' : 'cases');
  const filter = { ...filters, ...(queue && { queue: 'mine' }) };
  return (
    <Page
      title={title}
      lead={t(queue ? 'queueLead' : 'casesLead')}
      actions={<ExportButton kind="applications" filter={filter} />}
    >
      <Section>
        <FilterBar />
        <SavedFilters />
        <Bulk cases={chosen} done={() => setSelected(new Set())} />
        <KeysetTable
          read={read}
          caption={title}
          columns={columns}
          rowKey={({ id }) => id}
          to={({ id }) => `/review/cases/${id}`}
          selection={{
            keys: selected,
            change: setSelected,
            name: ({ number, enterprise }) => number ?? enterprise.name,
          }}
          empty={<Empty title={t(queue ? 'queueEmpty' : 'casesEmpty')}>{queue && <p>{t('queueEmptyWhy')}</p>}</Empty>}
        />
        <Keys />
      </Section>
    </Page>
  );
}
