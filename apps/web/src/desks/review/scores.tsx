/** What the experts gave, where the guide asks for scores. */
import { Section } from '../../design/page';
import { When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { useScores } from './case-reads';
import { caseWords } from './case-words';

export function Scores({ id }: { id: string }) {
  const t = useWords(caseWords);
  const tell = useBilingual();
  const { data } = useScores(id);
  if (!data?.scoring) return null;
  const { criteria, passMark } = data.scoring;
  return (
    <Section title={t('scores')}>
      <p className="quiet">
        {t('passMark')} {passMark}
      </p>
      <ul className="plain-list">
        {data.items.map(({ id: key, points, total, scoredAt }) => (
          <li key={key}>
            <strong>
              {t('total')} {total}
            </strong>{' '}
            {criteria.map(({ id: criterion, label }) => `${tell(label)} ${points[criterion] ?? '—'}`).join(' · ')}{' '}
            <When at={scoredAt} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
