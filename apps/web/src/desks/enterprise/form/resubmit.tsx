/** The end of a correction: a word to each point, the declaration anew, and back to the office. */
import { Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { ifMatch, useAction } from '../../../api/action';
import { api } from '../../../api/client';
import { Refusal } from '../../../design/feedback';
import { Section } from '../../../design/page';
import { useBilingual, useWords } from '../../../words/words';
import { type Case, type Measure, readCase } from '../case/use-case';
import { openDefects } from './defect-note';
import { papersOf } from './requirements';
import type { Draft } from './use-draft';
import { checkWords, formWords } from './words';

interface ResubmitProps {
  subject: Case;
  measure: Measure;
  draft: Draft;
}

function Explanation({ label, message, change }: { label: string; message: string; change: (text: string) => void }) {
  const t = useWords(formWords);
  const id = useId();
  return (
    <div className="answer">
      <label htmlFor={id}>{label}</label>
      <p className="quiet">{message}</p>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 2, maxRows: 8 }}
        placeholder={t('explain')}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}

function useResubmit({ subject, draft }: ResubmitProps) {
  const navigate = useNavigate();
  return useAction(
    async (body: { declaration: { accepted: boolean }; explanations: Record<string, string> }, headers) => {
      await draft.flush();
      // Saving has moved the version on; what goes to the office is what stands there now.
      const version = (await readCase(subject.id)).data?.version ?? subject.version;
      return api.POST('/api/v1/applications/{id}/actions/resubmit', {
        params: { path: { id: subject.id } },
        body,
        headers: { ...headers, ...ifMatch(version) },
      });
    },
    () => navigate(`/enterprise/applications/${subject.id}`),
  );
}

export function Resubmit(props: ResubmitProps) {
  const { subject, measure } = props;
  const t = useWords(formWords);
  const d = useWords(checkWords);
  const tell = useBilingual();
  const [explanations, setExplanations] = useState<Record<string, string>>({});
  const [accepted, setAccepted] = useState(false);
  const action = useResubmit(props);
  const papers = papersOf(measure, subject);
  const nameOf = (target: string) =>
    tell(
      measure.facts.find(({ name }) => name === target)?.label ??
        papers.find(({ requirement }) => requirement.code === target)?.requirement.label ??
        target,
    );
  const said = Object.fromEntries(Object.entries(explanations).filter(([, text]) => text.trim() !== ''));
  return (
    <Section title={t('resubmit')}>
      {openDefects(subject).map(({ id, target, message }) => (
        <Explanation
          key={id}
          label={`${nameOf(target)} · ${t('explain')}`}
          message={message}
          change={(text) => setExplanations({ ...explanations, [id]: text })}
        />
      ))}
      <p>{subject.toDeclare}</p>
      <Checkbox checked={accepted} onChange={({ target }) => setAccepted(target.checked)}>
        {d('accept')}
      </Checkbox>
      <Refusal problem={action.problem} />
      <div>
        <Button
          type="primary"
          loading={action.running}
          onClick={() => void action.run({ declaration: { accepted }, explanations: said })}
        >
          {t('resubmit')}
        </Button>
      </div>
    </Section>
  );
}
