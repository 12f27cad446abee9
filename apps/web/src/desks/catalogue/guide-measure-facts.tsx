/** What a guide sets for one measure, beside the words of the policy. */
import { Link } from 'react-router';
import { type Schemas, server } from '../../api/client';
import { Amount, Facts, Quote } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './guide-words';

type GuideMeasure = Schemas['GuideMeasure'];

export function GuideMeasureFacts({ of }: { of: GuideMeasure }) {
  const t = useWords(words);
  const tell = useBilingual();
  const { measure, rate, matchRatio, amount, ceiling, heads = [], evidence = [], scoring } = of;
  const read = server.useQuery('get', '/api/v1/policy/measures/{code}', { params: { path: { code: measure } } });
  const items = [
    ...(rate ? [{ label: t('rate'), value: rate }] : []),
    ...(matchRatio ? [{ label: t('matchRatio'), value: matchRatio }] : []),
    ...(amount ? [{ label: t('amount'), value: <Amount yuan={amount} /> }] : []),
    ...(ceiling ? [{ label: t('ceiling'), value: <Amount yuan={ceiling} /> }] : []),
    ...heads.map((head) => ({ label: t('headCeiling', { head: head.fact }), value: <Amount yuan={head.ceiling} /> })),
    ...(evidence.length > 0
      ? [{ label: t('evidence'), value: evidence.map(({ label }) => tell(label)).join('、') }]
      : []),
    ...(scoring
      ? [
          { label: t('passMark'), value: scoring.passMark },
          ...scoring.criteria.map(({ label, most }) => ({ label: tell(label), value: `${t('most')} ${most}` })),
        ]
      : []),
  ];
  return (
    <article className="guide-measure">
      <h3>
        <Link to={`/measures/${measure}`}>{read.data ? tell(read.data.title) : measure}</Link>
      </h3>
      {items.length > 0 ? <Facts items={items} /> : <p className="quiet">{t('setsNothing')}</p>}
      {read.data && <PolicyWords measure={read.data} />}
    </article>
  );
}

interface Worded {
  documentId: string;
  documentNumber: string;
  clause: string;
  award: { quote: string };
}

/** The words that the guide's figures stand on and may not go beyond. */
export function PolicyWords({ measure: { documentId, documentNumber, clause, award } }: { measure: Worded }) {
  return <Quote documentId={documentId} documentNumber={documentNumber} clause={clause} quote={award.quote} />;
}
