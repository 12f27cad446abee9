import { Link } from 'react-router';
import { type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Await, Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { StateTag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

export interface Version {
  id: string;
  version: number;
  number: string;
  title: Schemas['Text'];
  inForce: { from: string; to: string | null };
  status: 'draft' | 'published';
  loadedAt: string;
  loadedBy: string | null;
  publishedAt: string | null;
  publishedBy: string | null;
}

export const versionPath = ({ id, version }: Pick<Version, 'id' | 'version'>): string =>
  `/catalogue/documents/${id}/versions/${version}`;

/** What waits to be published, and every document with its versions. */
export function Documents() {
  const t = useWords(words);
  const { roles } = useUser();
  const read = server.useQuery('get', '/api/v1/policy/versions');
  return (
    <Page
      title={t('documents')}
      lead={t('documentsLead')}
      actions={
        roles.includes('catalogue-editor') && (
          <Link to="/catalogue/new" className="button-link">
            {t('newDocument')}
          </Link>
        )
      }
    >
      <Await read={read} lines={8}>
        {({ items }) => (
          <>
            <Section title={t('toPublish')}>
              <Drafts versions={items} />
            </Section>
            <Section title={t('allDocuments')}>
              <ByDocument versions={items} />
            </Section>
          </>
        )}
      </Await>
    </Page>
  );
}

const newestFirst = (one: Version, other: Version): number => other.version - one.version;

const newestPublished = (versions: readonly Version[], id: string): number =>
  Math.max(0, ...versions.filter((one) => one.id === id && one.status === 'published').map(({ version }) => version));

/** Drafts that are newer than what is published; an older one can no longer be published. */
function Drafts({ versions }: { versions: readonly Version[] }) {
  const t = useWords(words);
  const waiting = versions.filter(
    ({ id, version, status }) => status === 'draft' && version > newestPublished(versions, id),
  );
  const columns: Column<Version>[] = [
    { key: 'number', title: t('number'), render: ({ number }) => number },
    ...useTitleColumns(),
    { key: 'loaded', title: t('handedIn'), render: ({ loadedAt }) => <When at={loadedAt} /> },
  ];
  return (
    <DataTable
      caption={t('toPublish')}
      columns={columns}
      rows={waiting}
      rowKey={({ id, version }) => `${id} ${version}`}
      to={versionPath}
      empty={<Empty title={t('noDrafts')}>{t('noDraftsWhy')}</Empty>}
    />
  );
}

function useTitleColumns(): Column<Version>[] {
  const t = useWords(words);
  const tell = useBilingual();
  return [
    { key: 'title', title: t('title'), render: ({ title }) => tell(title) },
    { key: 'version', title: t('versionColumn'), render: ({ version }) => t('version', { version }) },
  ];
}

interface DocumentRow extends Version {
  count: number;
}

/** A row for each document: what holds now, else its newest draft. */
function ByDocument({ versions }: { versions: readonly Version[] }) {
  const t = useWords(words);
  const ids = [...new Set(versions.map(({ id }) => id))];
  const rows = ids.flatMap((id): DocumentRow[] => {
    const own = versions.filter((one) => one.id === id).sort(newestFirst);
    const shown = own.find(({ status }) => status === 'published') ?? own[0];
    return shown ? [{ ...shown, count: own.length }] : [];
  });
  const columns: Column<DocumentRow>[] = [
    { key: 'number', title: t('number'), render: ({ number }) => number },
    ...useTitleColumns(),
    { key: 'state', title: t('state'), render: ({ status }) => <StateTag kind="version" value={status} /> },
    { key: 'inForce', title: t('inForce'), render: ({ inForce }) => <InForce {...inForce} /> },
    { key: 'count', title: t('versions'), render: ({ count }) => t('versionCount', { count }), align: 'end' },
  ];
  return (
    <DataTable
      caption={t('allDocuments')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      to={versionPath}
      empty={<Empty title={t('noDocuments')} />}
    />
  );
}

export function InForce({ from, to }: Version['inForce']) {
  const t = useWords(words);
  return (
    <span className="when">
      {from} – {to ?? t('untilRevoked')}
    </span>
  );
}
