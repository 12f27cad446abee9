import { Link, useParams } from 'react-router';
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { DataTable } from '../../design/table';
import { Amount, Facts, Quote, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { AccountName } from './account-name';
import { words } from './words';
import { ledger } from './words-ledger';

type Answer = paths['/api/v1/finance/journals/{id}']['get']['responses'][200]['content']['application/json'];
type OfCase = Extract<Answer, { case: { id: string } }>;
/** Budgets and settlements are booked for no case. */
type View = Omit<OfCase, 'case' | 'event'> & Partial<{ [Key in 'case' | 'event']: OfCase[Key] | null }>;

function Head({ of }: { of: View }) {
  const t = useWords(words);
  const l = useWords(ledger);
  const other = (id: string | null) => (id ? <Link to={`/finance/journals/${id}`}>{l('journals')}</Link> : '—');
  return (
    <Section>
      <Facts
        items={[
          { label: l('kind'), value: <StateTag kind="journal" value={of.kind} /> },
          { label: t('day'), value: <When at={of.day} /> },
          { label: l('enteredAt'), value: <When at={of.at} relative={false} /> },
          { label: t('amount'), value: <Amount yuan={of.total} strong /> },
          { label: l('memo'), value: of.memo ?? '—' },
          { label: l('reverses'), value: other(of.reverses) },
          { label: l('reversedBy'), value: other(of.reversedBy) },
        ]}
      />
    </Section>
  );
}

/** Why it was booked: the case, and the event in it. */
function Cause({ of }: { of: View }) {
  const t = useWords(words);
  const l = useWords(ledger);
  if (!of.case) return null;
  const { id, number, measure, state } = of.case;
  return (
    <Section title={l('event')}>
      <Facts
        items={[
          { label: t('caseNumber'), value: <Link to={`/finance/statements/${id}`}>{number ?? '—'}</Link> },
          { label: t('measure'), value: <code>{measure}</code> },
          { label: t('state'), value: <StateTag kind="case" value={state} /> },
          ...(of.event
            ? [
                { label: l('event'), value: <StateTag kind="case" value={of.event.to} /> },
                { label: l('eventAt'), value: <When at={of.event.at} /> },
                { label: t('reason'), value: of.event.reason ?? '—' },
              ]
            : []),
        ]}
      />
      {of.event?.citation && <Quote {...of.event.citation} />}
    </Section>
  );
}

function Entries({ of }: { of: View }) {
  const l = useWords(ledger);
  const sideOf = (amount: string) => (amount.startsWith('-') ? 'credit' : 'debit');
  const rows = of.entries.map((entry, line) => ({ ...entry, line, side: sideOf(entry.amount) }));
  return (
    <DataTable
      caption={l('entries')}
      columns={[
        { key: 'account', title: l('account'), render: (row) => <AccountName of={row} /> },
        ...(['debit', 'credit'] as const).map((side) => ({
          key: side,
          title: l(side),
          align: 'end' as const,
          render: (row: (typeof rows)[number]) =>
            row.side === side ? <Amount yuan={row.amount.replace('-', '')} /> : '',
        })),
      ]}
      rows={rows}
      rowKey={({ line }) => String(line)}
    />
  );
}

export function Journal() {
  const { id = '' } = useParams();
  const l = useWords(ledger);
  const read = server.useQuery('get', '/api/v1/finance/journals/{id}', { params: { path: { id } } });
  return (
    <Page
      title={l('journal', { reference: read.data?.reference ?? '' })}
      crumbs={[{ to: '/finance/ledger', label: l('ledger') }]}
    >
      <Await read={read} lines={6}>
        {(journal) => (
          <>
            <Head of={journal} />
            <Section title={l('entries')}>
              <Entries of={journal} />
            </Section>
            <Cause of={journal} />
          </>
        )}
      </Await>
    </Page>
  );
}
