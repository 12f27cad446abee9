/** How much of a bank's file is read, so that no file can take the process's memory or time. */
import { Refused } from '#kernel';
import { fileRefusal } from './refusals.js';

const MEGABYTE = 1024 * 1024;

/** 100,000 payments are about 8 MB of CSV. */
export const FILE_BYTES = 10 * MEGABYTE;
export const LINES = 200_000;
/** Cells of one line, in CSV and in a sheet. */
export const CELLS = 1_000;

/** Characters of one quoted cell. */
export const CELL_LENGTH = 100_000;

export const XML_DEPTH = 64;
export const XML_ATTRIBUTES = 32;
/** `&amp;` and its like within one text. */
export const XML_REFERENCES = 10_000;

export const ZIP_ENTRIES = 1_000;
/** What one part of a workbook may hold; 200,000 rows of six cells are about 40 MB of XML. */
export const PART_BYTES = 48 * MEGABYTE;
export const PARTS_BYTES = 64 * MEGABYTE;
/** Sheets shrink to a tenth or a twentieth; what shrinks to less than this was made to do so. */
export const ZIP_RATIO = 200;

/** @throws Refused `file-too-many-lines` */
export function checkLineCount(count: number): void {
  if (count > LINES) throw new Refused(fileRefusal('file-too-many-lines', { params: { limit: LINES } }));
}

/** @returns what is thrown where a table cannot be read from a line on */
export function malformed(line: number, reason: string): Refused {
  return new Refused(fileRefusal('file-malformed', { params: { line, reason } }));
}
