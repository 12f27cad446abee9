/** Reading what the bank answered: bytes in, lines out. What cannot be read says so and harms no other line. Pure. */
import type { Day } from '#kernel';
import { checkFileSize, kindOfFile, readTable } from '#sheets';
import type { BankLine, UnreadableLine } from './bank-line.js';
import { readCamt } from './read-camt.js';
import { TableReader } from './table.js';

/**
 * Reads a camt.053 or camt.054 message, an Excel workbook (.xlsx) or CSV in UTF-8 or GBK. The content tells which, never
 * the name: a name is what a person typed.
 *
 * @param _fileName as it was uploaded; nothing depends on it
 * @param today in Shanghai; days after it are not believed
 * @throws Refused where no line can be trusted: `file-too-large`, `-kind-unknown`, `-xml-malformed`, `-xml-entities`,
 *   `-too-deep`, `-zip-bomb`, `-encoding`, `-columns`, `-malformed`, `-too-many-lines`
 */
export async function readBankFile(
  _fileName: string,
  bytes: Uint8Array,
  today: Day,
): Promise<(BankLine | UnreadableLine)[]> {
  checkFileSize(bytes);
  if (kindOfFile(bytes) === 'xml') return readCamt(bytes, today);
  const table = new TableReader(today);
  await readTable(bytes, table.add);
  return table.result();
}
