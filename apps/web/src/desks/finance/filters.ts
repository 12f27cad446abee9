/** One filter of the address, for what is no field of a bar; and the choices that a kind of state offers. */
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
