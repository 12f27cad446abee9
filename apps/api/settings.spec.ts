import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { WORKER_SETTINGS } from '../worker/settings.js';
import { API_SETTINGS, oidcSettingsOf, readApiSettings } from './settings.js';

const NEEDED = { DATABASE_URL: 'postgres://huiqi_app:x@localhost/huiqi', JWT_SECRET: 'x'.repeat(32) };

const FILE = 'docs/settings.md';

/** What only the commands read: JavaScript that runs before anything is built, so their definitions stand here. */
const COMMAND_SETTINGS: Record<string, Described & { readIn: string }> = {
  HUIQI_HOME: {
    readIn: 'scripts/lib/data-home.mjs',
    desc: '`npm start`: directory of the data; for root the default is one under `/var/tmp`',
    default: '.huiqi',
  },
  MIGRATION_DATABASE_URL: {
    readIn: 'migrations/run.ts',
    desc:
      'Migrations: the database as its owner, who may create databases and roles. `npm start` uses a PostgreSQL of its ' +
      'own unless this and `DATABASE_URL` are both set; `npm run ledger:verify` and `npm run cases:recompute` prefer it to `DATABASE_URL`',
    default: undefined,
  },
  DATABASE_APP_PASSWORD: {
    readIn: 'migrations/run.ts',
    desc: 'Migrations: the password that the role `huiqi_app` is given; **required** there',
    default: undefined,
  },
  HUIQI_URL: {
    readIn: 'scripts/tour.mjs',
    desc: '`npm run tour`: the running system; without it the one on this machine at `PORT`',
    default: undefined,
  },
};

interface Described {
  desc?: string;
  default?: unknown;
  choices?: readonly unknown[];
}

function rowsOf(specs: Record<string, Described>): string {
  const rows = Object.entries(specs).map(([name, spec]) => {
    const choices = spec.choices ? ` (${spec.choices.map((choice) => `\`${choice}\``).join(', ')})` : '';
    const fallback =
      'default' in spec
        ? spec.default === undefined || spec.default === ''
          ? '–'
          : `\`${spec.default}\``
        : '**required**';
    return `| \`${name}\` | ${spec.desc}${choices} | ${fallback} |`;
  });
  return ['| variable | meaning | default |', '|---|---|---|', ...rows].join('\n');
}

function page(): string {
  const shared = Object.keys(API_SETTINGS).filter((name) => name in WORKER_SETTINGS);
  const only = (specs: object, keep: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(specs).filter(([name]) => keep(name))) as Record<string, Described>;
  return `# Settings

Environment variables, read and checked once when a process starts; one that is missing or wrong stops the start with a
sentence that names it. Directories are relative to the working directory. This page is generated from the definitions
(\`UPDATE_DOCS=1 npm test -- apps/api/settings.spec.ts\`), and a test fails when it is stale.

## API and worker

${rowsOf(only(API_SETTINGS, (name) => shared.includes(name)))}

## API only

${rowsOf(only(API_SETTINGS, (name) => !shared.includes(name)))}

## Worker only

${rowsOf(only(WORKER_SETTINGS, (name) => !shared.includes(name)))}

## Commands only

${rowsOf(COMMAND_SETTINGS)}
`;
}

describe('the settings', () => {
  it('need the database and the secret, and name what is missing with its meaning', () => {
    expect(() => readApiSettings({})).toThrow(/DATABASE_URL: .*PostgreSQL[\s\S]*JWT_SECRET: .*access tokens/);
    expect(readApiSettings(NEEDED)).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', NODE_ENV: 'development' });
  });

  it('never repeat a secret that is wrong', () => {
    expect(() => readApiSettings({ ...NEEDED, JWT_SECRET: 'too-short-secret' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('too-short-secret') }),
    );
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['RATE_LIMIT_PER_MINUTE', '0'],
    ['UPLOAD_LIMIT_MB', '1.5'],
    ['LOG_LEVEL', 'loud'],
    ['CLOCK_START', '2026-03-02'],
  ])('refuse %s=%s', (name, value) => {
    expect(() => readApiSettings({ ...NEEDED, [name]: value })).toThrow(name);
  });

  it('refuse a shifted clock in production', () => {
    const CLOCK_START = '2026-03-02T09:00:00+08:00';
    expect(readApiSettings({ ...NEEDED, CLOCK_START }).CLOCK_START).toBe(CLOCK_START);
    expect(() => readApiSettings({ ...NEEDED, CLOCK_START, NODE_ENV: 'production' })).toThrow('CLOCK_START');
  });

  describe('of an identity provider', () => {
    const PROVIDER = {
      OIDC_ISSUER: 'https://id.example.org/realms/city',
      OIDC_CLIENT_ID: 'huiqi',
      OIDC_CLIENT_SECRET: 'secret-word',
      PUBLIC_URL: 'https://huiqi.example.org/',
    };
    const read = (changes: NodeJS.ProcessEnv) => readApiSettings({ ...NEEDED, ...PROVIDER, ...changes });

    it('are all there or none, and say where people come back to', () => {
      expect(oidcSettingsOf(readApiSettings(NEEDED))).toBeNull();
      expect(oidcSettingsOf(read({ NODE_ENV: 'production' }))).toEqual({
        issuer: 'https://id.example.org/realms/city',
        clientId: 'huiqi',
        clientSecret: 'secret-word',
        name: '统一身份认证',
        redirectUri: 'https://huiqi.example.org/api/v1/auth/oidc/callback',
      });
    });

    it.each(Object.keys(PROVIDER))('need %s', (name) => {
      expect(() => read({ [name]: undefined })).toThrow(
        new RegExp(`^The settings .*\nOIDC_\\w+: needs ${name} beside`),
      );
    });

    it.each([
      'http://id.example.org',
      'ftp://id.example.org',
      'id.example.org',
      'https://id.example.org/.well-known/openid-configuration',
      'https://huiqi:secret-word@id.example.org',
      'https://id.example.org/?tenant=1',
    ])('refuse the issuer %s', (OIDC_ISSUER) => {
      expect(() => read({ OIDC_ISSUER })).toThrow(/OIDC_ISSUER: is /);
      expect(() => read({ OIDC_ISSUER })).not.toThrow(/secret-word/);
    });

    it('refuse an empty name or secret', () => {
      expect(() => read({ OIDC_CLIENT_SECRET: ' ' })).toThrow(/OIDC_CLIENT_SECRET: is empty/);
    });

    it('take http on the loopback, but not in production, where neither end may be in the clear', () => {
      const OIDC_ISSUER = 'http://localhost:4000';
      expect(read({ OIDC_ISSUER }).OIDC_ISSUER).toBe('http://localhost:4000/');
      expect(() => read({ OIDC_ISSUER, NODE_ENV: 'production' })).toThrow(/OIDC_ISSUER: has to be https/);
      const PUBLIC_URL = 'http://huiqi.example.org';
      expect(() => read({ PUBLIC_URL, NODE_ENV: 'production' })).toThrow(/PUBLIC_URL: has to be https/);
    });
  });

  it.each(Object.entries(COMMAND_SETTINGS))('%s is read by the command that it is listed for', (name, { readIn }) => {
    expect(readFileSync(readIn, 'utf8')).toMatch(new RegExp(`process\\.env\\.${name}\\b|required\\('${name}'\\)`));
  });

  it('are the ones on the page about them', () => {
    if (process.env.UPDATE_DOCS) writeFileSync(FILE, page());
    expect(readFileSync(FILE, 'utf8')).toBe(page());
  });
});
