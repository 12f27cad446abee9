/** What the enterprise may do in its proceeding; which steps are offered follows the state that the API tells. */
import { ifMatch, useAction } from '../../../api/action';
import { api } from '../../../api/client';
import { ActionDialog } from '../../../design/form';
import { Section } from '../../../design/page';
import { useWords } from '../../../words/words';
import { inTime, type Proceeding } from './use-proceeding';
import { proceedingWords } from './words';

type Step = 'state' | 'request-hearing' | 'appeal' | 'ask-repair';

const WORDS = {
  state: { label: 'stateCase', lead: 'stateLead' },
  'request-hearing': { label: 'requestHearing', lead: 'requestHearingLead' },
  appeal: { label: 'appeal', lead: 'appealLead' },
  'ask-repair': { label: 'askRepair', lead: 'askRepairLead' },
} as const;

/** The server checks each again; here only what can be meant is offered. */
function stepsOf(proceeding: Proceeding): Step[] {
  const { state, defenceUntil, hearingRequested, appealUntil, barred, owing, repairAsked } = proceeding;
  const steps: Step[] = [];
  if (state === 'notified' && inTime(defenceUntil)) {
    steps.push('state');
    if (!hearingRequested) steps.push('request-hearing');
  }
  if (state === 'hearing') steps.push('state');
  if (state === 'in-force' && inTime(appealUntil)) steps.push('appeal');
  if (state === 'in-force' && barred && !owing && !repairAsked) steps.push('ask-repair');
  return steps;
}

function StepDialog({ proceeding, step }: { proceeding: Proceeding; step: Step }) {
  const t = useWords(proceedingWords);
  const { label, lead } = WORDS[step];
  const action = useAction((body: { reason: string }, given) => {
    const params = { path: { id: proceeding.id } };
    const headers = { ...given, ...ifMatch(proceeding.version) };
    return step === 'request-hearing'
      ? api.POST('/api/v1/enforcement/proceedings/{id}/actions/request-hearing', { params, headers })
      : api.POST(`/api/v1/enforcement/proceedings/{id}/actions/${step}`, { params, body, headers });
  });
  return (
    <ActionDialog
      label={t(label)}
      lead={t(lead)}
      fields={step === 'request-hearing' ? [] : [{ name: 'reason', label: t('text'), kind: 'long' }]}
      action={action}
      button={{ type: step === 'state' ? 'primary' : 'default' }}
    />
  );
}

export function ProceedingActions({ proceeding }: { proceeding: Proceeding }) {
  const t = useWords(proceedingWords);
  const steps = stepsOf(proceeding);
  return (
    <Section title={t('youMay')}>
      {steps.length === 0 && <p className="quiet">{t('nothingToDo')}</p>}
      {proceeding.repairAsked && <p>{t('repairAsked')}</p>}
      <div className="row">
        {steps.map((step) => (
          <StepDialog key={step} proceeding={proceeding} step={step} />
        ))}
      </div>
    </Section>
  );
}
