/** What the enterprise may do with its case now, and why not the rest. */
import { Link } from 'react-router';
import { ifMatch, useAction } from '../../../api/action';
import { api, type Schemas, server } from '../../../api/client';
import { ActionDialog, type Field } from '../../../design/form';
import { Text } from '../../../design/values';
import { useBilingual, useWords } from '../../../words/words';
import type { Case } from './use-case';
import { caseWords } from './words';

/** The rest of the state table belongs to offices and to the calendar. */
const OWN = ['submit', 'resubmit', 'withdraw', 'reconsider'] as const;
type Own = (typeof OWN)[number];
const isOwn = (action: string): action is Own => OWN.some((own) => own === action);

function Step({ subject, action, label }: { subject: Case; action: 'withdraw' | 'reconsider'; label: string }) {
  const t = useWords(caseWords);
  const fields: Field[] = [{ name: 'reason', label: t('reason'), kind: 'long', optional: action === 'withdraw' }];
  const step = useAction((body: Schemas['OptionalReasonBody'], headers) =>
    api.POST(`/api/v1/applications/{id}/actions/${action}`, {
      params: { path: { id: subject.id } },
      body,
      headers: { ...headers, ...ifMatch(subject.version) },
    }),
  );
  return (
    <ActionDialog
      label={label}
      lead={t(action === 'withdraw' ? 'withdrawLead' : 'reconsiderLead')}
      fields={fields}
      action={step}
      danger={action === 'withdraw'}
    />
  );
}

export function CaseActions({ subject }: { subject: Case }) {
  const t = useWords(caseWords);
  const tell = useBilingual();
  const { data } = server.useQuery('get', '/api/v1/applications/{id}/actions', {
    params: { path: { id: subject.id } },
  });
  const own = (data?.items ?? []).filter(({ action }) => isOwn(action));
  const refused = own.filter(({ allowed }) => !allowed);
  return (
    <>
      <div className="row">
        {own
          .filter(({ allowed }) => allowed)
          .map(({ action, name }) =>
            action === 'withdraw' || action === 'reconsider' ? (
              <Step key={action} subject={subject} action={action} label={tell(name)} />
            ) : (
              <Link key={action} className="button-link" to={`/enterprise/applications/${subject.id}/edit`}>
                {t(action === 'submit' ? 'continue' : 'correct')}
              </Link>
            ),
          )}
      </div>
      {refused.length > 0 && (
        <details>
          <summary className="quiet">{t('notNow')}</summary>
          <ul className="conditions">
            {refused.map(({ action, name, refusal }) => (
              <li key={action}>
                <Text of={name} />
                {refusal && (
                  <>
                    {'：'}
                    <Text of={refusal} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
