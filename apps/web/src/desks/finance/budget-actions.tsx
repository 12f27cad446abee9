/** The three ways to change a budget, each on a document. */
import { useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { ActionDialog, type Field } from '../../design/form';
import { useWords } from '../../words/words';
import { useFundChoices, useOfficeChoices } from './choices';
import { useOptions } from './filters';
import { words } from './words';

/** The book that a document speaks of. */
function useBookFields(): { book: Field[]; reference: Field } {
  const t = useWords(words);
  const offices = useOfficeChoices();
  const funds = useFundChoices();
  return {
    book: [
      {
        name: 'organisation',
        label: t('office'),
        kind: 'choice',
        options: offices,
        optional: true,
        help: t('officeHelp'),
      },
      { name: 'fund', label: t('fund'), kind: 'choice', options: funds },
      { name: 'fiscalYear', label: t('year'), kind: 'number' },
      { name: 'measureGroup', label: t('group'), kind: 'text', optional: true, help: t('groupHelp') },
    ],
    reference: { name: 'reference', label: t('document'), kind: 'text', placeholder: '松财预〔2026〕12号' },
  };
}

function Appropriate() {
  const t = useWords(words);
  const { book, reference } = useBookFields();
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/budgets', { body: values as Schemas['BudgetBody'], headers }),
  );
  const fields: Field[] = [...book, { name: 'amount', label: t('amount'), kind: 'amount' }, reference];
  return <ActionDialog label={t('appropriate')} fields={fields} action={action} button={{ type: 'primary' }} />;
}

/** People say "reduce by", and do not type a sign. */
function Adjust() {
  const t = useWords(words);
  const { book, reference } = useBookFields();
  const action = useAction(({ change, amount, ...values }: Record<string, unknown>, headers) => {
    const body = { ...values, amount: change === 'reduce' ? `-${amount}` : amount } as Schemas['AdjustmentBody'];
    return api.POST('/api/v1/finance/budgets/adjustments', { body, headers });
  });
  const fields: Field[] = [
    ...book,
    { name: 'change', label: t('change'), kind: 'choice', options: useOptions('change') },
    { name: 'amount', label: t('amount'), kind: 'amount' },
    reference,
  ];
  return <ActionDialog label={t('adjust')} fields={fields} initial={{ change: 'add' }} action={action} />;
}

function CarryOver() {
  const t = useWords(words);
  const { book, reference } = useBookFields();
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/budgets/carry-overs', { body: values as Schemas['CarryOverBody'], headers }),
  );
  const fields: Field[] = [...book, { name: 'amount', label: t('amount'), kind: 'amount', optional: true }, reference];
  return <ActionDialog label={t('carryOver')} lead={t('carryOverLead')} fields={fields} action={action} />;
}

export function BudgetActions() {
  return (
    <>
      <CarryOver />
      <Adjust />
      <Appropriate />
    </>
  );
}
