/** Every figure of a text, with how it was read and the sentence in which it stands. */
import { foldText } from '../catalogue/fold.js';
import { type Comparison, readComparison } from './comparison.js';
import type { Reading } from './quantities.js';
import { type RangedReading, WAYS, type Way } from './readings.js';
import { type Sentence, sentencesOf } from './sentences.js';

/** A figure that nobody has confirmed yet. */
export interface Figure extends Reading {
  /** The clause; null for words outside every clause. */
  clauseId: string | null;
  /** The figure itself, folded: `600万元`, `3年`, `一次性`. */
  words: string;
  comparison: Comparison | null;
  /** The sentence, verbatim. */
  quote: string;
  reviewed: false;
}

/** A sentence longer than this is no sentence; of such a text only what stands around the figure is quoted. */
const LONGEST_QUOTE = 600;
const AROUND = 120;

/** Stands for what was read already, so that it is not read again as a part of something else. */
const BLANK = '\u0000';

type Found = RangedReading & { start: number; words: string };

/** Reads a sentence in one way. @returns what was found, and what is left to read in other ways */
function readIn(sentence: string, { pattern, read }: Way): { found: Found[]; left: string } {
  const found: Found[] = [];
  const left: string[] = [];
  let done = 0;
  for (const match of sentence.matchAll(pattern)) {
    const [words] = match;
    const readings = read(match);
    if (readings.length === 0) continue;
    for (const reading of readings) found.push({ ...reading, start: match.index, words });
    left.push(sentence.slice(done, match.index), BLANK.repeat(words.length));
    done = match.index + words.length;
  }
  return { found, left: left.join('') + sentence.slice(done) };
}

/** The number of a list item inside a clause is no figure. */
const ITEM = /^(?:\(\d{1,2}\)|\d{1,2}[.、](?!\d))/;

/** Most sentences hold no figure at all. */
const ANY = /[\p{Nd}\p{No}一二两三四五六七八九十百千]/u;

function readSentence(folded: string): Found[] {
  const item = ITEM.exec(folded)?.[0].length ?? 0;
  let left = BLANK.repeat(item) + folded.slice(item);
  const all = WAYS.flatMap((way) => {
    const read = readIn(left, way);
    left = read.left;
    return read.found;
  });
  return all.sort((a, b) => a.start - b.start);
}

function quoteOf(sentence: Sentence, folded: string, start: number): string {
  if (sentence.text.length <= LONGEST_QUOTE) return sentence.text;
  // Folding drops few signs and evenly, so that the share of the way is near enough for a window.
  const at = Math.floor((start / folded.length) * sentence.text.length);
  return sentence.text.slice(Math.max(0, at - AROUND), at + AROUND).trim();
}

/**
 * @param text a clause, or words outside every clause
 * @param from where to begin: behind the clause's own number
 * @returns its figures in order; one that a sentence says twice in the same way is given once
 */
export function figuresOf(text: string, clauseId: string | null, from = 0): Figure[] {
  const telling = sentencesOf(text, from).filter((sentence) => ANY.test(sentence.text));
  return telling.flatMap((sentence) => {
    const folded = foldText(sentence.text);
    const seen = new Set<string>();
    return readSentence(folded).flatMap(({ start, words, range, kind, value, unit }): Figure[] => {
      const comparison = range ?? readComparison(folded, start, start + words.length);
      const key = JSON.stringify([words, kind, value, comparison?.bound]);
      if (seen.has(key)) return [];
      seen.add(key);
      const quote = quoteOf(sentence, folded, start);
      return [{ clauseId, kind, value, unit, words, comparison, quote, reviewed: false }];
    });
  });
}
