/** A case as its enterprise sees it: where it stands, what comes next and by when, and all that happened. */
import { useParams } from 'react-router';
import { Await } from '../../../design/feedback';
import { DownloadButton } from '../../../design/files';
import { Messages } from '../../../design/messages';
import { Beside, CaseHeader, Page, Section } from '../../../design/page';
import { Facts, Tag, Text } from '../../../design/values';
import { useBilingual, useWords } from '../../../words/words';
import { DefectNote, openDefects } from '../form/defect-note';
import { FactValue } from '../form/fact-value';
import { CaseActions } from './case-actions';
import { CaseHistory } from './case-history';
import { Letters } from './letters';
import { type Case, useCase, useMeasure } from './use-case';
import { useDue } from './use-due';
import { caseWords, nextWords } from './words';

type State = keyof typeof nextWords.keys;

function Next({ subject }: { subject: Case }) {
  const t = useWords(caseWords);
  const next = useWords(nextWords);
  return (
    <Section title={t('next')}>
      <p>{next(subject.frozen ? 'frozen' : (subject.state as State))}</p>
      {openDefects(subject).map(({ id, kind, target }) => (
        <DefectNote key={id} subject={subject} kind={kind} target={target} />
      ))}
      <CaseActions subject={subject} />
    </Section>
  );
}

function Stated({ subject }: { subject: Case }) {
  const t = useWords(caseWords);
  const read = useMeasure(subject.measure);
  return (
    <>
      <Section title={t('stated')}>
        <Await read={read}>
          {({ facts }) => (
            <Facts
              items={facts
                .filter(({ name }) => subject.facts[name] !== undefined)
                .map((fact) => ({
                  key: fact.name,
                  label: <Text of={fact.label} />,
                  value: <FactValue fact={fact} value={subject.facts[fact.name]} />,
                }))}
            />
          )}
        </Await>
      </Section>
      <Section title={t('papers')}>
        <ul className="papers">
          {subject.evidence
            .filter(({ withdrawnAt }) => withdrawnAt === null)
            .map(({ id, fileName }) => (
              <li key={id} className="paper-file">
                <span>{fileName}</span>
                <DownloadButton path={`/api/v1/applications/${subject.id}/evidence/${id}`} />
              </li>
            ))}
        </ul>
      </Section>
    </>
  );
}

function CaseScreen({ subject }: { subject: Case }) {
  const t = useWords(caseWords);
  const tell = useBilingual();
  const { number, title, documentNumber, state, frozen, awardedAmount, proposedAmount, town, district } = subject;
  const due = useDue(subject.id);
  const office = town ?? district;
  return (
    <Page title={tell(title)} crumbs={[{ to: '/enterprise/applications', label: t('applications') }]}>
      <CaseHeader
        number={number}
        measure={documentNumber}
        enterprise={office && tell({ zh: office.nameZh, en: office.nameEn })}
        state={state}
        frozen={frozen && <Tag tone="warning">{t('frozen')}</Tag>}
        amount={awardedAmount ?? proposedAmount ?? undefined}
        amountLabel={t(awardedAmount ? 'awarded' : 'asked')}
        actions={
          (awardedAmount ?? proposedAmount) && (
            <DownloadButton path={`/api/v1/applications/${subject.id}/explanation/file`} label={t('explanation')} />
          )
        }
        {...due}
      />
      <Beside aside={<CaseHistory id={subject.id} />}>
        <Next subject={subject} />
        {subject.submittedAt && <Messages applicationId={subject.id} />}
        <Letters of={{ applicationId: subject.id }} />
        <Stated subject={subject} />
      </Beside>
    </Page>
  );
}

export default function CasePage() {
  const { id = '' } = useParams();
  const read = useCase(id);
  return (
    <Await read={read} lines={8}>
      {(subject) => <CaseScreen subject={subject} />}
    </Await>
  );
}
