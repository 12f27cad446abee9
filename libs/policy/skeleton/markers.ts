/** The signs in front of headings and clauses: 第一章, 第六条, 一、, （一）, 1. */
import { readOrdinal } from './numbers.js';

export type MarkerKind = 'part' | 'section' | 'article' | 'chapter' | 'bracketed' | 'numbered' | 'annex';

export interface Marker {
  kind: MarkerKind;
  /** 0 for the annex (附则), which has none. */
  number: number;
  /** The number as written, without what stands around it. */
  ordinal: string;
  /** How many characters of the line it takes. */
  length: number;
}

/** From the outside in: which kind may stand under which. An article never holds another marker. */
export const DEPTH: Record<MarkerKind, number> = {
  part: 1,
  section: 2,
  chapter: 3,
  bracketed: 4,
  numbered: 5,
  article: 6,
  annex: 0,
};

const CHINESE = '[一二三四五六七八九十百零〇]{1,6}';
const ARABIC = '[0-9０-９]{1,3}';

const SIGNS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['part', new RegExp(`^第(${CHINESE}|${ARABIC})章[\\s、:：]*`)],
  ['section', new RegExp(`^第(${CHINESE}|${ARABIC})节[\\s、:：]*`)],
  ['article', new RegExp(`^第(${CHINESE}|${ARABIC})条[\\s、:：]*`)],
  ['chapter', new RegExp(`^(${CHINESE})[、.．][\\s]*`)],
  ['bracketed', new RegExp(`^[(（](${CHINESE})[)）][\\s、.．]*`)],
  ['numbered', new RegExp(`^(${ARABIC})[.．、](?![0-9０-９])[\\s]*`)],
];

const ANNEX = /^附\s*则$/;

/** @returns the marker with which a line begins; null where it begins with none */
export function markerOf(line: string): Marker | null {
  if (ANNEX.test(line)) return { kind: 'annex', number: 0, ordinal: '', length: 0 };
  for (const [kind, sign] of SIGNS) {
    const match = sign.exec(line);
    const number = match && readOrdinal(match[1] as string);
    if (match && number) return { kind, number, ordinal: match[1] as string, length: match[0].length };
  }
  return null;
}
