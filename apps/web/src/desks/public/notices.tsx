import { useState } from 'react';
import { useParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, KEYSET, type Schemas, server } from '../../api/client';
import { Await, Empty } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Amount, Deadline, Facts, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { Outcome, Receipt } from './receipts';
import { words } from './words';

type Notice = Schemas['PublicNotice'];

/** Intended awards that anyone may object to, now or lately. */
export function Notices() {
  const t = useWords(words);
  return (
    <Page title={t('notices')} lead={t('noticesLead')}>
      <Section>
        <NoticeTable limit={20} />
      </Section>
      <ObjectionOutcome />
    </Page>
  );
}

export function NoticeTable({ limit }: { limit: number }) {
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useInfiniteQuery('get', '/api/v1/public-notices', { params: { query: { limit } } }, KEYSET);
  const columns: Column<Notice>[] = [
    { key: 'enterprise', title: t('enterprise'), render: ({ enterpriseName }) => enterpriseName },
    { key: 'measure', title: t('measure'), render: ({ measureTitle }) => tell(measureTitle) },
    { key: 'amount', title: t('intended'), render: ({ amount }) => <Amount yuan={amount} />, align: 'end' },
    { key: 'ends', title: t('endsOn'), render: ({ endsOn }) => <Deadline dueOn={endsOn} /> },
  ];
  return (
    <KeysetTable
      read={read}
      caption={t('notices')}
      columns={columns}
      rowKey={({ id }) => id}
      to={({ id }) => `/notices/${id}`}
      empty={<Empty title={t('noNotices')} />}
    />
  );
}

export function NoticePage() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useQuery('get', '/api/v1/public-notices/{id}', { params: { path: { id } } });
  return (
    <Await read={read}>
      {(notice) => (
        <Page
          title={notice.enterpriseName}
          lead={tell(notice.measureTitle)}
          crumbs={[{ to: '/notices', label: t('notices') }]}
        >
          <Section>
            <Facts
              items={[
                { label: t('caseNumber'), value: notice.number },
                { label: t('intended'), value: <Amount yuan={notice.amount} strong /> },
                { label: t('publishedOn'), value: <When at={notice.publishedOn} /> },
                { label: t('endsOn'), value: <Deadline dueOn={notice.endsOn} /> },
              ]}
            />
          </Section>
          <Objection id={id} />
        </Page>
      )}
    </Await>
  );
}

function Objection({ id }: { id: string }) {
  const t = useWords(words);
  const [receipt, setReceipt] = useState<string | null>(null);
  const object = useAction(
    (values: Record<string, unknown>, headers) =>
      api.POST('/api/v1/public-notices/{id}/objections', {
        params: { path: { id } },
        body: values as Schemas['ObjectionBody'],
        headers,
      }),
    (done) => setReceipt(done.receipt),
  );
  return (
    <Section>
      {receipt ? (
        <Receipt value={receipt} />
      ) : (
        <ActionDialog
          label={t('object')}
          lead={t('objectLead')}
          action={object}
          fields={[
            { name: 'name', label: t('objectorName'), kind: 'text' },
            { name: 'contact', label: t('yourContact'), kind: 'text' },
            { name: 'reason', label: t('reason'), kind: 'long' },
          ]}
        />
      )}
    </Section>
  );
}

function ObjectionOutcome() {
  const t = useWords(words);
  const [receipt, setReceipt] = useState('');
  const read = server.useQuery(
    'get',
    '/api/v1/public-notices/objections/{receipt}',
    { params: { path: { receipt } } },
    { enabled: receipt !== '' },
  );
  return (
    <Outcome ask={setReceipt}>
      {receipt && (
        <Await read={read}>
          {({ resolution, number, upheld }) => (
            <Facts
              items={[
                { label: t('caseNumber'), value: number },
                { label: t('outcomeOf'), value: t(upheld === null ? 'open' : upheld ? 'upheld' : 'dismissed') },
                ...(resolution === null ? [] : [{ label: t('answer'), value: resolution }]),
              ]}
            />
          )}
        </Await>
      )}
    </Outcome>
  );
}
