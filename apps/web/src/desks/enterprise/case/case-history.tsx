/** What happened to the case, the newest first; before it what is still to come, and by when. */
import { type Schemas, server } from '../../../api/client';
import { Await } from '../../../design/feedback';
import { type Happening, Section, Timeline } from '../../../design/page';
import type { Tone } from '../../../design/tokens';
import { Deadline, Quote } from '../../../design/values';
import { useWords } from '../../../words/words';
import { deadlineWords } from '../home/words';
import { caseWords, eventWords } from './words';

const TONES: Record<string, Tone> = {
  approve: 'good',
  pay: 'good',
  repaid: 'good',
  return: 'warning',
  reject: 'bad',
  lapse: 'bad',
  revoke: 'bad',
  'order-recovery': 'bad',
};

function useComing(id: string): Happening[] {
  const kind = useWords(deadlineWords);
  const { data } = server.useQuery('get', '/api/v1/deadlines', { params: { query: { application: id } } });
  const coming = (data?.items ?? []).filter(({ state }: Schemas['DeadlineView']) => state === 'running');
  return coming.map((deadline) => ({
    key: deadline.id,
    title: kind(deadline.kind),
    detail: <Deadline {...deadline} />,
  }));
}

export function CaseHistory({ id }: { id: string }) {
  const t = useWords(caseWords);
  const event = useWords(eventWords);
  const coming = useComing(id);
  const read = server.useQuery('get', '/api/v1/applications/{id}/events', { params: { path: { id } } });
  return (
    <Section title={t('history')}>
      <Await read={read} lines={5}>
        {({ items }) => (
          <Timeline
            items={[
              ...coming,
              ...items.toReversed().map(({ id: key, at, action, person, reason, citation }) => ({
                key,
                at,
                title: event(action),
                by: person?.name,
                tone: TONES[action] ?? 'neutral',
                detail:
                  reason || citation ? (
                    <>
                      {reason && <p>{reason}</p>}
                      {citation && <Quote {...citation} />}
                    </>
                  ) : undefined,
              })),
            ]}
          />
        )}
      </Await>
    </Section>
  );
}
