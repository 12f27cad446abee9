/** Who somebody is at an identity provider, and linking it. */
import { ifMatch, useAction } from '../../api/action';
import { api, type Schemas, server } from '../../api/client';
import { ActionDialog } from '../../design/form';
import { useWords } from '../../words/words';
import type { Account } from './people';
import { words } from './words';

type Identity = Schemas['ExternalIdentity'];

export function Identities({ identities }: { identities: readonly Identity[] }) {
  if (identities.length === 0) return '—';
  return identities.map(({ issuer, subject }) => (
    <div key={issuer}>
      <code>{subject}</code> <span className="quiet">{issuer}</span>
    </div>
  ));
}

/** Linked while there is a provider and none is linked; each link that there is can be undone. */
export function IdentityActions({ account }: { account: Account }) {
  const t = useWords(words);
  const { id, version, identities } = account;
  const { oidc } = server.useQuery('get', '/api/v1/auth/methods').data ?? {};
  const link = useAction((body: Record<string, unknown>, headers) =>
    api.POST('/api/v1/admin/people/{id}/actions/link-identity', {
      params: { path: { id } },
      headers: { ...headers, ...ifMatch(version) },
      body: body as Schemas['LinkIdentityBody'],
    }),
  );
  return (
    <>
      {oidc && identities.length === 0 && (
        <ActionDialog
          label={t('link')}
          lead={t('linkLead', { name: oidc.name })}
          action={link}
          fields={[{ name: 'subject', label: t('subjectAt', { name: oidc.name }), kind: 'text' }]}
        />
      )}
      {identities.map((identity) => (
        <Unlink key={identity.issuer} account={account} identity={identity} />
      ))}
    </>
  );
}

function Unlink({ account: { id, version }, identity }: { account: Account; identity: Identity }) {
  const t = useWords(words);
  const { issuer, subject } = identity;
  const unlink = useAction((body: Record<string, unknown>, headers) =>
    api.POST('/api/v1/admin/people/{id}/actions/unlink-identity', {
      params: { path: { id } },
      headers: { ...headers, ...ifMatch(version) },
      body: { ...body, issuer } as Schemas['UnlinkIdentityBody'],
    }),
  );
  return (
    <ActionDialog
      label={t('unlink')}
      lead={t('unlinkLead', { subject })}
      action={unlink}
      fields={[{ name: 'reason', label: t('reason'), kind: 'text' }]}
    />
  );
}
