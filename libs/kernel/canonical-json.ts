/**
 * Canonical JSON: the same value gives the same bytes, whatever order its properties were made in. Decisions that must
 * be computed again, hashes and idempotency keys stand on it.
 */
import { createHash } from 'node:crypto';

/** @returns JSON with sorted keys and without spaces; `undefined` properties are left out; `bigint` is refused */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'bigint') throw new TypeError('bigint has no JSON form; write money as yuan first');
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    const record = inner as Record<string, unknown>;
    return Object.fromEntries(
      Object.keys(record)
        .sort()
        .map((key) => [key, record[key]]),
    );
  });
}

/** @returns SHA-256 of the text or bytes, in hex */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
