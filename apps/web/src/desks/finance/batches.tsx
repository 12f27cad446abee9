import { Link } from 'react-router';
import { KEYSET, type Schemas, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Empty } from '../../design/feedback';
import { type Filter, FilterBar } from '../../design/filters';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Amount, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { useFilter, useOptions } from './filters';
import { words } from './words';
import { paying } from './words-paying';

type Row = paths['/api/v1/finance/batches']['get']['responses'][200]['content']['application/json']['items'][number];

function useColumns(): Column<Row>[] {
  const t = useWords(words);
  const p = useWords(paying);
  return [
    { key: 'number', title: t('number'), render: ({ number }) => number },
    { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="batch" value={state} /> },
    { key: 'made', title: p('stepMade'), render: ({ madeAt }) => <When at={madeAt} /> },
    { key: 'count', title: p('count'), align: 'end', render: ({ orderCount }) => orderCount },
    { key: 'total', title: p('total'), align: 'end', render: ({ total }) => <Amount yuan={total} /> },
  ];
}

export function Batches() {
  const t = useWords(words);
  const p = useWords(paying);
  const [state] = useFilter('state');
  const query = { state: state as Schemas['BatchState'] | undefined };
  const read = server.useInfiniteQuery('get', '/api/v1/finance/batches', { params: { query } }, KEYSET);
  const filters: Filter[] = [{ name: 'state', label: t('state'), kind: 'choice', options: useOptions('batch') }];
  return (
    <Page
      title={p('batches')}
      lead={p('batchesLead')}
      actions={<Link to="/finance/orders?state=payable">{p('fromOrders')}</Link>}
    >
      <Section>
        <FilterBar filters={filters} />
        <KeysetTable
          read={read}
          caption={p('batches')}
          columns={useColumns()}
          rowKey={({ id }) => id}
          to={({ id }) => `/finance/batches/${id}`}
          empty={<Empty title={p('noBatches')} />}
        />
      </Section>
    </Page>
  );
}
