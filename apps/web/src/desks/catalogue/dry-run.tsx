import { Radio } from 'antd';
import { useParams, useSearchParams } from 'react-router';
import { server } from '../../api/client';
import { ExportButton } from '../../design/exports';
import { Await, Empty } from '../../design/feedback';
import { Figure, Figures, Page, Section } from '../../design/page';
import { Amount, Facts, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { Comparison } from './comparison';
import { DraftCost } from './draft-cost';
import { DraftReasons } from './draft-reasons';
import { useDraftName } from './drafts';
import type { DryRun, DryRunResult } from './dry-run-result';
import { words } from './dry-run-words';
import { CasesDone, Period, ProgressBar, whileUnderWay } from './dry-runs';

/** How far a dry run is, and what it found. */
export function DryRunPage() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const nameOf = useDraftName();
  const read = server.useQuery(
    'get',
    '/api/v1/policy/dry-runs/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => whileUnderWay(state.data ? [state.data.state] : []) },
  );
  return (
    <Await read={read} lines={8}>
      {(run) => (
        <Page
          title={nameOf(run.subject)}
          lead={<Period from={run.from} to={run.to} />}
          crumbs={[{ to: '/catalogue/dry-runs', label: t('dryRuns') }]}
          actions={run.state === 'ready' && <ExportButton kind="dry-run-costs" filter={{ id }} />}
        >
          <Section title={<StateTag kind="run" value={run.state} />}>
            <Order run={run} />
            {run.state === 'failed' && <Empty title={t('failed', { failure: run.failure ?? '' })}>{t('again')}</Empty>}
            {(run.state === 'queued' || run.state === 'running') && (
              <div role="status" className="stack">
                <p>{t('running')}</p>
                <ProgressBar done={run.casesDone} all={run.casesAll} label={t('progress')} />
              </div>
            )}
          </Section>
          {run.result && <Result run={run} result={run.result} />}
        </Page>
      )}
    </Await>
  );
}

function Order({ run }: { run: DryRun }) {
  const t = useWords(words);
  const nameOf = useDraftName();
  const { subject, against, requestedAt, finishedAt, counterparts } = run;
  const pairs = Object.entries(counterparts);
  return (
    <Facts
      items={[
        { label: t('subject'), value: nameOf(subject) },
        ...(against ? [{ label: t('against'), value: nameOf(against) }] : []),
        { label: t('requestedAt'), value: <When at={requestedAt} /> },
        ...(finishedAt ? [{ label: t('finishedAt'), value: <When at={finishedAt} /> }] : []),
        { label: t('triedCases'), value: <CasesDone {...run} /> },
        ...(pairs.length > 0
          ? [{ label: t('counterparts'), value: pairs.map((pair) => pair.join(' → ')).join('；') }]
          : []),
      ]}
    />
  );
}

/** One draft at a time; which one stands in the address. */
function Result({ run, result }: { run: DryRun; result: DryRunResult }) {
  const t = useWords(words);
  const nameOf = useDraftName();
  const [query, setQuery] = useSearchParams();
  if (result.cases === 0) return <Empty title={t('noCases')}>{t('noCasesWhy')}</Empty>;
  const second = run.against !== null && query.get('draft') === '2';
  const draft = result.drafts[second ? 1 : 0];
  const shown = second && run.against ? run.against : run.subject;
  if (!draft) return null;
  return (
    <>
      {run.against && result.comparison && <Comparison run={run} comparison={result.comparison} />}
      {run.against && (
        <Radio.Group
          aria-label={t('draftOf')}
          value={second ? '2' : '1'}
          onChange={({ target }) => setQuery(target.value === '2' ? { draft: '2' } : {}, { replace: true })}
          options={[
            { value: '1', label: nameOf(run.subject) },
            { value: '2', label: nameOf(run.against) },
          ]}
        />
      )}
      <Figures>
        <Figure label={`${t('cost')} · ${t('asWas')}`}>
          <Amount yuan={draft.cost.asWas} />
        </Figure>
        <Figure label={`${t('cost')} · ${t('underDraft')}`}>
          <Amount yuan={draft.cost.draft} />
        </Figure>
        <Figure label={t('most')}>
          <Amount yuan={draft.most.asWas} />
        </Figure>
        <Figure label={t('mostDraft')}>
          <Amount yuan={draft.most.draft} />
        </Figure>
      </Figures>
      <DraftCost key={nameOf(shown)} draft={draft} />
      <DraftReasons draft={draft} />
    </>
  );
}
