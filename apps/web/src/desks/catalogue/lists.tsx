import { Select } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useAction } from '../../api/action';
import { api, KEYSET, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Empty } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { Page, Section } from '../../design/page';
import { KeysetTable } from '../../design/table';
import { StateTag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './list-words';

/** The kinds of the local rules, for choosing one and for naming one. */
export function useListKinds() {
  const tell = useBilingual();
  const { data } = server.useQuery('get', '/api/v1/recognition-lists/kinds');
  const kinds = data?.items ?? [];
  return {
    kinds,
    options: kinds.map(({ code, name }) => ({ value: code, label: tell(name) })),
    nameOf: (code: string) => tell(kinds.find((kind) => kind.code === code)?.name) || code,
  };
}

/** Lists of who was recognised; the kind stands in the address. */
export function Lists() {
  const t = useWords(words);
  const { roles } = useUser();
  const [query] = useSearchParams();
  const kind = query.get('kind') ?? undefined;
  const { nameOf } = useListKinds();
  const read = server.useInfiniteQuery(
    'get',
    '/api/v1/recognition-lists',
    { params: { query: { kind, limit: 30 } } },
    KEYSET,
  );
  return (
    <Page title={t('lists')} lead={t('listsLead')} actions={roles.includes('catalogue-editor') && <ImportDialog />}>
      <Section actions={<KindFilter />}>
        <KeysetTable
          read={read}
          caption={t('lists')}
          columns={[
            { key: 'title', title: t('title'), render: ({ title }) => title },
            { key: 'kind', title: t('kind'), render: (list) => nameOf(list.kind) },
            { key: 'issuer', title: t('issuer'), render: ({ issuer }) => issuer },
            {
              key: 'state',
              title: t('state'),
              render: ({ status }) => <StateTag kind="recognition-list" value={status} />,
            },
            { key: 'imported', title: t('importedAt'), render: ({ importedAt }) => <When at={importedAt} /> },
            { key: 'lines', title: t('lines'), render: ({ lines }) => lines, align: 'end' },
            { key: 'problems', title: t('problemCount'), render: ({ problems }) => problems.length, align: 'end' },
          ]}
          rowKey={({ id }) => id}
          to={({ id }) => `/catalogue/lists/${id}`}
          empty={<Empty title={t('none')}>{t('noneWhy')}</Empty>}
        />
      </Section>
    </Page>
  );
}

function KindFilter() {
  const t = useWords(words);
  const [query, setQuery] = useSearchParams();
  const { options } = useListKinds();
  return (
    <Select
      className="compare-with"
      aria-label={t('kind')}
      value={query.get('kind') ?? ''}
      onChange={(kind: string) => setQuery(kind ? { kind } : {}, { replace: true })}
      options={[{ value: '', label: t('allKinds') }, ...options]}
    />
  );
}

/** The texts stand before the file, as the API reads them. */
function formOf({ file, ...texts }: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(texts)) form.set(name, String(value));
  form.set('file', file as File);
  return form;
}

function ImportDialog() {
  const t = useWords(words);
  const navigate = useNavigate();
  const { options } = useListKinds();
  const upload = useAction(
    (values: Record<string, unknown>, headers) =>
      api.POST('/api/v1/recognition-lists', {
        // The texts and the file are sent as a form; the types know it as an object.
        body: values as never,
        bodySerializer: () => formOf(values),
        headers,
      }),
    ({ id }) => void navigate(`/catalogue/lists/${id}`),
  );
  return (
    <ActionDialog
      label={t('import')}
      lead={t('importLead')}
      action={upload}
      confirm={t('import')}
      button={{ type: 'primary' }}
      fields={[
        { name: 'kind', label: t('kind'), kind: 'choice', options },
        { name: 'title', label: t('title'), kind: 'text' },
        { name: 'issuer', label: t('issuer'), kind: 'text' },
        { name: 'document', label: t('document'), kind: 'text' },
        { name: 'file', label: t('file'), kind: 'file', accept: '.xlsx,.csv' },
      ]}
    />
  );
}
