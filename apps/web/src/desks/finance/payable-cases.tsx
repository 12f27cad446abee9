/** Approved cases, from which orders are made; each is answered by its order or by the reason why not. */
import { Button } from 'antd';
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api, KEYSET, type Schemas, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Empty, Refusal } from '../../design/feedback';
import { Section } from '../../design/page';
import { type Column, KeysetTable, rowsOf } from '../../design/table';
import { Amount, Text } from '../../design/values';
import { useWords } from '../../words/words';
import { PayPart } from './pay-part';
import { words } from './words';
import { paying } from './words-paying';

type Approved = paths['/api/v1/applications']['get']['responses'][200]['content']['application/json']['items'][number];
type Results = Schemas['OrderResult'][];

/** What became of each case: without its number nobody would know which one was refused. */
function Told({ results, cases }: { results: Results; cases: readonly Approved[] }) {
  const p = useWords(paying);
  const named = new Map(cases.map(({ id, number, enterprise }) => [id, `${number ?? ''} ${enterprise.name}`]));
  return (
    <div role="status">
      <ul className="finance-results">
        {results.map(({ applicationId, order, refusal }) => (
          <li key={applicationId}>
            <strong>{named.get(applicationId)}</strong>{' '}
            {order ? p('made', { reference: order.reference }) : <Text of={refusal} />}{' '}
            {order && <Amount yuan={order.amount} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useColumns(told: (results: Results) => void): Column<Approved>[] {
  const t = useWords(words);
  const p = useWords(paying);
  return [
    { key: 'number', title: t('caseNumber'), render: ({ number }) => number ?? '—' },
    { key: 'enterprise', title: t('enterprise'), render: ({ enterprise }) => enterprise.name },
    { key: 'measure', title: t('measure'), render: ({ measure }) => <code>{measure}</code> },
    {
      key: 'awarded',
      title: p('awarded'),
      align: 'end',
      render: ({ awardedAmount }) => <Amount yuan={awardedAmount} />,
    },
    { key: 'part', title: p('payPart'), render: (of) => <PayPart of={of} told={told} /> },
  ];
}

export function PayableCases() {
  const p = useWords(paying);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [results, setResults] = useState<Results>([]);
  const query = { state: ['approved' as const] };
  const read = server.useInfiniteQuery('get', '/api/v1/applications', { params: { query } }, KEYSET);
  const told = (answered: Results) => {
    setResults(answered);
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
      {results.length > 0 && <Told results={results} cases={rowsOf(read)} />}
      <KeysetTable
        read={read}
        caption={p('payableCases')}
        columns={useColumns(told)}
        rowKey={({ id }) => id}
        selection={{ keys: chosen, change: choose, name: ({ number }) => number ?? '' }}
        empty={<Empty title={p('noPayable')} />}
      />
    </Section>
  );
}
