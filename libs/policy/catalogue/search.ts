/** Finding a clause by words of its text, of its heading, or of the measures that were read from it. */
import type { CompiledDocument, CompiledMeasure } from './compile.js';
import type { Clause } from './types.js';

interface Place {
  start: number;
  end: number;
}

export interface Hit {
  document: CompiledDocument;
  clause: Clause;
  measures: readonly CompiledMeasure[];
  /** The text around the first place, or its beginning where only a heading or a measure fits. */
  snippet: string;
  /** Beginning and end of each place within the snippet, in order and apart. */
  matches: Place[];
}

/** Characters around the first place that are shown. */
const BEFORE = 24;
const SHOWN = 110;

/**
 * One character for one, so that a place in what is folded is a place in the text. Full and half width, capitals and
 * small letters are alike; so are the digit 0 and the letter O, since the texts are searched as issued, typos included
 * (`sj-2025-8` writes AE0 for AEO).
 */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const character = text[index] as string;
    const plain = character.normalize('NFKC').toLowerCase();
    return plain === '0' ? 'o' : plain.length === 1 ? plain : character;
  }).join('');
}

interface Found extends Hit {
  rank: number;
}

/**
 * @param documents those to search, in the order in which equal hits are shown
 * @param query words apart by spaces; a hit has all of them
 * @param limit how many hits at most
 * @returns hits in the title of a measure or in a heading first, then those in the text
 */
export function searchClauses(documents: readonly CompiledDocument[], query: string, limit: number): Hit[] {
  const words = [...new Set(fold(query).split(/\s+/).filter(Boolean))];
  if (words.length === 0) return [];
  return documents
    .flatMap((document) => document.document.clauses.flatMap((clause) => found(document, clause, words) ?? []))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map(({ rank: _, ...hit }) => hit);
}

function found(document: CompiledDocument, clause: Clause, words: readonly string[]): Found | null {
  const measures = [...document.measures.values()].filter((measure) => measure.clause.id === clause.id);
  const names = fold(
    [
      clause.heading,
      ...measures.flatMap(({ measure: { title, applicant } }) => [title.zh, title.en, applicant.zh]),
    ].join('\n'),
  );
  const around = fold([document.document.number, document.document.title.zh, document.document.title.en].join('\n'));
  const text = fold(clause.text);
  const everywhere = `${names}\n${text}\n${around}`;
  if (!words.every((word) => everywhere.includes(word))) return null;
  const inNames = words.filter((word) => names.includes(word)).length;
  const inText = words.filter((word) => text.includes(word)).length;
  // Only the document's own name fits: then each of its clauses would, and none of them is an answer.
  if (inNames + inText === 0) return null;
  return { document, clause, measures, ...cut(clause.text, text, words), rank: inNames * 2 + inText };
}

function cut(text: string, folded: string, words: readonly string[]): Pick<Hit, 'snippet' | 'matches'> {
  const firsts = words.map((word) => folded.indexOf(word)).filter((place) => place >= 0);
  const start = Math.max(0, Math.min(...firsts, text.length) - BEFORE);
  const from = firsts.length === 0 ? 0 : start;
  const snippet = text.slice(from, from + SHOWN);
  return { snippet, matches: places(folded.slice(from, from + SHOWN), words) };
}

function places(folded: string, words: readonly string[]): Place[] {
  const found: Place[] = [];
  for (const word of words) {
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
      found.push({ start, end: start + word.length });
    }
  }
  found.sort((a, b) => a.start - b.start);
  // Of two that overlap the first is shown.
  return found.filter(({ start }, index) => found.slice(0, index).every(({ end }) => end <= start));
}
