/**
 * `npm start`: from whatever state a clone is in to a running huiqi, and an orderly end.
 *
 * Node.js built-ins only: this file runs before any dependency is installed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { dataHome, ensureOwnDirectory, isPortFree } from './lib/data-home.mjs';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from './lib/embedded-postgres.mjs';
import { checkNode, ensureInstalled } from './lib/install.mjs';
import {
  addressOf,
  applicationSettings,
  migrationSettings,
  untilReady,
  usesEmbeddedPostgres,
  withRunningClock,
} from './lib/instance.mjs';
import { takeLock } from './lib/instance-lock.mjs';
import { runOrThrow } from './lib/program.mjs';
import { steps } from './lib/progress.mjs';
import { keepSecrets } from './lib/secrets.mjs';
import { keepRunning, startProcess } from './lib/supervise.mjs';
import { welcome } from './lib/welcome.mjs';

const USAGE = `npm start [-- --fresh]

Installs and builds what is missing, starts a PostgreSQL of its own, the API and the worker, and prints the address.

  --fresh   deletes the data of this instance first, without asking, and begins anew
  --help    shows this

Environment (all of it in docs/settings.md):
  PORT (3000), HOST (127.0.0.1)            where the API listens
  DATABASE_URL, MIGRATION_DATABASE_URL     a PostgreSQL of yours instead of our own
  REDIS_URL                                a Redis for the queue instead of PostgreSQL
  HUIQI_HOME                               directory of the data, instead of .huiqi (for root, one under /var/tmp)
  CLOCK_START                              starts the clock at another moment, e.g. 2026-03-02T09:00:00+08:00
`;

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const home = dataHome(project);
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
const given = { ...process.env, HOST: host, PORT: String(port) };
/** Time for the processes to finish what they are doing. */
const STOP_SECONDS = 10;
let startedAt;

const stopping = new AbortController();
const { signal } = stopping;
/** What runs at this moment: release (the lock), postgres, api, worker. */
const running = {};

async function checkSurroundings(fresh) {
  if (fresh && !usesEmbeddedPostgres(given)) {
    throw new Error('--fresh deletes our own database only; the one that DATABASE_URL names is yours to empty.');
  }
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(`PORT=${process.env.PORT} is no port.`);
  ensureOwnDirectory(home);
  running.release = takeLock(join(home, 'lock'));
  if (await isPortFree(host, port)) return;
  throw new Error(
    `Port ${port} of ${host} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
  );
}

async function startPostgres(fresh) {
  if (!usesEmbeddedPostgres(given)) return 'yours, as DATABASE_URL says';
  const directory = join(home, 'postgres');
  if (fresh) {
    stopEmbeddedPostgres(directory);
    for (const name of ['postgres', 'evidence', 'secrets.json'])
      rmSync(join(home, name), { recursive: true, force: true });
  }
  running.postgres = await startEmbeddedPostgres(directory);
  return `${fresh ? 'with nothing in it, ' : ''}port ${running.postgres.port}`;
}

const runScript = (what, script, env) =>
  runOrThrow(what, process.execPath, [join(project, script)], { env, signal, cwd: project });

function launch(name, env) {
  return startProcess({
    script: join(project, 'dist', 'apps', name, 'main.js'),
    cwd: project,
    env: withRunningClock(env, startedAt),
    log: join(home, 'logs', `${name}.log`),
  });
}

async function startApplication(address, env) {
  const logs = join(home, 'logs');
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs);
  startedAt = Date.now();
  running.api = launch('api', env);
  running.worker = launch('worker', env);
  await untilReady(address, { 'The API': running.api, 'The worker': running.worker }, signal);
}

/** From here on whatever ends by itself is started again. */
function watch(env) {
  const say = (sentence) => console.log(`${new Date().toISOString()} ${sentence}`);
  const keep = (title, name, again) => {
    const replaced = (next) => {
      running[name] = next;
      say(`${title} was started again.`);
    };
    return keepRunning(title, running[name], again, { stopping: signal, replaced, say });
  };
  const database = running.postgres;
  if (database)
    keep('PostgreSQL', 'postgres', () => startEmbeddedPostgres(join(home, 'postgres'), { port: database.port }));
  keep('The API', 'api', () => launch('api', env));
  keep('The worker', 'worker', () => launch('worker', env));
}

async function start(fresh) {
  const step = steps(7);
  const address = addressOf(host, port);
  let secrets;
  await step('Checking Node.js, port and data directory', () => checkSurroundings(fresh));
  await step('Dependencies (the first time may take two minutes)', () => ensureInstalled(project, { signal }));
  await step('Building', () => ensureBuilt(project, { signal }));
  await step('PostgreSQL', () => startPostgres(fresh));
  await step('Database schema', () => {
    secrets = keepSecrets(join(home, 'secrets.json'), ['database', 'jwt']);
    const env = migrationSettings(given, { secrets, postgres: running.postgres });
    return runScript('Preparing the database', 'dist/migrations/run.js', env);
  });
  const env = applicationSettings(given, { home, secrets, postgres: running.postgres });
  await step('Catalogue and data', () => runScript('Loading the data', 'dist/apps/api/load.js', env));
  await step('API and worker', () => startApplication(address, env));
  watch(env);
  console.log(welcome({ address, home, demonstration: env.NODE_ENV !== 'production' }));
}

/** The processes first, together; the database when nobody needs it any more. */
async function stop() {
  await Promise.all([running.api?.stop(STOP_SECONDS), running.worker?.stop(STOP_SECONDS)]);
  await running.postgres?.stop();
  running.release?.();
}

function force() {
  for (const name of ['api', 'worker', 'postgres']) running[name]?.kill();
  running.release?.();
  process.exit(1);
}

let askedAt = 0;
function onSignal() {
  if (!signal.aborted) {
    askedAt = Date.now();
    console.log('\nStopping … (Ctrl-C again ends everything at once)');
    stopping.abort();
  } else if (Date.now() - askedAt > 1000) {
    // One Ctrl-C arrives twice under npm, from the terminal and from npm; only a later one is meant as a second.
    force();
  }
}

async function main() {
  const known = ['--fresh', '--help'];
  const args = process.argv.slice(2);
  const unknown = args.find((argument) => !known.includes(argument));
  if (unknown || args.includes('--help')) {
    console.log(unknown ? `What is ${unknown}?\n\n${USAGE}` : USAGE);
    return unknown ? 1 : 0;
  }
  checkNode();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, onSignal);
  let code = 0;
  try {
    await start(args.includes('--fresh'));
    await new Promise((done) => signal.addEventListener('abort', done));
  } catch (error) {
    if (!signal.aborted) {
      console.error(`\n${error.message}\n`);
      code = 1;
    }
    stopping.abort();
  }
  await stop();
  if (code === 0) console.log('Stopped.');
  return code;
}

process.exit(await main());
