/** Filters that live in the address, so that a view can be shared and kept. */
import { Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { statesOf } from '../../words/states';
import { useLanguage } from '../../words/words';

/** @returns the value in the address, and what sets it; an empty one leaves the address */
export function useFilter(name: string): [string | undefined, (value: string | undefined) => void] {
  const [query, setQuery] = useSearchParams();
  const change = (value: string | undefined) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return [query.get(name) ?? undefined, change];
}

/** @returns every state of a kind in the language shown, for a choice */
export function useOptions(kind: string): { value: string; label: string }[] {
  const language = useLanguage();
  return statesOf(kind).map(([value, word]) => ({ value, label: word[language] }));
}

export function Filters({ children }: { children: ReactNode }) {
  return <div className="finance-filters">{children}</div>;
}

/** @param kind whose states are offered; see states.ts */
export function ChoiceFilter({ name, label, kind }: { name: string; label: string; kind: string }) {
  const [value, change] = useFilter(name);
  const options = useOptions(kind);
  return (
    <Form.Item label={label} htmlFor={`filter-${name}`} layout="vertical">
      <Select
        id={`filter-${name}`}
        allowClear
        value={value ?? null}
        options={options}
        onChange={(next: string | null) => change(next ?? undefined)}
      />
    </Form.Item>
  );
}

/** Takes effect when the field is left or Enter is pressed: half a reference matches nothing. */
export function TextFilter({ name, label, type }: { name: string; label: string; type?: 'date' | 'number' }) {
  const [value, change] = useFilter(name);
  return (
    <Form.Item label={label} htmlFor={`filter-${name}`} layout="vertical">
      <Input
        key={value}
        id={`filter-${name}`}
        type={type}
        defaultValue={value}
        onBlur={(event) => change(event.target.value.trim() || undefined)}
        onPressEnter={(event) => change(event.currentTarget.value.trim() || undefined)}
      />
    </Form.Item>
  );
}
