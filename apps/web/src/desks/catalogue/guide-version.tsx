import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { ifMatch, useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { Await } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { Page, Section } from '../../design/page';
import { Amount, Facts, StateTag, Tag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { Changes } from './changes';
import { GuideMeasureFacts } from './guide-measure-facts';
import { words } from './guide-words';
import { CompareWith } from './version-changes';
import { VersionSteps } from './version-steps';

type Guide = Schemas['Guide'];

/** One version of a guide: what it sets, what it changes, and publishing it. */
export function GuideVersionPage() {
  const { code = '', version: numbered = '' } = useParams();
  const t = useWords(words);
  const tell = useBilingual();
  const version = Number(numbered);
  const read = server.useQuery('get', '/api/v1/guides/{code}/versions/{version}', {
    params: { path: { code, version } },
  });
  const [run, setRun] = useState<string | null>(null);
  return (
    <Await read={read} lines={8}>
      {(guide) => (
        <Page
          title={tell(guide.title)}
          lead={`${code} · ${t('version', { version })}`}
          crumbs={[{ to: '/catalogue/guides', label: t('guides') }]}
          actions={<GuideActions code={code} version={version} status={guide.status} done={setRun} />}
        >
          {run && <PublishedNotice version={version} run={run} />}
          <Section title={<StateTag kind="version" value={guide.status} />}>
            <GuideFacts guide={guide} publishedAt={guide.publishedAt} createdAt={guide.createdAt} />
          </Section>
          <Section title={t('measures')}>
            {guide.measures.map((measure) => (
              <GuideMeasureFacts key={measure.measure} of={measure} />
            ))}
          </Section>
          <GuideChanges code={code} version={version} isDraft={guide.status === 'draft'} />
        </Page>
      )}
    </Await>
  );
}

function PublishedNotice({ version, run }: { version: number; run: string }) {
  const t = useWords(words);
  return (
    <Section>
      <div role="status" className="stack">
        <p>
          <Tag tone="good">{t('isPublished', { version })}</Tag>
        </p>
        <p>
          <Link to={`/catalogue/match-runs/${run}`}>{t('matching')}</Link>
        </p>
      </div>
    </Section>
  );
}

interface ActionsProps {
  code: string;
  version: number;
  status: 'draft' | 'published';
  done: (matchRun: string) => void;
}

function GuideActions({ code, version, status, done }: ActionsProps) {
  const t = useWords(words);
  const publish = useAction(
    (_: Record<string, unknown>, headers) =>
      api.POST('/api/v1/guides/{code}/actions/publish', {
        params: { path: { code } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    ({ matchRun }) => done(matchRun),
  );
  return (
    <>
      {status === 'published' && <DownloadButton path={`/api/v1/guides/${code}/file`} label={t('guidePdf')} />}
      <VersionSteps
        of={{ guide: code, version }}
        isDraft={status === 'draft'}
        reviseAt="/catalogue/guides/new"
        publish={publish}
        publishLead={t('publishLead')}
      />
    </>
  );
}

function GuideFacts({
  guide,
  createdAt,
  publishedAt,
}: {
  guide: Guide;
  createdAt: string;
  publishedAt: string | null;
}) {
  const t = useWords(words);
  const { documentId, organisation, year, window, budget, contact, text = [] } = guide;
  return (
    <>
      <Facts
        items={[
          { label: t('document'), value: <Link to={`/policy/${documentId}`}>{documentId}</Link> },
          { label: t('organisation'), value: organisation },
          { label: t('year'), value: year },
          { label: t('from'), value: <When at={window.from} relative={false} /> },
          { label: t('to'), value: <When at={window.to} relative={false} /> },
          { label: t('budget'), value: <Amount yuan={budget} /> },
          { label: t('contact'), value: contact ?? '—' },
          { label: t('written'), value: <When at={createdAt} /> },
          { label: t('published'), value: <When at={publishedAt} /> },
        ]}
      />
      {text.map((paragraph) => (
        <p key={paragraph} lang="zh-CN">
          {paragraph}
        </p>
      ))}
    </>
  );
}

function GuideChanges({ code, version, isDraft }: { code: string; version: number; isDraft: boolean }) {
  const t = useWords(words);
  const [query] = useSearchParams();
  const from = query.has('from') ? Number(query.get('from')) : undefined;
  const read = server.useQuery('get', '/api/v1/guides/{code}/versions/{version}/differences', {
    params: { path: { code, version }, query: { from } },
  });
  // Versions are numbered without gaps; later ones are compared from their own pages.
  const earlier = Array.from({ length: version - 1 }, (_, place) => ({ version: version - 1 - place }));
  return (
    <Section title={t('changes')} actions={<CompareWith param="from" version={version} versions={earlier} />}>
      <Await read={read}>{(differences) => <Changes {...differences} isDraft={isDraft} />}</Await>
    </Section>
  );
}
