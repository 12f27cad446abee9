/** What finance does about a recovery: money that came, a later award set off, what is given up. */
import { useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { ActionDialog, type Field } from '../../design/form';
import { useWords } from '../../words/words';
import { CaseField } from './case-field';
import { words } from './words';
import { recovering } from './words-recovery';

const SMALL = { size: 'small' } as const;

export function Repay({ id }: { id: string }) {
  const t = useWords(words);
  const r = useWords(recovering);
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/recoveries/{id}/repayments', {
      params: { path: { id } },
      body: values as Schemas['RepaymentBody'],
      headers,
    }),
  );
  const fields: Field[] = [
    { name: 'amount', label: t('amount'), kind: 'amount' },
    { name: 'receivedOn', label: r('receivedOn'), kind: 'day' },
    { name: 'bankReference', label: t('bankReference'), kind: 'text' },
  ];
  const button = { type: 'primary' } as const;
  return <ActionDialog label={r('repay')} lead={r('repayLead')} fields={fields} action={action} button={button} />;
}

export function ProposeOffset({ id, enterpriseId }: { id: string; enterpriseId: string }) {
  const t = useWords(words);
  const r = useWords(recovering);
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/recoveries/{id}/offsets', {
      params: { path: { id } },
      body: values as Schemas['OffsetBody'],
      headers,
    }),
  );
  const control = <CaseField states={['approved']} enterpriseId={enterpriseId} />;
  const fields: Field[] = [
    { name: 'applicationId', label: r('laterCase'), kind: 'choice', control },
    { name: 'amount', label: t('amount'), kind: 'amount' },
    { name: 'basis', label: r('basis'), kind: 'long', help: r('basisHelp') },
  ];
  return <ActionDialog label={r('proposeOffset')} lead={r('offsetLead')} fields={fields} action={action} />;
}

export function ProposeWriteOff({ id }: { id: string }) {
  const t = useWords(words);
  const r = useWords(recovering);
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/recoveries/{id}/write-offs', {
      params: { path: { id } },
      body: values as Schemas['WriteOffBody'],
      headers,
    }),
  );
  const fields: Field[] = [
    { name: 'amount', label: t('amount'), kind: 'amount', optional: true },
    { name: 'reason', label: t('reason'), kind: 'long' },
    { name: 'document', label: r('allows'), kind: 'text', placeholder: '松财〔2026〕45号' },
  ];
  return <ActionDialog label={r('proposeWriteOff')} lead={r('writeOffLead')} fields={fields} action={action} />;
}

export function DecideOffset({ id, offsetId, may }: { id: string; offsetId: string; may: boolean }) {
  const r = useWords(recovering);
  const at = { params: { path: { id, offsetId } } };
  const confirm = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/recoveries/{id}/offsets/{offsetId}/actions/confirm', { ...at, headers }),
  );
  const decline = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/recoveries/{id}/offsets/{offsetId}/actions/decline', { ...at, headers }),
  );
  return (
    <span className="row">
      {may && <ActionDialog label={r('confirmOffset')} lead={r('confirmOffsetLead')} action={confirm} button={SMALL} />}
      <ActionDialog label={r('decline')} action={decline} danger button={SMALL} />
    </span>
  );
}

export function DecideWriteOff({ id, writeOffId, may }: { id: string; writeOffId: string; may: boolean }) {
  const r = useWords(recovering);
  const at = { params: { path: { id, writeOffId } } };
  const approve = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/recoveries/{id}/write-offs/{writeOffId}/actions/approve', { ...at, headers }),
  );
  const decline = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/recoveries/{id}/write-offs/{writeOffId}/actions/decline', { ...at, headers }),
  );
  return (
    <span className="row">
      {may && <ActionDialog label={r('approve')} lead={r('approveLead')} action={approve} button={SMALL} />}
      <ActionDialog label={r('decline')} action={decline} danger button={SMALL} />
    </span>
  );
}
