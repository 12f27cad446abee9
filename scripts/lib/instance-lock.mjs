/** One instance per data directory: a file with the process that holds it. */
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * When a process began, in the kernel's own count and within one boot, so that another process that later gets the same
 * number is not taken for it.
 *
 * @returns an opaque mark; empty where the system does not say
 */
function birthOf(pid) {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${afterName[19]}`;
  } catch {
    return '';
  }
}

function isAlive({ pid, birth }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    if (error.code !== 'EPERM') return false;
  }
  return birth === birthOf(pid);
}

function readHolder(text) {
  try {
    const holder = JSON.parse(text);
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

/** Moves a stale lock out of the way; puts it back if somebody else has taken over in this very moment. */
function removeStale(file, stale) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== stale) linkSync(aside, file);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Takes the lock.
 *
 * @param file where it lies
 * @returns a function that gives it back
 * @throws Error naming the process, while another instance runs
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) });
  const draft = `${file}.new.${process.pid}`;
  writeFileSync(draft, mine);
  try {
    for (;;) {
      try {
        // A link appears with its whole content, so that nobody ever reads half a lock.
        linkSync(draft, file);
        return () => rmSync(file, { force: true });
      } catch (error) {
        if (error.code !== 'EEXIST') throw error;
      }
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const holder = readHolder(text);
      if (holder && isAlive(holder)) {
        throw new Error(
          `huiqi already runs on these data (process ${holder.pid}). Stop it first: Ctrl-C there, or kill ${holder.pid}.`,
        );
      }
      removeStale(file, text);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}
