/** What stands around every screen: the way to the text, the desks, who is signed in, language and theme. */
import { MenuOutlined, MoonOutlined, SunOutlined, TranslationOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { signOut, type User, useSession } from '../api/session';
import { LeftBehind } from '../design/left-behind';
import { common } from '../words/common';
import { chooseLanguage, useBilingual, useLanguage, useWords } from '../words/words';
import { type Desk, desksOf, OWN_DESK, PUBLIC_DESK, type Way } from './desks';
import { IdentityProviderLink } from './identity-provider-link';
import { InboxLink } from './inbox-link';
import { maySit } from './roles';
import { SignInForm } from './sign-in-form';
import { useTheme } from './theme';

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, []);
  return online;
}

/** The way that a page belongs to: of those that begin its address, the longest. */
function nearest(ways: readonly Way[], pathname: string): string | undefined {
  return ways
    .map(({ to }) => to)
    .filter((to) => pathname === to || pathname.startsWith(`${to}/`))
    .sort((one, other) => other.length - one.length)[0];
}

function Ways({ desk, user }: { desk: Desk; user: User | null }) {
  const tell = useBilingual();
  const ways = desk.ways.filter((way) => !way.roles || (user !== null && maySit({ roles: way.roles }, user)));
  const current = nearest(ways, useLocation().pathname);
  return (
    <nav aria-label={tell(desk.label)} className="ways">
      <p className="ways-title">{tell(desk.label)}</p>
      <ul>
        {ways.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              className={to === current ? 'active' : undefined}
              aria-current={to === current ? 'page' : undefined}
            >
              {tell(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Switches() {
  const t = useWords(common);
  const language = useLanguage();
  const { theme, change } = useTheme();
  return (
    <>
      <Button
        type="text"
        icon={<TranslationOutlined aria-hidden="true" />}
        onClick={() => void chooseLanguage(language === 'zh' ? 'en' : 'zh')}
        lang={language === 'zh' ? 'en' : 'zh-CN'}
      >
        <span className="wide-only">{t('language')}</span>
        <span className="unseen narrow-only">{t('language')}</span>
      </Button>
      <Button
        type="text"
        aria-label={t('theme')}
        icon={theme === 'light' ? <MoonOutlined aria-hidden="true" /> : <SunOutlined aria-hidden="true" />}
        onClick={change}
      />
    </>
  );
}

function Account({ user }: { user: User }) {
  const t = useWords(common);
  const tell = useBilingual();
  const where =
    user.enterprise?.name ??
    (user.organisation ? tell({ zh: user.organisation.nameZh, en: user.organisation.nameEn }) : '');
  return (
    <>
      <InboxLink />
      <Link to="/me/account" className="who" title={t('account')}>
        <span>{user.name}</span>
        {where && <span className="quiet wide-only">{where}</span>}
      </Link>
      <Button type="text" onClick={() => void signOut()}>
        {t('signOut')}
      </Button>
    </>
  );
}

/** The page beneath stays as it was, with everything that was typed. */
function ExpiredSession({ user }: { user: User }) {
  const t = useWords(common);
  return (
    <Modal open title={t('expired')} footer={null} closable={false} keyboard={false} mask={{ closable: false }}>
      <p>{t('expiredWhy')}</p>
      <SignInForm username={user.username} />
      <IdentityProviderLink to="/" apart />
    </Modal>
  );
}

function SideWays({ user, open }: { user: User | null; open: boolean }) {
  return (
    <div className={open ? 'side side-open' : 'side'} id="ways">
      {user && [...desksOf(user), OWN_DESK].map((desk) => <Ways key={desk.key} desk={desk} user={user} />)}
      <Ways desk={PUBLIC_DESK} user={user} />
    </div>
  );
}

export function Frame({ children }: { children?: ReactNode }) {
  const t = useWords(common);
  const session = useSession();
  const online = useOnline();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const user = session.status === 'signed-in' || session.status === 'expired' ? session.user : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when another page is opened.
  useEffect(() => setOpen(false), [pathname]);
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="bar">
        <Button
          type="text"
          className="menu-button"
          aria-label={t('menu')}
          aria-expanded={open}
          aria-controls="ways"
          icon={<MenuOutlined aria-hidden="true" />}
          onClick={() => setOpen(!open)}
        />
        <Link to="/" className="brand">
          <strong>{t('brand')}</strong>
          <span className="quiet wide-only">{t('tagline')}</span>
        </Link>
        <div className="bar-end">
          <Switches />
          {user && <Account user={user} />}
          {session.status === 'anonymous' && (
            <Link to="/sign-in" className="sign-in-link">
              {t('signIn')}
            </Link>
          )}
        </div>
      </header>
      {!online && (
        <div className="offline" role="status">
          {t('offline')}
        </div>
      )}
      <SideWays user={user} open={open} />
      <main id="content" className="content" tabIndex={-1}>
        <LeftBehind />
        {children ?? <Outlet />}
      </main>
      {session.status === 'expired' && <ExpiredSession user={session.user} />}
    </div>
  );
}
