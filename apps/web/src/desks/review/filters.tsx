/** What a list of cases is narrowed to. It stands in the address, so that a view can be shared and kept. */
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTownChoices } from '../../design/offices';
import { useSettled } from '../../design/settled';
import { common } from '../../words/common';
import { statesOf } from '../../words/states';
import { useLanguage, useWords } from '../../words/words';
import { useMeasures } from './measures';
import { words } from './words';

const FILTERS = ['q', 'state', 'measure', 'town', 'dueBefore'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string>>;

const QUIET_MS = 300;
export const SEARCH_ID = 'case-search';

/** @returns the filters in the address and a way to set one; an empty value takes it out */
export function useFilters(): { filters: Filters; change: (name: FilterName, value: string | undefined) => void } {
  const [query, setQuery] = useSearchParams();
  const filters: Filters = {};
  for (const name of FILTERS) {
    const value = query.get(name);
    if (value) filters[name] = value;
  }
  const change = (name: FilterName, value: string | undefined) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return { filters, change };
}

/** What is typed goes into the address when it has stood still; another address replaces what is typed. */
function SettledInput({
  id,
  label,
  value = '',
  change,
}: {
  id: string;
  label: string;
  value?: string | undefined;
  change: (value: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const settled = useSettled(typed, QUIET_MS);
  useEffect(() => setTyped(value), [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed is carried into the address.
  useEffect(() => {
    if (settled.trim() !== value) change(settled.trim());
  }, [settled]);
  return (
    <label className="filter" htmlFor={id}>
      <span>{label}</span>
      <Input id={id} value={typed} allowClear onChange={({ target }) => setTyped(target.value)} />
    </label>
  );
}

function ChoiceFilter(props: {
  id: string;
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  change: (value: string | undefined) => void;
}) {
  const t = useWords(words);
  const { id, label, value, options, change } = props;
  return (
    <label className="filter" htmlFor={id}>
      <span>{label}</span>
      <Select
        id={id}
        value={value}
        options={options}
        onChange={change}
        allowClear
        showSearch
        optionFilterProp="label"
        placeholder={t('any')}
        popupMatchSelectWidth={false}
      />
    </label>
  );
}

export function FilterBar() {
  const t = useWords(words);
  const tc = useWords(common);
  const language = useLanguage();
  const measures = useMeasures();
  const towns = useTownChoices();
  const { filters, change } = useFilters();
  const [, setQuery] = useSearchParams();
  const states = statesOf('case').map(([value, word]) => ({ value, label: word[language] }));
  return (
    <search className="filters">
      <SettledInput id={SEARCH_ID} label={t('search')} value={filters.q} change={(value) => change('q', value)} />
      <ChoiceFilter
        id="filter-state"
        label={t('state')}
        value={filters.state}
        options={states}
        change={(value) => change('state', value)}
      />
      <ChoiceFilter
        id="filter-measure"
        label={t('measure')}
        value={filters.measure}
        options={measures.options}
        change={(value) => change('measure', value)}
      />
      {/* A town's own people have their town's cases only: there is nothing to choose. */}
      {towns.length > 0 && (
        <ChoiceFilter
          id="filter-town"
          label={t('town')}
          value={filters.town}
          options={towns}
          change={(value) => change('town', value)}
        />
      )}
      <label className="filter" htmlFor="filter-due">
        <span>{t('dueBefore')}</span>
        <Input
          id="filter-due"
          type="date"
          value={filters.dueBefore ?? ''}
          onChange={({ target }) => change('dueBefore', target.value)}
        />
      </label>
      {Object.keys(filters).length > 0 && (
        <Button onClick={() => setQuery({}, { replace: true })}>{tc('reset')}</Button>
      )}
    </search>
  );
}
