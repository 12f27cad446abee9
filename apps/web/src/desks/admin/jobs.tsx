import { type Nothing, useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Await, Empty } from '../../design/feedback';
import { ActionButton } from '../../design/form';
import { Page, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './words';

const LOOK_AGAIN_MS = 10_000;
/** From the longest; how many seconds each has, and from how many of them on it is told in it. */
const UNITS = [
  { unit: 'days', seconds: 86_400, from: 2 },
  { unit: 'hours', seconds: 3_600, from: 2 },
  { unit: 'minutes', seconds: 60, from: 0 },
] as const;

/** What the background owes, kind by kind, and what it gave up. */
export function Jobs() {
  const t = useWords(words);
  const backlog = server.useQuery('get', '/api/v1/admin/jobs', {}, { refetchInterval: LOOK_AGAIN_MS });
  const failures = server.useQuery('get', '/api/v1/admin/jobs/failures');
  const columns: Column<Schemas['PresentedBacklog']>[] = [
    { key: 'kind', title: t('job'), render: ({ kind }) => <StateTag kind="job" value={kind} /> },
    { key: 'waiting', title: t('waiting'), render: ({ waiting }) => waiting, align: 'end' },
    { key: 'running', title: t('running'), render: ({ running }) => running, align: 'end' },
    { key: 'failed', title: t('failed'), render: ({ failed }) => failed, align: 'end' },
    {
      key: 'oldest',
      title: t('oldest'),
      render: ({ oldestWaitingSeconds }) => <Age seconds={oldestWaitingSeconds} />,
      align: 'end',
    },
  ];
  return (
    <Page title={t('jobs')} lead={t('jobsLead')}>
      <Section>
        <Await read={backlog}>
          {({ items }) => <DataTable caption={t('jobs')} columns={columns} rows={items} rowKey={({ kind }) => kind} />}
        </Await>
      </Section>
      <Section title={t('failures')}>
        <Await read={failures}>{({ items }) => <Failures items={items} />}</Await>
      </Section>
    </Page>
  );
}

function Age({ seconds }: { seconds: number }) {
  const t = useWords(words);
  const told = UNITS.map(({ seconds: each, ...of }) => ({ ...of, count: Math.floor(seconds / each) }));
  const shown = told.find(({ count, from }) => count >= from);
  return shown && t(shown.unit, { count: shown.count });
}

function Failures({ items }: { items: Schemas['PresentedFailure'][] }) {
  const t = useWords(words);
  const mayRetry = useUser().roles.includes('administrator');
  const columns: Column<Schemas['PresentedFailure']>[] = [
    { key: 'kind', title: t('job'), render: ({ kind }) => <StateTag kind="job" value={kind} /> },
    { key: 'at', title: t('when'), render: ({ at }) => <When at={at} /> },
    { key: 'reason', title: t('reason'), render: ({ reason }) => <code>{reason}</code> },
    { key: 'retry', title: '', render: (failure) => mayRetry && <Retry failure={failure} /> },
  ];
  return (
    <DataTable
      caption={t('failures')}
      columns={columns}
      rows={items}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      empty={<Empty title={t('noFailures')} />}
    />
  );
}

function Retry({ failure: { kind, id } }: { failure: Schemas['PresentedFailure'] }) {
  const t = useWords(words);
  const retry = useAction((_: Nothing, headers) =>
    api.POST('/api/v1/admin/jobs/{kind}/{id}/actions/retry', { params: { path: { kind, id } }, headers }),
  );
  return <ActionButton size="small" label={t('retry')} action={retry} />;
}
