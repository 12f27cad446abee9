/** What a local instance consists of: its settings, its processes, and what its owner is told. */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const READY_SECONDS = 60;
const DATABASE = 'huiqi';

/**
 * Whose PostgreSQL it is: one that somebody names in the environment, or one of our own.
 *
 * @returns true for our own
 * @throws Error when only one of the two URLs is given
 */
export function usesEmbeddedPostgres({ DATABASE_URL, MIGRATION_DATABASE_URL }) {
  if (Boolean(DATABASE_URL) === Boolean(MIGRATION_DATABASE_URL)) return !DATABASE_URL;
  throw new Error(
    'DATABASE_URL (the role huiqi_app, for the running application) and MIGRATION_DATABASE_URL (the owner, who changes ' +
      'tables) belong together: give both, or neither for a PostgreSQL of our own.',
  );
}

/**
 * The settings of the application's processes; what the environment says goes before what we would choose.
 *
 * @param given the environment
 * @param options.home the data directory
 * @param options.secrets as kept there
 * @param options.postgres our own server, or null
 */
export function applicationSettings(given, { home, secrets, postgres }) {
  const production = given.NODE_ENV === 'production';
  const { MIGRATION_DATABASE_URL: _ownersOnly, ...rest } = given;
  return {
    NODE_ENV: 'development',
    EVIDENCE_DIRECTORY: join(home, 'evidence'),
    EXPORT_DIRECTORY: join(home, 'exports'),
    // In production the API asks for a secret of its own and does not start without one.
    ...(production ? {} : { JWT_SECRET: secrets.jwt }),
    ...(postgres ? { DATABASE_URL: postgres.url(DATABASE, 'huiqi_app', secrets.database) } : {}),
    ...rest,
  };
}

/** The settings of `migrations/run.js`, the only process that knows the owner's URL. */
export function migrationSettings(given, { secrets, postgres }) {
  if (postgres) {
    const ours = { MIGRATION_DATABASE_URL: postgres.url(DATABASE), DATABASE_APP_PASSWORD: secrets.database };
    return { ...given, ...ours };
  }
  return { ...given, DATABASE_APP_PASSWORD: decodeURIComponent(new URL(given.DATABASE_URL).password) };
}

/**
 * A process that is started again while the clock was set to another moment goes on from there, and not from the
 * beginning, so that the processes agree on the time.
 *
 * @param settings with CLOCK_START or without
 * @param startedAt when the instance started, in milliseconds
 */
export function withRunningClock(settings, startedAt) {
  const start = Date.parse(settings.CLOCK_START ?? '');
  if (Number.isNaN(start)) return settings;
  return { ...settings, CLOCK_START: new Date(start + Date.now() - startedAt).toISOString() };
}

/** @returns the address under which this machine reaches a server that listens on `host` */
export function addressOf(host, port) {
  const anywhere = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host);
  const name = anywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * Waits until the API says that it is ready.
 *
 * @param processes what must not end meanwhile: name → process of supervise.mjs
 * @throws Error with the last words of one that ended, or with the last answer after a minute
 */
export async function untilReady(address, processes, signal) {
  const ends = Object.entries(processes).map(async ([name, { exited, lastWords }]) => {
    throw new Error(`${name} ended (${await exited}) instead of starting:\n${lastWords()}`);
  });
  const poll = async () => {
    let answer = 'no answer';
    for (const end = Date.now() + READY_SECONDS * 1000; Date.now() < end; await delay(100, null, { signal })) {
      try {
        const response = await fetch(`${address}/readyz`, { signal });
        if (response.ok) return;
        answer = `${response.status} ${await response.text()}`;
      } catch (error) {
        signal.throwIfAborted();
        answer = error.cause?.message ?? error.message;
      }
    }
    throw new Error(`${address}/readyz was not ready within ${READY_SECONDS} s: ${answer}`);
  };
  await Promise.race([poll(), ...ends]);
}
