import { Button } from 'antd';
import { Link } from 'react-router';
import { KEYSET, problemOf, server } from '../../api/client';
import { ExportButton } from '../../design/exports';
import { Empty, Refusal } from '../../design/feedback';
import { FilterBar, useFilters } from '../../design/filters';
import { Page, Section } from '../../design/page';
import { KeysetTable } from '../../design/table';
import { StateTag, Tag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './words';

/** The record of security: searched, and proved to be as it was written. */
export function AuditPage() {
  const t = useWords(words);
  const { person, subject } = useFilters(['person', 'subject']);
  const read = server.useInfiniteQuery(
    'get',
    '/api/v1/audit/entries',
    { params: { query: { limit: 50, person, subject } } },
    KEYSET,
  );
  return (
    <Page
      title={t('audit')}
      lead={t('auditLead')}
      actions={<ExportButton kind="audit-entries" filter={person ? { personId: person } : {}} />}
    >
      <Verification />
      <Section>
        <FilterBar
          filters={[
            { name: 'person', label: t('personId'), kind: 'text' },
            { name: 'subject', label: t('subjectFilter'), kind: 'text' },
          ]}
        />
        <KeysetTable
          read={read}
          caption={t('audit')}
          columns={[
            { key: 'at', title: t('when'), render: ({ at }) => <When at={at} /> },
            { key: 'action', title: t('act'), render: ({ action }) => <StateTag kind="audit-action" value={action} /> },
            { key: 'who', title: t('who'), render: (entry) => <WhoActed {...entry} /> },
            {
              key: 'subject',
              title: t('subject'),
              render: ({ subjectKind, subjectId }) =>
                subjectKind ? <code>{`${subjectKind}:${subjectId}`}</code> : '—',
            },
            { key: 'data', title: t('details'), render: ({ data }) => <code>{JSON.stringify(data)}</code> },
            { key: 'ip', title: t('from'), render: ({ ip }) => ip ?? '—' },
          ]}
          rowKey={({ id }) => id}
          empty={<Empty title={t('noEntries')} />}
        />
      </Section>
    </Page>
  );
}

/** The name leads to all that the same person did. */
function WhoActed({ personId, person }: { personId: string | null; person: string | null }) {
  if (personId === null) return '—';
  return <Link to={`/admin/audit?${new URLSearchParams({ person: personId })}`}>{person ?? personId}</Link>;
}

function Verification() {
  const t = useWords(words);
  const read = server.useQuery('get', '/api/v1/audit/verification', {}, { enabled: false });
  return (
    <Section>
      <div className="row">
        <Button loading={read.isFetching} onClick={() => void read.refetch()}>
          {t('verify')}
        </Button>
        {read.data && (
          <span role="status" className="row">
            <Tag tone={read.data.intact ? 'good' : 'bad'}>
              {read.data.intact ? t('intact') : t('broken', { at: read.data.brokenAt ?? 0 })}
            </Tag>
            {t('verified', { entries: read.data.entries, seals: read.data.seals })}
            {read.data.unsealed > 0 && <span className="quiet">{t('unsealed', { count: read.data.unsealed })}</span>}
          </span>
        )}
      </div>
      <Refusal problem={problemOf(read.error)} />
    </Section>
  );
}
