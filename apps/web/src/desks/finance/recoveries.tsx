import { Checkbox } from 'antd';
import { KEYSET, type Schemas, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { ExportButton } from '../../design/exports';
import { Empty } from '../../design/feedback';
import { type Filter, FilterBar } from '../../design/filters';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Amount, Deadline, StateTag, Tag } from '../../design/values';
import { useWords } from '../../words/words';
import { useFilter, useOptions } from './filters';
import { words } from './words';
import { recovering } from './words-recovery';

type Row = paths['/api/v1/finance/recoveries']['get']['responses'][200]['content']['application/json']['items'][number];

/** What is over has no deadline any more. */
function DueOn({ of }: { of: Row }) {
  const r = useWords(recovering);
  if (of.state !== 'open') return <>{of.dueOn}</>;
  return (
    <>
      <Deadline dueOn={of.dueOn} />
      {of.stayed && <Tag tone="waiting">{r('stayed')}</Tag>}
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useWords(words);
  const r = useWords(recovering);
  return [
    { key: 'case', title: t('caseNumber'), render: ({ caseNumber }) => caseNumber },
    { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="recovery" value={state} /> },
    { key: 'due', title: r('dueOn'), render: (row) => <DueOn of={row} /> },
    { key: 'amount', title: r('ordered'), align: 'end', render: ({ amount }) => <Amount yuan={amount} /> },
    { key: 'repaid', title: r('repaid'), align: 'end', render: ({ repaid }) => <Amount yuan={repaid} /> },
    { key: 'owed', title: r('owed'), align: 'end', render: ({ owed }) => <Amount yuan={owed} strong /> },
  ];
}

export function Recoveries() {
  const t = useWords(words);
  const r = useWords(recovering);
  const [state] = useFilter('state');
  const [overdue, setOverdue] = useFilter('overdue');
  const query = {
    state: state as Schemas['RecoveryState'] | undefined,
    overdue: overdue === 'true' ? ('true' as const) : undefined,
  };
  const read = server.useInfiniteQuery('get', '/api/v1/finance/recoveries', { params: { query } }, KEYSET);
  const filters: Filter[] = [{ name: 'state', label: t('state'), kind: 'choice', options: useOptions('recovery') }];
  return (
    <Page title={r('recoveries')} lead={r('recoveriesLead')}>
      <Section title={r('recoveries')} actions={<ExportButton kind="recoveries" filter={state ? { state } : {}} />}>
        <FilterBar filters={filters} />
        <Checkbox
          checked={overdue === 'true'}
          onChange={({ target }) => setOverdue(target.checked ? 'true' : undefined)}
        >
          {r('onlyOverdue')}
        </Checkbox>
        <KeysetTable
          read={read}
          caption={r('recoveries')}
          columns={useColumns()}
          rowKey={({ id }) => id}
          to={({ id }) => `/finance/recoveries/${id}`}
          empty={<Empty title={r('noRecoveries')} />}
        />
      </Section>
    </Page>
  );
}
