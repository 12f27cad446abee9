import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '../../apps/api/demo/seed.js';
import { PEOPLE } from '../../apps/api/demo/world.js';

/** The scripts are plain JavaScript, because they run before anything is installed; they carry no types. */
const script = (name: string) => import(join(process.cwd(), 'scripts', 'lib', `${name}.mjs`));
const { takeLock } = await script('instance-lock');
const { keepSecrets } = await script('secrets');
const { checkNode } = await script('install');
const { isPortFree } = await script('data-home');
const { ACCOUNTS, DEMO_PASSWORD: printedPassword } = await script('welcome');
const { applicationSettings, migrationSettings, usesEmbeddedPostgres, withRunningClock } = await script('instance');
const { readJestResult } = await script('test-report');

const directory = mkdtempSync(join(tmpdir(), 'huiqi-start-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the lock of an instance', () => {
  const file = join(directory, 'lock');
  /** The number of a process that has just ended. */
  const ended = spawnSync(process.execPath, ['--version']).pid;

  it('refuses a second instance while the first runs, and names it', () => {
    const release = takeLock(file);
    expect(() => takeLock(file)).toThrow(`process ${process.pid}`);
    release();
    takeLock(file)();
  });

  it.each([
    ['a process that is gone', JSON.stringify({ pid: ended, birth: '' })],
    ['an older process that had the number of a living one', JSON.stringify({ pid: process.pid, birth: 'before' })],
    ['half a file', '{"pid":'],
    ['nothing', ''],
  ])('is taken over from %s', (_whose, content) => {
    writeFileSync(file, content);
    takeLock(file)();
    expect(readdirSync(directory).filter((name) => name.startsWith('lock'))).toEqual([]);
  });
});

describe('the secrets of an instance', () => {
  const file = join(directory, 'secrets.json');

  it('are made once, differ, and can be read by their owner only', () => {
    const first = keepSecrets(file, ['database']);
    const second = keepSecrets(file, ['database', 'jwt']);
    expect(second.database).toBe(first.database);
    expect(second.jwt).toMatch(/^[\w-]{43}$/);
    expect(second.jwt).not.toBe(first.database);
    expect(keepSecrets(file, ['database', 'jwt'])).toEqual(second);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('the settings of an instance', () => {
  const secrets = { database: 'd', jwt: 'j' };
  const postgres = { url: (database: string, user = 'postgres') => `postgres://${user}@here/${database}` };

  it('tell nobody but the migrations the URL of the owner', () => {
    const given = {
      DATABASE_URL: 'postgres://huiqi_app:p%2F@there/huiqi',
      MIGRATION_DATABASE_URL: 'postgres://o@there',
    };
    expect(applicationSettings(given, { home: '/h', secrets, postgres: null })).not.toHaveProperty(
      'MIGRATION_DATABASE_URL',
    );
    expect(migrationSettings(given, { secrets, postgres: null })).toMatchObject({
      MIGRATION_DATABASE_URL: 'postgres://o@there',
      DATABASE_APP_PASSWORD: 'p/',
    });
  });

  it('name our own database where nobody names another', () => {
    expect(applicationSettings({}, { home: '/h', secrets, postgres })).toMatchObject({
      DATABASE_URL: 'postgres://huiqi_app@here/huiqi',
      EVIDENCE_DIRECTORY: join('/h', 'evidence'),
      EXPORT_DIRECTORY: join('/h', 'exports'),
      JWT_SECRET: 'j',
    });
    expect(usesEmbeddedPostgres({})).toBe(true);
  });

  it('invent no signing key in production', () =>
    expect(applicationSettings({ NODE_ENV: 'production' }, { home: '/h', secrets, postgres })).not.toHaveProperty(
      'JWT_SECRET',
    ));

  it.each([{ DATABASE_URL: 'x' }, { MIGRATION_DATABASE_URL: 'x' }])('refuse %o without its other half', (given) =>
    expect(() => usesEmbeddedPostgres(given)).toThrow('belong together'),
  );

  it('let a clock that was set go on where it is, for a process that is started again', () => {
    const settings = withRunningClock({ CLOCK_START: '2026-03-02T09:00:00+08:00' }, Date.now() - 3_600_000);
    expect(Date.parse(settings.CLOCK_START) - Date.parse('2026-03-02T10:00:00+08:00')).toBeLessThan(1000);
    expect(Date.parse(settings.CLOCK_START)).toBeGreaterThanOrEqual(Date.parse('2026-03-02T10:00:00+08:00'));
    expect(withRunningClock({ PORT: '1' }, 0)).toEqual({ PORT: '1' });
  });
});

describe('what is checked before anything is done', () => {
  it.each(['20.19.0', '22.0.0', '24.1.0'])('Node.js %s will do', (version) =>
    expect(() => checkNode(version)).not.toThrow(),
  );
  it.each(['18.20.4', '20.18.3'])('Node.js %s is too old, and it says what to do', (version) =>
    expect(() => checkNode(version)).toThrow(/needs Node\.js 20\.19 or newer, and this is .*nodejs\.org/),
  );

  it('a port that somebody listens on is taken, and free afterwards', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as { port: number };
    expect(await isPortFree('127.0.0.1', port)).toBe(false);
    await new Promise((done) => server.close(done));
    expect(await isPortFree('127.0.0.1', port)).toBe(true);
  });
});

describe('the accounts that the terminal shows', () => {
  it('are those that the demonstration makes, with their password', () => {
    const shown = (ACCOUNTS as [string, string[]][]).flatMap(([, names]) => names);
    expect(shown.sort()).toEqual(PEOPLE.map(({ username }) => username).sort());
    expect(printedPassword).toBe(DEMO_PASSWORD);
  });
});

describe('the count of a test run', () => {
  const write = (statuses: string[], brokenFiles = 0): string => {
    mkdirSync(join(directory, 'jest'), { recursive: true });
    const file = join(directory, 'jest', 'result.json');
    const assertionResults = statuses.map((status, index) => ({ status, fullName: `test ${index}` }));
    const result = { numRuntimeErrorTestSuites: brokenFiles, testResults: [{ assertionResults }] };
    writeFileSync(file, JSON.stringify(result));
    return file;
  };

  it('names what was skipped', () =>
    expect(readJestResult(write(['passed', 'pending', 'failed', 'todo']), 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: ['test 1', 'test 3'],
    }));
  it('counts a file that could not run as a failure', () =>
    expect(readJestResult(write(['passed'], 1), 1)).toMatchObject({ passed: 1, failed: 1 }));
  it('never calls a run sound that ended badly', () => {
    expect(readJestResult(write(['passed']), 1)).toMatchObject({ failed: 1 });
    expect(readJestResult(join(directory, 'nowhere.json'), 0)).toMatchObject({ failed: 1 });
  });
});

describe('the start script', () => {
  it('needs no dependency, so that it runs in an empty clone', () => {
    const files = ['start.mjs', 'test.mjs', ...readdirSync('scripts/lib').map((name) => join('lib', name))];
    for (const file of files) {
      const imports = [...readFileSync(join('scripts', file), 'utf8').matchAll(/ from '([^']+)';$/gm)];
      for (const [, from] of imports) expect([file, from]).toEqual([file, expect.stringMatching(/^(node:|\.)/)]);
    }
  });
});
