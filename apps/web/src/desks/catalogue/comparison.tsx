/** Two drafts side by side, over the cases of which both can tell. */
import type { Schemas } from '../../api/client';
import { Section } from '../../design/page';
import { Amount, Facts } from '../../design/values';
import { useWords } from '../../words/words';
import { useDraftName } from './drafts';
import type { DryRun } from './dry-run-result';
import { words } from './dry-run-words';

export function Comparison({ run, comparison }: { run: DryRun; comparison: Schemas['Comparison'] }) {
  const t = useWords(words);
  const nameOf = useDraftName();
  const { cost, higherInFirst, higherInSecond, same, undetermined } = comparison;
  const higher = ({ cases, by }: { cases: number; by: string }) => (
    <>
      {t('cases', { count: cases })} +<Amount yuan={by} />
    </>
  );
  return (
    <Section title={t('comparison')}>
      <Facts
        items={[
          { label: `${t('firstDraft')}：${nameOf(run.subject)}`, value: <Amount yuan={cost.first} strong /> },
          {
            label: `${t('secondDraft')}：${run.against ? nameOf(run.against) : '—'}`,
            value: <Amount yuan={cost.second} strong />,
          },
          { label: t('higherInFirst'), value: higher(higherInFirst) },
          { label: t('higherInSecond'), value: higher(higherInSecond) },
          { label: t('same'), value: t('cases', { count: same }) },
          { label: t('undetermined'), value: t('cases', { count: undetermined }) },
        ]}
      />
    </Section>
  );
}
