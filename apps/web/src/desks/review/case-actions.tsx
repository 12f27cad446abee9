/** What the person may do with the case now, and why not the rest. The server says both. */
import { useUser } from '../../api/session';
import { Await } from '../../design/feedback';
import { Section } from '../../design/page';
import { Amount, Quote } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { useActionFields } from './action-fields';
import { type ActionName, SEND } from './action-send';
import { actionWords } from './action-words';
import { CaseDialog } from './case-dialog';
import { type Case, type CaseAction, useActions, useAssessment } from './case-reads';
import { caseWords } from './case-words';

/** In the order in which a case goes its way. */
const REVIEW: readonly ActionName[] = [
  'accept',
  'endorse',
  'propose',
  'approve',
  'resolve',
  'return',
  'send-back',
  'reopen',
  'reject',
];
const GRAVE: readonly ActionName[] = ['reject', 'order-recusal'];
const WITH_AMOUNT: readonly ActionName[] = ['endorse', 'propose'];

function Computed({ id }: { id: string }) {
  const t = useWords(actionWords);
  const value = useAssessment(id).data?.amount.value ?? null;
  if (value === null) return null;
  return (
    <p className="quiet">
      {t('computed')}
      <Amount yuan={value} />
    </p>
  );
}

/** `none`: it may not be done any more, but its dialog may still stand open with what was typed into it. */
type Place = 'first' | 'other' | 'none';

function ActionOf({ view, action, place = 'other' }: { view: Case; action: ActionName; place?: Place }) {
  const t = useWords(actionWords);
  const { fields, initial } = useActionFields(view)(action);
  return (
    <CaseDialog
      view={view}
      label={t(action)}
      lead={t(`${action}Lead`)}
      fields={fields}
      initial={initial}
      send={SEND[action](view.id)}
      danger={GRAVE.includes(action)}
      button={{ type: place === 'first' ? 'primary' : 'default', className: place === 'none' ? 'not-offered' : '' }}
    >
      {WITH_AMOUNT.includes(action) && <Computed id={view.id} />}
    </CaseDialog>
  );
}

/** Each refused action with the sentence of the rule that refuses it. */
function WhyNot({ refused }: { refused: readonly CaseAction[] }) {
  const t = useWords(actionWords);
  const tell = useBilingual();
  if (refused.length === 0) return null;
  return (
    <details>
      <summary>{t('whyNot')}</summary>
      <dl className="why-not">
        {refused.map(({ action, name, refusal }) => (
          <div key={action}>
            <dt>{tell(name)}</dt>
            <dd>
              {tell(refusal)}
              {refusal?.citation && <Quote {...refusal.citation} />}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Recusals({ view }: { view: Case }) {
  const t = useWords(actionWords);
  const { roles } = useUser();
  if (roles.includes('auditor')) return null;
  return (
    <details>
      <summary>{t('recusal')}</summary>
      <div className="row">
        <ActionOf view={view} action="declare-conflict" />
        <ActionOf view={view} action="declare-enterprise-conflict" />
        {roles.includes('district-approver') && <ActionOf view={view} action="order-recusal" />}
      </div>
    </details>
  );
}

function placeOf(action: ActionName, allowed: readonly ActionName[]): Place {
  if (!allowed.includes(action)) return 'none';
  return allowed[0] === action ? 'first' : 'other';
}

export function CaseActions({ view }: { view: Case }) {
  const t = useWords(caseWords);
  const ta = useWords(actionWords);
  return (
    <Section title={t('actions')} id="case-actions">
      <Await read={useActions(view.id)}>
        {({ items }) => {
          const known = new Map(items.map((item) => [item.action as string, item]));
          const allowed = REVIEW.filter((action) => known.get(action)?.allowed);
          const refused = REVIEW.flatMap((action) => known.get(action) ?? []).filter((item) => !item.allowed);
          return (
            <>
              {allowed.length === 0 && <p className="quiet">{ta('nothingNow')}</p>}
              <div className="row">
                {REVIEW.map((action) => (
                  <ActionOf key={action} view={view} action={action} place={placeOf(action, allowed)} />
                ))}
              </div>
              <WhyNot refused={refused} />
              <Recusals view={view} />
            </>
          );
        }}
      </Await>
    </Section>
  );
}
