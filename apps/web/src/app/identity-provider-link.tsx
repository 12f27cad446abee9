import { Button } from 'antd';
import { server } from '../api/client';
import { useWords } from '../words/words';
import { signInWords } from './sign-in-words';

/**
 * The way by the office's own identity provider, where one is connected.
 *
 * @param to the path of ours to come back to
 * @param apart in a window of its own, so that this page stays as it is; it goes on when that window is signed in
 */
export function IdentityProviderLink({ to, apart = false }: { to: string; apart?: boolean }) {
  const t = useWords(signInWords);
  const { oidc } = server.useQuery('get', '/api/v1/auth/methods').data ?? {};
  if (!oidc) return null;
  return (
    <Button
      block
      href={`${oidc.startPath}?${new URLSearchParams({ to })}`}
      target={apart ? '_blank' : undefined}
      className="other-way"
    >
      {t('by', { name: oidc.name })}
    </Button>
  );
}
