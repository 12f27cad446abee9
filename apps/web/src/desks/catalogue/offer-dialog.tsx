/** Entitlement without application 免申即享: the district offers a measure to the enterprises on a published list. */
import { useState } from 'react';
import { useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { ActionDialog } from '../../design/form';
import { Deadline, Tag } from '../../design/values';
import { useBilingual, useWords } from '../../words/words';
import { words } from './list-words';
import { useListKinds } from './lists';

/** Nothing is drawn for a kind of list by which the local rules offer no measure. */
export function OfferDialog({ listId, kind }: { listId: string; kind: string }) {
  const t = useWords(words);
  const tell = useBilingual();
  const { kinds } = useListKinds();
  const { data } = server.useQuery('get', '/api/v1/policy/measures');
  const [made, setMade] = useState<Schemas['OffersMade'] | null>(null);
  const offer = useAction(
    (values: Record<string, unknown>, headers) =>
      api.POST('/api/v1/entitlements', { body: { listId, measure: String(values.measure) }, headers }),
    setMade,
  );
  const offered = kinds.find(({ code }) => code === kind)?.offers ?? [];
  if (offered.length === 0) return null;
  const options = offered.map((code) => ({
    value: code,
    label: `${code} ${tell(data?.items.find((measure) => measure.code === code)?.title)}`,
  }));
  return (
    <div className="stack">
      <ActionDialog
        label={t('offer')}
        lead={t('offerLead')}
        action={offer}
        confirm={t('offerNow')}
        initial={{ measure: offered[0] }}
        fields={[{ name: 'measure', label: t('measure'), kind: 'choice', options }]}
      />
      {made && (
        <p role="status" className="row">
          <Tag tone="good">
            {t('offersMade', { offered: made.offered, excluded: made.excluded, before: made.before })}
          </Tag>
          {made.dueOn && (
            <span>
              {t('answerBy')} <Deadline dueOn={made.dueOn} />
            </span>
          )}
        </p>
      )}
    </div>
  );
}
