/** From the tree of a text to its clauses, named as a person would cite them. */
import type { Marker, MarkerKind } from './markers.js';
import type { Outline, Section } from './outline.js';
import { holdsSentence } from './sentences.js';
import { responsibleUnitsOf } from './units.js';

/** A clause as a catalogue file keeps it, before anybody has looked at it. */
export interface ProposedClause {
  id: string;
  /** Headings from the outside in, verbatim. */
  path: string[];
  heading: string;
  label: string;
  text: string;
  responsibleUnits: string[];
  reviewed: false;
}

/** Words that were taken for no clause and no heading of one: the notice, introductions, what follows the clauses. */
export interface OutsideText {
  where: 'before' | 'between' | 'after';
  text: string;
}

const ANNEX = { id: 'annex', label: '附则' };
/** Headings that have a name of their own in ids. */
const NAMED: Record<string, string> = { 保障措施: 'safeguard', [ANNEX.label]: ANNEX.id };

const headingWords = (section: Section): string => section.paragraphs.join('');

/** A heading without its marker. */
const titleOf = (section: Section): string =>
  headingWords(section)
    .slice(section.marker?.length ?? 0)
    .trim();

/** A section is a heading where what stands under it comes at once; words in between make it a clause with a list. */
function isChapter({ marker, children, paragraphs }: Section): boolean {
  if (children.length === 0) return false;
  if (marker?.kind === 'part' || marker?.kind === 'section') return true;
  return !paragraphs.some(
    (words, index) => /[:：]/.test(words) || holdsSentence(words.slice(index === 0 ? marker?.length : 0)),
  );
}

function* paragraphsOf(section: Section): Generator<string> {
  yield* section.paragraphs;
  for (const child of section.children) yield* paragraphsOf(child);
}

const textOf = (section: Section): string => [...paragraphsOf(section)].join('\n');

function pathOf(section: Section): Section[] {
  const path: Section[] = [];
  for (let above = section.parent; above?.marker; above = above.parent) path.unshift(above);
  return path;
}

/** Every section that is no heading, in order. */
function* leavesOf(section: Section): Generator<Section> {
  for (const child of section.children) {
    if (isChapter(child)) yield* leavesOf(child);
    else yield child;
  }
}

/**
 * Chapters that only say what the others are for. Beside chapters that hold the clauses, a chapter without items
 * (总体要求, 工作目标) is no clause where the clauses name who answers for them and it names nobody.
 */
function introductionsAmong(leaves: readonly Section[], root: Section): Set<Section> {
  const unitsAreNamed = leaves.some((leaf) => responsibleUnitsOf(textOf(leaf)).length > 0);
  if (!unitsAreNamed || !root.children.some(isChapter)) return new Set();
  const isIntroduction = (leaf: Section): boolean =>
    leaf.parent === root && leaf.marker?.kind === 'chapter' && responsibleUnitsOf(textOf(leaf)).length === 0;
  return new Set(leaves.filter(isIntroduction));
}

/** The kind under which most clauses are numbered. */
function mainKindOf(sections: readonly Section[]): MarkerKind | undefined {
  const counts = new Map<MarkerKind, number>();
  for (const { marker } of sections) if (marker) counts.set(marker.kind, (counts.get(marker.kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function ownLabel({ kind, ordinal, number }: Marker): string {
  switch (kind) {
    case 'numbered':
      return `第${number}条`;
    case 'article':
      return `第${ordinal.normalize('NFKC')}条`;
    case 'bracketed':
      return `（${ordinal}）`;
    default:
      return ordinal;
  }
}

/** What the id and the label of a clause begin with where its number alone would not tell it from others. */
function prefixOf(section: Section): { id: string; label: string } {
  const path = pathOf(section);
  const named = path.at(-1) && NAMED[titleOf(path.at(-1) as Section)];
  if (named) return { id: named, label: titleOf(path.at(-1) as Section) };
  const markers = path.map(({ marker }) => marker as Marker);
  if (markers.length === 0) return { id: section.marker?.kind ?? '', label: '' };
  return { id: markers.map(({ number }) => number).join('-'), label: markers.map(ownLabel).join('') };
}

/** Up to the first comma or full stop; the bold words or the line of its own where the clause has them. */
function headingOf(section: Section): string {
  const first = section.paragraphs[0] as string;
  if (section.boldLead) return section.boldLead.replace(/[。.．:：]$/, '');
  const marker = section.marker?.length ?? 0;
  const end = first.slice(marker).search(/[，,。；;：:]|(?<![0-9０-９])[.．]|[.．](?![0-9０-９])/);
  return end < 0 ? first : first.slice(0, marker + end);
}

function clauseOf(section: Section, byNumber: boolean): ProposedClause {
  const marker = section.marker as Marker;
  const text = textOf(section);
  const annex = marker.kind === 'annex';
  const prefix = byNumber || annex ? { id: '', label: '' } : prefixOf(section);
  const number = annex ? ANNEX.id : String(marker.number);
  return {
    id: prefix.id === '' ? number : `${prefix.id}-${number}`,
    path: pathOf(section).map(headingWords),
    heading: headingOf(section),
    label: annex ? ANNEX.label : `${prefix.label}${ownLabel(marker)}`,
    text,
    responsibleUnits: responsibleUnitsOf(text),
    reviewed: false,
  };
}

/** A text may number two clauses alike; their ids must differ all the same. */
function withIdsApart(clauses: ProposedClause[]): ProposedClause[] {
  const seen = new Map<string, number>();
  for (const clause of clauses) {
    const times = (seen.get(clause.id) ?? 0) + 1;
    seen.set(clause.id, times);
    if (times > 1) clause.id = `${clause.id}-again-${times}`;
  }
  return clauses;
}

/** @returns the clauses of a text, in order, and every word of it that is in none and no heading of one */
export function clausesOf(outline: Outline): { clauses: ProposedClause[]; outside: OutsideText[] } {
  const leaves = [...leavesOf(outline.root)];
  const introductions = introductionsAmong(leaves, outline.root);
  const sections = leaves.filter((leaf) => !introductions.has(leaf));
  const main = mainKindOf(sections);
  const numbers = sections.filter(({ marker }) => marker?.kind === main).map(({ marker }) => marker?.number);
  const unique = new Set(numbers).size === numbers.length;
  const outside: OutsideText[] = [
    { where: 'before', text: outline.root.paragraphs.join('\n') },
    ...[...introductions].map((leaf) => ({ where: 'between' as const, text: textOf(leaf) })),
    { where: 'after', text: outline.tail.join('\n') },
  ];
  return {
    clauses: withIdsApart(sections.map((section) => clauseOf(section, unique && section.marker?.kind === main))),
    outside: outside.filter(({ text }) => text !== ''),
  };
}
