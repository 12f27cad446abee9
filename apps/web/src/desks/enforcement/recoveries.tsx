import { Checkbox } from 'antd';
import { useSearchParams } from 'react-router';
import { KEYSET, server } from '../../api/client';
import { ExportButton } from '../../design/exports';
import { Empty } from '../../design/feedback';
import { Page, Section } from '../../design/page';
import { type Column, DataTable, KeysetTable } from '../../design/table';
import { Amount, StateTag, When } from '../../design/values';
import { stateWord } from '../../words/states';
import { useBilingual, useWords } from '../../words/words';
import { FilterSelect, useFilter } from './filters';
import type { Recovery } from './proceeding-types';
import { words } from './words';

const STATES = ['open', 'settled', 'cancelled'] as const;

/** What was ordered back and is still owed; this desk reads it, the finance desk books what comes in. */
export function Recoveries() {
  const t = useWords(words);
  const tell = useBilingual();
  const state = useFilter('state', STATES);
  const overdue = useFilter('overdue', ['true'] as const);
  const query = { limit: 30, state, overdue };
  const read = server.useInfiniteQuery('get', '/api/v1/finance/recoveries', { params: { query } }, KEYSET);
  const options = STATES.map((value) => ({ value, label: tell(stateWord('ordered-back', value)) }));
  return (
    <Page
      title={t('recoveries')}
      lead={t('recoveriesLead')}
      actions={<ExportButton kind="recoveries" filter={state ? { state } : {}} />}
    >
      <Section>
        <div className="row">
          <FilterSelect name="state" label={t('anyState')} options={options} />
          <OverdueFilter />
        </div>
        <KeysetTable
          read={read}
          caption={t('recoveries')}
          columns={useRecoveryColumns()}
          rowKey={({ id }) => id}
          empty={<Empty title={t('noRecoveries')} />}
        />
      </Section>
    </Page>
  );
}

function OverdueFilter() {
  const t = useWords(words);
  const [query, setQuery] = useSearchParams();
  const change = (checked: boolean) => {
    const next = new URLSearchParams(query);
    if (checked) next.set('overdue', 'true');
    else next.delete('overdue');
    setQuery(next, { replace: true });
  };
  return (
    <Checkbox checked={query.get('overdue') === 'true'} onChange={({ target }) => change(target.checked)}>
      {t('onlyOverdue')}
    </Checkbox>
  );
}

/** The recoveries of one decision, on the page of its proceeding. */
export function RecoveryTable({ rows }: { rows: readonly Recovery[] }) {
  const t = useWords(words);
  return <DataTable caption={t('recoveries')} columns={useRecoveryColumns()} rows={rows} rowKey={({ id }) => id} />;
}

function stateOf({ state, stayed, daysOverdue }: Recovery): string {
  if (state !== 'open') return state;
  if (stayed) return 'stayed';
  return daysOverdue > 0 ? 'overdue' : 'open';
}

function useRecoveryColumns(): Column<Recovery>[] {
  const t = useWords(words);
  return [
    { key: 'case', title: t('caseNumber'), render: ({ caseNumber }) => caseNumber },
    { key: 'state', title: t('state'), render: (one) => <StateTag kind="ordered-back" value={stateOf(one)} /> },
    { key: 'due', title: t('dueOn'), render: (one) => <DueOn {...one} /> },
    { key: 'amount', title: t('ordered'), render: ({ amount }) => <Amount yuan={amount} />, align: 'end' },
    { key: 'repaid', title: t('repaid'), render: ({ repaid }) => <Amount yuan={repaid} />, align: 'end' },
    { key: 'off', title: t('writtenOff'), render: ({ writtenOff }) => <Amount yuan={writtenOff} />, align: 'end' },
    { key: 'owed', title: t('owed'), render: ({ owed }) => <Amount yuan={owed} strong />, align: 'end' },
  ];
}

function DueOn({ dueOn, daysOverdue, state, stayed }: Recovery) {
  const t = useWords(words);
  const late = state === 'open' && !stayed && daysOverdue > 0;
  return (
    <>
      <When at={dueOn} relative={false} />
      {late && <p className="late">{t('daysOverdue', { count: daysOverdue })}</p>}
    </>
  );
}
