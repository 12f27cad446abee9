import { Link, useParams } from 'react-router';
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { Beside, Page, Section, Timeline } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { Amount, Facts, StateTag } from '../../design/values';
import { common } from '../../words/common';
import { useWords } from '../../words/words';
import { BatchActions } from './batch-actions';
import { OrderActions } from './order-actions';
import { words } from './words';
import { paying } from './words-paying';

type BatchView = paths['/api/v1/finance/batches/{id}']['get']['responses'][200]['content']['application/json'];
type Order = BatchView['orders'][number];

const FORMATS = ['pain.001', 'xlsx', 'csv'] as const;

function useColumns(): Column<Order>[] {
  const t = useWords(words);
  const c = useWords(common);
  const p = useWords(paying);
  return [
    {
      key: 'reference',
      title: t('reference'),
      render: ({ reference }) => <Link to={`/finance/orders?reference=${reference}`}>{reference}</Link>,
    },
    { key: 'payee', title: p('payee'), render: ({ payeeName }) => payeeName },
    { key: 'account', title: t('accountNumber'), render: ({ payeeAccount }) => payeeAccount },
    { key: 'bank', title: t('bankName'), render: ({ payeeBank }) => payeeBank },
    { key: 'amount', title: t('amount'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
    { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="order" value={state} /> },
    { key: 'actions', title: c('actions'), render: (order) => <OrderActions order={order} /> },
  ];
}

/** What happened, and what is still to come. */
function Steps({ batch }: { batch: BatchView }) {
  const p = useWords(paying);
  const { madeAt, releasedAt, sentAt, state } = batch;
  const coming = state !== 'recalled';
  const done = (at: string | null) => ({ at, tone: at ? ('good' as const) : ('neutral' as const) });
  const items = [
    { key: 'made', ...done(madeAt), title: p('stepMade') },
    { key: 'released', ...done(releasedAt), title: p('stepReleased') },
    { key: 'sent', ...done(sentAt), title: p('stepSent') },
    {
      key: 'confirmed',
      ...done(null),
      title: p('stepConfirmed'),
      detail: state === 'confirmed' && <StateTag kind="batch" value={state} />,
    },
  ];
  return <Timeline items={items.filter(({ at }) => at || coming)} />;
}

function Files({ batch }: { batch: BatchView }) {
  const p = useWords(paying);
  if (!batch.sentAt) return <p className="quiet">{p('fileLater')}</p>;
  return (
    <div className="row">
      {FORMATS.map((format) => (
        <DownloadButton
          key={format}
          path={`/api/v1/finance/batches/${batch.id}/file?format=${format}`}
          label={format === 'xlsx' ? 'Excel' : format}
        />
      ))}
      <Link to="/finance/returns">{p('toReturns')}</Link>
    </div>
  );
}

export function Batch() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const p = useWords(paying);
  const columns = useColumns();
  const read = server.useQuery('get', '/api/v1/finance/batches/{id}', { params: { path: { id } } });
  return (
    <Page
      title={p('batch', { number: read.data?.number ?? '' })}
      crumbs={[{ to: '/finance/batches', label: p('batches') }]}
      actions={read.data && <BatchActions batch={read.data} />}
    >
      <Await read={read} lines={6}>
        {(batch) => (
          <>
            <Beside
              aside={
                <Section title={p('steps')}>
                  <Steps batch={batch} />
                </Section>
              }
            >
              <Section>
                <Facts
                  items={[
                    { label: t('state'), value: <StateTag kind="batch" value={batch.state} /> },
                    { label: p('count'), value: batch.orderCount },
                    { label: p('total'), value: <Amount yuan={batch.total} strong /> },
                  ]}
                />
              </Section>
              <Section title={p('file')}>
                <Files batch={batch} />
              </Section>
            </Beside>
            <Section title={p('orders')}>
              <DataTable caption={p('orders')} columns={columns} rows={batch.orders} rowKey={(order) => order.id} />
            </Section>
          </>
        )}
      </Await>
    </Page>
  );
}
