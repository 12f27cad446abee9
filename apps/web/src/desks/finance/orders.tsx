import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { api, KEYSET, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { ExportButton } from '../../design/exports';
import { Empty, Refusal } from '../../design/feedback';
import { type Filter, FilterBar } from '../../design/filters';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable, rowsOf } from '../../design/table';
import { Amount, StateTag, When } from '../../design/values';
import { common } from '../../words/common';
import { useWords } from '../../words/words';
import { useFilter, useOptions } from './filters';
import { useMay } from './may';
import { OrderActions } from './order-actions';
import { PayableCases } from './payable-cases';
import { words } from './words';
import { paying } from './words-paying';

type Order = paths['/api/v1/finance/orders']['get']['responses'][200]['content']['application/json']['items'][number];
type OrderQuery = NonNullable<paths['/api/v1/finance/orders']['get']['parameters']['query']>;

function useColumns(): Column<Order>[] {
  const t = useWords(words);
  const c = useWords(common);
  const p = useWords(paying);
  return [
    { key: 'reference', title: t('reference'), render: ({ reference }) => <code>{reference}</code> },
    {
      key: 'case',
      title: t('caseNumber'),
      render: ({ applicationId, caseNumber, measure, instalment }) => (
        <>
          <Link to={`/finance/statements/${applicationId}`}>{caseNumber}</Link> <span className="quiet">{measure}</span>
          {instalment > 1 && <span className="quiet"> {p('instalment', { count: instalment })}</span>}
        </>
      ),
    },
    { key: 'payee', title: p('payee'), render: (order) => <Payee order={order} /> },
    { key: 'amount', title: t('amount'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
    { key: 'state', title: t('state'), render: (order) => <OrderState order={order} /> },
    { key: 'actions', title: c('actions'), render: (order) => <OrderActions order={order} /> },
  ];
}

function Payee({ order }: { order: Order }) {
  const p = useWords(paying);
  if (order.method === 'offset') return p('offset');
  return (
    <>
      {order.payeeName}
      <br />
      <span className="quiet">{order.payeeAccount}</span>
    </>
  );
}

function OrderState({ order }: { order: Order }) {
  return (
    <>
      <StateTag kind="order" value={order.state} />
      {order.holdCode && (
        <>
          <br />
          <StateTag kind="hold" value={order.holdCode} /> <span className="quiet">{order.holdReason}</span>
        </>
      )}
      {order.paidOn && (
        <>
          {' '}
          <When at={order.paidOn} relative={false} />
        </>
      )}
    </>
  );
}

function Unanswered() {
  const p = useWords(paying);
  const [value, change] = useFilter('unanswered');
  return (
    <Checkbox checked={value === 'true'} onChange={({ target }) => change(target.checked ? 'true' : undefined)}>
      {p('onlyUnanswered')}
    </Checkbox>
  );
}

/** Only payable orders go into a batch; the others that are selected stay out of the count. */
function MakeBatch({ orderIds }: { orderIds: string[] }) {
  const p = useWords(paying);
  const t = useWords(common);
  const navigate = useNavigate();
  const action = useAction(
    (ids: string[], headers) => api.POST('/api/v1/finance/batches', { body: { orderIds: ids }, headers }),
    (batch) => navigate(`/finance/batches/${batch.id}`),
  );
  return (
    <span className="action">
      <span className="quiet">{t('selected', { count: orderIds.length })}</span>
      <Button
        type="primary"
        disabled={orderIds.length === 0}
        loading={action.running}
        onClick={() => void action.run(orderIds)}
      >
        {p('makeBatch')}
      </Button>
      <Refusal problem={action.problem} />
    </span>
  );
}

function OrderList() {
  const t = useWords(words);
  const p = useWords(paying);
  const may = useMay();
  const [state] = useFilter('state');
  const [reference] = useFilter('reference');
  const [unanswered] = useFilter('unanswered');
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const query = { state: state as OrderQuery['state'], reference, ...(unanswered && { unanswered: true }) };
  const read = server.useInfiniteQuery('get', '/api/v1/finance/orders', { params: { query } }, KEYSET);
  const payable = rowsOf(read).filter((order) => order.state === 'payable' && chosen.has(order.id));
  const selection = { keys: chosen, change: choose, name: ({ reference }: Order) => reference };
  const filters: Filter[] = [
    { name: 'state', label: t('state'), kind: 'choice', options: useOptions('order') },
    { name: 'reference', label: t('reference'), kind: 'text' },
  ];
  return (
    <Section
      title={p('orders')}
      actions={
        <>
          <ExportButton kind="payment-orders" filter={state ? { state } : {}} />
          {may('finance-maker') && <MakeBatch orderIds={payable.map(({ id }) => id)} />}
        </>
      }
    >
      <FilterBar filters={filters} />
      <Unanswered />
      <KeysetTable
        read={read}
        caption={p('orders')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        selection={may('finance-maker') ? selection : undefined}
        empty={<Empty title={p('noOrders')} />}
      />
    </Section>
  );
}

export function Orders() {
  const p = useWords(paying);
  const may = useMay();
  return (
    <Page
      title={p('orders')}
      lead={p('ordersLead')}
      actions={<Link to="/finance/refunds?state=open">{p('refunds')}</Link>}
    >
      {may('finance-maker') && <PayableCases />}
      <OrderList />
    </Page>
  );
}
