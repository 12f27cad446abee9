/** Secrets of a local instance: made once, at random, and kept where only their owner reads them. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * @param file where they are kept, mode 0600
 * @param names the secrets to have; what is missing is added
 * @returns name → secret, 43 characters of base64url (256 bits)
 */
export function keepSecrets(file, names) {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = names.filter((name) => !(name in kept));
  if (missing.length > 0) {
    for (const name of missing) kept[name] = randomBytes(32).toString('base64url');
    // Renamed into place, so that a start that is killed leaves the old secrets or the new ones, never half a file.
    writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return kept;
}
