/** References of payment orders: short, spoken aloud without mistakes, and proved by two digits. */
import { randomBytes } from 'node:crypto';

/** Without I, L, O and U, which people misread or banks avoid. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHAPE = /^HQ[0-9A-HJKMNP-TV-Z]{14}\d{2}$/;

/** The random part as a number to the base of 32, by 97: every wrong character and every two that changed places show. */
const remainder = (body: string): number =>
  [...body].reduce((rest, character) => (rest * 32 + ALPHABET.indexOf(character)) % 97, 0);

const checkDigits = (body: string): string => String(remainder(body)).padStart(2, '0');

/**
 * @returns a new reference for one sending of one payment: HQ, 14 random characters, two check digits. It goes through
 * every bank's field unchanged: 18 capitals and digits.
 */
export function newPaymentReference(): string {
  const body = [...randomBytes(14)].map((byte) => ALPHABET[byte % 32]).join('');
  return `HQ${body}${checkDigits(body)}`;
}

/** @returns whether the text has the form of a reference and its check digits hold */
export const isPaymentReference = (text: string): boolean =>
  SHAPE.test(text) && checkDigits(text.slice(2, 16)) === text.slice(16);
