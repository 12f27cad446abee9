/** The addresses of the application, and who gets in where. */
import { type ComponentType, lazy, Suspense } from 'react';
import { createBrowserRouter, Navigate, useLocation } from 'react-router';
import { useSession } from '../api/session';
import { Loading, NoPermission } from '../design/feedback';
import { DESKS, type Desk, desksOf, OWN_DESK, PUBLIC_DESK } from './desks';
import { Frame } from './frame';
import { PageError } from './page-error';
import { maySit } from './roles';
import { SignInPage } from './sign-in-page';

const screens = new Map<string, ComponentType>();

/** @returns the desk's screens; the same component each time, so that a page is not drawn anew for nothing */
function screensOf({ key, load }: Desk): ComponentType {
  const known = screens.get(key);
  if (known) return known;
  // Fetched beside the question who is signed in, and not after its answer.
  const fetched = load();
  // Whoever is shown the screens is told when they did not arrive; nobody else waits for them.
  fetched.catch(() => {});
  const made = lazy(() => fetched);
  screens.set(key, made);
  return made;
}

/** A desk for those who sit at it; others are told so, and who is not signed in is asked who they are. */
function Gate({ desk }: { desk: Desk }) {
  const session = useSession();
  const { pathname, search } = useLocation();
  const Screens = screensOf(desk);
  if (desk.roles !== null) {
    if (session.status === 'starting') return <Loading lines={6} />;
    if (session.status === 'anonymous') {
      return <Navigate to={`/sign-in?${new URLSearchParams({ to: `${pathname}${search}` })}`} replace />;
    }
    if (!maySit(desk, session.user)) return <NoPermission />;
  }
  return (
    <Suspense fallback={<Loading lines={6} />}>
      <Screens />
    </Suspense>
  );
}

/** Where a person's day begins; for everybody else the public home. */
function Start() {
  const session = useSession();
  if (session.status === 'starting') return <Loading lines={6} />;
  const user = session.status === 'anonymous' ? null : session.user;
  const first = user && desksOf(user)[0];
  return first ? <Navigate to={`/${first.key}`} replace /> : <Gate desk={PUBLIC_DESK} />;
}

export const router = createBrowserRouter([
  {
    path: '/',
    element: <Frame />,
    errorElement: (
      <Frame>
        <PageError />
      </Frame>
    ),
    children: [
      { index: true, element: <Start /> },
      { path: 'sign-in', element: <SignInPage /> },
      ...[...DESKS, OWN_DESK].map((desk) => ({ path: `${desk.key}/*`, element: <Gate desk={desk} /> })),
      { path: '*', element: <Gate desk={PUBLIC_DESK} /> },
    ],
  },
]);
