/** The rows of a sheet as text. A cell of which the text is not certain becomes a mark that no column accepts. */
import { addDays } from '#kernel';
import { CELLS, malformed } from './limits.js';
import type { TableRow } from './table-row.js';
import { textRuns } from './xlsx-strings.js';
import { scanXml } from './xml-scanner.js';

interface Workbook {
  strings: readonly string[];
  isDate: (style: number) => boolean;
  from1904: boolean;
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: boolean;
}

/**
 * Hands on each row that is not empty as soon as it is read; a sheet is never in memory as a table.
 *
 * @throws Refused `file-malformed`, and what `scanXml` refuses
 */
export function readRows(xml: string, workbook: Workbook, onRow: (row: TableRow) => void): void {
  const runs = textRuns();
  let cells: string[] = [];
  let line = 0;
  let cell: OpenCell | null = null;
  let inValue = false;
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        line = rowNumber(attributes.get('r'), line);
        cells = [];
      } else if (name === 'c') {
        cell = openCell(attributes, cells.length, line);
        runs.begin();
      } else if (cell) {
        if (name === 'f') cell.formula = true;
        inValue = name === 'v';
        runs.open(name);
      }
    },
    text: (text) => {
      if (cell && inValue) cell.value += text;
      runs.text(text);
    },
    close: (name) => {
      runs.close(name);
      if (name === 'v') inValue = false;
      if (name === 'c' && cell) {
        cells[cell.column] = textOf(cell, runs.result(), workbook);
        cell = null;
      }
      if (name === 'row' && cells.some((words) => words !== '')) onRow({ line, cells });
    },
  });
}

/** @returns the row's number; rows stand in order, so that no two are one line */
function rowNumber(given: string | undefined, before: number): number {
  const row = given === undefined ? before + 1 : Number(/^\d{1,7}$/.exec(given)?.[0] ?? 0);
  if (row <= before) throw malformed(before + 1, 'rows out of order');
  return row;
}

function openCell(attributes: ReadonlyMap<string, string>, next: number, line: number): OpenCell {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(attributes.get('r') ?? '')?.[1];
  const column = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : next;
  if (column < next || column >= CELLS) throw malformed(line, 'cells out of order, or too many');
  const style = Number(attributes.get('s') ?? '0');
  return { column, type: attributes.get('t') ?? 'n', style, value: '', formula: false };
}

/** What stands for a cell that is not believed: no reference, amount, account, day or status is written so. */
const doubtful = (what: string): string => `#${what}`;

function textOf({ type, style, value, formula }: OpenCell, inline: string, workbook: Workbook): string {
  // The result of a formula is whatever was saved with it; the bank states facts, it does not compute them.
  if (formula) return doubtful(`formula ${value}`);
  if (type === 's')
    return /^\d{1,9}$/.test(value) ? (workbook.strings[Number(value)] ?? doubtful('missing')) : doubtful(value);
  if (type === 'inlineStr') return inline;
  if (type === 'str') return value;
  if (type !== 'n') return doubtful(value);
  if (value === '') return '';
  return workbook.isDate(style) ? dayOf(value, workbook.from1904) : numberText(value);
}

const LAST_EXACT = 15;

/**
 * Excel keeps numbers as doubles and may write 1.1 as 1.1000000000000001; the shortest text of the double is what was
 * typed, up to 15 digits. A longer number was rounded when it was typed, as account numbers are, and is not believed.
 */
function numberText(value: string): string {
  const text = String(Number(value));
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length;
  return /^-?\d+(?:\.\d+)?$/.test(text) && digits <= LAST_EXACT ? text : doubtful(value);
}

/** Excel counts days; its first sixty are wrong by one, because it takes 1900 for a leap year. */
function dayOf(value: string, from1904: boolean): string {
  const serial = /^\d{1,5}(?:\.\d+)?$/.test(value) ? Math.floor(Number(value)) : 0;
  if (from1904) return serial > 0 ? addDays('1904-01-01', serial) : doubtful(value);
  return serial > 60 ? addDays('1899-12-30', serial) : doubtful(value);
}
