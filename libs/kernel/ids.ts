/** Ids: made here, and recognised when they come from outside. */
import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const RANDOM_BYTES = 16;
/** Randomness for many ids at once: asking the system for that of each one takes most of an id's time. */
const pool = new Uint8Array(512 * RANDOM_BYTES);
let used = pool.length;

function nextRandom(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += RANDOM_BYTES;
  return pool.subarray(used - RANDOM_BYTES, used);
}

/** The millisecond of the last id, and its place within it: a counter that begins anywhere. */
const last = { msecs: 0, seq: 0 };

/** A new UUIDv7: ordered by time of making, also within a millisecond, so that keyset pages and indexes follow it. */
export function newId(): string {
  const random = nextRandom();
  const now = Date.now();
  if (now > last.msecs) {
    last.msecs = now;
    // Half of the counter's range is left for what comes in the same millisecond.
    last.seq = new DataView(random.buffer, random.byteOffset).getUint32(0) >>> 1;
  } else last.seq += 1;
  return v7({ random, msecs: last.msecs, seq: last.seq });
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Any UUID: an id from outside is checked before it reaches the database, so that a wrong one is "not found". */
export const isId = (text: string): boolean => UUID.test(text);
