/** Texts as a bank's file can carry them. What would have to be changed to fit is refused, names that are too long are cut. */
import { Refused } from '#kernel';
import { treasuryRefusal } from '../refusals.js';

/** A cell that begins so is taken for a formula by the spreadsheets in which bank files are opened. */
const FORMULA = /^[=+\-@\t\r]/;
/** What XML 1.0 forbids, and with it a workbook's sheets. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\x7F-\x9F]|\p{Cs}|[\uFFFE\uFFFF]/u;
const ESCAPES: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', '\r': '&#13;' };

const SHOWN = 50;

function refused(text: string): Refused {
  const shown = [...Buffer.from(text).toString()]
    .slice(0, SHOWN)
    .join('')
    .replace(/\p{Cc}/gu, '\uFFFD');
  return new Refused(treasuryRefusal('batch-file-text', { params: { text: shown } }));
}

/** @returns the text itself @throws Refused `batch-file-text` where a spreadsheet could take it for a formula */
export function spreadsheetText(text: string): string {
  if (FORMULA.test(text) || FORBIDDEN.test(text)) throw refused(text);
  return text;
}

/**
 * @param limit in characters; a character outside the basic plane counts once and is never cut in two
 * @returns the name for XML, cut to the limit: the account, not the name, says where the money goes
 * @throws Refused `batch-file-text` where it is empty or has characters that XML 1.0 forbids
 */
export function xmlName(text: string, limit: number): string {
  if (FORBIDDEN.test(text) || text.trim() === '') throw refused(text);
  return escapeXml([...text.trim()].slice(0, limit).join(''));
}

/** @returns the id for XML, whole @throws Refused `batch-file-text` where it is too long: a cut id is another id */
export function xmlId(text: string, limit: number): string {
  if (FORBIDDEN.test(text) || text.trim() === '' || [...text].length > limit) throw refused(text);
  return escapeXml(text);
}

const escapeXml = (text: string): string => text.replace(/[<>&"\r]/g, (character) => ESCAPES[character] as string);
