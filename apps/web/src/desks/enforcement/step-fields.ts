/** The fields of steps, each by one name, with what people should know when they fill it in. */
import type { Field } from '../../design/form';
import { today } from '../../design/time';
import { statesOf } from '../../words/states';
import { useBilingual, useWords } from '../../words/words';
import { steps } from './words-steps';

const FIELDS = {
  reason: { name: 'reason', kind: 'long' },
  legalBasis: { name: 'reason', kind: 'long' },
  minutes: { name: 'reason', kind: 'long' },
  facts: { name: 'facts', kind: 'long' },
  dayFound: { name: 'dayFound', kind: 'day' },
  servedOn: { name: 'servedOn', kind: 'day' },
  method: { name: 'method', kind: 'choice' },
  hearingOn: { name: 'on', kind: 'day' },
  liftOn: { name: 'on', kind: 'day' },
  place: { name: 'place', kind: 'text' },
} as const satisfies Record<string, Pick<Field, 'name' | 'kind'>>;

export type StepField = keyof typeof FIELDS;

const HELPED = ['legalBasis', 'facts', 'dayFound', 'servedOn', 'hearingOn', 'liftOn', 'minutes'] as const;
type Helped = (typeof HELPED)[number];
const isHelped = (field: StepField): field is Helped => HELPED.includes(field as Helped);

/** Days that are today in most cases; a hearing's day and the end of a bar are always chosen. */
export const todayIn = (fields: readonly StepField[]): Record<string, string> =>
  Object.fromEntries(
    fields.filter((field) => field === 'servedOn' || field === 'dayFound').map((field) => [field, today()]),
  );

/** @returns the fields as a dialog draws them */
export function useStepFields(fields: readonly StepField[]): Field[] {
  const t = useWords(steps);
  const tell = useBilingual();
  const methods = statesOf('service-method').map(([value, word]) => ({ value, label: tell(word) }));
  return fields.map((field) => ({
    ...FIELDS[field],
    label: t(field),
    ...(isHelped(field) && { help: t(`${field}Help`) }),
    ...(field === 'method' && { options: methods }),
  }));
}
