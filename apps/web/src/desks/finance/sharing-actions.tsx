/** Who bears a measure: one person records what a document says, another confirms it. */
import { useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { ActionDialog, type Field } from '../../design/form';
import { useWords } from '../../words/words';
import { useOptions } from './filters';
import { words } from './words';
import { sharing } from './words-sharing';

export function Determine({ measure }: { measure?: string }) {
  const t = useWords(words);
  const s = useWords(sharing);
  const action = useAction(({ governed, ...values }: Record<string, unknown>, headers) => {
    const body = { ...values, governed: governed === 'yes' } as Schemas['DeterminationBody'];
    return api.POST('/api/v1/finance/sharing-determinations', { body, headers });
  });
  const fields: Field[] = [
    { name: 'measure', label: t('measure'), kind: 'text', placeholder: 'sj-2025-8.aeo' },
    { name: 'governed', label: s('governed'), kind: 'choice', options: useOptions('governed') },
    { name: 'districtParts', label: s('districtParts'), kind: 'number', optional: true, help: s('partsHelp') },
    { name: 'townParts', label: s('townParts'), kind: 'number', optional: true },
    { name: 'sourceNumber', label: s('sourceNumber'), kind: 'text' },
    { name: 'sourceTitle', label: s('sourceTitle'), kind: 'text' },
    { name: 'finding', label: s('finding'), kind: 'long' },
  ];
  const button = measure ? { size: 'small' as const } : { type: 'primary' as const };
  return (
    <ActionDialog
      label={s('determine')}
      lead={s('confirmLead')}
      fields={fields}
      initial={{ measure }}
      action={action}
      button={button}
    />
  );
}

export function ConfirmDetermination({ id }: { id: string }) {
  const s = useWords(sharing);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/sharing-determinations/{id}/actions/confirm', { params: { path: { id } }, headers }),
  );
  return <ActionDialog label={s('confirm')} lead={s('confirmLead')} action={action} button={{ size: 'small' }} />;
}
