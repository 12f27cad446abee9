/** An answer as it is read: an amount, a day, a word of a choice. */

import type { Fact } from '../../../design/facts-form';
import { Amount, Text, When } from '../../../design/values';
import { common } from '../../../words/common';
import { useWords } from '../../../words/words';

export function FactValue({ fact, value }: { fact: Fact; value: unknown }) {
  const t = useWords(common);
  if (value === null || value === undefined || value === '') return <span className="quiet">—</span>;
  if (typeof value === 'boolean') return <>{t(value ? 'yes' : 'no')}</>;
  if (fact.type === 'money' && fact.currency !== 'USD') return <Amount yuan={String(value)} />;
  if (fact.type === 'date') return <When at={String(value)} relative={false} />;
  const choice = fact.choices?.find((one) => one.value === value);
  return <Text of={choice?.label ?? String(value)} />;
}
