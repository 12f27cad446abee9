/** The build: servers and web application to `dist/`, made again when a source has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runOrThrow } from './program.mjs';

const FOLDERS = [
  'apps/api',
  'apps/web',
  'apps/worker',
  'libs',
  'migrations',
  'test/bench',
  'test/invariants',
  'test/support',
];
const SOURCE = /\.(tsx?|css|html|svg)$/;
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

function* sources(project, folder) {
  if (!existsSync(join(project, folder))) return;
  const entries = readdirSync(join(project, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(project, path);
    else if (SOURCE.test(path) && !path.endsWith('.spec.ts')) yield path;
  }
}

/** Contents, not times: a checkout that touches files builds nothing. */
function fingerprintOf(project) {
  const hash = createHash('sha256');
  for (const path of [...FILES, ...FOLDERS.flatMap((folder) => [...sources(project, folder)])]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(project, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** API, worker and migrations, whatever is there already. */
export function buildServers(project, options = {}) {
  const compiler = join(project, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [compiler, '-p', 'tsconfig.build.json'];
  return runOrThrow('The build of the servers', process.execPath, args, { cwd: project, ...options });
}

function buildWeb(project, options) {
  const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'];
  return runOrThrow('The build of the web application', process.execPath, args, { cwd: project, ...options });
}

/**
 * Builds `dist/` when it is missing or older than its sources.
 *
 * @returns a note on what was done
 * @throws Error with the compiler's findings; a build that failed counts as none
 */
export async function ensureBuilt(project, { signal } = {}) {
  const stamp = join(project, 'dist', '.huiqi-stamp');
  const fingerprint = fingerprintOf(project);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return 'up to date';
  // What was built from a file that is no longer there would otherwise live on.
  rmSync(join(project, 'dist'), { recursive: true, force: true });
  await Promise.all([buildServers(project, { signal }), buildWeb(project, { signal })]);
  writeFileSync(stamp, fingerprint);
  return '';
}
