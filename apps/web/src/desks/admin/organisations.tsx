import { type Schemas, server } from '../../api/client';
import { Await } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { DataTable } from '../../design/table';
import { StateTag } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

type Organisation = Schemas['StaffedOrganisation'];

/** Each office under the one above it, in the order of a tree that is read from the top. */
function asTree(
  items: readonly Organisation[],
  parent: string | null = null,
  depth = 0,
): (Organisation & { depth: number })[] {
  return items
    .filter(({ parentId }) => parentId === parent)
    .flatMap((office) => [{ ...office, depth }, ...asTree(items, office.id, depth + 1)]);
}

export function Organisations() {
  const t = useWords(words);
  const tell = useBilingual();
  const read = server.useQuery('get', '/api/v1/admin/organisations');
  return (
    <Page title={t('organisations')}>
      <Section>
        <Await read={read} lines={8}>
          {({ items }) => (
            <DataTable
              caption={t('organisations')}
              columns={[
                {
                  key: 'name',
                  title: t('organisation'),
                  render: ({ nameZh, nameEn, depth }) => (
                    <span style={{ paddingInlineStart: `${depth * 20}px` }}>{tell({ zh: nameZh, en: nameEn })}</span>
                  ),
                },
                { key: 'code', title: t('code'), render: ({ code }) => <code>{code}</code> },
                { key: 'kind', title: t('kind'), render: ({ kind }) => <StateTag kind="organisation" value={kind} /> },
                { key: 'people', title: t('count'), render: ({ people }) => people, align: 'end' },
              ]}
              rows={asTree(items)}
              rowKey={({ id }) => id}
              to={({ code }) => `/admin?${new URLSearchParams({ organisation: code })}`}
            />
          )}
        </Await>
      </Section>
    </Page>
  );
}
