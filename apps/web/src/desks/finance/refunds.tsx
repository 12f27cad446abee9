import { Link, useParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, KEYSET, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await, Empty } from '../../design/feedback';
import { type Filter, FilterBar } from '../../design/filters';
import { ActionButton } from '../../design/form';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Amount, Facts, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { useFilter, useOptions } from './filters';
import { useMay } from './may';
import { words } from './words';
import { paying } from './words-paying';

type RefundQuery = NonNullable<paths['/api/v1/finance/refunds']['get']['parameters']['query']>;
type Row = paths['/api/v1/finance/refunds']['get']['responses'][200]['content']['application/json']['items'][number];

function useColumns(): Column<Row>[] {
  const t = useWords(words);
  const p = useWords(paying);
  return [
    { key: 'case', title: t('caseNumber'), render: ({ caseNumber }) => caseNumber },
    { key: 'cause', title: p('cause'), render: ({ cause }) => <StateTag kind="refund-cause" value={cause} /> },
    { key: 'since', title: p('since'), render: ({ createdAt }) => <When at={createdAt} /> },
    { key: 'amount', title: t('amount'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
    { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="refund" value={state} /> },
    { key: 'order', title: t('reference'), render: ({ order }) => order?.reference ?? '—' },
  ];
}

export function Refunds() {
  const t = useWords(words);
  const p = useWords(paying);
  const [state] = useFilter('state');
  const query = { state: state as RefundQuery['state'] };
  const read = server.useInfiniteQuery('get', '/api/v1/finance/refunds', { params: { query } }, KEYSET);
  const filters: Filter[] = [{ name: 'state', label: t('state'), kind: 'choice', options: useOptions('refund') }];
  return (
    <Page title={p('refunds')} lead={p('refundsLead')} crumbs={[{ to: '/finance/orders', label: p('orders') }]}>
      <Section>
        <FilterBar filters={filters} />
        <KeysetTable
          read={read}
          caption={p('refunds')}
          columns={useColumns()}
          rowKey={({ id }) => id}
          to={({ id }) => `/finance/refunds/${id}`}
          empty={<Empty title={p('noRefunds')} />}
        />
      </Section>
    </Page>
  );
}

function OrderRefund({ id }: { id: string }) {
  const p = useWords(paying);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/refunds/{id}/actions/order', { params: { path: { id } }, headers }),
  );
  return <ActionButton label={p('orderRefund')} action={action} type="primary" />;
}

export function Refund() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const p = useWords(paying);
  const may = useMay();
  const read = server.useQuery('get', '/api/v1/finance/refunds/{id}', { params: { path: { id } } });
  return (
    <Page
      title={p('refund')}
      crumbs={[{ to: '/finance/refunds', label: p('refunds') }]}
      actions={read.data && !read.data.order && may('finance-maker') && <OrderRefund id={id} />}
    >
      <Await read={read}>
        {({ caseNumber, applicationId, cause, amount, state, order, recoveryId, createdAt }) => (
          <Section>
            <Facts
              items={[
                { label: t('amount'), value: <Amount yuan={amount} strong /> },
                { label: t('state'), value: <StateTag kind="refund" value={state} /> },
                { label: p('cause'), value: <StateTag kind="refund-cause" value={cause} /> },
                {
                  label: t('caseNumber'),
                  value: <Link to={`/finance/statements/${applicationId}`}>{caseNumber}</Link>,
                },
                { label: p('recovery'), value: <Link to={`/finance/recoveries/${recoveryId}`}>{p('recovery')}</Link> },
                { label: p('since'), value: <When at={createdAt} /> },
                {
                  label: t('reference'),
                  value: order ? (
                    <>
                      <Link to={`/finance/orders?reference=${order.reference}`}>{order.reference}</Link>{' '}
                      <StateTag kind="order" value={order.state} />
                    </>
                  ) : (
                    '—'
                  ),
                },
              ]}
            />
          </Section>
        )}
      </Await>
    </Page>
  );
}
