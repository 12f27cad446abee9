import { Link, useParams } from 'react-router';
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await, Empty } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { Page, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { Amount, Facts, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { useOfficeName } from './choices';
import { SettlementActions } from './settlement-actions';
import { words } from './words';
import { sharing } from './words-sharing';

type View = paths['/api/v1/finance/settlements/{id}']['get']['responses'][200]['content']['application/json'];
type Line = View['lines'][number];

function useColumns(): Column<Line>[] {
  const t = useWords(words);
  const s = useWords(sharing);
  return [
    { key: 'day', title: t('day'), render: ({ day }) => <When at={day} relative={false} /> },
    {
      key: 'journal',
      title: s('journal'),
      render: ({ journalId, kind }) => (
        <Link to={`/finance/journals/${journalId}`}>
          <StateTag kind="journal" value={kind} />
        </Link>
      ),
    },
    {
      key: 'case',
      title: t('caseNumber'),
      render: ({ applicationId, caseNumber, measure }) =>
        applicationId ? (
          <>
            <Link to={`/finance/statements/${applicationId}`}>{caseNumber}</Link>{' '}
            <span className="quiet">{measure}</span>
          </>
        ) : (
          '—'
        ),
    },
    { key: 'fund', title: t('fund'), render: ({ fund, fiscalYear }) => `${fund} ${fiscalYear}` },
    { key: 'direction', title: s('direction'), render: ({ account }) => s(account) },
    { key: 'amount', title: t('amount'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
  ];
}

/** Asked for, or done; a statement that was settled all the same says nothing of it any more. */
function Cancelling({ of: { state, cancelReason } }: { of: View }) {
  const s = useWords(sharing);
  if (!cancelReason || state === 'settled') return null;
  return <p>{s(state === 'cancelled' ? 'cancelledFor' : 'cancelAsked', { reason: cancelReason })}</p>;
}

function Head({ of }: { of: View }) {
  const t = useWords(words);
  const s = useWords(sharing);
  const nameOf = useOfficeName();
  return (
    <Section>
      <Facts
        items={[
          { label: t('state'), value: <StateTag kind="settlement" value={of.state} /> },
          { label: s('town'), value: nameOf(of.townId) },
          { label: s('period'), value: `${of.periodFrom} – ${of.periodTo}` },
          { label: t('fund'), value: of.fund ?? t('wholeFund') },
          { label: s('opening'), value: <Amount yuan={of.opening} /> },
          { label: s('closing'), value: <Amount yuan={of.closing} /> },
          { label: s('due'), value: <Amount yuan={of.due} strong /> },
          { label: s('settledOn'), value: <When at={of.settledOn} /> },
          { label: t('bankReference'), value: of.bankReference ?? '—' },
        ]}
      />
      <Cancelling of={of} />
      <div className="row">
        <DownloadButton path={`/api/v1/finance/settlements/${of.id}/file?format=xlsx`} label="Excel" />
        {of.closedAt && (
          <DownloadButton path={`/api/v1/finance/settlements/${of.id}/file?format=pdf`} label={s('letter')} />
        )}
      </div>
    </Section>
  );
}

export function Settlement() {
  const { id = '' } = useParams();
  const s = useWords(sharing);
  const columns = useColumns();
  const read = server.useQuery('get', '/api/v1/finance/settlements/{id}', { params: { path: { id } } });
  return (
    <Page
      title={s('settlement', { number: read.data?.number ?? s('draft') })}
      crumbs={[{ to: '/finance/settlements', label: s('settlements') }]}
      actions={read.data && <SettlementActions statement={read.data} />}
    >
      <Await read={read} lines={6}>
        {(statement) => (
          <>
            <Head of={statement} />
            <Section title={s('lines')}>
              <DataTable
                caption={s('lines')}
                columns={columns}
                rows={statement.lines}
                rowKey={({ journalId, entryLine }) => `${journalId}/${entryLine}`}
                empty={<Empty title={s('noLines')} />}
              />
            </Section>
          </>
        )}
      </Await>
    </Page>
  );
}
