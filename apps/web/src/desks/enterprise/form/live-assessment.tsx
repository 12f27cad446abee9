/** What comes of the answers so far, beside the form. */
import { keepPreviousData } from '@tanstack/react-query';
import { server } from '../../../api/client';
import { useUser } from '../../../api/session';
import { AssessmentView } from '../../../design/assessment';
import { Await } from '../../../design/feedback';
import { Section } from '../../../design/page';
import { useSettled } from '../../../design/settled';
import { useWords } from '../../../words/words';
import type { Answers } from './answers';
import { assessmentWords } from './words';

const PAUSE_MS = 400;

/** @param facts only what can be read: half an amount would be refused */
export function LiveAssessment({ measure, facts }: { measure: string; facts: Answers }) {
  const t = useWords(assessmentWords);
  // With the enterprise named, what it was granted before counts against the limits.
  const uscc = useUser().enterprise?.uscc;
  const settled = useSettled(facts, PAUSE_MS);
  const read = server.useQuery(
    'post',
    '/api/v1/policy/measures/{code}/assessments',
    { params: { path: { code: measure } }, body: { facts: settled, uscc } },
    { placeholderData: keepPreviousData },
  );
  return (
    <div className="live-assessment">
      <Section title={t('title')}>
        <p className="quiet">{t('hint')}</p>
        <Await read={read}>
          {(assessment) => (
            <>
              {assessment.missing.length > 0 && (
                <p className="quiet">{t('missing', { count: assessment.missing.length })}</p>
              )}
              <AssessmentView assessment={assessment} />
            </>
          )}
        </Await>
      </Section>
    </div>
  );
}
