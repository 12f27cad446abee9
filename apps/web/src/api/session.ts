/**
 * Who is signed in, and every request's way to the server. The access token lives in memory only; the refresh token is a
 * cookie that no script reads. A session that has run out does not lose what was typed: the request waits while the
 * person signs in again over the page, and then goes its way.
 */
import { useSyncExternalStore } from 'react';
import { v4 as uuid } from 'uuid';
import { currentLanguage } from '../words/words';
import type { components } from './schema';

export type User = components['schemas']['UserBody'];
export type Problem = components['schemas']['Problem'];
type SignedIn = components['schemas']['SignedInBody'];

export type SessionState =
  | { status: 'starting' }
  | { status: 'anonymous' }
  | { status: 'signed-in'; user: User }
  /** The page stays as it is, and the same person may sign in again over it. */
  | { status: 'expired'; user: User };

const AUTH = '/api/v1/auth/';
const SIGN_IN_PAGE = '/sign-in';
/** Two windows of one browser share one cookie, which each refresh uses up: they take turns. */
const TURN = 'huiqi-session';
/** Says that somebody signed in with this browser, and nothing of who. */
const KEPT = 'huiqi-signed-in';

let state: SessionState = { status: 'starting' };
let token: string | null = null;
const waiting: (() => void)[] = [];
let renewal: Promise<void> | null = null;
/** Milliseconds by which the server's clock is ahead of this machine's. */
let clockAhead = 0;
const listeners = new Set<() => void>();
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(TURN) : null;

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

/**
 * Goes on as who signed in. What another person began is not finished under this one's name: such a page is left.
 *
 * @returns whether this page goes on
 */
function enter({ accessToken, user }: SignedIn): boolean {
  localStorage.setItem(KEPT, 'yes');
  if ('user' in state && state.user.id !== user.id) {
    location.assign('/');
    return false;
  }
  token = accessToken;
  become({ status: 'signed-in', user });
  channel?.postMessage('signed-in');
  for (const resume of waiting.splice(0)) resume();
  return true;
}

/** What the server's clock says: every date on a screen is told from it and not from this machine's. */
export const serverNow = (): Date => new Date(Date.now() + clockAhead);

async function send(request: Request): Promise<Response> {
  request.headers.set('accept-language', currentLanguage());
  if (token) request.headers.set('authorization', `Bearer ${token}`);
  const answer = await globalThis.fetch(request);
  const now = answer.headers.get('huiqi-now');
  if (now) clockAhead = new Date(now).getTime() - Date.now();
  return answer;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? ((await navigator.locks.request(TURN, work)) as T) : work();
}

async function authPost(path: string, body?: unknown): Promise<Response> {
  const init: RequestInit = { method: 'POST', credentials: 'same-origin' };
  if (body !== undefined)
    Object.assign(init, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  return send(new Request(`${location.origin}${AUTH}${path}`, init));
}

/** The next access token, else a sign-in over the page; resolves when requests may be sent again. */
function renew(): Promise<void> {
  renewal ??= (async () => {
    token = null;
    const answer = await inTurn(() => authPost('refresh'));
    if (answer.ok) {
      // A page that is being left sends nothing more.
      if (!enter((await answer.json()) as SignedIn)) await new Promise(() => undefined);
      return;
    }
    if (answer.status !== 401) throw new TypeError('The session could not be renewed now.');
    if (state.status !== 'signed-in' && state.status !== 'expired') return;
    become({ status: 'expired', user: state.user });
    await new Promise<void>((resume) => waiting.push(resume));
  })().finally(() => {
    renewal = null;
  });
  return renewal;
}

/**
 * Sends a request with who is signed in, in the language shown; a POST without an Idempotency-Key gets one, so that what
 * is sent again after a renewed session is still the same call.
 *
 * @throws TypeError when the server cannot be reached
 */
export async function sessionFetch(request: Request): Promise<Response> {
  if (request.method === 'POST' && !request.headers.has('idempotency-key')) {
    request.headers.set('idempotency-key', uuid());
  }
  const again = request.clone();
  const answer = await send(request);
  if (
    answer.status !== 401 ||
    state.status === 'anonymous' ||
    new URL(request.url).pathname.startsWith(`${AUTH}sign`)
  ) {
    return answer;
  }
  await renew();
  return send(again);
}

/** One way of a file to the server; `fetch` tells no progress of what it sends. */
function sendFile(path: string, form: FormData, key: string, onProgress: (percent: number) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${location.origin}${path}`);
    request.setRequestHeader('accept-language', currentLanguage());
    request.setRequestHeader('idempotency-key', key);
    if (token) request.setRequestHeader('authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / total) * 100));
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
    request.onerror = () => reject(new TypeError('The file did not reach the server.'));
    request.send(form);
  });
}

/**
 * Sends a file, telling how much of it has gone; it waits for a new sign-in like every other request.
 *
 * @param path under /api/v1
 * @throws TypeError when the server cannot be reached
 */
export async function upload(
  path: string,
  form: FormData,
  key: string,
  onProgress: (percent: number) => void,
): Promise<Response> {
  const answer = await sendFile(path, form, key, onProgress);
  if (answer.status !== 401) return answer;
  await renew();
  return sendFile(path, form, key, onProgress);
}

/**
 * Looks once, when the page opens, whether this browser is signed in; who never did is not asked for. Who comes from an
 * identity provider is signed in without this page's doing, and arrives at the sign-in page.
 */
export async function startSession(): Promise<void> {
  if (localStorage.getItem(KEPT) === null && location.pathname !== SIGN_IN_PAGE) return become({ status: 'anonymous' });
  try {
    const answer = await inTurn(() => authPost('refresh'));
    if (answer.ok) enter((await answer.json()) as SignedIn);
    else become({ status: 'anonymous' });
  } catch {
    become({ status: 'anonymous' });
  }
}

/**
 * @returns null when the person is signed in, else why not
 * @throws TypeError when the server cannot be reached
 */
export async function signIn(username: string, password: string): Promise<Problem | null> {
  const answer = await inTurn(() => authPost('sign-in', { username, password }));
  if (!answer.ok) return (await answer.json()) as Problem;
  enter((await answer.json()) as SignedIn);
  return null;
}

/** Ends the session here and in the browser's other windows. Nothing of it stays in the page. */
export async function signOut(): Promise<void> {
  await authPost('sign-out').catch(() => undefined);
  channel?.postMessage('signed-out');
  localStorage.removeItem(KEPT);
  token = null;
  location.assign('/');
}

/** Another window signed in with this browser: a page that waits for it goes on. */
async function follow(): Promise<void> {
  const answer = await inTurn(() => authPost('refresh'));
  if (answer.ok) enter((await answer.json()) as SignedIn);
}

channel?.addEventListener('message', ({ data }) => {
  if (data === 'signed-in' && state.status === 'expired') void follow().catch(() => undefined);
  if (data === 'signed-out' && state.status === 'signed-in') location.assign('/');
});

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSession = (): SessionState => useSyncExternalStore(subscribe, () => state);

/** @throws Error outside of a desk, where somebody may be nobody */
export function useUser(): User {
  const session = useSession();
  if (session.status === 'signed-in' || session.status === 'expired') return session.user;
  throw new Error('No one is signed in.');
}
