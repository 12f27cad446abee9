import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, KEYSET, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Await } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { Page, Section } from '../../design/page';
import { DataTable, KeysetTable } from '../../design/table';
import { Facts, StateTag, Tag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './list-words';
import { useListKinds } from './lists';
import { OfferDialog } from './offer-dialog';

interface List {
  id: string;
  kind: string;
  title: string;
  issuer: string;
  document: string;
  fileName: string;
  sha256: string;
  status: 'discarded' | 'draft' | 'published';
  importedAt: string;
  lines: number;
  problems: { line: number; value: string; zh: string; en: string }[];
}

/** One list: what was not taken of its file and why, its lines, and putting it into use. */
export function ListPage() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const read = server.useQuery('get', '/api/v1/recognition-lists/{id}', { params: { path: { id } } });
  const [run, setRun] = useState('');
  return (
    <Await read={read} lines={8}>
      {(list) => (
        <Page
          title={list.title}
          lead={`${list.issuer} · ${list.document}`}
          crumbs={[{ to: '/catalogue/lists', label: t('lists') }]}
          actions={<ListActions list={list} done={setRun} />}
        >
          {run && <PublishedNotice run={run} />}
          <Section title={<StateTag kind="recognition-list" value={list.status} />}>
            <ListFacts list={list} />
          </Section>
          {list.problems.length > 0 && (
            <Section title={t('problems', { count: list.problems.length })}>
              <Problems list={list} />
            </Section>
          )}
          <Section title={t('entries')}>
            <Entries id={id} />
          </Section>
        </Page>
      )}
    </Await>
  );
}

function ListActions({ list: { id, kind, status }, done }: { list: List; done: (run: string) => void }) {
  const t = useWords(words);
  const { roles } = useUser();
  const params = { path: { id } };
  const publish = useAction(
    (_: Record<string, unknown>, headers) =>
      api.POST('/api/v1/recognition-lists/{id}/actions/publish', { params, headers }),
    ({ matchRun }) => done(matchRun ?? ''),
  );
  const discard = useAction<Record<string, unknown>>((_, headers) =>
    api.POST('/api/v1/recognition-lists/{id}/actions/discard', { params, headers }),
  );
  if (status === 'published') return roles.includes('district-approver') && <OfferDialog listId={id} kind={kind} />;
  if (status === 'discarded') return null;
  if (!roles.includes('catalogue-publisher')) return <p className="quiet">{t('byAnother')}</p>;
  return (
    <>
      <ActionDialog label={t('discard')} lead={t('discardLead')} action={discard} confirm={t('discard')} danger />
      <ActionDialog
        label={t('publish')}
        lead={t('publishLead')}
        action={publish}
        confirm={t('publish')}
        button={{ type: 'primary' }}
      />
    </>
  );
}

function PublishedNotice({ run }: { run: string }) {
  const t = useWords(words);
  return (
    <Section>
      <p role="status" className="row">
        <Tag tone="good">{t('isPublished')}</Tag> <Link to={`/catalogue/match-runs/${run}`}>{t('matching')}</Link>
      </p>
    </Section>
  );
}

function ListFacts({ list }: { list: List }) {
  const t = useWords(words);
  const { nameOf } = useListKinds();
  return (
    <Facts
      items={[
        { label: t('kind'), value: nameOf(list.kind) },
        { label: t('lines'), value: t('lineCount', { count: list.lines }) },
        { label: t('problemCount'), value: t('lineCount', { count: list.problems.length }) },
        { label: t('file'), value: list.fileName },
        { label: t('importedAt'), value: <When at={list.importedAt} /> },
        { label: t('fingerprint'), value: <code className="fingerprint">{list.sha256}</code> },
      ]}
    />
  );
}

function Problems({ list: { problems } }: { list: List }) {
  const t = useWords(words);
  const tell = useBilingual();
  return (
    <DataTable
      caption={t('problems', { count: problems.length })}
      rows={problems}
      rowKey={({ line }) => String(line)}
      columns={[
        { key: 'line', title: t('line'), render: ({ line }) => line },
        { key: 'value', title: t('value'), render: ({ value }) => <code>{value}</code> },
        { key: 'why', title: t('why'), render: ({ zh, en }) => tell({ zh, en }) },
      ]}
    />
  );
}

function Entries({ id }: { id: string }) {
  const t = useWords(words);
  const read = server.useInfiniteQuery(
    'get',
    '/api/v1/recognition-lists/{id}/lines',
    { params: { path: { id } } },
    KEYSET,
  );
  return (
    <KeysetTable
      read={read}
      caption={t('entries')}
      columns={[
        { key: 'line', title: t('line'), render: ({ line }) => line },
        { key: 'uscc', title: t('uscc'), render: ({ uscc }) => <code>{uscc}</code> },
        { key: 'name', title: t('name'), render: ({ name }) => name },
        { key: 'on', title: t('recognisedOn'), render: ({ recognisedOn }) => recognisedOn },
        {
          key: 'here',
          title: t('registered'),
          render: ({ enterpriseId }) => (enterpriseId ? <Tag tone="good">{t('isRegistered')}</Tag> : '—'),
        },
      ]}
      rowKey={({ line }) => String(line)}
    />
  );
}
