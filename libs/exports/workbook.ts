/**
 * A list as an Excel workbook, written as a stream: what is in memory is a page of rows, whatever the length of the list.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import excel from '@protobi/exceljs';

export type Cell = string | number | boolean | null;

export interface Column {
  heading: string;
  /** Yuan as decimal text. Numbers of up to 15 digits are exact in a spreadsheet and can be summed there. */
  money?: boolean;
}

export interface Sheet {
  name: string;
  columns: readonly Column[];
  /** Pages of rows, each with one cell per column. */
  pages: AsyncIterable<readonly (readonly Cell[])[]>;
  /** After the list: what the file is, as pairs of words. */
  about: (rows: number) => readonly (readonly [string, string])[];
  aboutName: string;
}

/** Excel's own limit, less the heading. */
export const MOST_ROWS = 1_048_575;

/**
 * The compressor takes a piece with each turn of the event loop. After so many rows it gets one, so that what waits for
 * it in memory stays the same however long the list is; a pause per page would let a third of the whole list wait.
 */
const ROWS_AT_ONCE = 25;

const EXACT_YUAN = /^-?\d{1,13}\.\d{2}$/;
/** A cell that begins so is taken for a formula by whoever reads the sheet as text; a mark in front says that it is none. */
const FORMULA = /^[=+\-@\t\r]/;
/** XML has no place for these characters. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** @returns the value as it goes into a cell: text or number, never a formula */
export function cellValue(value: Cell, money = false): string | number {
  if (value === null) return '';
  if (money && typeof value === 'string' && EXACT_YUAN.test(value)) return Number(value);
  if (typeof value === 'number') return value;
  return textCell(value);
}

/** @returns the value as text that no program takes for a formula, whatever a name begins with */
export function textCell(value: Cell): string {
  const text = String(value ?? '').replace(FORBIDDEN, '\uFFFD');
  return FORMULA.test(text) ? `'${text}` : text;
}

export interface WrittenWorkbook {
  rows: number;
  sizeBytes: number;
  sha256: string;
}

/**
 * Writes the workbook to a file.
 *
 * @param onPage is told how many rows are written so far, after each page; what it throws ends the writing
 * @throws RangeError when there are more rows than a sheet has
 */
export async function writeWorkbook(
  path: string,
  sheet: Sheet,
  onPage: (rows: number) => Promise<void>,
): Promise<WrittenWorkbook> {
  const file = createWriteStream(path);
  // A full disk is told by the file alone; the workbook would wait for ever.
  const broken = new Promise<never>((_, fail) => file.on('error', fail));
  broken.catch(() => undefined);
  try {
    const { workbook, rows } = await fillWorkbook(file, sheet, (written) => Promise.race([onPage(written), broken]));
    await Promise.race([workbook.commit().then(() => finished(file)), broken]);
    return { rows, sizeBytes: (await stat(path)).size, sha256: await hashOf(path) };
  } catch (error) {
    file.destroy();
    throw error;
  }
}

/** @returns the workbook as it is written; it breaks off with whatever reading the pages throws */
export function streamWorkbook(sheet: Sheet): Readable {
  const stream = new PassThrough();
  fillWorkbook(stream, sheet, async () => undefined)
    .then(({ workbook }) => workbook.commit())
    .catch((error: Error) => stream.destroy(error));
  return stream;
}

/** Writes both sheets; the workbook is whole when it is committed. */
async function fillWorkbook(stream: Writable, sheet: Sheet, onPage: (rows: number) => Promise<void>) {
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const list = workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  list.columns = sheet.columns.map(({ money }) => ({ width: 18, style: { numFmt: money ? '#,##0.00' : '@' } }));
  list.addRow(sheet.columns.map(({ heading }) => heading)).commit();
  let rows = 0;
  for await (const page of sheet.pages) {
    rows += page.length;
    if (rows > MOST_ROWS) throw new RangeError(`a sheet has ${MOST_ROWS} rows at most`);
    for (const [place, row] of page.entries()) {
      list.addRow(row.map((value, column) => cellValue(value, sheet.columns[column]?.money))).commit();
      if (place % ROWS_AT_ONCE === 0) await setImmediate();
    }
    await onPage(rows);
  }
  list.commit();
  const about = workbook.addWorksheet(sheet.aboutName);
  for (const pair of sheet.about(rows)) about.addRow(pair.map((word) => cellValue(word))).commit();
  about.commit();
  return { workbook, rows };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
