/** An assessment as people follow it: the answer, each condition with its quote, each step of the amount with its own. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Schemas, server } from '../api/client';
import { defineWords, useBilingual, useWords } from '../words/words';
import { Amount, Quote, StateTag, Tag } from './values';

type Assessment = Schemas['Assessment'];

const words = defineWords('assessment', {
  met: { zh: '符合', en: 'met' },
  unmet: { zh: '不符合', en: 'not met' },
  undetermined: { zh: '待填写', en: 'not answered yet' },
  conditions: { zh: '条件', en: 'Conditions' },
  amount: { zh: '金额', en: 'Amount' },
  atMost: { zh: '最高', en: 'at most' },
  open: { zh: '由申报指南确定', en: 'set by a guide' },
  none: { zh: '不涉及资金', en: 'no money in it' },
  steps: { zh: '计算过程', en: 'How it is computed' },
  limits: { zh: '限额', en: 'Limits' },
  remaining: { zh: '剩余', en: 'left' },
  shares: { zh: '资金分担', en: 'Shared between' },
  district: { zh: '区级财政', en: 'district' },
  town: { zh: '街镇财政', en: 'town' },
  guide: { zh: '按申报指南', en: 'under the guide' },
  version: { zh: '第 {version} 版', en: 'version {version}' },
});

const TONES = { met: 'good', unmet: 'bad', undetermined: 'waiting' } as const;

/** What a screen shows beneath a condition, of the answers that it was decided by. */
type Beneath = (factsUsed: Assessment['conditions'][number]['factsUsed']) => ReactNode;

function Conditions({
  conditions,
  documentId,
  documentNumber,
  beneath,
}: {
  beneath: Beneath | undefined;
  conditions: Assessment['conditions'];
  documentId: string;
  documentNumber: string;
}) {
  const t = useWords(words);
  const tell = useBilingual();
  return (
    <ul className="conditions">
      {conditions.map(({ id, outcome, message, quote, clause, factsUsed }) => (
        <li key={id}>
          <p className="row">
            <Tag tone={TONES[outcome]}>{t(outcome)}</Tag> {tell(message)}
          </p>
          <Quote documentId={documentId} documentNumber={documentNumber} clause={clause} quote={quote} />
          {beneath?.(factsUsed)}
        </li>
      ))}
    </ul>
  );
}

function Steps({ assessment }: { assessment: Assessment }) {
  const tell = useBilingual();
  return (
    <ol className="money-steps">
      {assessment.amount.steps.map(({ rule, detail, amount, clause, quote }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one computation stand in their order.
        <li key={`${rule} ${index}`}>
          <span>{tell(detail)}</span>
          <Amount yuan={amount} />
          {quote && (
            <q lang="zh-CN" title={clause ?? undefined}>
              {quote}
            </q>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The amount in one line: exact, at most, set by a guide, or none; nothing while answers are missing. */
export function AwardLine({
  amount,
  missing = [],
}: {
  amount: Pick<Assessment['amount'], 'kind' | 'value'>;
  missing?: readonly string[];
}) {
  const t = useWords(words);
  if (amount.value === null && missing.length > 0) return null;
  if (amount.kind === 'none') return <span>{t('none')}</span>;
  if (amount.value === null) return <span>{t('open')}</span>;
  return (
    <span>
      {amount.kind === 'at-most' && `${t('atMost')} `}
      <Amount yuan={amount.value} strong />
    </span>
  );
}

const AN_HOUR = 3_600_000;

/** The guide by its title; an amended one is called as its newest version is, to which the link leads. */
function UnderGuide({ guide: { code, version } }: { guide: NonNullable<Assessment['guide']> }) {
  const t = useWords(words);
  const tell = useBilingual();
  const params = { path: { code } };
  const title = server.useQuery('get', '/api/v1/guides/{code}', { params }, { staleTime: AN_HOUR }).data?.title;
  return (
    <p className="quiet">
      {t('guide')} <Link to={`/guides/${code}`}>{title ? tell(title) : code}</Link> {t('version', { version })}
    </p>
  );
}

export function AssessmentView({ assessment, beneath }: { assessment: Assessment; beneath?: Beneath }) {
  const t = useWords(words);
  const { outcome, conditions, amount, shares, guide, document, missing } = assessment;
  return (
    <div className="assessment stack">
      <p className="assessment-answer" aria-live="polite">
        <StateTag kind="outcome" value={outcome} /> <AwardLine amount={amount} missing={missing} />
      </p>
      {guide && <UnderGuide guide={guide} />}
      {conditions.length > 0 && <h3>{t('conditions')}</h3>}
      <Conditions conditions={conditions} documentId={document.id} documentNumber={document.number} beneath={beneath} />
      {amount.steps.length > 0 && <h3>{t('steps')}</h3>}
      {amount.steps.length > 0 && <Steps assessment={assessment} />}
      {shares.length > 0 && <h3>{t('shares')}</h3>}
      {shares.map((share) => (
        <p key={share.treasury} className="row">
          {t(share.treasury)} <Amount yuan={share.amount} />
        </p>
      ))}
    </div>
  );
}
