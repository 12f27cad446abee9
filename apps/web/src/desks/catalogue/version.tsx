import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { ifMatch, useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { Await } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { DataTable } from '../../design/table';
import { Facts, StateTag, Tag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { InForce, type Version, versionPath } from './documents';
import { VersionChanges } from './version-changes';
import { VersionSteps } from './version-steps';
import { words } from './words';

interface Published {
  version: number;
  casesToDecide: number;
  matchRun: string;
}

/** One version of a document: what it changes, who publishes it, and what that means. */
export function VersionPage() {
  const { id = '', number = '' } = useParams();
  const t = useWords(words);
  const tell = useBilingual();
  const version = Number(number);
  const read = server.useQuery('get', '/api/v1/policy/documents/{id}/versions/{number}', {
    params: { path: { id, number: version } },
  });
  const all = server.useQuery('get', '/api/v1/policy/documents/{id}/versions', { params: { path: { id } } });
  const [published, setPublished] = useState<Published | null>(null);
  return (
    <Await read={read} lines={8}>
      {(one) => (
        <Page
          title={tell(one.document.title)}
          lead={`${one.document.number} · ${t('version', { version })}`}
          crumbs={[{ to: '/catalogue', label: t('documents') }]}
          actions={<VersionActions id={id} version={version} status={one.status} done={setPublished} />}
        >
          {published?.version === version && <PublishedNotice published={published} />}
          <Section title={<StateTag kind="version" value={one.status} />}>
            <Header version={one} line={all.data?.items.find((line) => line.version === version)} />
          </Section>
          <VersionChanges id={id} version={version} isDraft={one.status === 'draft'} versions={all.data?.items ?? []} />
          {one.status === 'draft' && (
            <Section title={t('inFlight')}>
              <p>{t('inFlightWhy')}</p>
            </Section>
          )}
          <Section title={t('versions')}>
            <Await read={all}>{({ items }) => <Versions versions={items} />}</Await>
          </Section>
          <Section title={t('sourceText')}>
            <details>
              <summary>{t('seeText')}</summary>
              <div className="issued-text" lang="zh-CN">
                {one.sourceText}
              </div>
            </details>
          </Section>
        </Page>
      )}
    </Await>
  );
}

function VersionActions({
  id,
  version,
  status,
  done,
}: Pick<Version, 'id' | 'version' | 'status'> & { done: (published: Published) => void }) {
  const t = useWords(words);
  const publish = useAction(
    (_: Record<string, unknown>, headers) =>
      api.POST('/api/v1/policy/documents/{id}/actions/publish', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    done,
  );
  return (
    <VersionSteps
      of={{ document: id, version }}
      isDraft={status === 'draft'}
      reviseAt="/catalogue/new"
      publish={publish}
      publishLead={t('publishLead')}
    />
  );
}

function PublishedNotice({ published: { version, casesToDecide, matchRun } }: { published: Published }) {
  const t = useWords(words);
  return (
    <Section>
      <div role="status" className="stack">
        <p>
          <Tag tone="good">{t('isPublished', { version })}</Tag>
        </p>
        <p>{casesToDecide > 0 ? t('casesToDecide', { count: casesToDecide }) : t('noCasesToDecide')}</p>
        <p>
          <Link to={`/catalogue/match-runs/${matchRun}`}>{t('matching')}</Link>
        </p>
      </div>
    </Section>
  );
}

function Header({ version, line }: { version: Schemas['DocumentVersion']; line?: Version }) {
  const t = useWords(words);
  const { document, sha256 } = version;
  return (
    <Facts
      items={[
        { label: t('issuers'), value: document.issuers.join('、') },
        { label: t('issuedOn'), value: document.issuedOn },
        { label: t('inForce'), value: <InForce {...document.inForce} /> },
        { label: t('jurisdiction'), value: document.local.jurisdiction },
        { label: t('measures'), value: t('measureCount', { count: document.measures.length }) },
        ...(line ? [{ label: t('handedIn'), value: <When at={line.loadedAt} /> }] : []),
        ...(line?.publishedAt ? [{ label: t('published'), value: <When at={line.publishedAt} /> }] : []),
        { label: t('fingerprint'), value: <code className="fingerprint">{sha256}</code> },
      ]}
    />
  );
}

function Versions({ versions }: { versions: readonly Version[] }) {
  const t = useWords(words);
  return (
    <DataTable
      caption={t('versions')}
      columns={[
        { key: 'version', title: t('versionColumn'), render: ({ version }) => t('version', { version }) },
        { key: 'state', title: t('state'), render: ({ status }) => <StateTag kind="version" value={status} /> },
        { key: 'loaded', title: t('handedIn'), render: ({ loadedAt }) => <When at={loadedAt} relative={false} /> },
        {
          key: 'published',
          title: t('published'),
          render: ({ publishedAt }) => <When at={publishedAt} relative={false} />,
        },
      ]}
      rows={versions}
      rowKey={({ version }) => String(version)}
      to={versionPath}
    />
  );
}
