/**
 * A PostgreSQL of our own: nothing has to be installed on the machine. It listens on 127.0.0.1 only, on a free port,
 * with a password of its own, so that it never meets another server.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ensureOwnDirectory, freePort, isRoot } from './data-home.mjs';
import { postgresPrograms, serverAccount } from './postgres-programs.mjs';

const environment = { ...process.env, LC_ALL: 'C' };
/** Time for an orderly end, which writes a checkpoint; after it the server is ended as if the power had failed. */
const STOP_SECONDS = 20;
const LAUNCH_ATTEMPTS = 5;

function run(program, args, what) {
  const result = spawnSync(program, args, { ...serverAccount, cwd: '/', encoding: 'utf8', env: environment });
  if (result.status === 0) return;
  throw new Error(`${what} failed: ${result.error?.message ?? (result.stderr || result.stdout)}`);
}

/** The cluster is made beside its place and moved there at the end: what is at its place is whole, and is kept. */
function createCluster(home, data, programs) {
  const growing = `${data}.new`;
  rmSync(growing, { recursive: true, force: true });
  const password = randomBytes(18).toString('base64url');
  const passwordFile = join(home, 'initial-password');
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (isRoot) chownSync(passwordFile, serverAccount.uid, serverAccount.gid);
  const form = ['-E', 'UTF8', '--locale=C', '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  run(programs.initdb, ['-D', growing, ...form], 'Creating the database cluster');
  rmSync(passwordFile);
  writeFileSync(join(home, 'password'), password, { mode: 0o600 });
  renameSync(growing, data);
}

/** @throws Error when the data are there and their password is not: that is no reason to begin anew */
function readPassword(home) {
  const file = join(home, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  throw new Error(`${file} is missing, and nobody can sign in to the data beside it. Put it back from a backup.`);
}

/** @returns the command line of a process, empty when there is no such process */
function commandOf(pid) {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self/cmdline')) return existsSync(file) ? readFileSync(file, 'utf8') : '';
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/** Ends the server that a killed run left behind. */
function stopLeftover(data, programs) {
  const pidFile = join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const command = commandOf(Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0]));
  // The next server itself checks what a dead one left, orphaned backends included.
  if (command === '') return;
  if (!command.includes(data)) {
    // After a reboot the number may be anybody's; that process is left alone, and the file means nothing any more.
    rmSync(pidFile);
    return;
  }
  const options = { ...serverAccount, cwd: '/' };
  const stopWith = (mode) =>
    spawnSync(programs.pgCtl, ['stop', '-D', data, '-m', mode, '-w', '-t', String(STOP_SECONDS)], options).status;
  if (stopWith('fast') !== 0) stopWith('immediate');
}

/** @returns the server's process, once it accepts connections, with what it said so far in case it ends before */
async function launch(program, data, port, durable) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '128MB',
    timezone: 'Asia/Shanghai',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // In a process group of its own, so that Ctrl-C reaches our processes first and the database stops last.
  const server = spawn(program, ['-D', data, ...options], {
    ...serverAccount,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment,
  });
  let said = '';
  const exited = new Promise((done) => {
    server.once('exit', (code, signal) => done(signal ?? `code ${code}`));
  });
  await new Promise((ready, fail) => {
    server.once('error', fail);
    exited.then((how) => fail(new Error(`PostgreSQL ended with ${how}:\n${said.slice(-2000)}`)));
    server.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-20_000);
      if (said.includes('database system is ready to accept connections')) ready();
    });
  });
  return { server, exited };
}

/**
 * A first try may fail although nothing is wrong: somebody took the free port first, or the backends of a server that
 * was killed are still on their way out.
 */
async function launchPatiently(program, data, port, durable) {
  for (let attempt = 1; ; attempt += 1) {
    const chosen = port ?? (await freePort());
    try {
      return { ...(await launch(program, data, chosen, durable)), port: chosen };
    } catch (error) {
      if (attempt === LAUNCH_ATTEMPTS) throw error;
      await delay(1000);
    }
  }
}

const hasEnded = (server) => server.exitCode !== null || server.signalCode !== null;

async function stop(server, exited) {
  server.ref();
  if (!hasEnded(server)) server.kill('SIGINT');
  const patience = new AbortController();
  const lost = delay(STOP_SECONDS * 1000, null, { signal: patience.signal }).catch(() => undefined);
  await Promise.race([exited, lost]);
  patience.abort();
  if (!hasEnded(server)) server.kill('SIGQUIT');
  await exited;
}

/** Makes the server's directory, which belongs to the account that the server runs under. */
function ensureHome(home) {
  ensureOwnDirectory(dirname(home));
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (isRoot) chownSync(home, serverAccount.uid, serverAccount.gid);
}

/**
 * Starts the server, creating its cluster when there is none, and ending first what a killed run left behind.
 *
 * @param home directory for the data and the password
 * @param options.durable false trades crash safety for speed, for throw-away test servers
 * @param options.port the port to listen on; any free one unless told
 * @returns { port, pid, url(database, user?, password?), exited: Promise<how it ended>, stop(), kill() }
 * @throws Error with the server's last words when it does not come up
 */
export async function startEmbeddedPostgres(home, options = {}) {
  ensureHome(home);
  const data = join(home, 'data');
  const programs = postgresPrograms(home);
  if (existsSync(data)) stopLeftover(data, programs);
  else createCluster(home, data, programs);
  const password = readPassword(home);
  const { server, exited, port } = await launchPatiently(
    programs.postgres,
    data,
    options.port,
    options.durable ?? true,
  );
  server.unref();
  server.stderr.unref?.();
  return {
    port,
    pid: server.pid,
    url: (database, user = 'postgres', secret = password) =>
      `postgres://${user}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`,
    exited,
    stop: () => stop(server, exited),
    kill: () => server.kill('SIGQUIT'),
  };
}

/** Ends a server that may still run on these data, for whoever wants to delete them. */
export function stopEmbeddedPostgres(home) {
  const data = join(home, 'data');
  if (existsSync(data)) stopLeftover(data, postgresPrograms(home));
}
