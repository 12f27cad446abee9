import { useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { api, KEYSET, type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Empty } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { today } from '../../design/time';
import { Deadline, StateTag, When } from '../../design/values';
import { statesOf } from '../../words/states';
import { useBilingual, useWords } from '../../words/words';
import { DocumentNumber, useDocuments } from './documents';
import { DueFor } from './due-for';
import { EnterpriseField } from './enterprise-field';
import { FilterSelect, useFilter } from './filters';
import type { ProceedingLine, ProceedingState } from './proceeding-types';
import { words } from './words';

/** Where the day of an investigator and of a decider begins: what runs, and what is due next. */
export function Investigations() {
  const t = useWords(words);
  const mayOpen = useUser().roles.includes('enforcement-investigator');
  return (
    <Page title={t('investigations')} lead={t('investigationsLead')} actions={mayOpen && <OpenInvestigation />}>
      <Section>
        <StateFilter kind="proceeding" />
        <InvestigationTable />
      </Section>
    </Page>
  );
}

/** @param kind of the things whose states are offered */
export function StateFilter({ kind }: { kind: string }) {
  const t = useWords(words);
  const tell = useBilingual();
  const options = statesOf(kind).map(([value, word]) => ({ value, label: tell(word) }));
  return <FilterSelect name="state" label={t('anyState')} options={options} />;
}

function InvestigationTable() {
  const t = useWords(words);
  const state = useFilter<ProceedingState>('state');
  const query = { limit: 30, state };
  const read = server.useInfiniteQuery('get', '/api/v1/enforcement/investigations', { params: { query } }, KEYSET);
  return (
    <KeysetTable
      read={read}
      caption={t('investigations')}
      columns={useColumns()}
      rowKey={({ id }) => id}
      to={({ id }) => `/enforcement/${id}`}
      empty={<Empty title={t('noInvestigations')} />}
    />
  );
}

function useColumns(): Column<ProceedingLine>[] {
  const t = useWords(words);
  return [
    { key: 'number', title: t('number'), render: ({ number }) => number },
    { key: 'enterprise', title: t('enterprise'), render: ({ enterpriseName }) => enterpriseName },
    { key: 'document', title: t('document'), render: ({ documentId }) => <DocumentNumber id={documentId} /> },
    { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="proceeding" value={state} /> },
    { key: 'found', title: t('dayFound'), render: ({ dayFound }) => <When at={dayFound} relative={false} /> },
    { key: 'due', title: t('due'), render: ({ due }) => due && <NextDue due={due} /> },
  ];
}

function NextDue({ due }: { due: Schemas['DeadlineView'] }) {
  return (
    <div>
      <DueFor kind={due.kind} />{' '}
      <Deadline dueOn={due.dueOn} workingDaysLeft={due.workingDaysLeft} provisional={due.provisional} late={due.late} />
    </div>
  );
}

function OpenInvestigation() {
  const t = useWords(words);
  const navigate = useNavigate();
  const open = useAction(
    (values: Record<string, unknown>, headers) =>
      api.POST('/api/v1/enforcement/investigations', { body: values as Schemas['InvestigationBody'], headers }),
    ({ id }) => navigate(`/enforcement/${id}`),
  );
  return (
    <ActionDialog
      label={t('open')}
      lead={t('openLead')}
      button={{ type: 'primary' }}
      action={open}
      initial={{ dayFound: today() }}
      fields={[
        {
          name: 'enterpriseId',
          label: t('enterprise'),
          kind: 'choice',
          help: t('enterpriseHelp'),
          control: <EnterpriseField />,
        },
        { name: 'documentId', label: t('document'), kind: 'choice', options: useDocuments() },
        { name: 'dayFound', label: t('dayFound'), kind: 'day', help: t('dayFoundHelp') },
        { name: 'basis', label: t('basis'), kind: 'long' },
      ]}
    />
  );
}
