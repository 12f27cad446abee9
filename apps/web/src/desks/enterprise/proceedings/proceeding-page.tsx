/** One proceeding: where it stands, the days that bind, what was said, the letters, and what may be done. */
import { useParams } from 'react-router';
import { Await, Empty } from '../../../design/feedback';
import { Page, Section, Timeline } from '../../../design/page';
import { Deadline, Facts, Tag, Text, When } from '../../../design/values';
import { useWords } from '../../../words/words';
import { Letters } from '../case/letters';
import { ProceedingActions } from './proceeding-actions';
import { inTime, type Proceeding, useProceeding } from './use-proceeding';
import { proceedingWords } from './words';

function Days({ proceeding }: { proceeding: Proceeding }) {
  const t = useWords(proceedingWords);
  const { state, noticeServedOn, defenceUntil, hearingOn, hearingRequested, decisionServedOn, appealUntil } =
    proceeding;
  const until = (day: string | null, running: boolean) =>
    running && inTime(day) ? <Deadline dueOn={day} /> : <When at={day} />;
  return (
    <Section>
      <Facts
        items={[
          { label: t('noticeServed'), value: <When at={noticeServedOn} /> },
          { label: t('defenceUntil'), value: until(defenceUntil, state === 'notified') },
          {
            label: t('hearing'),
            value: hearingOn === null && hearingRequested ? t('hearingAsked') : <When at={hearingOn} />,
          },
          { label: t('decisionServed'), value: <When at={decisionServedOn} /> },
          { label: t('appealUntil'), value: until(appealUntil, state === 'in-force') },
          {
            label: t('consequences'),
            value: (
              <span className="row">
                {proceeding.barred && <Tag tone="bad">{t('barred')}</Tag>}
                {proceeding.owing && <Tag tone="bad">{t('owing')}</Tag>}
                {!proceeding.barred && !proceeding.owing && '—'}
              </span>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Statements({ statements }: Pick<Proceeding, 'statements'>) {
  const t = useWords(proceedingWords);
  return (
    <Section title={t('statements')}>
      {statements.length === 0 ? (
        <Empty title={t('noStatements')} />
      ) : (
        <Timeline items={statements.map(({ at, text }) => ({ key: at, at, title: t('stateCase'), detail: text }))} />
      )}
    </Section>
  );
}

export default function ProceedingPage() {
  const { id = '' } = useParams();
  const t = useWords(proceedingWords);
  const read = useProceeding(id);
  return (
    <Await read={read} lines={6}>
      {(proceeding) => (
        <Page
          title={proceeding.number}
          lead={
            <Tag>
              <Text of={proceeding.stateName} />
            </Tag>
          }
          crumbs={[{ to: '/enterprise/proceedings', label: t('title') }]}
        >
          <Days proceeding={proceeding} />
          <ProceedingActions proceeding={proceeding} />
          <Statements statements={proceeding.statements} />
          <Letters of={{ investigationId: proceeding.id }} />
        </Page>
      )}
    </Await>
  );
}
