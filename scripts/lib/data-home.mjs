/** Where what a running huiqi keeps has its place on disk, and the ports that it may use. */
import { createHash } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

/** PostgreSQL refuses to run as root; a root user's server runs as `nobody`. */
export const isRoot = process.getuid?.() === 0;

/**
 * The directory for everything that a project's instance keeps: database, evidence, secrets, logs. It lies inside the
 * project, except for root, whose `nobody` may not be able to enter the project. HUIQI_HOME names another one.
 */
export function dataHome(project) {
  if (process.env.HUIQI_HOME) return resolve(process.env.HUIQI_HOME);
  if (!isRoot) return join(project, '.huiqi');
  const mark = createHash('sha256').update(resolve(project)).digest('hex').slice(0, 12);
  return join('/var/tmp', `huiqi-${mark}`);
}

/**
 * Makes the directory where it is missing.
 *
 * @throws Error when it belongs to another account: /var/tmp is open to all, and secrets will lie in it
 */
export function ensureOwnDirectory(directory) {
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  if (process.getuid && statSync(directory).uid !== process.getuid()) {
    throw new Error(`${directory} belongs to another account. Remove it, or start as that account.`);
  }
}

/**
 * Tries to listen on a port.
 *
 * @param port 0 asks for any free port
 * @returns the port, or null when somebody else listens there
 * @throws Error for an address that is not this machine's, or a port that this account may not open
 */
function tryPort(host, port) {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? done(null) : fail(error)));
    server.listen(port, host, () => {
      const found = server.address().port;
      server.close(() => done(found));
    });
  });
}

/** @returns a TCP port of 127.0.0.1 that is free at this moment */
export const freePort = () => tryPort('127.0.0.1', 0);

/** @returns whether nobody listens on the port at this moment */
export const isPortFree = async (host, port) => (await tryPort(host, port)) !== null;
