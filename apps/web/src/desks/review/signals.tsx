/** What the case has in common with others. Each is answered once, with a verdict and a reason. */
import { Link } from 'react-router';
import { useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { useUser } from '../../api/session';
import { Await } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { Section } from '../../design/page';
import { StateTag, When } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { type Case, type Signal, useSignals } from './case-reads';
import { caseWords } from './case-words';
import { TEMPLATES } from './reason-templates';

const ANSWERERS = ['town-clerk', 'town-reviewer', 'district-reviewer', 'district-approver'] as const;

function AnswerDialog({ id, signal }: { id: string; signal: Signal }) {
  const t = useWords(caseWords);
  const tell = useBilingual();
  const action = useAction<Record<string, unknown>>((values, headers) =>
    api.POST('/api/v1/applications/{id}/signals/{signalId}/actions/answer', {
      params: { path: { id, signalId: signal.id } },
      body: values as Schemas['AnswerSignalBody'],
      headers,
    }),
  );
  const options = [
    { value: 'explained', label: t('explained') },
    { value: 'follow-up', label: t('followUp') },
  ];
  return (
    <ActionDialog
      label={t('answer')}
      lead={tell(signal.name)}
      fields={[
        { name: 'verdict', label: t('verdict'), kind: 'choice', options },
        { name: 'reason', label: t('reason'), kind: 'long', templates: (TEMPLATES.signal ?? []).map(tell) },
      ]}
      action={action}
      button={{ size: 'small' }}
    />
  );
}

function SignalItem({ id, signal }: { id: string; signal: Signal }) {
  const t = useWords(caseWords);
  const tell = useBilingual();
  const { roles } = useUser();
  const { name, otherId, foundAt, verdict, answer } = signal;
  const mine = ANSWERERS.some((role) => roles.includes(role));
  return (
    <li className="stack">
      <strong>{tell(name)}</strong>
      <span className="row">
        <StateTag kind="verdict" value={verdict ?? 'open'} /> <When at={foundAt} />
      </span>
      {answer && <p>{answer}</p>}
      <span className="row">
        {otherId && <Link to={`/review/cases/${otherId}`}>{t('otherCase')}</Link>}
        {verdict === null && mine && <AnswerDialog id={id} signal={signal} />}
      </span>
    </li>
  );
}

export function Signals({ view }: { view: Case }) {
  const t = useWords(caseWords);
  return (
    <Section title={t('signals')}>
      <Await read={useSignals(view.id)}>
        {({ items }) => (
          <ul className="plain-list">
            {items.length === 0 && <li className="quiet">{t('noSignals')}</li>}
            {items.map((signal) => (
              <SignalItem key={signal.id} id={view.id} signal={signal} />
            ))}
          </ul>
        )}
      </Await>
    </Section>
  );
}
