import { randomBytes } from 'node:crypto';

/** Without I, L, O and U, which people misread or banks avoid. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SHAPE = /^HQ[0-9A-HJKMNP-TV-Z]{14}\d{2}$/;

/** The remainder by 97 of the text read as in ISO 7064 and IBAN: letters count from A = 10. */
const remainder = (text: string): bigint =>
  BigInt(text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n;

/**
 * @returns a new reference for one sending of one payment: HQ, 14 random characters, two check digits (ISO 7064
 * MOD 97-10). It goes through every bank's field unchanged: 18 capitals and digits.
 */
export function newPaymentReference(): string {
  const body = `HQ${[...randomBytes(14)].map((byte) => ALPHABET[byte % 32]).join('')}`;
  return body + String(98n - remainder(`${body}00`)).padStart(2, '0');
}

/** @returns whether the text has the form of a reference and its check digits hold: one mistyped character never passes */
export const isPaymentReference = (text: string): boolean => SHAPE.test(text) && remainder(text) === 1n;
