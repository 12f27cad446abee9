/** Who objected to the intended award, why, and what was answered. */
import { Section } from '../../design/page';
import { Tag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { type Objection, useObjections } from './case-reads';
import { caseWords } from './case-words';

function Outcome({ objection: { resolvedAt, upheld } }: { objection: Objection }) {
  const t = useWords(caseWords);
  if (resolvedAt === null) return <Tag tone="warning">{t('objectionOpen')}</Tag>;
  return <Tag tone={upheld ? 'bad' : 'good'}>{t(upheld ? 'objectionUpheld' : 'objectionDismissed')}</Tag>;
}

/** Nothing is drawn where nobody objected, or where they are not for this person to read. */
export function Objections({ id }: { id: string }) {
  const t = useWords(caseWords);
  const items = useObjections(id).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('objections')}>
      <ul className="plain-list">
        {items.map((objection) => (
          <li key={objection.id} className="stack">
            <span className="row">
              <strong>{objection.name}</strong> <Outcome objection={objection} /> <When at={objection.raisedAt} />
            </span>
            <p>{objection.reason}</p>
            <p className="quiet">{objection.contact}</p>
            {objection.resolution && <p>{objection.resolution}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
