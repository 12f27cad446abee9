/**
 * Unified social credit code 统一社会信用代码, GB 32100-2015: 18 characters, the last one a check character.
 */
import { kernelRefusal, Refused } from './refusal.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = Array.from({ length: 17 }, (_, index) => 3 ** index % 31);

/** @param body the first 17 characters @returns the check character that completes them */
export function usccCheckCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(body[index] as string), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] as string;
}

/**
 * Folds full width and lower case, and checks length, alphabet and check character.
 *
 * @returns the code in its canonical form
 * @throws Refused `invalid-uscc` with the reason
 */
export function parseUscc(text: string): string {
  const code = text.normalize('NFKC').trim().toUpperCase();
  const refuse = (reason: string): never => {
    throw new Refused(kernelRefusal('invalid-uscc', { params: { reason } }));
  };
  if (code.length !== 18) refuse(`${code.length} ≠ 18`);
  const stranger = [...code].find((character) => !ALPHABET.includes(character));
  if (stranger !== undefined) refuse(`“${stranger}”`);
  const check = usccCheckCharacter(code.slice(0, 17));
  if (code[17] !== check) refuse(`…${code[17]} ≠ …${check}`);
  return code;
}
