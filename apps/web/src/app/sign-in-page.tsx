import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { useSession } from '../api/session';
import { Loading } from '../design/feedback';
import { Page } from '../design/page';
import { common } from '../words/common';
import { useWords } from '../words/words';
import { IdentityProviderLink } from './identity-provider-link';
import { SignInForm } from './sign-in-form';
import { problemKey, signInWords } from './sign-in-words';

/** A path of ours as the server takes it, too: anything that a browser could read as another host is none. */
const OWN_PATH = /^\/(?!\/)[\x21-\x5b\x5d-\x7e]{0,999}$/;

/** Only a path of ours is gone to after signing in. */
const ownPath = (to: string | null): string => (to !== null && OWN_PATH.test(to) ? to : '/');

/** Where every way of signing in ends: it leads on who is signed in, and tells who was kept out why. */
export function SignInPage() {
  const t = useWords(common);
  const tell = useWords(signInWords);
  const session = useSession();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const to = ownPath(query.get('to'));
  const problem = query.get('problem');
  if (session.status === 'starting') return <Loading lines={6} />;
  // Somebody else may still be signed in with this browser: who was kept out must not go on under that name unawares.
  if (session.status === 'signed-in' && problem === null) return <Navigate to={to} replace />;
  return (
    <Page title={t('signIn')}>
      <div className="sign-in">
        {problem !== null && (
          <div className="refusal" role="alert" data-code={problem}>
            {tell(problemKey(problem))}
          </div>
        )}
        <SignInForm done={() => void navigate(to, { replace: true })} />
        <IdentityProviderLink to={to} />
      </div>
    </Page>
  );
}
