/** A letter's number: readable, and with two check digits (ISO 7064, MOD 97-10), so that a slip of the pen shows. */

/** @returns the two check digits for the digits of year and serial: all digits together are then 1 modulo 97 */
const checkDigits = (digits: string): string => String(98n - ((BigInt(digits) * 100n) % 97n)).padStart(2, '0');

/** @returns the number, e.g. `HQ-W-2026-000012-29`; gaps between serials mean nothing */
export function letterNumber(year: number, serial: bigint): string {
  const written = String(serial).padStart(6, '0');
  return `HQ-W-${year}-${written}-${checkDigits(`${year}${written}`)}`;
}

/** @returns whether the text has the form of a number and its check digits hold */
export function isLetterNumber(text: string): boolean {
  const parts = /^HQ-W-(\d{4})-(\d{6,18})-(\d{2})$/.exec(text);
  return parts !== null && checkDigits(`${parts[1]}${parts[2]}`) === parts[3];
}
