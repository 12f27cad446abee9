import { Link, useNavigate } from 'react-router';
import { useAction } from '../../api/action';
import { api, KEYSET, type Schemas, server } from '../../api/client';
import type { paths } from '../../api/schema';
import { Empty } from '../../design/feedback';
import { type Filter, FilterBar } from '../../design/filters';
import { ActionDialog, type Field } from '../../design/form';
import { useTownChoices } from '../../design/offices';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { Amount, StateTag } from '../../design/values';
import { useWords } from '../../words/words';
import { useFundChoices, useOfficeName } from './choices';
import { useFilter, useOptions } from './filters';
import { useMay } from './may';
import { words } from './words';
import { sharing } from './words-sharing';

type Row =
  paths['/api/v1/finance/settlements']['get']['responses'][200]['content']['application/json']['items'][number];

function useColumns(): Column<Row>[] {
  const t = useWords(words);
  const s = useWords(sharing);
  const nameOf = useOfficeName();
  return [
    { key: 'number', title: t('number'), render: ({ number }) => number ?? s('draft') },
    { key: 'town', title: s('town'), render: ({ townId }) => nameOf(townId) },
    { key: 'period', title: s('period'), render: ({ periodFrom, periodTo }) => `${periodFrom} – ${periodTo}` },
    { key: 'fund', title: t('fund'), render: ({ fund }) => fund ?? t('wholeFund') },
    { key: 'state', title: t('state'), render: ({ state }) => <StateTag kind="settlement" value={state} /> },
    { key: 'closing', title: s('closing'), align: 'end', render: ({ closing }) => <Amount yuan={closing} /> },
    { key: 'due', title: s('due'), align: 'end', render: ({ due }) => <Amount yuan={due} /> },
  ];
}

function Make() {
  const t = useWords(words);
  const s = useWords(sharing);
  const navigate = useNavigate();
  const action = useAction(
    (values: Record<string, unknown>, headers) =>
      api.POST('/api/v1/finance/settlements', { body: values as Schemas['SettlementBody'], headers }),
    ({ id }) => navigate(`/finance/settlements/${id}`),
  );
  const fields: Field[] = [
    { name: 'town', label: s('town'), kind: 'choice', options: useTownChoices() },
    { name: 'periodFrom', label: s('from'), kind: 'day' },
    { name: 'periodTo', label: s('to'), kind: 'day', help: s('toHelp') },
    { name: 'fund', label: t('fund'), kind: 'choice', options: useFundChoices(), optional: true, help: s('fundHelp') },
  ];
  const button = { type: 'primary' } as const;
  return <ActionDialog label={s('make')} lead={s('makeLead')} fields={fields} action={action} button={button} />;
}

export function Settlements() {
  const t = useWords(words);
  const s = useWords(sharing);
  const may = useMay();
  const [state] = useFilter('state');
  const query = { state: state as Schemas['SettlementState'] | undefined };
  const read = server.useInfiniteQuery('get', '/api/v1/finance/settlements', { params: { query } }, KEYSET);
  const filters: Filter[] = [{ name: 'state', label: t('state'), kind: 'choice', options: useOptions('settlement') }];
  return (
    <Page
      title={s('settlements')}
      lead={s('settlementsLead')}
      actions={
        <>
          <Link to="/finance/sharing">{s('sharing')}</Link>
          <Link to="/finance/reapportionments">{s('reapportionments')}</Link>
          {may('finance-maker') && <Make />}
        </>
      }
    >
      <Section>
        <FilterBar filters={filters} />
        <KeysetTable
          read={read}
          caption={s('settlements')}
          columns={useColumns()}
          rowKey={({ id }) => id}
          to={({ id }) => `/finance/settlements/${id}`}
          empty={<Empty title={s('noSettlements')} />}
        />
      </Section>
    </Page>
  );
}
