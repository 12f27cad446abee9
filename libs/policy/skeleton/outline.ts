/** The headings and clauses of a text as a tree, read line by line. */
import type { Line } from './lines.js';
import { DEPTH, type Marker, type MarkerKind, markerOf } from './markers.js';
import { endsSentence, holdsSentence } from './sentences.js';

/** A heading or clause with its own words; what stands under it follows in `children`. */
export interface Section {
  /** Null for the root, which holds what comes before the first marker. */
  marker: Marker | null;
  /** The part of its first line that stands in bold. */
  boldLead: string | null;
  /** Its own words, page breaks and wrapped lines undone. */
  paragraphs: string[];
  parent: Section | null;
  children: Section[];
  /** The last number of each kind among the children. */
  reached: Map<MarkerKind, number>;
}

export interface Outline {
  root: Section;
  /** What follows the last clause: dates in force, signatures, copies. */
  tail: string[];
  /** Lines that begin like a clause but stand out of order, so that they were read as words of the clause before. */
  doubtful: Line[];
}

const DAY = '\\s*\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*';
/** `本措施自2023年10月16日起施行`: what stands behind the last clause and belongs to none. */
const IN_FORCE = new RegExp(`^本[\\u4e00-\\u9fff]{0,8}自${DAY}起\\s*(?:施行|实施|执行|生效)`);
const SIGNED = new RegExp(`^${DAY}$`);
const APPENDED = /^(?:抄\s*送|附\s*件\s*[\d一二三四五]*\s*[:：.、]|\(此件)/;
/** As much as a list of responsible units may be long. */
const RECENT = 600;
/** Units in brackets go on with the paragraph before them, also on a line of their own. */
const UNITS = /^[（(](?:责任|牵头|配合|实施)(?:单位|部门|主体)[:：]/;

const sectionOf = (marker: Marker | null, parent: Section | null): Section => ({
  marker,
  boldLead: null,
  paragraphs: [],
  parent,
  children: [],
  reached: new Map(),
});

/** Reads lines one after the other and remembers where it is. */
class OutlineReader {
  readonly root: Section = sectionOf(null, null);
  readonly tail: string[] = [];
  readonly doubtful: Line[] = [];
  private current = this.root;
  private lastLine: Line | null = null;
  /** The last words of the current section: a page may break within the brackets that end a clause. */
  private recent = '';
  /** Whether the current section has more words than its heading. */
  private holdsSentence = false;
  private closed = false;
  private readonly highest = new Map<MarkerKind, number>();

  constructor(private readonly fullLine: number | null) {}

  read(line: Line): void {
    if (!this.closed && this.closes(line)) this.close(line);
    if (this.closed) {
      this.tail.push(line.text);
      return;
    }
    const marker = markerOf(line.text);
    const parent = marker && this.parentFor(marker, line);
    if (marker && parent) this.open(marker, parent, line);
    else this.append(line);
    this.lastLine = line;
  }

  private open(marker: Marker, parent: Section, line: Line): void {
    const section = { ...sectionOf(marker, parent), boldLead: line.boldLead, paragraphs: [line.text] };
    parent.children.push(section);
    parent.reached.set(marker.kind, marker.number);
    this.current = section;
    this.recent = line.text.slice(-RECENT);
    this.holdsSentence = holdsSentence(line.text.slice(marker.length));
    this.highest.set(marker.kind, Math.max(marker.number, this.highest.get(marker.kind) ?? 0));
  }

  /** @returns where a marker belongs; null where it is a word of the running text */
  private parentFor(marker: Marker, line: Line): Section | null {
    if (!line.marked && this.isAmidSentence()) return null;
    const parent = this.holderOf(marker.kind);
    if (!parent) return null;
    if (marker.kind === 'annex' || this.isInOrder(marker, parent)) return parent;
    this.doubtful.push(line);
    return null;
  }

  /** A wrapped line may begin with `一、二类企业`: only where a sentence or a heading is over can a clause begin. */
  private isAmidSentence(): boolean {
    return this.current !== this.root && this.holdsSentence && !endsSentence(this.recent);
  }

  /** The nearest open section under which this kind may stand. An article holds whatever lists it has as its words. */
  private holderOf(kind: MarkerKind): Section | null {
    let section: Section | null = this.current;
    const within: MarkerKind[] = [];
    while (section?.marker && DEPTH[section.marker.kind] >= DEPTH[kind]) {
      within.push(section.marker.kind);
      section = section.parent;
    }
    return within.includes('article') && kind !== 'article' && kind !== 'annex' && !within.includes(kind)
      ? null
      : section;
  }

  /** Within its heading a number follows the one before; under a new heading it begins anew or goes on from the last. */
  private isInOrder({ kind, number }: Marker, parent: Section): boolean {
    const before = parent.reached.get(kind);
    if (before !== undefined) return number === before + 1 || (number > before && endsSentence(this.recent));
    return number === 1 || number === (this.highest.get(kind) ?? 0) + 1;
  }

  private append(line: Line): void {
    const { paragraphs } = this.current;
    const last = paragraphs.at(-1);
    if (last === undefined || this.breaksBefore(line)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = last + line.text;
    this.recent = (this.recent + line.text).slice(-RECENT);
    this.holdsSentence ||= holdsSentence(line.text);
  }

  /** A paragraph ends with its sentence, and so does a heading that has a line of its own. */
  private breaksBefore(line: Line): boolean {
    const before = this.lastLine;
    if (before === null || this.current === this.root) return true;
    if (UNITS.test(line.text)) return false;
    if (this.fullLine !== null && before.text.length >= this.fullLine) return false;
    return endsSentence(this.recent) || before.marked || this.isHeading(before);
  }

  private isHeading(line: Line): boolean {
    const { marker, paragraphs } = this.current;
    if (!marker || paragraphs.length !== 1 || paragraphs[0] !== line.text) return false;
    return !holdsSentence(line.text.slice(marker.length)) && !/[，,]/.test(line.text);
  }

  private closes(line: Line): boolean {
    const kind = this.current.marker?.kind;
    if (kind === undefined) return false;
    const words = line.text.normalize('NFKC');
    if (SIGNED.test(words) || APPENDED.test(words)) return true;
    return IN_FORCE.test(words) && kind !== 'article' && kind !== 'annex' && !this.isAmidSentence();
  }

  /** Ends the clauses; who signed stands on the line before the date and is no word of the last clause. */
  private close(line: Line): void {
    this.closed = true;
    const { paragraphs } = this.current;
    const last = paragraphs.at(-1) ?? '';
    const isSignature = paragraphs.length > 1 && last.length <= 60 && !endsSentence(last);
    if (SIGNED.test(line.text.normalize('NFKC')) && isSignature) this.tail.push(paragraphs.pop() as string);
  }
}

/**
 * @param lines the lines of a text
 * @param fullLine as `fullLineOf` gives it
 * @returns its headings and clauses; words before the first and after the last are kept apart
 */
export function outlineOf(lines: readonly Line[], fullLine: number | null): Outline {
  const reader = new OutlineReader(fullLine);
  for (const line of lines) reader.read(line);
  return reader;
}
