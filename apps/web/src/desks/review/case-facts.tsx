/** What the enterprise stated, each fact beside the papers that prove it and what it said before. */
import type { Schemas } from '../../api/client';
import { DownloadButton } from '../../design/files';
import { Section } from '../../design/page';
import { type Column, DataTable } from '../../design/table';
import { Tag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { type Case, useEvents } from './case-reads';
import { caseWords } from './case-words';
import { useFactText } from './fact-value';

type Fact = Schemas['Fact'];
type Evidence = Case['evidence'][number];

function Files({ caseId, files }: { caseId: string; files: readonly Evidence[] }) {
  return (
    <ul className="files">
      {files.map(({ id, fileName, uploadedAt, invoiceNumbers }) => (
        <li key={id}>
          <DownloadButton path={`/api/v1/applications/${caseId}/evidence/${id}`} label={fileName} />
          <span className="quiet">
            <When at={uploadedAt} relative={false} /> {invoiceNumbers.join('、')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Defects({ view, kind, target }: { view: Case; kind: 'fact' | 'evidence'; target: string }) {
  const t = useWords(caseWords);
  return view.defects
    .filter((defect) => defect.kind === kind && defect.target === target)
    .map(({ id, message, answer }) => (
      <p key={id} className="defect">
        {t('defect', { message })}
        {answer && <span className="quiet"> {t('defectAnswer', { answer })}</span>}
      </p>
    ));
}

function Answer({ view, fact }: { view: Case; fact: Fact }) {
  const t = useWords(caseWords);
  const textOf = useFactText();
  const { name } = fact;
  const value = view.facts[name];
  const known = view.known.find((each) => each.fact === name);
  const earlier = view.earlier.filter(({ facts }) => facts[name] !== undefined && facts[name] !== value);
  return (
    <div className="answer">
      {value === undefined ? <span className="quiet">{t('unanswered')}</span> : <strong>{textOf(fact, value)}</strong>}
      {earlier.map(({ revision, facts }) => (
        <p key={revision} className="quiet">
          {t('earlier', { revision, value: textOf(fact, facts[name]) })}
        </p>
      ))}
      {known && (
        <Tag tone={known.value === value ? 'good' : 'warning'}>
          {t('onList', { issuer: known.source.issuer, value: textOf(fact, known.value) })}
        </Tag>
      )}
      <Defects view={view} kind="fact" target={name} />
    </div>
  );
}

function Proof({ view, code }: { view: Case; code: string | undefined }) {
  const t = useWords(caseWords);
  if (code === undefined) return <span className="quiet">{t('noEvidence')}</span>;
  const files = view.evidence.filter(({ requirement, withdrawnAt }) => requirement === code && withdrawnAt === null);
  return (
    <div className="answer">
      {files.length === 0 ? <Tag tone="warning">{t('missingEvidence')}</Tag> : <Files caseId={view.id} files={files} />}
      <Defects view={view} kind="evidence" target={code} />
    </div>
  );
}

function FactTable({ view }: { view: Case }) {
  const t = useWords(caseWords);
  const tell = useBilingual();
  const columns: Column<Fact>[] = [
    { key: 'fact', title: t('fact'), render: ({ label }) => tell(label) },
    { key: 'value', title: t('value'), render: (fact) => <Answer view={view} fact={fact} /> },
    { key: 'evidence', title: t('evidence'), render: ({ evidence }) => <Proof view={view} code={evidence} /> },
  ];
  const { facts, evidence } = view.asked;
  const beside = new Set(facts.map((fact) => fact.evidence));
  const others = evidence.filter(({ code }) => !beside.has(code));
  return (
    <>
      <DataTable caption={t('facts')} columns={columns} rows={facts} rowKey={({ name }) => name} />
      {others.length > 0 && <h3>{t('otherEvidence')}</h3>}
      {others.map(({ code, label }) => (
        <div key={code} className="other-evidence">
          <span>{tell(label)}</span>
          <Proof view={view} code={code} />
        </div>
      ))}
    </>
  );
}

export function CaseFacts({ view }: { view: Case }) {
  const t = useWords(caseWords);
  const { revision, declaration } = view;
  const signer = useEvents(view.id).data?.items.find(({ person }) => person?.id === declaration?.signedBy)?.person
    ?.name;
  return (
    <Section title={t('facts')} actions={<span className="quiet">{t('revision', { revision })}</span>}>
      <FactTable view={view} />
      {declaration && signer && (
        <p className="quiet">
          {t('signed', { name: signer })} <When at={declaration.signedAt} />
        </p>
      )}
    </Section>
  );
}
