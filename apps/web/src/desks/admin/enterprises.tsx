/** The register of enterprises: what each does and how large it is. */
import { KEYSET, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Empty } from '../../design/feedback';
import { FilterBar, useFilters } from '../../design/filters';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Text } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './words';

type Row = paths['/api/v1/admin/enterprises']['get']['responses'][200]['content']['application/json']['items'][number];

/** An industry or a size in words, or that nobody recorded it. */
export function Class({ of }: { of: Row['industry'] | Row['size'] }) {
  const t = useWords(words);
  return of ? <Text of={of} /> : <span className="quiet">{t('unknown')}</span>;
}

export function Enterprises() {
  const t = useWords(words);
  const { q } = useFilters(['q']);
  const read = server.useInfiniteQuery(
    'get',
    '/api/v1/admin/enterprises',
    { params: { query: { limit: 50, q } } },
    KEYSET,
  );
  const columns: Column<Row>[] = [
    { key: 'name', title: t('enterprise'), render: ({ name }) => name },
    { key: 'uscc', title: t('creditCode'), render: ({ uscc }) => <code>{uscc}</code> },
    { key: 'industry', title: t('industry'), render: ({ industry }) => <Class of={industry} /> },
    { key: 'size', title: t('size'), render: ({ size }) => <Class of={size} /> },
  ];
  return (
    <Page title={t('enterprises')} lead={t('enterprisesLead')}>
      <Section>
        <FilterBar filters={[{ name: 'q', label: t('enterpriseSearch'), kind: 'text' }]} />
        <KeysetTable
          read={read}
          caption={t('enterprises')}
          columns={columns}
          rowKey={({ id }) => id}
          to={({ uscc }) => `/admin/enterprises/${uscc}`}
          empty={<Empty title={t('noEnterprises')} />}
        />
      </Section>
    </Page>
  );
}
