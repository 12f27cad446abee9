import { Link } from 'react-router';
import { useAction } from '../../api/action';
import { api, KEYSET, type Schemas, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Empty } from '../../design/feedback';
import { type Filter, FilterBar } from '../../design/filters';
import { ActionDialog, type Field } from '../../design/form';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Amount, StateTag, When } from '../../design/values';
import { useWords } from '../../words/words';
import { CaseField } from './case-field';
import { useFilter, useOptions } from './filters';
import { useMay } from './may';
import { words } from './words';
import { sharing } from './words-sharing';

type List = paths['/api/v1/finance/reapportionments']['get'];
type Row = List['responses'][200]['content']['application/json']['items'][number];
type ListQuery = NonNullable<List['parameters']['query']>;

function Propose() {
  const s = useWords(sharing);
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/reapportionments', { body: values as Schemas['ReapportionmentBody'], headers }),
  );
  const control = <CaseField states={['approved', 'disbursed']} />;
  const fields: Field[] = [{ name: 'applicationId', label: s('approvedCase'), kind: 'choice', control }];
  const button = { type: 'primary' } as const;
  return <ActionDialog label={s('propose')} lead={s('proposeLead')} fields={fields} action={action} button={button} />;
}

function Decide({ id }: { id: string }) {
  const s = useWords(sharing);
  const at = { params: { path: { id } } };
  const confirm = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/reapportionments/{id}/actions/confirm', { ...at, headers }),
  );
  const decline = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/reapportionments/{id}/actions/decline', { ...at, headers }),
  );
  const button = { size: 'small' } as const;
  return (
    <span className="row">
      <ActionDialog label={s('confirm')} lead={s('confirmLead')} action={confirm} button={button} />
      <ActionDialog label={s('decline')} action={decline} danger button={button} />
    </span>
  );
}

function useColumns(): Column<Row>[] {
  const t = useWords(words);
  const s = useWords(sharing);
  const may = useMay();
  return [
    {
      key: 'case',
      title: t('caseNumber'),
      render: ({ applicationId, caseNumber }) => <Link to={`/finance/statements/${applicationId}`}>{caseNumber}</Link>,
    },
    { key: 'district', title: s('district'), align: 'end', render: ({ district }) => <Amount yuan={district} /> },
    { key: 'town', title: s('townShare'), align: 'end', render: ({ town }) => <Amount yuan={town} /> },
    { key: 'proposed', title: s('proposed'), render: ({ proposedAt }) => <When at={proposedAt} /> },
    {
      key: 'state',
      title: t('state'),
      render: ({ id, state }) => (
        <>
          <StateTag kind="reapportionment" value={state} />
          {state === 'proposed' && may('finance-maker', 'finance-checker') && <Decide id={id} />}
        </>
      ),
    },
  ];
}

export function Reapportionments() {
  const t = useWords(words);
  const s = useWords(sharing);
  const may = useMay();
  const [state] = useFilter('state');
  const query = { state: state as ListQuery['state'] };
  const read = server.useInfiniteQuery('get', '/api/v1/finance/reapportionments', { params: { query } }, KEYSET);
  const filters: Filter[] = [
    { name: 'state', label: t('state'), kind: 'choice', options: useOptions('reapportionment') },
  ];
  return (
    <Page
      title={s('reapportionments')}
      lead={s('proposeLead')}
      crumbs={[{ to: '/finance/settlements', label: s('settlements') }]}
      actions={may('finance-maker') && <Propose />}
    >
      <Section>
        <FilterBar filters={filters} />
        <KeysetTable
          read={read}
          caption={s('reapportionments')}
          columns={useColumns()}
          rowKey={({ id }) => id}
          empty={<Empty title={s('noReapportionments')} />}
        />
      </Section>
    </Page>
  );
}
