/** The form of an application, drawn from the catalogue, with the assessment beside it. */
import { Button } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { Await, Empty } from '../../../design/feedback';
import { Beside, Page } from '../../../design/page';
import { Deadline } from '../../../design/values';
import { useBilingual, useWords } from '../../../words/words';
import { type Case, type Measure, useCase, useMeasure } from '../case/use-case';
import { useDue } from '../case/use-due';
import { readableAnswers, withKnown } from './answers';
import { Fields } from './fields';
import { LiveAssessment } from './live-assessment';
import { Papers } from './papers';
import { Resubmit } from './resubmit';
import { SavedLine } from './saved-line';
import { useDraft } from './use-draft';
import { formWords } from './words';

function Form({ subject, measure }: { subject: Case; measure: Measure }) {
  const t = useWords(formWords);
  const navigate = useNavigate();
  const draft = useDraft(subject, measure.facts);
  const check = async () => {
    if (await draft.flush()) await navigate(`/enterprise/applications/${subject.id}/check`);
  };
  const facts = withKnown(subject, readableAnswers(measure.facts, draft.answers));
  return (
    <Beside aside={<LiveAssessment measure={subject.measure} facts={facts} />}>
      <Fields subject={subject} measure={measure} draft={draft} />
      <Papers subject={subject} measure={measure} title={t('papers')} />
      {subject.state === 'returned' && <Resubmit subject={subject} measure={measure} draft={draft} />}
      <SavedLine draft={draft}>
        {subject.state === 'draft' && (
          <Button type="primary" onClick={() => void check()}>
            {t('toCheck')}
          </Button>
        )}
      </SavedLine>
    </Beside>
  );
}

function NotEditable({ subject }: { subject: Case }) {
  const t = useWords(formWords);
  return (
    <Empty title={t('notEditable')}>
      <Link to={`/enterprise/applications/${subject.id}`}>{t('toCase')}</Link>
    </Empty>
  );
}

function EditCase({ subject }: { subject: Case }) {
  const t = useWords(formWords);
  const tell = useBilingual();
  const measure = useMeasure(subject.measure);
  const due = useDue(subject.id);
  const returned = subject.state === 'returned';
  const editable = returned || subject.state === 'draft';
  return (
    <Page
      title={`${t(returned ? 'correctTitle' : 'editTitle')} · ${tell(subject.title)}`}
      lead={due ? <Deadline {...due} /> : subject.documentNumber}
      crumbs={[
        { to: '/enterprise/applications', label: t('applications') },
        { to: `/enterprise/applications/${subject.id}`, label: subject.number ?? tell(subject.title) },
      ]}
    >
      {editable ? (
        <Await read={measure} lines={8}>
          {(read) => <Form key={subject.id} subject={subject} measure={read} />}
        </Await>
      ) : (
        <NotEditable subject={subject} />
      )}
    </Page>
  );
}

export default function Edit() {
  const { id = '' } = useParams();
  const read = useCase(id);
  return (
    <Await read={read} lines={8}>
      {(subject) => <EditCase subject={subject} />}
    </Await>
  );
}
