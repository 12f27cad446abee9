/** The dependencies: installed when they are missing or when the lock file has changed since. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runOrThrow, runProgram } from './program.mjs';

const OLDEST_NODE = [20, 19];

/** @throws Error with a sentence that helps, when this Node.js is older than huiqi needs */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const enough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  if (enough) return;
  throw new Error(
    `huiqi needs Node.js ${OLDEST_NODE.join('.')} or newer, and this is ${version}. ` +
      'Install a current one from https://nodejs.org (22 is recommended) and start again.',
  );
}

/**
 * npm as it was called; the `npm` on the path when we were called without it. On Windows npm is a script that only a
 * shell can run, but its JavaScript file runs everywhere.
 *
 * @returns [program, its first arguments]
 */
export function npmCommand() {
  const called = process.env.npm_execpath ?? '';
  return basename(called) === 'npm-cli.js' ? [process.execPath, [called]] : ['npm', []];
}

/**
 * Whether what is installed came from this lock file. Without our stamp (somebody ran npm by hand) the list counts that
 * npm writes at the very end of an install, if it is younger than the lock.
 */
function isCurrent(project, fingerprint) {
  const stamp = join(project, 'node_modules', '.huiqi-stamp');
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === fingerprint;
  const list = join(project, 'node_modules', '.package-lock.json');
  return existsSync(list) && statSync(list).mtimeMs >= statSync(join(project, 'package-lock.json')).mtimeMs;
}

async function install(options) {
  const [program, first] = npmCommand();
  const quiet = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const clean = await runProgram(program, [...first, 'ci', ...quiet], options);
  if (clean.code === 0) return 'installed';
  // A lock written against a registry that offers fewer platforms does not satisfy `npm ci`; its versions still hold.
  await runOrThrow('npm install', program, [...first, 'install', '--no-save', ...quiet], options);
  return 'installed by npm install, because npm ci refused the lock file';
}

/**
 * Installs what is missing. Nothing here depends on packages' install scripts, which npm does not run everywhere.
 *
 * @param project directory of package.json
 * @param options.signal ends it early; the next call begins again
 * @returns a note on what was done
 * @throws Error with npm's last words
 */
export async function ensureInstalled(project, { signal } = {}) {
  const fingerprint = createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex');
  if (isCurrent(project, fingerprint)) return 'up to date';
  const stamp = join(project, 'node_modules', '.huiqi-stamp');
  rmSync(stamp, { force: true });
  const note = await install({ cwd: project, signal });
  writeFileSync(stamp, fingerprint);
  return note;
}
