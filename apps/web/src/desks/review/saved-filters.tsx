/** Named views of a list, kept in this browser for the person who made them. */
import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useUser } from '../../api/session';
import { ActionDialog } from '../../design/form';
import { useWords } from '../../words/words';
import { words } from './words';

interface SavedFilter {
  name: string;
  search: string;
}

/** What another version of the application, or somebody's hand, left in the browser is no list of views. */
function read(key: string): SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each?.name === 'string') : [];
  } catch {
    return [];
  }
}

function useSavedFilters() {
  const key = `huiqi-review-filters-${useUser().id}`;
  const [saved, setSaved] = useState(() => read(key));
  const keep = (next: SavedFilter[]) => {
    localStorage.setItem(key, JSON.stringify(next));
    setSaved(next);
  };
  return { saved, keep };
}

export function SavedFilters() {
  const t = useWords(words);
  const { saved, keep } = useSavedFilters();
  const [query] = useSearchParams();
  const search = query.toString();
  const save = {
    run: async ({ name }: Record<string, unknown>) => {
      keep([...saved.filter((each) => each.name !== name), { name: String(name), search }]);
      return true;
    },
    running: false,
    problem: null,
    clear: () => undefined,
  };
  if (saved.length === 0 && search === '') return null;
  return (
    <div className="row saved-filters">
      {saved.length > 0 && <span className="quiet">{t('kept')}</span>}
      {saved.map(({ name, search: to }) => (
        <span key={name} className="saved-filter">
          <Link to={{ search: to }} aria-current={to === search ? 'true' : undefined}>
            {name}
          </Link>
          <Button
            type="text"
            size="small"
            aria-label={t('forget', { name })}
            icon={<CloseOutlined aria-hidden="true" />}
            onClick={() => keep(saved.filter((each) => each.name !== name))}
          />
        </span>
      ))}
      {search !== '' && (
        <ActionDialog
          label={t('keep')}
          lead={t('keepLead')}
          fields={[{ name: 'name', label: t('keepName'), kind: 'text' }]}
          action={save}
          button={{ size: 'small' }}
        />
      )}
    </div>
  );
}
