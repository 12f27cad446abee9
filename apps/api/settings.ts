/** The API's settings: those that every process has, and its own. */
import { makeValidator, port, str } from 'envalid';
import { baseSettings, count, readSettings, type SettingsOf } from '#kernel';

const secret = makeValidator<string>((text) => {
  if (text.length < 32) throw new TypeError('a secret has at least 32 characters');
  return text;
});

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** An issuer is compared as a whole, so it says nothing but where it is. */
const issuer = makeValidator<string>((text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const open = url?.protocol === 'http:' && LOOPBACK.has(url.hostname);
  if (url?.protocol !== 'https:' && !open) throw new TypeError('is not a URL that begins with https://');
  if (url.username || url.password || url.search || url.hash || url.pathname.includes('/.well-known/')) {
    throw new TypeError('is the issuer alone, without user, query or /.well-known/…');
  }
  return url.href;
});

const filled = makeValidator<string>((text) => {
  if (text.trim() === '') throw new TypeError('is empty');
  return text;
});

export const API_SETTINGS = {
  ...baseSettings,
  HOST: str({ desc: 'Address to listen on; 0.0.0.0 for every one', default: '127.0.0.1' }),
  PORT: port({ desc: 'Port to listen on', default: 3000 }),
  JWT_SECRET: secret({ desc: 'Key that signs access tokens, at least 32 characters; changing it ends all of them' }),
  TRUST_PROXY: str({
    desc: 'Addresses or networks of the proxies in front, separated by commas, whose `X-Forwarded-For` is believed',
    default: '',
  }),
  RATE_LIMIT_PER_MINUTE: count({ desc: 'Requests per minute from one address', default: 6000 }),
  SIGN_IN_LIMIT_PER_MINUTE: count({
    desc: 'Attempts to sign in per minute from one address under one user name',
    default: 60,
  }),
  OIDC_ISSUER: issuer({
    desc:
      'The identity provider (OpenID Connect) by which people may sign in: its issuer, https; http on the loopback only, ' +
      'and not in production. Needs `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET` and `PUBLIC_URL` beside it',
    default: undefined,
  }),
  OIDC_CLIENT_ID: filled({ desc: 'What the identity provider calls huiqi', default: undefined }),
  OIDC_CLIENT_SECRET: filled({
    desc: 'How huiqi proves to the identity provider that it is huiqi',
    default: undefined,
  }),
  OIDC_NAME: filled({ desc: 'What people call the identity provider, for the button', default: '统一身份认证' }),
  UPLOAD_LIMIT_MB: count({ desc: 'Largest file that can be uploaded, in MiB', default: 50 }),
  OPEN_DATA_LICENCE: str({
    desc: 'Name or address of the licence under which the operator gives the open data away; huiqi names none by itself',
    default: '',
  }),
  WEB_DIRECTORY: str({ desc: 'The built web application, served at `/`', default: 'dist/web' }),
};

/** The checked settings. In production the refresh cookie is marked as secure. */
export type ApiSettings = SettingsOf<typeof API_SETTINGS>;

/** The identity provider as it is set. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  name: string;
  /** Where the provider sends people back to; it has to be registered there, to the letter. */
  redirectUri: string;
}

/** @returns the identity provider, or null where none is set */
export function oidcSettingsOf(settings: ApiSettings): OidcSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, PUBLIC_URL } = settings;
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET || !PUBLIC_URL) return null;
  const redirectUri = `${PUBLIC_URL.replace(/\/$/, '')}/api/v1/auth/oidc/callback`;
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME,
    redirectUri,
  };
}

/** What is wrong with the identity provider's settings together; an empty list when nothing is. */
function oidcFaults(settings: ApiSettings): string[] {
  const together = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  const given = together.filter((name) => settings[name] !== undefined);
  if (given.length === 0) return [];
  const missing = [...together, 'PUBLIC_URL' as const].filter((name) => settings[name] === undefined);
  if (missing.length > 0) return [`${given[0]}: needs ${missing.join(', ')} beside it`];
  if (settings.NODE_ENV !== 'production') return [];
  // What the provider sends back in the clear opens an account to whoever reads it on the way.
  return (['OIDC_ISSUER', 'PUBLIC_URL'] as const)
    .filter((name) => !settings[name]?.startsWith('https:'))
    .map((name) => `${name}: has to be https in production where people sign in by an identity provider`);
}

/** @throws Error that names every setting that is missing or wrong */
export function readApiSettings(environment: NodeJS.ProcessEnv): ApiSettings {
  const settings = readSettings(API_SETTINGS, environment);
  const faults = oidcFaults(settings);
  if (faults.length > 0) throw new Error(`The settings are not right:\n${faults.join('\n')}`);
  return settings;
}
