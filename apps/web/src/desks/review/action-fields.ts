/** What each action asks for. */
import type { Field } from '../../design/form';
import { useBilingual, useWords } from '../../words/words';
import { type ActionName, MESSAGE_OF, UPHELD } from './action-send';
import { actionWords } from './action-words';
import type { Values } from './case-dialog';
import { type Case, useAssessment, useEvents, useObjections } from './case-reads';
import { TEMPLATES } from './reason-templates';

type Fields = readonly Field[] | ((values: Values) => readonly Field[]);

function useReason() {
  const t = useWords(actionWords);
  const tell = useBilingual();
  return (action: string, optional = false): Field => ({
    name: 'reason',
    label: t('reason'),
    kind: 'long',
    optional,
    templates: (TEMPLATES[action] ?? []).map(tell),
  });
}

/** Every fact and every evidence may be named; each that is named asks for its own sentence. */
function useReturnFields(view: Case): Fields {
  const t = useWords(actionWords);
  const tell = useBilingual();
  const { facts, evidence } = view.asked;
  const options = [
    ...facts.map(({ name, label }) => ({ value: `fact ${name}`, label: tell(label) })),
    ...evidence.map(({ code, label }) => ({ value: `evidence ${code}`, label: tell(label) })),
  ];
  const labelOf = (target: string) => options.find(({ value }) => value === target)?.label ?? target;
  return ({ targets }) => [
    { name: 'targets', label: t('defects'), kind: 'choices', options },
    ...((targets ?? []) as string[]).map(
      (target): Field => ({
        name: MESSAGE_OF + target,
        label: t('defectOf', { name: labelOf(target) }),
        kind: 'long',
        templates: (TEMPLATES[`return-${target.split(' ')[0]}`] ?? []).map(tell),
      }),
    ),
  ];
}

function useProposeFields(): Fields {
  const t = useWords(actionWords);
  const reason = useReason();
  return [
    { name: 'amount', label: t('amount'), kind: 'amount' },
    reason('propose', true),
    { name: 'rate', label: t('rate'), kind: 'text', optional: true, help: t('rateHelp') },
    { name: 'candidate', label: t('candidate'), kind: 'amount', optional: true, help: t('candidateHelp') },
    { name: 'decisionNumber', label: t('decisionNumber'), kind: 'text', optional: true, help: t('decisionHelp') },
    { name: 'decisionTitle', label: t('decisionTitle'), kind: 'text', optional: true },
    { name: 'decisionIssuedOn', label: t('decisionIssuedOn'), kind: 'day', optional: true },
  ];
}

/** Officials who have worked on the case; who is ordered out of it is one of them. */
function useOfficials(view: Case): { value: string; label: string }[] {
  const { data } = useEvents(view.id);
  const people = new Map(
    (data?.items ?? []).flatMap(({ stage, person }) => (stage !== null && person ? [[person.id, person.name]] : [])),
  );
  return [...people].map(([value, label]) => ({ value, label }));
}

export function useActionFields(view: Case): (action: ActionName) => { fields: Fields; initial?: Values } {
  const t = useWords(actionWords);
  const reason = useReason();
  const returnFields = useReturnFields(view);
  const proposeFields = useProposeFields();
  const officials = useOfficials(view);
  const computed = useAssessment(view.id).data?.amount.value ?? undefined;
  const objections = useObjections(view.id).data?.items.filter(({ resolvedAt }) => resolvedAt === null) ?? [];
  const options = objections.map(({ id, name, reason: why }) => ({ value: id, label: `${name}：${why}` }));
  const rulings = [
    { value: UPHELD, label: t('upheld') },
    { value: 'dismissed', label: t('dismissed') },
  ];
  const recommend: Field = { name: 'recommendedAmount', label: t('recommendedAmount'), kind: 'amount' };
  return (action) => {
    switch (action) {
      case 'accept':
        return { fields: [] };
      case 'return':
        return { fields: returnFields };
      case 'endorse':
        return { fields: [recommend, reason(action)], initial: { recommendedAmount: computed } };
      case 'propose':
        return { fields: proposeFields, initial: { amount: view.recommendedAmount ?? computed } };
      case 'approve':
        return { fields: [reason(action, true)] };
      case 'reject':
        return {
          fields: [
            { name: 'clause', label: t('clause'), kind: 'text', help: t('clauseHelp') },
            { name: 'quote', label: t('quoteField'), kind: 'long', optional: true, help: t('quoteHelp') },
            reason(action),
          ],
        };
      case 'resolve':
        return {
          fields: [
            { name: 'objectionId', label: t('objection'), kind: 'choice', options },
            { name: 'upheld', label: t('ruling'), kind: 'choice', options: rulings },
            reason(action),
          ],
        };
      case 'order-recusal':
        return {
          fields: [{ name: 'personId', label: t('person'), kind: 'choice', options: officials }, reason(action)],
        };
      default:
        return { fields: [reason(action)] };
    }
  };
}
