import { useAction } from '../../api/action';
import { server } from '../../api/client';
import { Await } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { Section } from '../../design/page';
import { useBilingual, useWords } from '../../words/words';
import { Consequences } from './consequences';
import type { AllowedStep, Proceeding } from './proceeding-types';
import { todayIn, useStepFields } from './step-fields';
import { STEP_FORMS, sendStep } from './step-forms';
import { steps } from './words-steps';

/** What this person may do with the proceeding now, and why not the rest: the server's own answer. */
export function ProceedingActions({ proceeding }: { proceeding: Proceeding }) {
  const t = useWords(steps);
  const path = { id: proceeding.id };
  const read = server.useQuery('get', '/api/v1/enforcement/investigations/{id}/actions', { params: { path } });
  return (
    <Section title={t('mayDo')}>
      <Await read={read}>
        {({ items }) => {
          const ours = items.filter(({ step }) => step in STEP_FORMS);
          const allowed = ours.filter((step) => step.allowed);
          return (
            <>
              {allowed.length === 0 ? (
                <p className="quiet">{t('nothing')}</p>
              ) : (
                <div className="row">
                  {allowed.map((step) => (
                    <StepDialog key={step.step} step={step} proceeding={proceeding} />
                  ))}
                </div>
              )}
              <WhyNot items={ours.filter((step) => !step.allowed)} />
            </>
          );
        }}
      </Await>
    </Section>
  );
}

function StepDialog({ step, proceeding }: { step: AllowedStep; proceeding: Proceeding }) {
  const tell = useBilingual();
  const form = STEP_FORMS[step.step] as (typeof STEP_FORMS)[string];
  const action = useAction((values: Record<string, unknown>, headers) => sendStep(form, proceeding, values, headers));
  return (
    <ActionDialog
      label={asSentence(tell(step.name))}
      lead={<StepLead step={step.step} proceeding={proceeding} />}
      fields={useStepFields(form.fields)}
      initial={todayIn(form.fields)}
      action={action}
      danger={form.grave}
      button={{ type: form.onward ? 'primary' : 'default' }}
    />
  );
}

/** The API names a step in the middle of a sentence. */
const asSentence = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What the step will do, before it is confirmed; a sanction and its service name each case and each amount. */
function StepLead({ step, proceeding }: { step: string; proceeding: Proceeding }) {
  const t = useWords(steps);
  const key = `lead-${step}`;
  if (!(key in steps.keys)) return null;
  return (
    <>
      <p>{t(key as keyof typeof steps.keys)}</p>
      {(step === 'decide' || step === 'serve-decision') && <Consequences proceeding={proceeding} />}
    </>
  );
}

/** Folded: it is looked at when somebody wonders, and not every time. Steps that the same sentence refuses stand together. */
function WhyNot({ items }: { items: readonly AllowedStep[] }) {
  const t = useWords(steps);
  const tell = useBilingual();
  const refused = new Map<string, string[]>();
  for (const { name, refusal } of items) {
    const why = refusal?.code === 'wrong-step' ? t('untimely') : tell(refusal);
    refused.set(why, [...(refused.get(why) ?? []), tell(name)]);
  }
  if (refused.size === 0) return null;
  return (
    <details>
      <summary>{t('whyNot')}</summary>
      <ul className="why-not">
        {[...refused].map(([why, names]) => (
          <li key={why}>
            <strong>{asSentence(names.join(t('comma')))}</strong> <span className="quiet">{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
