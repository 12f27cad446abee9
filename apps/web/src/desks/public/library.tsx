import { useSearchParams } from 'react-router';
import { server } from '../../api/client';
import { Await } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { Hits, SearchBox } from './search';
import { words } from './words';

/** The documents in force, and the search through their texts. */
export function Library() {
  const t = useWords(words);
  const [query] = useSearchParams();
  const q = query.get('q') ?? '';
  return (
    <Page title={t('library')} lead={t('libraryLead')}>
      <SearchBox initial={q} />
      {q && <Hits q={q} />}
      <Documents />
    </Page>
  );
}

function Documents() {
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useQuery('get', '/api/v1/policy/documents');
  type Line = NonNullable<typeof read.data>['items'][number];
  const columns: Column<Line>[] = [
    { key: 'title', title: t('title'), render: ({ title }) => tell(title) },
    { key: 'number', title: t('number'), render: ({ number }) => number },
    { key: 'issuers', title: t('issuers'), render: ({ issuers }) => issuers.join('、') },
    {
      key: 'force',
      title: t('inForce'),
      render: ({ inForce }) => (
        <>
          <When at={inForce.from} relative={false} /> –{' '}
          {inForce.to ? <When at={inForce.to} relative={false} /> : t('untilRevoked')}
        </>
      ),
    },
    { key: 'measures', title: t('measures'), render: ({ measures }) => measures, align: 'end' },
  ];
  return (
    <Section>
      <Await read={read}>
        {({ items }) => (
          <DataTable
            caption={t('library')}
            columns={columns}
            rows={items}
            rowKey={({ id }) => id}
            to={({ id }) => `/policy/${id}`}
          />
        )}
      </Await>
    </Section>
  );
}
