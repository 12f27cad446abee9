/** Filters stand in the address, so that a view can be shared and kept. */
import { Select } from 'antd';
import { useSearchParams } from 'react-router';

/** @returns the filter's value, or undefined where the address has none or one that is not offered */
export function useFilter<Value extends string>(name: string, offered?: readonly Value[]): Value | undefined {
  const [query] = useSearchParams();
  const value = query.get(name) as Value | null;
  if (value === null) return undefined;
  return offered && !offered.includes(value) ? undefined : value;
}

export function FilterSelect({
  name,
  label,
  options,
}: {
  name: string;
  /** Says what is filtered, and that nothing is while it is empty. */
  label: string;
  options: { value: string; label: string }[];
}) {
  const [query, setQuery] = useSearchParams();
  const change = (value: string | undefined) => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    setQuery(next, { replace: true });
  };
  return (
    <Select
      allowClear
      showSearch
      optionFilterProp="label"
      aria-label={label}
      placeholder={label}
      value={query.get(name)}
      options={options}
      onChange={change}
      className="enforcement-filter"
    />
  );
}
