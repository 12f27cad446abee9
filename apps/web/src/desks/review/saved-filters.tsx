/** Named views of a list. The server keeps them, so that they follow the person from one browser to the next. */
import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { type Nothing, useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { Refusal } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { useWords } from '../../words/words';
import { useFilters } from './filters';
import { words } from './words';

type View = Schemas['SavedView'];

const LIST = 'applications';
const MOST_LETTERS = 40;

/** The same filters in whatever order make the same text. */
const searchOf = (filters: Record<string, string>): string =>
  new URLSearchParams(Object.entries(filters).sort(([one], [other]) => (one < other ? -1 : 1))).toString();

function SavedFilter({ view: { id, name, query }, shown }: { view: View; shown: string }) {
  const t = useWords(words);
  const search = searchOf(query);
  const forget = useAction((_: Nothing) =>
    api.DELETE('/api/v1/auth/me/saved-views/{id}', { params: { path: { id } } }),
  );
  return (
    <span className="saved-filter">
      <Link to={{ search }} aria-current={search === shown ? 'true' : undefined}>
        {name}
      </Link>
      <Button
        type="text"
        size="small"
        aria-label={t('forget', { name })}
        icon={<CloseOutlined aria-hidden="true" />}
        loading={forget.running}
        onClick={() => void forget.run()}
      />
      <Refusal problem={forget.problem} />
    </span>
  );
}

function KeepFilter({ filters }: { filters: Record<string, string> }) {
  const t = useWords(words);
  const keep = useAction(({ name }: Record<string, unknown>, headers) =>
    api.POST('/api/v1/auth/me/saved-views', { body: { list: LIST, name: String(name), query: filters }, headers }),
  );
  return (
    <ActionDialog
      label={t('keep')}
      lead={t('keepLead')}
      fields={[{ name: 'name', label: t('keepName'), kind: 'text', most: MOST_LETTERS }]}
      action={keep}
      button={{ size: 'small' }}
    />
  );
}

export function SavedFilters() {
  const t = useWords(words);
  const { filters } = useFilters();
  const saved = server.useQuery('get', '/api/v1/auth/me/saved-views').data?.items ?? [];
  const views = saved.filter(({ list }) => list === LIST);
  const shown = searchOf(filters);
  if (views.length === 0 && shown === '') return null;
  return (
    <div className="row saved-filters">
      {views.length > 0 && <span className="quiet">{t('kept')}</span>}
      {views.map((view) => (
        <SavedFilter key={view.id} view={view} shown={shown} />
      ))}
      {shown !== '' && <KeepFilter filters={filters} />}
    </div>
  );
}
