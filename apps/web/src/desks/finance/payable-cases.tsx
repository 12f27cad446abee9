/** Approved cases of which something is left to order; each is answered by its order or by the reason why not. */
import { Button } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api, KEYSET, type Schemas, server } from '../../api/client';
import { Empty, Refusal } from '../../design/feedback';
import { Section } from '../../design/page';
import { type Column, KeysetTable, rowsOf } from '../../design/table';
import { Amount, Text } from '../../design/values';
import { useWords } from '../../words/words';
import { PayPart } from './pay-part';
import { words } from './words';
import { paying } from './words-paying';

type Payable = Schemas['PayableCase'];
type Results = Schemas['OrderResult'][];

interface Answered {
  results: Results;
  /** How the cases were called when they were asked for: the list loses those that got their order. */
  names: ReadonlyMap<string, string>;
}

const namesOf = (cases: readonly Payable[]): Answered['names'] =>
  new Map(cases.map(({ id, number, enterpriseName }) => [id, `${number} ${enterpriseName}`]));

/** What became of each case: without its number nobody would know which one was refused. */
function Told({ results, names }: Answered) {
  const p = useWords(paying);
  return (
    <div role="status">
      <ul className="finance-results">
        {results.map(({ applicationId, order, refusal }) => (
          <li key={applicationId}>
            <strong>{names.get(applicationId)}</strong>{' '}
            {order ? p('made', { reference: order.reference }) : <Text of={refusal} />}{' '}
            {order && <Amount yuan={order.amount} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useColumns(told: (results: Results) => void): Column<Payable>[] {
  const t = useWords(words);
  const p = useWords(paying);
  return [
    { key: 'number', title: t('caseNumber'), render: ({ number }) => number },
    { key: 'enterprise', title: t('enterprise'), render: ({ enterpriseName }) => enterpriseName },
    { key: 'measure', title: t('measure'), render: ({ measure }) => <code>{measure}</code> },
    {
      key: 'awarded',
      title: p('awarded'),
      align: 'end',
      render: ({ awarded }) => <Amount yuan={awarded} />,
    },
    { key: 'left', title: p('leftToOrder'), align: 'end', render: ({ left }) => <Amount yuan={left} /> },
    { key: 'part', title: p('payPart'), render: (of) => <PayPart of={of} told={told} /> },
  ];
}

export function PayableCases() {
  const p = useWords(paying);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [answered, setAnswered] = useState<Answered | null>(null);
  const read = server.useInfiniteQuery('get', '/api/v1/finance/payable-cases', {}, KEYSET);
  const told = (results: Results) => {
    setAnswered({ results, names: namesOf(rowsOf(read)) });
    choose(new Set());
  };
  const make = useAction(
    (applicationIds: string[], headers) => api.POST('/api/v1/finance/orders', { body: { applicationIds }, headers }),
    (answer) => told(answer.results),
  );
  const button = (
    <Button
      type="primary"
      disabled={chosen.size === 0}
      loading={make.running}
      onClick={() => void make.run([...chosen])}
    >
      {p('makeOrders')}
    </Button>
  );
  return (
    <Section title={p('payableCases')} actions={button}>
      <p className="quiet">{p('payableLead')}</p>
      <Refusal problem={make.problem} />
      {answered && <Told {...answered} />}
      <KeysetTable
        read={read}
        caption={p('payableCases')}
        columns={useColumns(told)}
        rowKey={({ id }) => id}
        selection={{ keys: chosen, change: choose, name: ({ number }) => number }}
        empty={<Empty title={p('noPayable')} />}
      />
    </Section>
  );
}
