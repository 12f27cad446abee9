/** A throw-away Redis for the tests that want one. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, isRoot } from './data-home.mjs';

const INSTALL_SECONDS = 60;

const isInstalled = () => spawnSync('redis-server', ['--version']).status === 0;

/** @returns null when it worked, otherwise why not */
function installWithApt() {
  if (!isRoot) return 'there is no redis-server on the path, and only root could install one';
  const deadline = Date.now() + INSTALL_SECONDS * 1000;
  // Without a run level the package does not start a service of its own on port 6379.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'redis-server']]) {
    const timeout = Math.max(1, deadline - Date.now());
    const result = spawnSync('apt-get', args, { env, timeout, encoding: 'utf8' });
    if (result.error) return `apt-get ${args[0]}: ${result.error.message}`;
    if (result.status !== 0) return `apt-get ${args[0]} failed: ${result.stderr.trim().split('\n').at(-1)}`;
  }
  return isInstalled() ? null : 'apt-get installed it, and still there is no redis-server on the path';
}

/**
 * Starts a Redis on a free port of 127.0.0.1, which keeps nothing and evicts nothing.
 *
 * @param options.install whether a missing redis-server may be installed (root, with apt-get, for a minute at most)
 * @returns { url, stop() }, or { reason } where there is none
 */
export async function startRedis({ install = false } = {}) {
  if (!isInstalled()) {
    const reason = install ? installWithApt() : 'there is no redis-server on the path';
    if (reason) return { reason };
  }
  const directory = mkdtempSync(join(tmpdir(), 'huiqi-redis-'));
  const port = await freePort();
  const settings = {
    port,
    bind: '127.0.0.1',
    dir: directory,
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = new Promise((done) => server.once('exit', done));
  let said = '';
  const ready = await new Promise((done) => {
    exited.then(() => done(false));
    server.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ready to accept connections')) done(true);
    });
  });
  const remove = () => rmSync(directory, { recursive: true, force: true });
  if (!ready) {
    remove();
    return { reason: `redis-server did not start: ${said.trim().split('\n').at(-1)}` };
  }
  process.once('exit', () => {
    server.kill('SIGKILL');
    remove();
  });
  server.unref();
  server.stdout.unref?.();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.ref();
      server.kill('SIGTERM');
      await exited;
      remove();
    },
  };
}
