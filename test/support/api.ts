/** The real application over a test's own database, listening on a free port: requests take the whole way. */
import type { DynamicModule } from '@nestjs/common';
import type { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { type House, type MailService, readLocalRules } from '#casework';
import { type Clock, newId, WorkingCalendar } from '#kernel';
import { PolicyCatalogue } from '#policy';
import { createApi } from '../../apps/api/api.js';
import { AppModule } from '../../apps/api/app.module.js';
import { createAdapter } from '../../apps/api/platform/adapter.js';
import { type ApiSettings, readApiSettings } from '../../apps/api/settings.js';
import type { TestDatabase } from './database.js';

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answered, and a wrong guess fails it.
  body: any;
  headers: Headers;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface RequestOptions {
  body?: unknown;
  headers?: Record<string, string>;
  /** Redirects are followed unless it says `manual`. */
  redirect?: 'manual';
}

/** One person at the API, who signs in with the first request and again whenever the session has run out. */
export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** With an Idempotency-Key of its own unless the headers bring one, and If-Match where a version is given. */
  post(path: string, body?: unknown, version?: number, headers?: Record<string, string>): Promise<Answer>;
  patch(path: string, body: unknown, version?: number, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, body: unknown, version?: number): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

export interface TestApi {
  app: NestFastifyApplication;
  house: House;
  settings: ApiSettings;
  /** A bare request. A path that begins with `/api` or stands outside of it is taken as it is, any other is under /api/v1. */
  request(method: Method, path: string, options?: RequestOptions): Promise<Answer>;
  /** Signs in once and gives the answer as it is. */
  signIn(username: string, password: string, options?: RequestOptions): Promise<Answer>;
  as(username: string, password: string): Client;
  anyone(): Client;
  close(): Promise<void>;
}

const OUTSIDE = /^\/(api|healthz|readyz|metrics|$)/;

function settingsFor(database: TestDatabase, changes: Partial<ApiSettings>): ApiSettings {
  const environment = {
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    JWT_SECRET: 'only-for-tests-only-for-tests-only',
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PER_MINUTE: '100000',
    SIGN_IN_LIMIT_PER_MINUTE: '100000',
    // The API alone, whether the web application was built or not.
    WEB_DIRECTORY: 'dist/none',
  };
  return { ...readApiSettings(environment), ...changes };
}

/**
 * Boots the application on the database and the clock given.
 *
 * @param options.settings settings other than a test's usual ones
 * @param options.mail the way out for e-mail; none unless given
 * @param options.port to listen on; a free one unless given
 * @param options.prepare looks on at the server before any route is registered
 * @param options.root another root module than the application's own, to have more in it
 */
export async function startApi(options: {
  database: TestDatabase;
  clock: Clock;
  settings?: Partial<ApiSettings>;
  mail?: MailService;
  port?: number;
  prepare?: (adapter: FastifyAdapter) => void;
  root?: (settings: ApiSettings, house: House) => DynamicModule;
}): Promise<TestApi> {
  const settings = settingsFor(options.database, options.settings ?? {});
  const house: House = {
    database: options.database.database,
    clock: options.clock,
    calendar: new WorkingCalendar(),
    catalogue: new PolicyCatalogue(),
    rules: readLocalRules(`${settings.CATALOGUE_DIRECTORY}/local-rules.yaml`),
    evidenceDirectory: settings.EVIDENCE_DIRECTORY,
    exportDirectory: settings.EXPORT_DIRECTORY,
    mail: options.mail,
  };
  const adapter = createAdapter(settings);
  options.prepare?.(adapter);
  const app = await createApi(settings, options.root?.(settings, house) ?? AppModule.of(settings, house), adapter);
  await app.listen(options.port ?? 0, '127.0.0.1');
  const request = requestAt(await app.getUrl());
  const signIn: TestApi['signIn'] = (username, password, more) =>
    request('POST', '/auth/sign-in', { ...more, body: { username, password } });
  return {
    app,
    house,
    settings,
    request,
    signIn,
    as: (username, password) => signedInClient(request, () => signIn(username, password)),
    anyone: () => clientOf(request),
    close: () => app.close(),
  };
}

function requestAt(origin: string): TestApi['request'] {
  return async (method, path, { body, headers, redirect } = {}) => {
    const answer = await fetch(`${origin}${OUTSIDE.test(path) ? path : `/api/v1${path}`}`, {
      method,
      headers: { ...(isJson(body) && { 'content-type': 'application/json' }), ...headers },
      body: isJson(body) ? JSON.stringify(body) : (body as string | FormData | undefined),
      redirect,
    });
    const json = /json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, body: json ? await answer.json() : await answer.text(), headers: answer.headers };
  };
}

/** A text or a form is sent as it is; anything else is sent as JSON. */
const isJson = (body: unknown): boolean =>
  body !== undefined && typeof body !== 'string' && !(body instanceof FormData);

function clientOf(request: TestApi['request']): Client {
  const write = (method: Method, path: string, body: unknown, version?: number, headers?: Record<string, string>) =>
    request(method, path, {
      body,
      headers: {
        ...(method === 'POST' && { 'idempotency-key': newId() }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...headers,
      },
    });
  return {
    get: (path, headers) => request('GET', path, { headers }),
    post: (path, body, version, headers) => write('POST', path, body, version, headers),
    patch: (path, body, version, headers) => write('PATCH', path, body, version, headers),
    put: (path, body, version) => write('PUT', path, body, version),
    delete: (path) => request('DELETE', path),
  };
}

function signedInClient(request: TestApi['request'], signIn: () => Promise<Answer>): Client {
  let token: string | undefined;
  const renew = async (): Promise<string> => {
    const answer = await signIn();
    if (answer.status !== 200) throw new Error(`could not sign in: ${JSON.stringify(answer.body)}`);
    return answer.body.accessToken;
  };
  return clientOf(async (method, path, options = {}) => {
    const send = async () => {
      token ??= await renew();
      return request(method, path, { ...options, headers: { ...options.headers, authorization: `Bearer ${token}` } });
    };
    const answer = await send();
    if (answer.status !== 401) return answer;
    token = undefined;
    return send();
  });
}
