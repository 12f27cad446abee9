/** The texts that the cells of a workbook share. */
import { scanXml } from './xml-scanner.js';

const CELL_LIMIT = 500;

/** @returns the texts in their order; formatted runs are put together, phonetic hints (`rPh`) left out */
export function readSharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  const runs = textRuns();
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') runs.begin();
      runs.open(name);
    },
    text: runs.text,
    close: (name) => {
      runs.close(name);
      if (name === 'si') strings.push(runs.result());
    },
  });
  return strings;
}

/** Puts together the `t` elements of one text; shared texts and texts within a cell are made alike. */
export function textRuns() {
  let words = '';
  let inText = false;
  let phonetic = false;
  return {
    begin: () => {
      words = '';
    },
    open: (name: string) => {
      if (name === 'rPh') phonetic = true;
      if (name === 't') inText = true;
    },
    text: (text: string) => {
      // No column takes a longer text; what is cut stays too long for all of them.
      if (inText && !phonetic && words.length < CELL_LIMIT) words += text.slice(0, CELL_LIMIT);
    },
    close: (name: string) => {
      if (name === 'rPh') phonetic = false;
      if (name === 't') inText = false;
    },
    result: () => words,
  };
}
