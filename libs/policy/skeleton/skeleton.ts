/** From an issued text to the beginning of its catalogue file: what rules can read, for a person to review. */
import { clausesOf, type OutsideText, type ProposedClause } from './clauses.js';
import { type Figure, figuresOf } from './figures.js';
import { headerOf, type ProposedHeader } from './header.js';
import { fullLineOf, readLines } from './lines.js';
import { markerOf } from './markers.js';
import { outlineOf } from './outline.js';

/** A proposal. Nothing in it is policy: everything is `reviewed: false` until a person has put it into a file. */
export interface Skeleton extends ProposedHeader {
  id: string;
  clauses: ProposedClause[];
  /** In the order of the text. Money is a decimal string in whole units, as catalogue files keep it. */
  figures: Figure[];
  outside: OutsideText[];
  /** Lines that look like the beginning of a clause but stand out of order, and were read as words. */
  doubtful: { line: number; text: string }[];
  reviewed: false;
}

/**
 * Proposes a skeleton. It never refuses: of a text without clauses it proposes none.
 *
 * @param id of the document, e.g. `qp-2024-1`
 * @param text the issued text, verbatim
 * @returns header, clauses and figures, each with the words that it was read from
 */
export function proposeSkeleton(id: string, text: string): Skeleton {
  const lines = readLines(text);
  const outline = outlineOf(lines, fullLineOf(lines));
  const { clauses, outside } = clausesOf(outline);
  const texts = [...outside, ...clauses].map((each) => each.text);
  return {
    id,
    ...headerOf(outline.root.paragraphs, outline.tail, texts),
    clauses,
    figures: [
      ...clauses.flatMap((clause) => figuresOf(clause.text, clause.id, markerOf(clause.text)?.length)),
      ...outside.flatMap((words) => figuresOf(words.text, null)),
    ],
    outside,
    doubtful: outline.doubtful.map((line) => ({ line: line.number, text: line.text })),
    reviewed: false,
  };
}
