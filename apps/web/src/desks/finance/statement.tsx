import { Link, useParams } from 'react-router';
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await, Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { Amount, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { AccountName } from './account-name';
import { Journals } from './ledger';
import { words } from './words';
import { ledger } from './words-ledger';

type View = paths['/api/v1/applications/{id}/statement']['get']['responses'][200]['content']['application/json'];
type Entry = View['items'][number] & { line: number };

function useColumns(): Column<Entry>[] {
  const t = useWords(words);
  const l = useWords(ledger);
  return [
    { key: 'day', title: t('day'), render: ({ day }) => <When at={day} relative={false} /> },
    {
      key: 'kind',
      title: l('kind'),
      render: ({ kind, journalId }) => (
        <Link to={`/finance/journals/${journalId}`}>
          <StateTag kind="journal" value={kind} />
        </Link>
      ),
    },
    { key: 'account', title: l('account'), render: (entry) => <AccountName of={entry} /> },
    { key: 'amount', title: t('amount'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
    { key: 'balance', title: l('balance'), align: 'end', render: ({ balance }) => <Amount yuan={balance} strong /> },
  ];
}

/** The books' side of a case. */
export function Statement() {
  const { id = '' } = useParams();
  const l = useWords(ledger);
  const columns = useColumns();
  const read = server.useQuery('get', '/api/v1/applications/{id}/statement', { params: { path: { id } } });
  const number = read.data?.number;
  return (
    <Page
      title={number ? l('statementOf', { number }) : l('statement')}
      crumbs={[{ to: '/finance/ledger', label: l('ledger') }]}
    >
      <Section title={l('entries')}>
        <Await read={read} lines={6}>
          {({ items }) => (
            <DataTable
              caption={l('statement')}
              columns={columns}
              rows={items.map((item, line) => ({ ...item, line }))}
              rowKey={({ line }) => String(line)}
              empty={<Empty title={l('noStatement')} />}
            />
          )}
        </Await>
      </Section>
      <Section title={l('itsJournals')}>
        <Journals applicationId={id} />
      </Section>
    </Page>
  );
}
