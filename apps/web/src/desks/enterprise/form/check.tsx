/** Everything once more before it is submitted: answers, papers, what comes of them, and the declaration. */
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { ifMatch, useAction } from '../../../api/action';
import { api } from '../../../api/client';
import { Await, Refusal } from '../../../design/feedback';
import { Beside, Page, Section } from '../../../design/page';
import { Facts, Tag, Text } from '../../../design/values';
import { useBilingual, useWords } from '../../../words/words';
import { type Case, type Measure, useCase, useMeasure } from '../case/use-case';
import { readableAnswers, withKnown } from './answers';
import { FactValue } from './fact-value';
import { LiveAssessment } from './live-assessment';
import { isLacking, papersOf } from './requirements';
import { checkWords, formWords, paperWords } from './words';

function ToCheck({ subject, measure }: { subject: Case; measure: Measure }) {
  const t = useWords(formWords);
  const c = useWords(checkWords);
  const p = useWords(paperWords);
  const edit = <Link to={`/enterprise/applications/${subject.id}/edit`}>{c('changeAnswers')}</Link>;
  const answers = withKnown(subject, subject.facts as Record<string, string>);
  return (
    <>
      <Section title={t('answers')} actions={edit}>
        <Facts
          items={measure.facts.map((fact) => ({
            key: fact.name,
            label: <Text of={fact.label} />,
            value:
              fact.required && answers[fact.name] === undefined ? (
                <Tag tone="warning">{c('notAnswered')}</Tag>
              ) : (
                <FactValue fact={fact} value={answers[fact.name]} />
              ),
          }))}
        />
      </Section>
      <Section title={t('papers')} actions={edit}>
        <Facts
          items={papersOf(measure, subject).map((paper) => ({
            key: paper.requirement.code,
            label: <Text of={paper.requirement.label} />,
            value: isLacking(paper) ? (
              <Tag tone="warning">{p('lacking')}</Tag>
            ) : (
              paper.files.map(({ fileName }) => fileName).join('；') || p(paper.proved ? 'proved' : 'optional')
            ),
          }))}
        />
      </Section>
    </>
  );
}

function Submit({ subject }: { subject: Case }) {
  const c = useWords(checkWords);
  const navigate = useNavigate();
  const [accepted, setAccepted] = useState(false);
  const submit = useAction(
    (declaration: { accepted: boolean }, headers) =>
      api.POST('/api/v1/applications/{id}/actions/submit', {
        params: { path: { id: subject.id } },
        body: { declaration },
        headers: { ...headers, ...ifMatch(subject.version) },
      }),
    () => navigate(`/enterprise/applications/${subject.id}`),
  );
  return (
    <Section title={c('declaration')}>
      <p>{subject.toDeclare}</p>
      <Checkbox checked={accepted} onChange={({ target }) => setAccepted(target.checked)}>
        {c('accept')}
      </Checkbox>
      <Refusal problem={submit.problem} />
      <div>
        <Button type="primary" loading={submit.running} onClick={() => void submit.run({ accepted })}>
          {c('submit')}
        </Button>
      </div>
    </Section>
  );
}

function CheckCase({ subject }: { subject: Case }) {
  const t = useWords(formWords);
  const c = useWords(checkWords);
  const tell = useBilingual();
  const measure = useMeasure(subject.measure);
  // Submitted already, here or in another window.
  if (subject.state !== 'draft') return <Navigate to={`/enterprise/applications/${subject.id}`} replace />;
  return (
    <Page
      title={`${c('title')} · ${tell(subject.title)}`}
      lead={c('lead')}
      crumbs={[
        { to: '/enterprise/applications', label: t('applications') },
        { to: `/enterprise/applications/${subject.id}/edit`, label: t('editTitle') },
      ]}
    >
      <Await read={measure} lines={8}>
        {(read) => (
          <Beside
            aside={
              <LiveAssessment
                measure={subject.measure}
                facts={withKnown(subject, readableAnswers(read.facts, subject.facts as Record<string, string>))}
              />
            }
          >
            <ToCheck subject={subject} measure={read} />
            <Submit subject={subject} />
          </Beside>
        )}
      </Await>
    </Page>
  );
}

export default function Check() {
  const { id = '' } = useParams();
  const read = useCase(id);
  return (
    <Await read={read} lines={8}>
      {(subject) => <CheckCase subject={subject} />}
    </Await>
  );
}
