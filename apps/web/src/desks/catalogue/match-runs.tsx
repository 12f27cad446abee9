import { useNavigate, useParams } from 'react-router';
import { type Nothing, useAction } from '../../api/action';
import { api, KEYSET, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Await, Empty } from '../../design/feedback';
import { ActionButton } from '../../design/form';
import { Page, Section } from '../../design/page';
import { KeysetTable } from '../../design/table';
import { Facts, StateTag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { ProgressBar, whileUnderWay } from './dry-runs';
import { CAUSES, words } from './run-words';

interface Counted {
  enterprises: number | null;
  enterprisesDone: number;
}

/** Runs over all enterprises and all measures; a publisher may begin one. */
export function MatchRuns() {
  const t = useWords(words);
  const tell = useBilingual();
  const { roles } = useUser();
  const read = server.useInfiniteQuery(
    'get',
    '/api/v1/policy/match-runs',
    { params: { query: { limit: 30 } } },
    {
      ...KEYSET,
      refetchInterval: ({ state }) =>
        whileUnderWay(state.data?.pages.flatMap(({ items }) => items.map((run) => run.state)) ?? []),
    },
  );
  return (
    <Page title={t('runs')} lead={t('runsLead')} actions={roles.includes('catalogue-publisher') && <Start />}>
      <Section>
        <KeysetTable
          read={read}
          caption={t('runs')}
          columns={[
            { key: 'asked', title: t('requestedAt'), render: ({ requestedAt }) => <When at={requestedAt} /> },
            { key: 'cause', title: t('cause'), render: ({ cause }) => tell(CAUSES[cause]) },
            { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="run" value={state} /> },
            { key: 'progress', title: t('progress'), render: (run) => <Done {...run} /> },
            {
              key: 'finished',
              title: t('finishedAt'),
              render: ({ finishedAt }) => <When at={finishedAt} relative={false} />,
            },
          ]}
          rowKey={({ id }) => id}
          to={({ id }) => `/catalogue/match-runs/${id}`}
          empty={<Empty title={t('none')} />}
        />
      </Section>
    </Page>
  );
}

function Done({ enterprises, enterprisesDone }: Counted) {
  const t = useWords(words);
  if (enterprises === null) return <span className="quiet">{t('waiting')}</span>;
  return <span>{t('progressOf', { done: enterprisesDone, all: enterprises })}</span>;
}

function Start() {
  const t = useWords(words);
  const navigate = useNavigate();
  const start = useAction(
    (_: Nothing, headers) => api.POST('/api/v1/policy/match-runs', { headers }),
    ({ id }) => void navigate(`/catalogue/match-runs/${id}`),
  );
  return <ActionButton type="primary" label={t('start')} action={start} />;
}

/** How far one run is. */
export function MatchRunPage() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useQuery(
    'get',
    '/api/v1/policy/match-runs/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => whileUnderWay(state.data ? [state.data.state] : []) },
  );
  return (
    <Await read={read}>
      {(run) => (
        <Page
          title={t('run')}
          lead={tell(CAUSES[run.cause])}
          crumbs={[{ to: '/catalogue/match-runs', label: t('runs') }]}
        >
          <Section title={<StateTag kind="run" value={run.state} />}>
            <div role="status" className="stack">
              <Done {...run} />
              <ProgressBar done={run.enterprisesDone} all={run.enterprises} label={t('progress')} />
            </div>
            <Facts
              items={[
                { label: t('requestedAt'), value: <When at={run.requestedAt} /> },
                { label: t('startedAt'), value: <When at={run.startedAt} /> },
                { label: t('finishedAt'), value: <When at={run.finishedAt} /> },
              ]}
            />
          </Section>
        </Page>
      )}
    </Await>
  );
}
