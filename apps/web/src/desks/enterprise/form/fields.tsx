/** The questions of a measure. Of a returned case, what has to be corrected comes first. */

import { asAnswers, type Fact, FactField } from '../../../design/facts-form';
import { Section } from '../../../design/page';
import { common } from '../../../words/common';
import { useWords } from '../../../words/words';
import type { Case, Measure } from '../case/use-case';
import { readAnswer, UNREADABLE } from './answers';
import { DefectNote, openDefects } from './defect-note';
import { FactValue } from './fact-value';
import type { Draft } from './use-draft';
import { formWords } from './words';

interface FieldsProps {
  subject: Case;
  measure: Measure;
  draft: Draft;
}

function KnownNote({ subject, fact }: { subject: Case; fact: Fact }) {
  const t = useWords(formWords);
  const c = useWords(common);
  const known = subject.known.find((one) => one.fact === fact.name);
  if (!known) return null;
  const { document, issuer, recognisedOn } = known.source;
  const value = typeof known.value === 'boolean' ? c(known.value ? 'yes' : 'no') : known.value;
  return <p className="quiet">{t('knownFrom', { value, document, issuer, day: recognisedOn })}</p>;
}

/** Why an answer is not taken: it cannot be read, or the server says so. */
function useComplaint(fact: Fact, { answers, problem }: Draft): string | undefined {
  const t = useWords(formWords);
  if (readAnswer(fact, answers[fact.name] ?? null) === UNREADABLE)
    return t(fact.type === 'money' ? 'unreadableMoney' : 'unreadableNumber');
  const refusal = problem === 'unreachable' ? null : problem;
  return refusal?.problems?.find(({ at }) => at === fact.name || at.endsWith(`.${fact.name}`))?.detail;
}

function Field({ fact, subject, draft }: { fact: Fact; subject: Case; draft: Draft }) {
  const complaint = useComplaint(fact, draft);
  return (
    <FactField
      fact={fact}
      value={asAnswers(draft.answers)[fact.name]}
      change={(answer) => draft.change(fact.name, answer ?? null)}
      problem={complaint}
    >
      <DefectNote
        subject={subject}
        kind="fact"
        target={fact.name}
        before={<FactValue fact={fact} value={subject.submittedFacts?.[fact.name]} />}
      />
      <KnownNote subject={subject} fact={fact} />
    </FactField>
  );
}

export function Fields({ subject, measure, draft }: FieldsProps) {
  const t = useWords(formWords);
  const wanted = new Set(openDefects(subject).map(({ target }) => target));
  const first = measure.facts.filter(({ name }) => wanted.has(name));
  const rest = measure.facts.filter(({ name }) => !wanted.has(name));
  const list = (facts: readonly Fact[]) => (
    <div className="answers">
      {facts.map((fact) => (
        <Field key={fact.name} fact={fact} subject={subject} draft={draft} />
      ))}
    </div>
  );
  return (
    <>
      {first.length > 0 && <Section title={t('toCorrect')}>{list(first)}</Section>}
      {rest.length > 0 && <Section title={t(first.length > 0 ? 'otherAnswers' : 'answers')}>{list(rest)}</Section>}
    </>
  );
}
