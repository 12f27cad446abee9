/** A statement's way: closed by a second person, settled when the money moved, cancelled by two. */
import { ifMatch, useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { ActionDialog, type Field } from '../../design/form';
import { useWords } from '../../words/words';
import { useMay } from './may';
import { words } from './words';
import { sharing } from './words-sharing';

interface Statement {
  id: string;
  state: Schemas['SettlementState'];
  version: number;
  cancelAskedBy: string | null;
}

const at = ({ id }: Statement) => ({ params: { path: { id } } });
const PRIMARY = { type: 'primary' } as const;

function Close({ statement }: { statement: Statement }) {
  const s = useWords(sharing);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/settlements/{id}/actions/close', {
      ...at(statement),
      headers: { ...headers, ...ifMatch(statement.version) },
    }),
  );
  return <ActionDialog label={s('close')} lead={s('closeLead')} action={action} button={PRIMARY} />;
}

function Settle({ statement }: { statement: Statement }) {
  const t = useWords(words);
  const s = useWords(sharing);
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/settlements/{id}/actions/settle', {
      ...at(statement),
      body: values as Schemas['SettledBody'],
      headers: { ...headers, ...ifMatch(statement.version) },
    }),
  );
  const fields: Field[] = [
    { name: 'settledOn', label: s('settledOn'), kind: 'day' },
    { name: 'bankReference', label: t('bankReference'), kind: 'text' },
  ];
  return <ActionDialog label={s('settle')} fields={fields} action={action} button={PRIMARY} />;
}

function Cancel({ statement }: { statement: Statement }) {
  const t = useWords(words);
  const s = useWords(sharing);
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/settlements/{id}/actions/cancel', {
      ...at(statement),
      body: values as Schemas['CancelSettlementBody'],
      headers: { ...headers, ...ifMatch(statement.version) },
    }),
  );
  const fields: Field[] = [{ name: 'reason', label: t('reason'), kind: 'long' }];
  return <ActionDialog label={s('cancel')} lead={s('cancelLead')} fields={fields} action={action} danger />;
}

function ConfirmCancel({ statement }: { statement: Statement }) {
  const s = useWords(sharing);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/settlements/{id}/actions/confirm-cancel', {
      ...at(statement),
      headers: { ...headers, ...ifMatch(statement.version) },
    }),
  );
  return <ActionDialog label={s('confirmCancel')} lead={s('confirmCancelLead')} action={action} danger />;
}

export function SettlementActions({ statement }: { statement: Statement }) {
  const may = useMay();
  const { state, cancelAskedBy } = statement;
  const maker = may('finance-maker');
  const checker = may('finance-checker');
  const asked = state === 'closed' && cancelAskedBy !== null;
  return (
    <>
      {maker && !asked && (state === 'draft' || state === 'closed') && <Cancel statement={statement} />}
      {checker && asked && <ConfirmCancel statement={statement} />}
      {checker && state === 'draft' && <Close statement={statement} />}
      {/* Also where it was asked to be cancelled: money that moved is a fact, and nobody may have agreed to cancel. */}
      {maker && state === 'closed' && <Settle statement={statement} />}
    </>
  );
}
