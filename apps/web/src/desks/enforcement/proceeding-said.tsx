import { Empty } from '../../design/feedback';
import { Section, Timeline } from '../../design/page';
import type { Tone } from '../../design/tokens';
import { useWords } from '../../words/words';
import type { Proceeding, ProceedingEvent } from './proceeding-types';
import { StepName } from './step-name';
import { page } from './words-proceeding';

type Step = ProceedingEvent['step'];

const OF_THE_ENTERPRISE: readonly Step[] = ['state', 'request-hearing', 'appeal', 'ask-repair'];
const TONES: Partial<Record<Step, Tone>> = {
  open: 'active',
  decide: 'bad',
  'serve-decision': 'bad',
  clear: 'good',
  revoke: 'good',
  'grant-repair': 'good',
  'send-back': 'warning',
};

const happening = ({ id, step, at, person, reason }: ProceedingEvent) => ({
  key: id,
  at,
  title: <StepName step={step} />,
  by: person.name,
  detail: reason && <p className="told">{reason}</p>,
  tone: TONES[step] ?? 'neutral',
});

/** What the enterprise said stands by itself: it has to be read before anything is decided. */
export function StatementSection({ proceeding: { events, noticeServedOn } }: { proceeding: Proceeding }) {
  const t = useWords(page);
  if (noticeServedOn === null) return null;
  const said = events.filter(({ step }) => OF_THE_ENTERPRISE.includes(step));
  return (
    <Section title={t('statements')}>
      {said.length === 0 ? <Empty title={t('noStatements')} /> : <Timeline items={said.map(happening)} />}
    </Section>
  );
}

/** Everything in order, the newest first. */
export function EventSection({ proceeding: { events } }: { proceeding: Proceeding }) {
  const t = useWords(page);
  return (
    <Section title={t('events')}>
      <Timeline items={[...events].reverse().map(happening)} />
    </Section>
  );
}
