/** Reading what the bank answered: bytes in, lines out. What cannot be read says so and harms no other line. Pure. */
import { type Day, Refused } from '#kernel';
import { treasuryRefusal } from '../refusals.js';
import type { BankLine, UnreadableLine } from './bank-line.js';
import { csvRecords } from './csv-records.js';
import { decodeText } from './decode-text.js';
import { FILE_BYTES } from './limits.js';
import { readCamt } from './read-camt.js';
import { TableReader } from './table.js';
import { readSheet } from './xlsx-sheet.js';

type Kind = 'xml' | 'zip' | 'other' | 'csv';

/** How files begin that are neither: the old Excel and encrypted workbooks, PDF, gzip. */
const OTHERS = ['d0cf11e0', '25504446', '1f8b08'];

/**
 * Reads a camt.053 or camt.054 message, an Excel workbook (.xlsx) or CSV in UTF-8 or GBK. The content tells which, never
 * the name: a name is what a person typed.
 *
 * @param _fileName as it was uploaded; nothing depends on it
 * @param today in Shanghai; days after it are not believed
 * @throws Refused where no line can be trusted: `bank-file-too-large`, `-kind-unknown`, `-xml-malformed`, `-xml-entities`,
 *   `-too-deep`, `-zip-bomb`, `-encoding`, `-columns`, `-malformed`, `-too-many-lines`
 */
export async function readBankFile(
  _fileName: string,
  bytes: Uint8Array,
  today: Day,
): Promise<(BankLine | UnreadableLine)[]> {
  if (bytes.length > FILE_BYTES) {
    throw new Refused(treasuryRefusal('bank-file-too-large', { params: { limit: FILE_BYTES / 1024 / 1024 } }));
  }
  const table = new TableReader(today);
  switch (kindOf(bytes)) {
    case 'xml':
      return readCamt(bytes, today);
    case 'zip':
      await readSheet(bytes, table.add);
      return table.result();
    case 'csv':
      for (const record of csvRecords(decodeText(bytes, ['utf-8', 'gb18030']))) table.add(record);
      return table.result();
    case 'other':
      throw new Refused(treasuryRefusal('bank-file-kind-unknown'));
  }
}

function kindOf(bytes: Uint8Array): Kind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64));
  const hex = start.toString('hex');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'zip';
  if (OTHERS.some((magic) => hex.startsWith(magic))) return 'other';
  return /^(?:\xEF\xBB\xBF)?[ \t\r\n]*</.test(start.toString('latin1')) ? 'xml' : 'csv';
}
