import { type Nothing, useAction } from '../../api/action';
import { api, KEYSET, type Schemas, server } from '../../api/client';
import { Empty } from '../../design/feedback';
import { ActionButton, ActionDialog } from '../../design/form';
import { Page, Section } from '../../design/page';
import { KeysetTable } from '../../design/table';
import { today } from '../../design/time';
import { Tag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { words } from './words';

type Absence = Schemas['PresentedAbsence'];

/** Who is away, and who receives meanwhile what goes to that person. */
export function Absences() {
  const t = useWords(words);
  const read = server.useInfiniteQuery('get', '/api/v1/absences', { params: { query: { limit: 30 } } }, KEYSET);
  const record = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/absences', { body: values as Schemas['AbsenceBody'], headers }),
  );
  return (
    <Page
      title={t('absences')}
      lead={t('absencesLead')}
      actions={
        <ActionDialog
          label={t('record')}
          action={record}
          button={{ type: 'primary' }}
          fields={[
            { name: 'from', label: t('from'), kind: 'day' },
            { name: 'to', label: t('to'), kind: 'day' },
            { name: 'cover', label: t('coverUsername'), kind: 'text', help: t('coverHelp') },
            { name: 'person', label: t('personUsername'), kind: 'text', optional: true },
          ]}
        />
      }
    >
      <Section>
        <KeysetTable<Absence>
          read={read}
          caption={t('absences')}
          columns={[
            { key: 'person', title: t('person'), render: ({ person }) => person.name },
            { key: 'cover', title: t('cover'), render: ({ cover }) => cover.name },
            { key: 'from', title: t('from'), render: ({ from }) => <When at={from} /> },
            { key: 'to', title: t('to'), render: ({ to }) => <When at={to} /> },
            { key: 'state', title: '', render: (absence) => <Ending absence={absence} /> },
          ]}
          rowKey={({ id }) => id}
          empty={<Empty title={t('noAbsences')} />}
        />
      </Section>
    </Page>
  );
}

function Ending({ absence: { id, to, cancelled } }: { absence: Absence }) {
  const t = useWords(words);
  const cancel = useAction((_: Nothing, headers) =>
    api.POST('/api/v1/absences/{id}/actions/cancel', { params: { path: { id } }, headers }),
  );
  if (cancelled) return <Tag>{t('cancelled')}</Tag>;
  return to < today() ? null : <ActionButton size="small" label={t('cancelAbsence')} action={cancel} />;
}
