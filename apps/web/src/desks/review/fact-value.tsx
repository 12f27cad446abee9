/** An answer as people read it: by the kind of its question. */
import type { Schemas } from '../../api/client';
import { groupYuan } from '../../design/money';
import { common } from '../../words/common';
import { useBilingual, useWords } from '../../words/words';

type Fact = Schemas['Fact'];

/** @returns the answer in words; an unknown question's answer as it stands */
export function useFactText(): (fact: Fact | undefined, value: unknown) => string {
  const t = useWords(common);
  const tell = useBilingual();
  return (fact, value) => {
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    const text = String(value);
    if (fact?.type === 'money') return `${groupYuan(text)} ${fact.currency === 'USD' ? 'USD' : t('yuan')}`;
    if (fact?.type === 'percentage') return text.endsWith('%') ? text : `${text}%`;
    if (fact?.type === 'choice') return tell(fact.choices?.find((choice) => choice.value === text)?.label ?? text);
    return text;
  };
}
