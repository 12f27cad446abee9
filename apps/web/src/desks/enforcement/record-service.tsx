import { useAction } from '../../api/action';
import { api, type Schemas } from '../../api/client';
import { useUser } from '../../api/session';
import { ActionDialog } from '../../design/form';
import { useWords } from '../../words/words';
import { todayIn, useStepFields } from './step-fields';
import { page } from './words-proceeding';

type Letter = Schemas['PresentedLetter'];

/** With the service of these begins something, so that a step of the proceeding records it. */
const SERVED_BY_A_STEP: readonly Letter['kind'][] = ['penalty-notice', 'enforcement-decision'];
const FIELDS = ['servedOn', 'method'] as const;

/** Records that a letter arrived, where no step of the proceeding does. */
export function RecordService({ letter: { id, kind } }: { letter: Letter }) {
  const t = useWords(page);
  const fields = useStepFields(FIELDS);
  const mayRecord = useUser().roles.includes('enforcement-investigator') && !SERVED_BY_A_STEP.includes(kind);
  const record = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/letters/{id}/actions/record-service', {
      params: { path: { id } },
      body: values as Schemas['ServiceBody'],
      headers,
    }),
  );
  if (!mayRecord) return <span className="quiet">{t('notServed')}</span>;
  return <ActionDialog label={t('recordService')} action={record} fields={fields} initial={todayIn(FIELDS)} />;
}
