/** CSV as RFC 4180 has it, read record by record, so that a file that is too long is given up early. */
import { CELL_LENGTH, CELLS, malformed } from './limits.js';

export interface CsvRecord {
  /** Line on which the record begins, counted from 1. */
  line: number;
  cells: string[];
}

const SEPARATORS = [',', ';', '\t'] as const;
const QUOTE = '"';

/** @returns the separator that the first line has most of: banks' programs differ, a file does not */
function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const heading = text.slice(0, Math.min(end < 0 ? text.length : end, 10_000));
  const counts = SEPARATORS.map((separator) => heading.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] as string;
}

/**
 * @returns the records that are not empty, one after the other
 * @throws Refused `file-malformed`, naming the line, where quotes do not match or a line has too many cells
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  const separator = separatorOf(text);
  let position = 0;
  let line = 1;
  while (position < text.length) {
    if (text[position] === '\n') {
      position += 1;
      line += 1;
      continue;
    }
    const end = lineEnd(text, position);
    const plain = text.slice(position, end);
    if (!plain.includes(QUOTE)) {
      const cells = plain.split(separator, CELLS + 1);
      if (cells.length > CELLS) throw malformed(line, 'too many cells');
      if (plain !== '') yield { line, cells };
      position = afterBreak(text, end);
      line += 1;
    } else {
      const record = quotedRecord(text, position, separator, line);
      yield { line, cells: record.cells };
      position = record.next;
      line += 1 + record.breaks;
    }
  }
}

function lineEnd(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  if (feed < 0) return text.endsWith('\r') ? text.length - 1 : text.length;
  return feed > from && text[feed - 1] === '\r' ? feed - 1 : feed;
}

function afterBreak(text: string, end: number): number {
  const feed = text[end] === '\r' ? end + 1 : end;
  return Math.min(feed + 1, text.length);
}

/** A record with quotes in it, which may hold separators and line breaks. */
function quotedRecord(text: string, start: number, separator: string, line: number) {
  const cells: string[] = [];
  let position = start;
  let breaks = 0;
  for (;;) {
    const cell =
      text[position] === QUOTE ? quotedCell(text, position, line) : bareCell(text, position, separator, line);
    if (cells.push(cell.text) > CELLS) throw malformed(line, 'too many cells');
    breaks += text[position] === QUOTE ? cell.text.split('\n').length - 1 : 0;
    position = cell.next;
    if (text[position] === separator) {
      position += 1;
      continue;
    }
    if (position !== lineEnd(text, position)) throw malformed(line, 'text after a closing quote');
    return { cells, next: afterBreak(text, position), breaks };
  }
}

function quotedCell(text: string, start: number, line: number): { text: string; next: number } {
  let position = start + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, position);
    if (quote < 0) throw malformed(line, 'a quote is not closed');
    if (quote - start > CELL_LENGTH) throw malformed(line, 'a cell is too long');
    if (text[quote + 1] !== QUOTE) {
      return { text: text.slice(start + 1, quote).replaceAll('""', QUOTE), next: quote + 1 };
    }
    position = quote + 2;
  }
}

function bareCell(text: string, start: number, separator: string, line: number): { text: string; next: number } {
  const [cut, end] = [text.indexOf(separator, start), lineEnd(text, start)];
  const next = cut < 0 || cut > end ? end : cut;
  const cell = text.slice(start, next);
  if (cell.includes(QUOTE)) throw malformed(line, 'a quote within a cell');
  return { text: cell, next };
}
