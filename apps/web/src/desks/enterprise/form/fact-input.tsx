/** One question of a measure, drawn by its kind, with what the office said of it and what stood there before. */
import { Input, Radio, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { Text } from '../../../design/values';
import { common } from '../../../words/common';
import { useBilingual, useWords } from '../../../words/words';
import { type Answer, type Fact, readAnswer, UNREADABLE } from './answers';
import { formWords } from './words';

interface FactInputProps {
  fact: Fact;
  value: Answer;
  change: (answer: Answer) => void;
  /** What the server found wrong with the answer. */
  wrong?: string;
  /** Stands over the input: a defect, or what a list already says. */
  children?: ReactNode;
}

type Given = { id: string; 'aria-describedby': string; 'aria-invalid': boolean };

function YesOrNo({
  value,
  change,
  labelledBy,
}: {
  value: Answer;
  change: (answer: Answer) => void;
  labelledBy: string;
}) {
  const t = useWords(common);
  return (
    <Radio.Group
      aria-labelledby={labelledBy}
      value={value}
      onChange={({ target }) => change(target.value as boolean)}
      options={[
        { value: true, label: t('yes') },
        { value: false, label: t('no') },
      ]}
    />
  );
}

function Control({ fact, value, change, given }: Pick<FactInputProps, 'fact' | 'value' | 'change'> & { given: Given }) {
  const t = useWords(formWords);
  const c = useWords(common);
  const tell = useBilingual();
  const text = value === null ? '' : String(value);
  const plain = { ...given, className: 'answer-input', value: text };
  switch (fact.type) {
    case 'choice':
      return (
        <Select
          {...given}
          className="answer-input"
          value={value === null ? undefined : text}
          placeholder={t('choosePlease')}
          allowClear={!fact.required}
          options={fact.choices?.map((choice) => ({ value: choice.value, label: tell(choice.label) }))}
          onChange={(chosen: string | undefined) => change(chosen ?? null)}
        />
      );
    case 'date':
      return <Input {...plain} type="date" onChange={({ target }) => change(target.value)} />;
    case 'money':
      return (
        <Input
          {...plain}
          inputMode="decimal"
          suffix={fact.currency === 'USD' ? t('usd') : c('yuan')}
          onChange={({ target }) => change(target.value)}
        />
      );
    case 'integer':
      return <Input {...plain} inputMode="numeric" onChange={({ target }) => change(target.value)} />;
    default:
      return <Input {...plain} onChange={({ target }) => change(target.value)} />;
  }
}

export function FactInput({ fact, value, change, wrong, children }: FactInputProps) {
  const t = useWords(formWords);
  const id = useId();
  const help = useId();
  const unreadable = readAnswer(fact, value) === UNREADABLE;
  const complaint = unreadable ? t(fact.type === 'money' ? 'unreadableMoney' : 'unreadableNumber') : wrong;
  const label = (
    <>
      <Text of={fact.label} /> {!fact.required && <span className="quiet">{t('optional')}</span>}
    </>
  );
  return (
    <div className="answer" id={`fact-${fact.name}`}>
      {fact.type === 'boolean' ? (
        <span className="answer-label" id={id}>
          {label}
        </span>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      {children}
      {fact.type === 'boolean' ? (
        <YesOrNo value={value} change={change} labelledBy={id} />
      ) : (
        <Control
          fact={fact}
          value={value}
          change={change}
          given={{ id, 'aria-describedby': help, 'aria-invalid': complaint !== undefined }}
        />
      )}
      <p id={help} className={complaint ? 'answer-wrong' : 'quiet'}>
        {complaint ?? <Text of={fact.help} />}
      </p>
    </div>
  );
}
