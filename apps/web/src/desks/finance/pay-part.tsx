/** An order for a part of an award. A list of orders is answered case by case; one case that is refused keeps its dialog. */
import { useCallback, useRef, useState } from 'react';
import { type Action, useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { ActionDialog, type Field } from '../../design/form';
import { Amount, Text } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './words';
import { paying } from './words-paying';

type Results = Schemas['OrderResult'][];
type Refused = Results[number]['refusal'];
type Values = Record<string, unknown>;

type Part = Pick<Schemas['PayableCase'], 'id' | 'number' | 'left'>;

/** The call, of which a refused case is a failure: the dialog stays open with what was typed. */
function useOrderPart(id: string, told: (results: Results) => void): { action: Action<Values>; refusal: Refused } {
  const [refusal, setRefusal] = useState<Refused>(null);
  const answered = useRef<Refused>(null);
  const call = useAction(
    (values: Values, headers) =>
      api.POST('/api/v1/finance/orders', {
        body: { items: [{ applicationId: id, amount: String(values.amount) }] },
        headers,
      }),
    ({ results }) => {
      answered.current = results[0]?.refusal ?? null;
      if (answered.current === null) told(results);
    },
  );
  const { clear } = call;
  return {
    refusal,
    action: {
      ...call,
      run: async (values) => {
        answered.current = null;
        const sent = await call.run(values);
        setRefusal(answered.current);
        return sent && answered.current === null;
      },
      clear: useCallback(() => {
        setRefusal(null);
        clear();
      }, [clear]),
    },
  };
}

export function PayPart({ of, told }: { of: Part; told: (results: Results) => void }) {
  const t = useWords(words);
  const p = useWords(paying);
  const { action, refusal } = useOrderPart(of.id, told);
  const fields: Field[] = [{ name: 'amount', label: t('amount'), kind: 'amount' }];
  return (
    <ActionDialog
      label={p('payPart')}
      title={`${p('payPart')} ${of.number}`}
      lead={
        <>
          <p>{p('payPartLead')}</p>
          <p>
            {p('leftToOrder')} <Amount yuan={of.left} />
          </p>
        </>
      }
      fields={fields}
      action={action}
      button={{ size: 'small' }}
    >
      {() =>
        refusal && (
          <div className="refusal" role="alert">
            <Text of={refusal} />
          </div>
        )
      }
    </ActionDialog>
  );
}
