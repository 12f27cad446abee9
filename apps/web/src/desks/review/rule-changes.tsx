/** The rules changed after the case was submitted: somebody decides which hold for it. */
import { api, type Schemas } from '../../api/client';
import { useUser } from '../../api/session';
import { Section } from '../../design/page';
import { When } from '../../design/values';
import { useWords } from '../../words/words';
import { CaseDialog, type Send } from './case-dialog';
import { type Case, type RuleChange, useRuleChanges } from './case-reads';
import { caseWords } from './case-words';

function Decide({ view, change }: { view: Case; change: RuleChange }) {
  const t = useWords(caseWords);
  const send: Send = (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/decide-rules', {
      params: { path: { id: view.id } },
      body: { ...values, ruleChangeId: change.id } as Schemas['TransitionalDecisionBody'],
      headers,
    });
  const options = [
    { value: 'keep', label: t('keep') },
    { value: 'new-rules', label: t('newRules') },
  ];
  return (
    <CaseDialog
      view={view}
      label={t('decideRules')}
      fields={[
        { name: 'decision', label: t('decision'), kind: 'choice', options },
        { name: 'reason', label: t('reason'), kind: 'long' },
      ]}
      send={send}
    />
  );
}

function Change({ view, change }: { view: Case; change: RuleChange }) {
  const t = useWords(caseWords);
  const { roles } = useUser();
  const { cause, fromVersion: from, toVersion, repealedBy, foundAt, decision, reason } = change;
  return (
    <li className="stack">
      <span>
        {cause === 'superseded'
          ? t('superseded', { from, to: toVersion ?? '' })
          : t('repealed', { from, by: repealedBy ?? '' })}{' '}
        <When at={foundAt} />
      </span>
      {decision && (
        <p>
          <strong>{t(decision === 'keep' ? 'keep' : 'newRules')}</strong> {reason}
        </p>
      )}
      {!decision && roles.includes('district-approver') && <Decide view={view} change={change} />}
    </li>
  );
}

export function RuleChanges({ view }: { view: Case }) {
  const t = useWords(caseWords);
  const items = useRuleChanges(view.id).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={t('rules')}>
      <ul className="plain-list">
        {items.map((change) => (
          <Change key={change.id} view={view} change={change} />
        ))}
      </ul>
    </Section>
  );
}
