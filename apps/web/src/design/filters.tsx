/** Filters of a list. They live in the address, so that a view can be kept, shared and gone back to. */
import { Button, Input, Select } from 'antd';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { common } from '../words/common';
import { useWords } from '../words/words';

export interface Filter {
  name: string;
  label: string;
  kind: 'text' | 'choice' | 'day';
  options?: readonly { value: string; label: string }[];
  /** What holds while nothing is set; shown, so that nobody wonders what the list is filtered by. */
  fallback?: string;
}

/** @returns the filters that the address holds, by name; nothing for those that are not set */
export function useFilters<Name extends string>(names: readonly Name[]): Partial<Record<Name, string>> {
  const [query] = useSearchParams();
  const set: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = query.get(name);
    if (value) set[name] = value;
  }
  return set;
}

function FilterField({ filter, value, set }: { filter: Filter; value: string; set: (value: string) => void }) {
  const id = useId();
  const { kind, label, options = [] } = filter;
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      {kind === 'choice' ? (
        <Select
          id={id}
          allowClear
          showSearch
          optionFilterProp="label"
          popupMatchSelectWidth={false}
          value={value || undefined}
          options={[...options]}
          onChange={(chosen: string | undefined) => set(chosen ?? '')}
        />
      ) : (
        <Input
          id={id}
          // What somebody else puts into the address shows here as well.
          key={value}
          type={kind === 'day' ? 'date' : 'search'}
          defaultValue={value}
          onPressEnter={({ currentTarget }) => set(currentTarget.value.trim())}
          onBlur={({ currentTarget }) => set(currentTarget.value.trim())}
        />
      )}
    </div>
  );
}

export function FilterBar({ filters }: { filters: readonly Filter[] }) {
  const t = useWords(common);
  const [query, setQuery] = useSearchParams();
  const shown = ({ name, fallback = '' }: Filter) => query.get(name) ?? fallback;
  const set = (filter: Filter, value: string) => {
    if (shown(filter) === value) return;
    const { name } = filter;
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    setQuery(next, { replace: true });
  };
  const isSet = filters.some(({ name }) => query.has(name));
  return (
    <search className="filters">
      {filters.map((filter) => (
        <FilterField key={filter.name} filter={filter} value={shown(filter)} set={(value) => set(filter, value)} />
      ))}
      {isSet && <Button onClick={() => setQuery({})}>{t('reset')}</Button>}
    </search>
  );
}
