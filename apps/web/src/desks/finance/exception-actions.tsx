/** How a line that matches nothing is resolved: each of its ways asks for what it needs, and for a reason. */
import { useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { ActionDialog, type Field } from '../../design/form';
import { stateWord } from '../../words/states';
import { useLanguage, useWords } from '../../words/words';
import type { ExceptionLine } from './exception-line';
import { useOptions } from './filters';
import { words } from './words';
import { paying } from './words-paying';

type Way = Schemas['ResolutionBody']['resolution'];
const SMALL = { size: 'small' } as const;

/** What a way needs beside its reason. */
function useWayFields(way: Way): Field[] {
  const t = useWords(words);
  const p = useWords(paying);
  const options = useOptions('movement');
  const order: Field = { name: 'reference', label: p('correctOrder'), kind: 'text' };
  const movement: Field = { name: 'bankReference', label: p('correcting'), kind: 'text' };
  if (way === 'assign-to-order') return [order];
  if (way === 'bank-corrected') return [movement];
  if (way !== 'enter-by-hand') return [];
  return [
    order,
    { name: 'amount', label: t('amount'), kind: 'amount' },
    { name: 'account', label: p('account'), kind: 'text' },
    { name: 'day', label: t('day'), kind: 'day' },
    { name: 'status', label: p('movement'), kind: 'choice', options },
    { ...movement, optional: true },
  ];
}

function ResolveBy({ line, way }: { line: ExceptionLine; way: Way }) {
  const t = useWords(words);
  const p = useWords(paying);
  const language = useLanguage();
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/exceptions/{bankReturnId}/{line}/actions/resolve', {
      params: { path: { bankReturnId: line.bankReturnId, line: line.line } },
      body: { ...values, resolution: way } as Schemas['ResolutionBody'],
      headers,
    }),
  );
  const fields: Field[] = [...useWayFields(way), { name: 'reason', label: t('reason'), kind: 'long' }];
  const label = stateWord('resolution', way)[language];
  const lead = (
    <>
      <p>{p(`does-${way}`)}</p>
      <p>{p('resolveLead')}</p>
    </>
  );
  return <ActionDialog label={label} lead={lead} fields={fields} action={action} button={SMALL} />;
}

export function Resolve({ line }: { line: ExceptionLine }) {
  return (
    <span className="row">
      {line.ways.map((way) => (
        <ResolveBy key={way} line={line} way={way} />
      ))}
    </span>
  );
}

export function ClearSuspense({ line }: { line: ExceptionLine }) {
  const p = useWords(paying);
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/exceptions/{bankReturnId}/{line}/actions/clear-suspense', {
      params: { path: { bankReturnId: line.bankReturnId, line: line.line } },
      body: values as Schemas['ClearingBody'],
      headers,
    }),
  );
  const fields: Field[] = [{ name: 'bankReference', label: p('correcting'), kind: 'text' }];
  return (
    <ActionDialog label={p('clearSuspense')} lead={p('clearLead')} fields={fields} action={action} button={SMALL} />
  );
}
