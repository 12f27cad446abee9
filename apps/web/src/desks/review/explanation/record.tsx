import { Section } from '../../../design/page';
import { DataTable } from '../../../design/table';
import { StateTag, Tag, When } from '../../../design/values';
import { useWords } from '../../../words/words';
import type { Explanation } from './explanation';
import { eventAnchor } from './sources';
import { words } from './words';

/** What computing the kept assessments again gives. */
export function Recomputed({ assessments }: Pick<Explanation, 'assessments'>) {
  const t = useWords(words);
  return (
    <Section title={t('recomputed')}>
      <DataTable
        caption={t('recomputed')}
        columns={[
          { key: 'move', title: t('move'), render: ({ action }) => <StateTag kind="event" value={action} /> },
          { key: 'at', title: t('day'), render: ({ computedAt }) => <When at={computedAt} relative={false} /> },
          { key: 'hash', title: t('sha256'), render: ({ sha256 }) => <code>{sha256}</code> },
          {
            key: 'verdict',
            title: t('state'),
            render: ({ recomputed }) =>
              recomputed === 'identical' ? <Tag tone="good">{t('same')}</Tag> : <Tag tone="bad">{recomputed}</Tag>,
          },
        ]}
        rows={assessments}
        rowKey={({ action, computedAt }) => `${action} ${computedAt}`}
      />
    </Section>
  );
}

/** What happened, in the chain whose hashes prove that nothing was changed. */
export function Events({ events }: Pick<Explanation, 'events'>) {
  const t = useWords(words);
  return (
    <Section title={t('events')}>
      <ol className="plain-list">
        {events.map(({ id, seq, action, at, person, reason, hash }) => (
          <li key={id} id={eventAnchor(seq)}>
            <span className="row">
              {seq} <StateTag kind="event" value={action} /> {person.name} <When at={at} relative={false} />
            </span>
            {reason && <p>{reason}</p>}
            <code>{hash}</code>
          </li>
        ))}
      </ol>
    </Section>
  );
}
