/** What a higher authority granted for the same thing: recorded by one person, confirmed by another. */
import { api, type Schemas } from '../../api/client';
import { useUser } from '../../api/session';
import { Await } from '../../design/feedback';
import type { Field } from '../../design/form';
import { Section } from '../../design/page';
import { Amount, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { CaseDialog, type Send } from './case-dialog';
import { type Case, type SuperiorAward, useSuperiorAwards } from './case-reads';
import { caseWords } from './case-words';

function useFields(): Field[] {
  const t = useWords(caseWords);
  return [
    { name: 'amount', label: t('amount'), kind: 'amount' },
    { name: 'number', label: t('decisionNumber'), kind: 'text' },
    { name: 'title', label: t('decisionTitle'), kind: 'text' },
    { name: 'issuedOn', label: t('issuedOn'), kind: 'day' },
    { name: 'paid', label: t('paid'), kind: 'check', optional: true },
  ];
}

function Record({ view }: { view: Case }) {
  const t = useWords(caseWords);
  const send: Send = (values, headers) =>
    api.POST('/api/v1/applications/{id}/actions/record-superior-award', {
      params: { path: { id: view.id } },
      body: { ...values, paid: values.paid === true } as Schemas['SuperiorAwardBody'],
      headers,
    });
  return <CaseDialog view={view} label={t('record')} lead={t('recordLead')} fields={useFields()} send={send} />;
}

/** What is wrong is withdrawn also after it was confirmed, as long as nothing was granted on the strength of it. */
const isOpen = (view: Case, { state }: SuperiorAward): boolean =>
  state === 'recorded' || (state === 'confirmed' && view.awardedAmount === null);

function Answers({ view, award }: { view: Case; award: SuperiorAward }) {
  const t = useWords(caseWords);
  const send =
    (confirmed: boolean): Send =>
    (_, headers) =>
      api.POST('/api/v1/applications/{id}/actions/answer-superior-award', {
        params: { path: { id: view.id } },
        body: { superiorAwardId: award.id, confirmed },
        headers,
      });
  const title = `${award.number} ${award.title}`;
  return (
    <span className="row">
      {award.state === 'recorded' && (
        <CaseDialog
          view={view}
          label={t('confirmAward')}
          lead={t('confirmAwardLead')}
          title={title}
          send={send(true)}
        />
      )}
      <CaseDialog
        view={view}
        label={t('withdrawAward')}
        lead={t('withdrawAwardLead')}
        title={title}
        send={send(false)}
        danger
      />
    </span>
  );
}

export function SuperiorAwards({ view }: { view: Case }) {
  const t = useWords(caseWords);
  const { roles } = useUser();
  return (
    <Section title={t('superior')} actions={roles.includes('district-reviewer') && <Record view={view} />}>
      <Await read={useSuperiorAwards(view.id)}>
        {({ items }) => (
          <ul className="plain-list">
            {items.length === 0 && <li className="quiet">{t('superiorNone')}</li>}
            {items.map((award) => (
              <li key={award.id} className="stack">
                <span className="row">
                  <Amount yuan={award.amount} /> <StateTag kind="superior-award" value={award.state} />
                  <span className="quiet">{t(award.paid ? 'paid' : 'notPaid')}</span>
                </span>
                <span>
                  {award.number} {award.title} <When at={award.issuedOn} relative={false} />
                </span>
                {isOpen(view, award) && roles.includes('district-approver') && <Answers view={view} award={award} />}
              </li>
            ))}
          </ul>
        )}
      </Await>
    </Section>
  );
}
