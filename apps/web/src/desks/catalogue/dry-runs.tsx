import { Progress } from 'antd';
import { Link } from 'react-router';
import { KEYSET, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { KeysetTable } from '../../design/table';
import { StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { useDraftName } from './drafts';
import { words } from './dry-run-words';

const LOOK_AGAIN_MS = 3_000;

/** While one of them is under way, the list is read again. */
export const whileUnderWay = (states: readonly string[]): number | false =>
  states.some((state) => state === 'queued' || state === 'running') ? LOOK_AGAIN_MS : false;

/** Dry runs, the newest first. */
export function DryRuns() {
  const t = useWords(words);
  const nameOf = useDraftName();
  const { roles } = useUser();
  const read = server.useInfiniteQuery(
    'get',
    '/api/v1/policy/dry-runs',
    { params: { query: { limit: 30 } } },
    {
      ...KEYSET,
      refetchInterval: ({ state }) =>
        whileUnderWay(state.data?.pages.flatMap(({ items }) => items.map((run) => run.state)) ?? []),
    },
  );
  const mayAsk = roles.some((role) => role !== 'auditor' && role !== 'district-reviewer');
  return (
    <Page
      title={t('dryRuns')}
      lead={t('dryRunsLead')}
      actions={
        mayAsk && (
          <Link className="button-link" to="/catalogue/dry-runs/new">
            {t('order')}
          </Link>
        )
      }
    >
      <Section>
        <KeysetTable
          read={read}
          caption={t('dryRuns')}
          columns={[
            { key: 'subject', title: t('subject'), render: ({ subject }) => nameOf(subject) },
            { key: 'against', title: t('against'), render: ({ against }) => (against ? nameOf(against) : '—') },
            { key: 'period', title: t('period'), render: ({ from, to }) => <Period from={from} to={to} /> },
            { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="run" value={state} /> },
            { key: 'progress', title: t('progress'), render: (run) => <CasesDone {...run} /> },
            { key: 'asked', title: t('requestedAt'), render: ({ requestedAt }) => <When at={requestedAt} /> },
          ]}
          rowKey={({ id }) => id}
          to={({ id }) => `/catalogue/dry-runs/${id}`}
          empty={<Empty title={t('none')}>{t('noneWhy')}</Empty>}
        />
      </Section>
    </Page>
  );
}

export const Period = ({ from, to }: { from: string; to: string }) => (
  <span className="when">
    {from} – {to}
  </span>
);

export function CasesDone({ casesDone, casesAll }: { casesDone: number; casesAll: number | null }) {
  const t = useWords(words);
  if (casesAll === null) return <span className="quiet">{t('waiting')}</span>;
  return <span>{t('progressOf', { done: casesDone, all: casesAll })}</span>;
}

/** How far something is, as a bar. */
export function ProgressBar({ done, all, label }: { done: number; all: number | null; label: string }) {
  const percent = all ? Math.floor((done / all) * 100) : 0;
  return <Progress percent={percent} aria-label={label} className="run-progress" />;
}
