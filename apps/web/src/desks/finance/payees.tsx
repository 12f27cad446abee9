import { useAction } from '../../api/action';
import { api, problemOf, type Schemas, server } from '../../api/client';
import { Await, Empty } from '../../design/feedback';
import { type Filter, FilterBar } from '../../design/filters';
import { ActionDialog } from '../../design/form';
import { Page, Section } from '../../design/page';
import { DataTable } from '../../design/table';
import { useWords } from '../../words/words';
import { AccountCard } from './account-card';
import { useFilter } from './filters';
import { useMay } from './may';
import { TreasuryAccount, useAccountFields } from './treasury-account';
import { words } from './words';

/** How many cases are looked through for enterprises. */
const LOOKED_AT = 50;

interface Enterprise {
  id: string;
  name: string;
}

function RecordAccount({ enterprise, known }: { enterprise: Enterprise; known: boolean }) {
  const t = useWords(words);
  const fields = useAccountFields(t('nameMustBe', { name: enterprise.name }));
  const action = useAction((values: Record<string, unknown>, headers) =>
    api.POST('/api/v1/finance/bank-accounts', {
      body: { ...values, enterpriseId: enterprise.id } as Schemas['AccountBody'],
      headers,
    }),
  );
  const initial = { accountName: enterprise.name };
  return <ActionDialog label={t(known ? 'replace' : 'record')} fields={fields} initial={initial} action={action} />;
}

function Verify({ enterpriseId, id }: { enterpriseId: string; id: string }) {
  const t = useWords(words);
  const action = useAction((_: unknown, headers) =>
    api.POST('/api/v1/finance/bank-accounts/{id}/actions/verify', {
      params: { path: { id } },
      body: { enterpriseId },
      headers,
    }),
  );
  return <ActionDialog label={t('verify')} lead={t('verifyLead')} action={action} button={{ type: 'primary' }} />;
}

function Payee({ enterprise }: { enterprise: Enterprise }) {
  const t = useWords(words);
  const may = useMay();
  const query = { enterpriseId: enterprise.id };
  const read = server.useQuery('get', '/api/v1/finance/bank-accounts', { params: { query } });
  const maker = may('finance-maker');
  return (
    <Section title={t('accountOf', { name: enterprise.name })}>
      {problemOf(read.error)?.status === 404 ? (
        <Empty title={t('noAccount')}>{maker && <RecordAccount enterprise={enterprise} known={false} />}</Empty>
      ) : (
        <Await read={read}>
          {(account) => (
            <AccountCard account={account}>
              {!account.verified && may('finance-maker', 'finance-checker') && (
                <Verify enterpriseId={enterprise.id} id={account.id} />
              )}
              {maker && <RecordAccount enterprise={enterprise} known />}
            </AccountCard>
          )}
        </Await>
      )}
    </Section>
  );
}

/** Enterprises are found by their cases: who has none is paid nothing. */
function Found({ rows }: { rows: Enterprise[] }) {
  const t = useWords(words);
  const [q] = useFilter('q');
  const search = (id: string) => `?${new URLSearchParams({ ...(q && { q }), enterprise: id })}`;
  return (
    <DataTable
      caption={t('enterprise')}
      columns={[{ key: 'name', title: t('enterprise'), render: ({ name }) => name }]}
      rows={rows}
      rowKey={({ id }) => id}
      to={({ id }) => search(id)}
      empty={<Empty title={t('noEnterprise')} />}
    />
  );
}

function EnterpriseAccounts() {
  const t = useWords(words);
  const [q] = useFilter('q');
  const [chosen] = useFilter('enterprise');
  const query = { q, limit: LOOKED_AT };
  const read = server.useQuery('get', '/api/v1/applications', { params: { query } });
  const filters: Filter[] = [{ name: 'q', label: t('findEnterprise'), kind: 'text' }];
  return (
    <Await read={read}>
      {({ items }) => {
        const rows = [...new Map(items.map(({ enterprise }) => [enterprise.id, enterprise])).values()];
        const enterprise = rows.find(({ id }) => id === chosen);
        return (
          <>
            {enterprise && <Payee enterprise={enterprise} />}
            <Section title={t('find')}>
              <FilterBar filters={filters} />
              <Found rows={rows} />
            </Section>
          </>
        );
      }}
    </Await>
  );
}

export function Payees() {
  const t = useWords(words);
  const may = useMay();
  return (
    <Page title={t('payees')} lead={t('payeesLead')}>
      <EnterpriseAccounts />
      {may('finance-maker', 'finance-checker') && <TreasuryAccount />}
    </Page>
  );
}
