/** What the policy says of what was stated: each condition with its words and the answers that decided it. */
import type { Schemas } from '../../api/client';
import { AssessmentView } from '../../design/assessment';
import { Await } from '../../design/feedback';
import { Section } from '../../design/page';
import { Tag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { type Case, useAssessment } from './case-reads';
import { caseWords } from './case-words';
import { useFactText } from './fact-value';

function Used({ facts, used }: { facts: readonly Schemas['Fact'][]; used: Record<string, unknown> }) {
  const t = useWords(caseWords);
  const tell = useBilingual();
  const textOf = useFactText();
  const entries = Object.entries(used);
  if (entries.length === 0) return null;
  const parts = entries.map(([name, value]) => {
    const fact = facts.find((each) => each.name === name);
    const label = name === 'on' ? t('onDay') : name;
    return `${fact ? tell(fact.label) : label} ${textOf(fact, value)}`;
  });
  return (
    <p className="quiet">
      {t('used')}
      {parts.join('；')}
    </p>
  );
}

export function CaseAssessment({ view }: { view: Case }) {
  const t = useWords(caseWords);
  const read = useAssessment(view.id);
  const same = read.data?.reproducible;
  return (
    <Section
      title={t('assessment')}
      actions={
        same !== undefined && <Tag tone={same ? 'good' : 'bad'}>{t(same ? 'reproducible' : 'notReproducible')}</Tag>
      }
    >
      <Await read={read}>
        {(assessment) => (
          <>
            <AssessmentView assessment={assessment} beneath={(used) => <Used facts={view.asked.facts} used={used} />} />
            <p className="quiet">
              {t('computedAt')} <When at={assessment.computedAt} />
            </p>
          </>
        )}
      </Await>
    </Section>
  );
}
