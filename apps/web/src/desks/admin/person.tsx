import { useParams } from 'react-router';
import { type ActionHeaders, ifMatch, useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { useUser } from '../../api/session';
import { Await } from '../../design/feedback';
import { ActionDialog } from '../../design/form';
import { Page, Section } from '../../design/page';
import { Facts, StateTag, When } from '../../design/values';
import { statesOf } from '../../words/states';
import { useBilingual, useWords } from '../../words/words';
import { type Account, Belongs, Roles, stateOfAccount } from './people';
import { words } from './words';

export function PersonPage() {
  const { id = '' } = useParams();
  const t = useWords(words);
  const user = useUser();
  const read = server.useQuery('get', '/api/v1/admin/people/{id}', { params: { path: { id } } });
  const mayChange = user.roles.includes('administrator') && user.id !== id;
  return (
    <Await read={read}>
      {(account) => (
        <Page
          title={account.name}
          lead={account.username}
          crumbs={[{ to: '/admin', label: t('people') }]}
          actions={mayChange && <Changes account={account} />}
        >
          <Section>
            <Facts
              items={[
                { label: t('state'), value: <StateTag kind="sign-in-account" value={stateOfAccount(account)} /> },
                { label: t('office'), value: <Belongs account={account} /> },
                { label: t('roles'), value: <Roles roles={account.roles} /> },
                { label: t('email'), value: account.email ?? '—' },
                ...(account.lockedUntil ? [{ label: t('lockedUntil'), value: <When at={account.lockedUntil} /> }] : []),
              ]}
            />
          </Section>
        </Page>
      )}
    </Await>
  );
}

/** What an administrator may do to somebody else's account; each asks for the version that was seen. */
function Changes({ account }: { account: Account }) {
  const t = useWords(words);
  const tell = useBilingual();
  const { id, version, name, roles, active, lockedUntil } = account;
  const seen = (headers: ActionHeaders) => ({ params: { path: { id } }, headers: { ...headers, ...ifMatch(version) } });
  const change = useAction((body: Record<string, unknown>) =>
    api.PATCH('/api/v1/admin/people/{id}', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: body as Schemas['AccountBody'],
    }),
  );
  const reset = useAction((body: Record<string, unknown>, headers) =>
    api.POST('/api/v1/admin/people/{id}/actions/reset-password', {
      ...seen(headers),
      body: body as Schemas['PasswordBody'],
    }),
  );
  const deactivate = useAction((_: Record<string, unknown>, headers) =>
    api.POST('/api/v1/admin/people/{id}/actions/deactivate', seen(headers)),
  );
  const reactivate = useAction((_: Record<string, unknown>, headers) =>
    api.POST('/api/v1/admin/people/{id}/actions/reactivate', seen(headers)),
  );
  const unlock = useAction((_: Record<string, unknown>, headers) =>
    api.POST('/api/v1/admin/people/{id}/actions/unlock', seen(headers)),
  );
  return (
    <>
      <ActionDialog
        label={t('change')}
        action={change}
        initial={{ name, roles }}
        fields={[
          { name: 'name', label: t('name'), kind: 'text' },
          {
            name: 'roles',
            label: t('roles'),
            kind: 'choices',
            optional: true,
            options: statesOf('role').map(([value, word]) => ({ value, label: tell(word) })),
          },
        ]}
      />
      <ActionDialog
        label={t('reset')}
        lead={t('resetLead')}
        action={reset}
        fields={[{ name: 'password', label: t('newPassword'), kind: 'password' }]}
      />
      {lockedUntil && <ActionDialog label={t('unlock')} action={unlock} />}
      {active ? (
        <ActionDialog label={t('deactivate')} lead={t('deactivateLead')} action={deactivate} danger />
      ) : (
        <ActionDialog label={t('reactivate')} action={reactivate} />
      )}
    </>
  );
}
