/** Why cases were refused, by clause, and what had to be corrected. */
import { Link } from 'react-router';
import { server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Await, Empty } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { useBilingual, useWords } from '../../words/words';
import { useMeasures } from './measures';
import { statisticsWords } from './statistics-words';

type Reasons = paths['/api/v1/statistics/reasons']['get']['responses'][200]['content']['application/json'];
type Refused = Reasons['refusals'][number];
type Defect = Reasons['defects'][number];

const AN_HOUR = 3_600_000;

function Refusals({ rows }: { rows: readonly Refused[] }) {
  const t = useWords(statisticsWords);
  const tell = useBilingual();
  const documents = server.useQuery('get', '/api/v1/policy/documents', {}, { staleTime: AN_HOUR }).data?.items;
  const nameOf = (id: string) => {
    const title = documents?.find((each) => each.id === id)?.title;
    return title ? tell(title) : id;
  };
  const columns: Column<Refused>[] = [
    {
      key: 'document',
      title: t('document'),
      render: ({ documentId, clause }) => (
        <Link to={`/policy/${documentId}${clause ? `#${encodeURIComponent(clause)}` : ''}`}>{nameOf(documentId)}</Link>
      ),
    },
    { key: 'clause', title: t('clause'), render: ({ clause }) => clause ?? '—' },
    { key: 'count', title: t('count'), align: 'end', render: ({ count }) => count },
  ];
  return (
    <DataTable
      caption={t('refusals')}
      columns={columns}
      rows={rows}
      rowKey={({ documentId, clause }) => `${documentId} ${clause}`}
      empty={<Empty title={t('refusalsNone')} />}
    />
  );
}

function Defects({ rows }: { rows: readonly Defect[] }) {
  const t = useWords(statisticsWords);
  const { titleOf } = useMeasures();
  const columns: Column<Defect>[] = [
    { key: 'measure', title: t('measure'), render: ({ measure }) => titleOf(measure) },
    { key: 'kind', title: t('kind'), render: ({ kind }) => t(kind) },
    { key: 'target', title: t('target'), render: ({ target }) => target },
    { key: 'count', title: t('times'), align: 'end', render: ({ count }) => count },
  ];
  return (
    <DataTable
      caption={t('defects')}
      columns={columns}
      rows={rows}
      rowKey={({ measure, kind, target }) => `${measure} ${kind} ${target}`}
      empty={<Empty title={t('defectsNone')} />}
    />
  );
}

export function Reasons({ from, to }: { from: string; to: string }) {
  const t = useWords(statisticsWords);
  const read = server.useQuery('get', '/api/v1/statistics/reasons', { params: { query: { from, to } } });
  const file = `/api/v1/statistics/reasons?from=${from}&to=${to}&format=xlsx`;
  return (
    <>
      <Section title={t('refusals')} actions={<DownloadButton path={file} label={t('excel')} />}>
        <Await read={read}>{({ refusals }) => <Refusals rows={refusals} />}</Await>
      </Section>
      <Section title={t('defects')}>
        <Await read={read}>{({ defects }) => <Defects rows={defects} />}</Await>
      </Section>
    </>
  );
}
