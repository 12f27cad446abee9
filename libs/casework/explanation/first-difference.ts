/** Where two texts part, counted in bytes, because bytes are what was kept and hashed. */

/** The place at which two texts differ first. */
export interface Difference {
  /** Bytes of UTF-8 before the first one that differs; the length of the shorter text where it is the other's beginning. */
  byte: number;
  /** What stands around that byte in the kept text and in the one computed now. */
  kept: string;
  recomputed: string;
}

/** Bytes shown on each side. */
const SURROUNDING = 40;

/** A byte inside a character of several bytes, which no text is cut before. */
const isInside = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** @returns the text around the byte, cut between characters */
function around(bytes: Buffer, byte: number): string {
  let from = Math.max(0, byte - SURROUNDING);
  let to = Math.min(bytes.length, byte + SURROUNDING);
  while (isInside(bytes[from])) from -= 1;
  while (isInside(bytes[to])) to += 1;
  return bytes.subarray(from, to).toString('utf8');
}

/** @returns null where the two are the same, byte for byte */
export function firstDifference(kept: string, recomputed: string): Difference | null {
  if (kept === recomputed) return null;
  const [one, other] = [Buffer.from(kept), Buffer.from(recomputed)];
  const common = Math.min(one.length, other.length);
  let byte = 0;
  while (byte < common && one[byte] === other[byte]) byte += 1;
  return { byte, kept: around(one, byte), recomputed: around(other, byte) };
}
