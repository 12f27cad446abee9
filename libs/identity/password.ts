/** Passwords: hashed with Argon2id, never kept, never compared as text. */
import { hash, verify } from '@node-rs/argon2';
import { Refused } from '#kernel';
import { identityRefusal } from './refusals.js';

/** Fewest characters of a password [local]. */
export const PASSWORD_LEAST = 12;

/** Most characters that are looked at, so that nobody makes the server hash a novel. */
export const PASSWORD_MOST = 128;

/**
 * `standard` is OWASP's recommendation for Argon2id (19 MiB, 2 passes, 1 lane). `quick` is for tests and for the
 * demonstration's accounts only, whose password is printed anyway.
 */
export type PasswordStrength = 'standard' | 'quick';

const PARAMETERS = {
  standard: { memoryCost: 19_456, timeCost: 2, parallelism: 1 },
  quick: { memoryCost: 1_024, timeCost: 1, parallelism: 1 },
} as const;

/** The hash of a random password that nobody knows, at standard strength. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$uQnYcZV8l1cGp3l20j8KCA$Bs4cjoxMhSKW8IFdxJ8iX7OFAhagWNUAxJ7alpbGf1I';

/** The same password typed on another keyboard may come in another Unicode form. */
const normalised = (password: string): string => password.normalize('NFKC');

/**
 * @returns the hash to keep, with its parameters and salt in it
 * @throws Refused `password-too-short`
 */
export async function hashPassword(password: string, strength: PasswordStrength = 'standard'): Promise<string> {
  if (password.length < PASSWORD_LEAST) {
    throw new Refused(identityRefusal('password-too-short', { params: { least: PASSWORD_LEAST } }));
  }
  return hash(normalised(password), PARAMETERS[strength]);
}

/**
 * @param kept the hash of the account, or null where there is no such account or it has no password: then the same
 *   work is done in vain, so that the time taken does not tell which user names exist
 * @returns whether the password is the one that was hashed
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  const right = await verify(kept ?? NOBODYS_HASH, normalised(password));
  return kept !== null && right;
}
