import { type Happening, Section, Timeline } from '../../design/page';
import { Deadline } from '../../design/values';
import { useWords } from '../../words/words';
import { type ClockStep, clockOf } from './clock';
import type { Proceeding } from './proceeding-types';
import { page } from './words-proceeding';

export function ProceedingClock({ proceeding }: { proceeding: Proceeding }) {
  const t = useWords(page);
  const steps = clockOf(proceeding);
  const next = steps.find(({ at }) => at === null)?.key;
  const items = steps.map(
    ({ key, at, deadline }): Happening => ({
      key,
      at,
      title: t(key),
      by: key === next && !deadline && t('next'),
      tone: at ? 'good' : key === next ? 'active' : 'neutral',
      detail: deadline ? (
        <Running deadline={deadline} />
      ) : (
        key === 'hearing' && !at && <Called proceeding={proceeding} />
      ),
    }),
  );
  return (
    <Section title={t('clock')}>
      <Timeline items={items} />
    </Section>
  );
}

function Running({ deadline }: { deadline: NonNullable<ClockStep['deadline']> }) {
  const { dueOn, workingDaysLeft, provisional, late } = deadline;
  return <Deadline dueOn={dueOn} workingDaysLeft={workingDaysLeft} provisional={provisional} late={late} />;
}

/** A hearing that was asked for: its day once it is called. */
function Called({ proceeding: { hearingOn } }: { proceeding: Proceeding }) {
  const t = useWords(page);
  return hearingOn ? <Deadline dueOn={hearingOn} /> : <span className="quiet">{t('hearingAsked')}</span>;
}
