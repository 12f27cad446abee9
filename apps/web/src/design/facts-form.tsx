/** The questions of a measure, drawn from the catalogue: kind, choices, help and unit of each fact. */
import { Input, Radio, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import type { Schemas } from '../api/client';
import { common } from '../words/common';
import { useBilingual, useWords } from '../words/words';
import { MoneyInput } from './money-input';

export type Fact = Schemas['Fact'];
/** Answers as the form keeps them: texts as they are typed, booleans as chosen. */
export type Answers = Readonly<Record<string, string | boolean>>;

interface FieldProps {
  fact: Fact;
  value: string | boolean | undefined;
  change: (value: string | boolean | undefined) => void;
  /** Why the answer cannot be taken, where it cannot. */
  problem?: string;
  /** What else stands at the question: the old value of a correction, the paper that proves it. */
  children?: ReactNode;
}

const ADDON = { percentage: '%', integer: undefined, text: undefined } as const;

function Control({
  fact,
  value,
  change,
  id,
  described,
  bad,
}: Omit<FieldProps, 'problem' | 'children'> & {
  id: string;
  described: string;
  bad: boolean;
}) {
  const t = useWords(common);
  const tell = useBilingual();
  const given = {
    id,
    'aria-describedby': described,
    'aria-invalid': bad,
    status: bad ? ('error' as const) : undefined,
  };
  const text = typeof value === 'string' ? value : '';
  switch (fact.type) {
    case 'boolean':
      return (
        <Radio.Group
          aria-labelledby={`${id}-label`}
          value={value}
          onChange={({ target }) => change(target.value as boolean)}
          options={[
            { value: true, label: t('yes') },
            { value: false, label: t('no') },
          ]}
        />
      );
    case 'choice':
      return (
        <Select
          {...given}
          allowClear
          value={text || undefined}
          onChange={(chosen: string | undefined) => change(chosen)}
          options={(fact.choices ?? []).map((choice) => ({ value: choice.value, label: tell(choice.label) }))}
        />
      );
    case 'date':
      return <Input {...given} type="date" value={text} onChange={({ target }) => change(target.value || undefined)} />;
    case 'money':
      return (
        <MoneyInput
          {...given}
          suffix={fact.currency === 'USD' ? 'USD' : t('yuan')}
          value={text}
          onChange={(typed) => change(typed || undefined)}
        />
      );
    default:
      return (
        <Input
          {...given}
          inputMode={fact.type === 'text' ? undefined : 'decimal'}
          suffix={ADDON[fact.type]}
          value={text}
          onChange={({ target }) => change(target.value || undefined)}
        />
      );
  }
}

export function FactField({ fact, value, change, problem, children }: FieldProps) {
  const id = useId();
  const tell = useBilingual();
  const t = useWords(common);
  const help = tell(fact.help);
  return (
    <div className="fact-field" data-fact={fact.name}>
      <label id={`${id}-label`} htmlFor={fact.type === 'boolean' ? undefined : id}>
        {tell(fact.label)}
        {!fact.required && <span className="quiet"> {t('optional')}</span>}
      </label>
      <Control fact={fact} value={value} change={change} id={id} described={`${id}-help`} bad={problem !== undefined} />
      <div id={`${id}-help`} className="fact-help">
        {help && <p className="quiet">{help}</p>}
        {problem && <p className="field-problem">{problem}</p>}
      </div>
      {children}
    </div>
  );
}

/**
 * @returns the answers as the API takes them: money and percentages as decimal texts without grouping, integers as
 *   numbers; what is not answered is left out
 */
export function readAnswers(facts: readonly Fact[], answers: Answers): Record<string, string | number | boolean> {
  const read: Record<string, string | number | boolean> = {};
  for (const { name, type } of facts) {
    const answer = answers[name];
    if (answer === undefined || answer === '') continue;
    if (typeof answer === 'boolean') read[name] = answer;
    else if (type === 'money' || type === 'percentage') read[name] = answer.replace(/[,，\s%]/g, '');
    else if (type === 'integer' && /^-?\d{1,15}$/.test(answer.trim())) read[name] = Number(answer);
    else read[name] = answer.trim();
  }
  return read;
}

/** @returns stored answers as the form keeps them */
export function asAnswers(stored: Readonly<Record<string, unknown>>): Answers {
  const answers: Record<string, string | boolean> = {};
  for (const [name, value] of Object.entries(stored)) {
    if (typeof value === 'boolean') answers[name] = value;
    else if (value !== null && value !== undefined) answers[name] = String(value);
  }
  return answers;
}
