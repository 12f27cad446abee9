/**
 * Completes package-lock.json with the packages of foreign platforms that the registry at hand does not offer.
 *
 * Packages with native code name one optional package per platform. A registry that mirrors only some platforms makes
 * `npm install` leave the others out of the lock, and `npm ci` then refuses the lock as out of step, on every machine.
 * An entry without a checksum is enough: it is skipped on other platforms, and fetched by its exact version on its own.
 *
 * Run it after every `npm install`: node scripts/complete-lock.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * What the name of a platform's package says about the platform, e.g. `core-linux-x64-musl`.
 *
 * @returns { os, cpu, libc? } as npm writes them into a lock
 * @throws Error when the name tells no platform, for then somebody has to look
 */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const at = words.findIndex((word) => SYSTEMS.includes(word));
  if (at < 0 || words[at + 1] === undefined) throw new Error(`the name ${name} tells no platform`);
  const libraries = { musl: 'musl', musleabihf: 'musl', gnu: 'glibc', gnueabihf: 'glibc' };
  const libc = words[at] === 'linux' ? libraries[words[at + 2]] : undefined;
  return { os: [words[at]], cpu: [words[at + 1]], ...(libc ? { libc: [libc] } : {}) };
}

/** @returns the entries that the lock lacks, by their place in it */
function missingEntries(packages) {
  const missing = {};
  for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (packages[`${place}/node_modules/${name}`] || packages[`node_modules/${name}`]) continue;
      if (!EXACT.test(version)) throw new Error(`${place} asks for ${name} ${version}, which is no exact version`);
      missing[`node_modules/${name}`] = { version, ...platformOf(name), optional: true };
    }
  }
  return missing;
}

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingEntries(lock.packages);
const places = Object.keys({ ...lock.packages, ...missing }).sort((a, b) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(places.map((place) => [place, lock.packages[place] ?? missing[place]]));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(missing).length} entries added to package-lock.json`);
