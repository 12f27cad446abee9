import { KEYSET, type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import type { Role } from '../../app/roles';
import { Empty } from '../../design/feedback';
import { FilterBar, useFilters } from '../../design/filters';
import { Page, Section } from '../../design/page';
import { type Column, KeysetTable } from '../../design/table';
import { StateTag } from '../../design/values';
import { statesOf } from '../../words/states';
import { useBilingual, useWords } from '../../words/words';
import { NewAccount } from './new-account';
import { words } from './words';

export type Account = Schemas['PresentedAccount'];

export const stateOfAccount = ({ active, lockedUntil }: Account): string =>
  active ? (lockedUntil ? 'locked' : 'active') : 'inactive';

export function Roles({ roles }: { roles: readonly string[] }) {
  return (
    <span className="row">
      {roles.map((role) => (
        <StateTag key={role} kind="role" value={role} />
      ))}
    </span>
  );
}

/** Where somebody belongs: an enterprise or an office. */
export function Belongs({ account: { enterprise, organisation } }: { account: Account }) {
  const tell = useBilingual();
  return <>{enterprise?.name ?? (organisation ? tell({ zh: organisation.nameZh, en: organisation.nameEn }) : '—')}</>;
}

function PeopleFilters() {
  const t = useWords(words);
  const tell = useBilingual();
  const organisations = server.useQuery('get', '/api/v1/admin/organisations');
  return (
    <FilterBar
      filters={[
        { name: 'q', label: t('search'), kind: 'text' },
        {
          name: 'organisation',
          label: t('organisation'),
          kind: 'choice',
          options: (organisations.data?.items ?? []).map(({ code, nameZh, nameEn }) => ({
            value: code,
            label: tell({ zh: nameZh, en: nameEn }),
          })),
        },
        {
          name: 'role',
          label: t('role'),
          kind: 'choice',
          options: statesOf('role').map(([value, word]) => ({ value, label: tell(word) })),
        },
      ]}
    />
  );
}

export function People() {
  const t = useWords(words);
  const user = useUser();
  const { q, organisation, role } = useFilters(['q', 'organisation', 'role']);
  const query = { limit: 50, q, organisation, role: role as Role | undefined };
  const read = server.useInfiniteQuery('get', '/api/v1/admin/people', { params: { query } }, KEYSET);
  const columns: Column<Account>[] = [
    { key: 'username', title: t('username'), render: ({ username }) => username },
    { key: 'name', title: t('name'), render: ({ name }) => name },
    { key: 'office', title: t('office'), render: (account) => <Belongs account={account} /> },
    { key: 'roles', title: t('roles'), render: ({ roles }) => <Roles roles={roles} /> },
    {
      key: 'state',
      title: t('state'),
      render: (account) => <StateTag kind="sign-in-account" value={stateOfAccount(account)} />,
    },
  ];
  return (
    <Page title={t('people')} lead={t('peopleLead')} actions={user.roles.includes('administrator') && <NewAccount />}>
      <Section>
        <PeopleFilters />
        <KeysetTable
          read={read}
          caption={t('people')}
          columns={columns}
          rowKey={({ id }) => id}
          to={({ id }) => `/admin/people/${id}`}
          empty={<Empty title={t('noPeople')} />}
        />
      </Section>
    </Page>
  );
}
