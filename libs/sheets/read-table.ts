/** A table that people hand in, in CSV or Excel: what it is shows in its content, never in its name. Pure. */
import { Refused } from '#kernel';
import { csvRecords } from './csv-records.js';
import { decodeText } from './decode-text.js';
import { FILE_BYTES } from './limits.js';
import { fileRefusal } from './refusals.js';
import type { TableRow } from './table-row.js';
import { readSheet } from './xlsx-sheet.js';

export type FileKind = 'xml' | 'zip' | 'other' | 'csv';

/** How files begin that are neither: the old Excel and encrypted workbooks, PDF, gzip. */
const OTHERS = ['d0cf11e0', '25504446', '1f8b08'];

/** @throws Refused `file-too-large` */
export function checkFileSize(bytes: Uint8Array): void {
  if (bytes.length > FILE_BYTES) {
    throw new Refused(fileRefusal('file-too-large', { params: { limit: FILE_BYTES / 1024 / 1024 } }));
  }
}

/** @returns what the content is */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64));
  const hex = start.toString('hex');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return 'zip';
  if (OTHERS.some((magic) => hex.startsWith(magic))) return 'other';
  return /^(?:\xEF\xBB\xBF)?[ \t\r\n]*</.test(start.toString('latin1')) ? 'xml' : 'csv';
}

/**
 * Reads an Excel workbook's first sheet (.xlsx), or CSV in UTF-8 or GBK.
 *
 * @param onRow is told every row in its order, headings included
 * @throws Refused where no line can be trusted: `file-too-large`, `-kind-unknown`, `-xml-malformed`, `-xml-entities`,
 *   `-too-deep`, `-zip-bomb`, `-encoding`, `-malformed`
 */
export async function readTable(bytes: Uint8Array, onRow: (row: TableRow) => void): Promise<void> {
  checkFileSize(bytes);
  switch (kindOfFile(bytes)) {
    case 'zip':
      return readSheet(bytes, onRow);
    case 'csv':
      for (const record of csvRecords(decodeText(bytes, ['utf-8', 'gb18030']))) onRow(record);
      return;
    default:
      throw new Refused(fileRefusal('file-kind-unknown'));
  }
}
