import { KEYSET, server } from '../../api/client';
import { Empty } from '../../design/feedback';
import { DownloadButton } from '../../design/files';
import { Page, Section } from '../../design/page';
import { KeysetTable, rowsOf } from '../../design/table';
import { StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './words';

const LOOK_AGAIN_MS = 2_000;
const unfinished = (state: string): boolean => state === 'queued' || state === 'running';

/** The person's own exports, with how far each is. */
export function Exports() {
  const t = useWords(words);
  const read = server.useInfiniteQuery(
    'get',
    '/api/v1/exports',
    { params: { query: { limit: 30 } } },
    {
      ...KEYSET,
      refetchInterval: (query) =>
        query.state.data?.pages.some(({ items }) => items.some(({ state }) => unfinished(state)))
          ? LOOK_AGAIN_MS
          : false,
    },
  );
  type Line = ReturnType<typeof rowsOf<NonNullable<typeof read.data>['pages'][number]['items'][number]>>[number];
  return (
    <Page title={t('exports')} lead={t('exportsLead')}>
      <Section>
        <KeysetTable<Line>
          read={read}
          caption={t('exports')}
          columns={[
            { key: 'list', title: t('list'), render: ({ fileName, kind }) => fileName ?? kind },
            { key: 'asked', title: t('asked'), render: ({ requestedAt }) => <When at={requestedAt} /> },
            { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="export" value={state} /> },
            { key: 'rows', title: t('rows'), render: ({ rowsDone }) => rowsDone, align: 'end' },
            { key: 'expires', title: t('expires'), render: ({ expiresOn }) => <When at={expiresOn} /> },
            {
              key: 'file',
              title: '',
              render: ({ id, state }) => state === 'ready' && <DownloadButton path={`/api/v1/exports/${id}/file`} />,
            },
          ]}
          rowKey={({ id }) => id}
          empty={<Empty title={t('noExports')} />}
        />
      </Section>
    </Page>
  );
}
