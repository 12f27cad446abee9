/** What may be done about an order, by its state. */
import { ifMatch, useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { ActionButton, ActionDialog, type Field } from '../../design/form';
import { useWords } from '../../words/words';
import { useOptions } from './filters';
import { TREASURERS, useMay } from './may';
import { words } from './words';
import { paying } from './words-paying';

interface Versioned {
  id: string;
  state: Schemas['OrderState'];
  version: number;
}

const SMALL = { size: 'small' } as const;
const at = (order: Versioned) => ({ params: { path: { id: order.id } } });

function Hold({ order }: { order: Versioned }) {
  const t = useWords(words);
  const p = useWords(paying);
  const action = useAction((body: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/orders/{id}/actions/hold', {
      ...at(order),
      body: body as Schemas['HoldBody'],
      headers: { ...headers, ...ifMatch(order.version) },
    }),
  );
  const fields: Field[] = [
    { name: 'code', label: p('holdCode'), kind: 'choice', options: useOptions('hold') },
    { name: 'reason', label: t('reason'), kind: 'long' },
  ];
  return <ActionDialog label={p('hold')} fields={fields} action={action} button={SMALL} />;
}

function Resume({ order }: { order: Versioned }) {
  const p = useWords(paying);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/orders/{id}/actions/resume', {
      ...at(order),
      headers: { ...headers, ...ifMatch(order.version) },
    }),
  );
  return <ActionButton label={p('resume')} action={action} {...SMALL} />;
}

function Cancel({ order }: { order: Versioned }) {
  const p = useWords(paying);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/orders/{id}/actions/cancel', {
      ...at(order),
      headers: { ...headers, ...ifMatch(order.version) },
    }),
  );
  return <ActionDialog label={p('cancelOrder')} lead={p('cancelLead')} action={action} danger button={SMALL} />;
}

function DeclareNotExecuted({ order }: { order: Versioned }) {
  const p = useWords(paying);
  const action = useAction((body: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/orders/{id}/actions/declare-not-executed', {
      ...at(order),
      body: body as Schemas['NotExecutedBody'],
      headers: { ...headers, ...ifMatch(order.version) },
    }),
  );
  const fields: Field[] = [{ name: 'bankLetter', label: p('bankLetter'), kind: 'text' }];
  return <ActionDialog label={p('declare')} lead={p('declareLead')} fields={fields} action={action} button={SMALL} />;
}

function ConfirmNotExecuted({ order }: { order: Versioned }) {
  const p = useWords(paying);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/orders/{id}/actions/confirm-not-executed', {
      ...at(order),
      headers: { ...headers, ...ifMatch(order.version) },
    }),
  );
  return <ActionDialog label={p('confirmNot')} lead={p('confirmNotLead')} action={action} danger button={SMALL} />;
}

export function OrderActions({ order }: { order: Versioned }) {
  const may = useMay();
  if (!may(...TREASURERS)) return null;
  const { state } = order;
  return (
    <span className="row">
      {state === 'payable' && <Hold order={order} />}
      {state === 'held' && <Resume order={order} />}
      {(state === 'payable' || state === 'held') && <Cancel order={order} />}
      {state === 'released' && <DeclareNotExecuted order={order} />}
      {state === 'released' && may('finance-checker') && <ConfirmNotExecuted order={order} />}
    </span>
  );
}
