/** What comes of the answers so far: condition by condition, the amount step by step, each with the policy's words. */
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Schemas, server } from '../../../api/client';
import { useUser } from '../../../api/session';
import { Await } from '../../../design/feedback';
import { groupYuan } from '../../../design/money';
import { Section } from '../../../design/page';
import { Amount, Quote, StateTag, Text } from '../../../design/values';
import { useWords } from '../../../words/words';
import type { Answers } from './answers';
import { assessmentWords } from './words';

type Assessment = Schemas['Assessment'];

const PAUSE_MS = 400;

/** @returns the answers once nothing was typed for a moment */
function useSettled(answers: Answers): Answers {
  const content = JSON.stringify(answers);
  const [settled, setSettled] = useState(content);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(content), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [content]);
  return JSON.parse(settled) as Answers;
}

export function EstimatedAmount({ amount }: { amount: Pick<Schemas['AwardAmount'], 'kind' | 'value'> }) {
  const t = useWords(assessmentWords);
  if (amount.kind === 'none') return <span className="quiet">{t('noAmount')}</span>;
  if (amount.value === null) return <span className="quiet">{t('open')}</span>;
  return (
    <span>
      {amount.kind === 'at-most' && <span className="quiet">{t('atMost')} </span>}
      <Amount yuan={amount.value} strong />
    </span>
  );
}

function Conditions({ assessment }: { assessment: Assessment }) {
  return (
    <ul className="conditions">
      {assessment.conditions.map(({ id, outcome, message, clause, quote }) => (
        <li key={id}>
          <details open={outcome === 'unmet'}>
            <summary>
              <StateTag kind="condition" value={outcome} /> <Text of={message} />
            </summary>
            <Quote
              documentId={assessment.document.id}
              documentNumber={assessment.document.number}
              clause={clause}
              quote={quote}
            />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Steps({ assessment: { amount, document } }: { assessment: Assessment }) {
  return (
    <ol className="amount-steps">
      {amount.steps.map(({ rule, detail, amount: yuan, clause, quote }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule may come twice, and the steps never change places.
        <li key={`${rule} ${index}`} className="amount-step">
          <span className="amount-step-line">
            <Text of={detail} />
            <Amount yuan={yuan} />
          </span>
          {quote && (
            <Quote
              documentId={document.id}
              documentNumber={document.number}
              clause={clause ?? undefined}
              quote={quote}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function Limits({ limits }: { limits: Assessment['limits'] }) {
  const t = useWords(assessmentWords);
  const told = (value: string, unit: string) => (unit === 'CNY' ? `¥${groupYuan(value)}` : value);
  return (
    <ul className="conditions">
      {limits.map(({ kind, key, unit, used, remaining, quote }) => (
        <li key={`${kind} ${key ?? ''}`}>
          {used !== null && remaining !== null && (
            <p>{t('used', { used: told(used, unit), left: told(remaining, unit) })}</p>
          )}
          <Quote quote={quote} />
        </li>
      ))}
    </ul>
  );
}

export function AssessmentView({ assessment }: { assessment: Assessment }) {
  const t = useWords(assessmentWords);
  const { outcome, amount, missing, conditions, limits } = assessment;
  return (
    <>
      <div className="assessment-head" role="status">
        <p>
          <StateTag kind="outcome" value={outcome} />{' '}
          {missing.length > 0 && <span className="quiet">{t('missing', { count: missing.length })}</span>}
        </p>
        {outcome !== 'no' && (
          <p>
            {t('amount')} <EstimatedAmount amount={amount} />
          </p>
        )}
      </div>
      {conditions.length > 0 && <h3>{t('conditions')}</h3>}
      <Conditions assessment={assessment} />
      {amount.steps.length > 0 && <h3>{t('steps')}</h3>}
      <Steps assessment={assessment} />
      {limits.length > 0 && <h3>{t('limits')}</h3>}
      <Limits limits={limits} />
    </>
  );
}

/** @param facts only what can be read: half an amount would be refused */
export function LiveAssessment({ measure, facts }: { measure: string; facts: Answers }) {
  const t = useWords(assessmentWords);
  const uscc = useUser().enterprise?.uscc;
  const settled = useSettled(facts);
  const read = server.useQuery(
    'post',
    '/api/v1/policy/measures/{code}/assessments',
    { params: { path: { code: measure } }, body: { facts: settled, uscc } },
    { placeholderData: keepPreviousData },
  );
  return (
    <div className="assessment">
      <Section title={t('title')}>
        <p className="quiet">{t('hint')}</p>
        <Await read={read}>{(assessment) => <AssessmentView assessment={assessment} />}</Await>
      </Section>
    </div>
  );
}
