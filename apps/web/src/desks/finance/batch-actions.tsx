/** A batch's way: checked and released by another person, handed to the bank, or taken apart before that. */
import { ifMatch, useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { useUser } from '../../api/session';
import { ActionDialog } from '../../design/form';
import { groupYuan } from '../../design/money';
import { useWords } from '../../words/words';
import { TREASURERS, useMay } from './may';
import { paying } from './words-paying';

interface Batch {
  id: string;
  state: Schemas['BatchState'];
  madeBy: string;
  orderCount: number;
  total: string;
  version: number;
}

function Release({ batch }: { batch: Batch }) {
  const p = useWords(paying);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/batches/{id}/actions/release', {
      params: { path: { id: batch.id } },
      headers: { ...headers, ...ifMatch(batch.version) },
    }),
  );
  const lead = p('releaseLead', { count: batch.orderCount, total: groupYuan(batch.total) });
  return <ActionDialog label={p('release')} lead={lead} action={action} button={{ type: 'primary' }} />;
}

function Recall({ batch }: { batch: Batch }) {
  const p = useWords(paying);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/batches/{id}/actions/recall', {
      params: { path: { id: batch.id } },
      headers: { ...headers, ...ifMatch(batch.version) },
    }),
  );
  return <ActionDialog label={p('recall')} lead={p('recallLead')} action={action} danger />;
}

function Send({ batch }: { batch: Batch }) {
  const p = useWords(paying);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/batches/{id}/actions/send', {
      params: { path: { id: batch.id } },
      headers: { ...headers, ...ifMatch(batch.version) },
    }),
  );
  return <ActionDialog label={p('send')} lead={p('sendLead')} action={action} button={{ type: 'primary' }} />;
}

export function BatchActions({ batch }: { batch: Batch }) {
  const p = useWords(paying);
  const may = useMay();
  const user = useUser();
  if (!may(...TREASURERS)) return null;
  const { state, madeBy } = batch;
  const own = madeBy === user.id;
  return (
    <>
      {state === 'made' && own && may('finance-checker') && <span className="quiet">{p('otherReleases')}</span>}
      {(state === 'made' || state === 'released') && <Recall batch={batch} />}
      {state === 'made' && !own && may('finance-checker') && <Release batch={batch} />}
      {state === 'released' && <Send batch={batch} />}
    </>
  );
}
