import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { type Schemas, server } from '../../api/client';
import { useSession } from '../../api/session';
import { AssessmentView } from '../../design/assessment';
import { type Answers, FactField, readAnswers } from '../../design/facts-form';
import { Await, Failure, Loading } from '../../design/feedback';
import { Beside, Page, Section } from '../../design/page';
import { useSettled } from '../../design/settled';
import { Amount, Facts, Quote, Tag } from '../../design/values';
import { common } from '../../words/common';
import { useBilingual, useWords } from '../../words/words';
import { words } from './words';

/** A measure in full, and beside it the calculator: what an enterprise would get, and on which words. */
export function MeasurePage() {
  const { code = '' } = useParams();
  const t = useWords(words);
  const tell = useBilingual();
  const session = useSession();
  const read = server.useQuery('get', '/api/v1/policy/measures/{code}', { params: { path: { code } } });
  const applies = session.status === 'signed-in' && session.user.roles.includes('enterprise-applicant');
  return (
    <Await read={read} lines={10}>
      {(measure) => (
        <Page
          title={tell(measure.title)}
          lead={`${measure.documentNumber} ${measure.clause}`}
          crumbs={[
            { to: '/policy', label: t('library') },
            {
              to: `/policy/${measure.documentId}#${encodeURIComponent(measure.clause)}`,
              label: measure.documentNumber,
            },
          ]}
          actions={applies && <Link to={`/enterprise/applications/new?measure=${code}`}>{t('applyHere')}</Link>}
        >
          <Beside aside={<MeasureFacts measure={measure} />}>
            <Calculate code={code} facts={measure.facts} />
          </Beside>
        </Page>
      )}
    </Await>
  );
}

const TYPING_MS = 350;

function Calculate({ code, facts }: { code: string; facts: Schemas['Fact'][] }) {
  const t = useWords(words);
  const [answers, setAnswers] = useState<Answers>({});
  const settled = useSettled(readAnswers(facts, answers), TYPING_MS);
  const read = server.useQuery(
    'post',
    '/api/v1/policy/measures/{code}/assessments',
    { params: { path: { code } }, body: { facts: settled } },
    { placeholderData: (before) => before },
  );
  return (
    <Section title={t('calculate')} id="calculate">
      <p className="lead">{t('calculatorLead')}</p>
      <div className="calculator">
        <div className="stack">
          {facts.map((fact) => (
            <FactField
              key={fact.name}
              fact={fact}
              value={answers[fact.name]}
              change={(value) =>
                setAnswers(({ [fact.name]: _, ...rest }) =>
                  value === undefined ? rest : { ...rest, [fact.name]: value },
                )
              }
            />
          ))}
        </div>
        <div className="stack">
          {read.data && <AssessmentView assessment={read.data} />}
          {!read.data && read.isPending && <Loading />}
          {read.error && <Failure error={read.error} />}
        </div>
      </div>
    </Section>
  );
}

type Measure = Schemas['Measure'] & {
  documentId: string;
  documentNumber: string;
  clause: string;
  clauseText: string;
  responsibleUnits: string[];
  sharing: Schemas['SharingRule'] | null;
  guides: { code: string; title: Schemas['Text'] }[];
};

function MeasureFacts({ measure }: { measure: Omit<Measure, 'milestones' | 'sharingUnknown'> }) {
  const t = useWords(words);
  const general = useWords(common);
  const tell = useBilingual();
  const { applicant, award, conditions, limits, sharing, evidence, guides, responsibleUnits } = measure;
  const source = { documentId: measure.documentId, documentNumber: measure.documentNumber, clause: measure.clause };
  return (
    <>
      <Section title={t('award')}>
        <Facts items={[{ label: t('applicant'), value: tell(applicant) }]} />
        <Quote {...source} quote={award.quote} />
      </Section>
      {conditions.length > 0 && (
        <Section title={t('conditions')}>
          {conditions.map(({ id, message, quote }) => (
            <div key={id} className="stack">
              <p>{tell(message)}</p>
              <Quote quote={quote} />
            </div>
          ))}
        </Section>
      )}
      {limits.length > 0 && (
        <Section title={t('limits')}>
          {limits.map((limit) => (
            <div key={`${limit.kind} ${limit.quote}`}>
              {'amount' in limit && <Amount yuan={limit.amount} />}
              <Quote quote={limit.quote} />
            </div>
          ))}
        </Section>
      )}
      {sharing && (
        <Section title={t('sharing')}>
          <p>{sharing.shares.map(({ treasury, parts }) => `${t(treasury)} ${parts}`).join(' : ')}</p>
          {sharing.source ? <Quote quote={sharing.source.quote} /> : sharing.local && <Tag>{general('local')}</Tag>}
        </Section>
      )}
      {evidence.length > 0 && (
        <Section title={t('evidence')}>
          <ul className="plain-list">
            {evidence.map(({ code, label, required }) => (
              <li key={code}>
                {tell(label)} {!required && <Tag>{t('optional')}</Tag>}
              </li>
            ))}
          </ul>
          <p className="quiet">{general('local')}</p>
        </Section>
      )}
      {guides.length > 0 && (
        <Section title={t('guidesOf')}>
          <ul className="plain-list">
            {guides.map(({ code, title }) => (
              <li key={code}>
                <Link to={`/guides/${code}`}>{tell(title)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {responsibleUnits.length > 0 && (
        <Section title={t('units')}>
          <p>{responsibleUnits.join('、')}</p>
        </Section>
      )}
    </>
  );
}
