import { Section } from '../../../design/page';
import { DataTable } from '../../../design/table';
import { Amount, Facts, Tag, Text } from '../../../design/values';
import { useWords } from '../../../words/words';
import type { Explanation } from './explanation';
import { type NameOfFact, Sources } from './sources';
import { words } from './words';

type Assessment = NonNullable<Explanation['assessment']>;

const TONES = { met: 'good', unmet: 'bad', undetermined: 'waiting' } as const;

/** The assessment that the decision stands on: conditions, the award step by step, and the limits that it was held against. */
export function Assessed({ assessment, nameOf }: { assessment: Explanation['assessment']; nameOf: NameOfFact }) {
  const t = useWords(words);
  if (assessment === null) return <Section title={t('steps')}>{t('unreadable')}</Section>;
  return (
    <>
      <Conditions conditions={assessment.conditions} nameOf={nameOf} />
      <Section title={t('steps')}>
        <DataTable
          caption={t('steps')}
          columns={[
            { key: 'what', title: t('check'), render: ({ detail }) => <Text of={detail} /> },
            { key: 'from', title: t('from'), render: ({ from }) => <Sources from={from} nameOf={nameOf} /> },
            { key: 'amount', title: t('amount'), render: ({ amount }) => <Amount yuan={amount} />, align: 'end' },
          ]}
          rows={assessment.amount.steps}
          rowKey={(step) => JSON.stringify(step)}
        />
        {assessment.amount.value && <Amount yuan={assessment.amount.value} strong />}
      </Section>
      <Limits limits={assessment.limits} nameOf={nameOf} />
    </>
  );
}

function Conditions({ conditions, nameOf }: { conditions: Assessment['conditions']; nameOf: NameOfFact }) {
  const t = useWords(words);
  return (
    <Section title={t('conditions')}>
      <ul className="conditions">
        {conditions.map(({ id, words: said, outcome, expression, from }) => (
          <li key={id} className="stack">
            <p className="row">
              <Tag tone={TONES[outcome]}>{t(outcome)}</Tag> <Text of={said} />
            </p>
            <code>{expression}</code>
            <Sources from={from} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Limits({ limits, nameOf }: { limits: Assessment['limits']; nameOf: NameOfFact }) {
  const t = useWords(words);
  if (limits.length === 0) return null;
  return (
    <Section title={t('limits')}>
      {limits.map((limit) => (
        <div key={JSON.stringify([limit.kind, limit.keyValue, limit.cap])} className="stack">
          <Facts
            items={[
              { label: t('cap'), value: `${limit.cap} ${limit.unit}` },
              { label: t('used'), value: limit.used ?? '—' },
              { label: t('remaining'), value: limit.remaining ?? '—' },
              ...limit.counted.map(({ number, amount, applicationId }) => ({
                key: applicationId,
                label: number ?? t('elsewhere'),
                value: <Amount yuan={amount} />,
              })),
            ]}
          />
          <Sources from={limit.from} nameOf={nameOf} />
        </div>
      ))}
    </Section>
  );
}
