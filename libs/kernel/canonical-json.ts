/**
 * Canonical JSON: the same value gives the same bytes, whatever order its properties were made in. Decisions that must
 * be computed again, hashes and idempotency keys stand on it.
 */
import { hash } from 'node:crypto';

/** @returns JSON with sorted keys and without spaces; `undefined` properties are left out; `bigint` is refused */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value));

/** A copy whose properties are made in order, for JSON.stringify alone is several times as fast as with a replacer. */
function inOrder(value: unknown): unknown {
  if (typeof value === 'bigint') throw new TypeError('bigint has no JSON form; write money as yuan first');
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  if ('toJSON' in value && typeof value.toJSON === 'function') return inOrder(value.toJSON());
  const record = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(record).sort()) {
    const inner = inOrder(record[key]);
    // Assigned, this name would become the copy's prototype and no property of it.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: inner, enumerable: true });
    else copy[key] = inner;
  }
  return copy;
}

/** @returns SHA-256 of the text or bytes, in hex */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content);
