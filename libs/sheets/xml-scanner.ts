/**
 * Reads XML from beginning to end and keeps nothing but the names of the open elements. It knows no declarations of
 * document types and no entities but XML's own five, so that there is nothing to expand and nothing to fetch.
 */
import { Refused } from '#kernel';
import { XML_ATTRIBUTES, XML_DEPTH, XML_REFERENCES } from './limits.js';
import { fileRefusal } from './refusals.js';

/** Is told what is read. Names are local: the prefix is cut off. */
export interface XmlListener {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** What XML 1.0 forbids everywhere. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\x7F-\x9F]|\p{Cs}|[\uFFFE\uFFFF]/u;
const NAME = /^[\p{L}_:][\p{L}\p{N}_:.-]{0,127}$/u;
const BLANK = /^[ \t\r\n]*$/;

const refused = (code: 'file-xml-malformed' | 'file-xml-entities' | 'file-too-deep', at: number) =>
  new Refused(fileRefusal(code, { params: { at } }));

/** @throws Refused `file-xml-malformed`, `file-xml-entities`, `file-too-deep` */
export function scanXml(text: string, listener: XmlListener): void {
  if (FORBIDDEN.test(text)) throw refused('file-xml-malformed', text.search(FORBIDDEN));
  const open: string[] = [];
  let position = 0;
  let closed = false;
  while (position < text.length) {
    const mark = text.indexOf('<', position);
    const words = text.slice(position, mark < 0 ? text.length : mark);
    if (open.length > 0) listener.text(withoutEntities(words, position));
    else if (!BLANK.test(words)) throw refused('file-xml-malformed', position);
    if (mark < 0) break;
    if (text[mark + 1] === '!' || text[mark + 1] === '?') {
      position = passOver(text, mark, open.length > 0 ? listener : null);
      continue;
    }
    if (closed) throw refused('file-xml-malformed', mark);
    position = readTag(text, mark, open, listener);
    closed = open.length === 0;
  }
  if (!closed) throw refused('file-xml-malformed', text.length);
}

/** Passes over a comment or an instruction, tells the text of CDATA. @returns where the next thing begins */
function passOver(text: string, mark: number, listener: XmlListener | null): number {
  const until = (start: string, end: string): number => {
    const found = text.indexOf(end, mark + start.length);
    if (found < 0) throw refused('file-xml-malformed', mark);
    return found + end.length;
  };
  if (text.startsWith('<!--', mark)) return until('<!--', '-->');
  if (text.startsWith('<?', mark)) return until('<?', '?>');
  if (listener && text.startsWith('<![CDATA[', mark)) {
    const next = until('<![CDATA[', ']]>');
    listener.text(text.slice(mark + 9, next - 3));
    return next;
  }
  // What is left declares a document type or an entity, which no bank's message needs.
  throw refused(/^<![A-Z[]/i.test(text.slice(mark, mark + 3)) ? 'file-xml-entities' : 'file-xml-malformed', mark);
}

/** @returns where the next thing begins */
function readTag(text: string, mark: number, open: string[], listener: XmlListener): number {
  if (text[mark + 1] === '/') {
    const end = text.indexOf('>', mark);
    const name = end < 0 ? '' : text.slice(mark + 2, end).trimEnd();
    if (end < 0 || open.pop() !== name) throw refused('file-xml-malformed', mark);
    listener.close(localName(name));
    return end + 1;
  }
  const { name, attributes, empty, next } = startTag(text, mark);
  if (open.length >= XML_DEPTH) throw refused('file-too-deep', mark);
  listener.open(localName(name), attributes);
  if (empty) listener.close(localName(name));
  else open.push(name);
  return next;
}

function startTag(text: string, mark: number) {
  let position = nameEnd(text, mark + 1);
  const name = nameAt(text, mark + 1, position);
  let attributes = NO_ATTRIBUTES as Map<string, string>;
  for (;;) {
    const start = blankEnd(text, position);
    if (text[start] === '>') return { name, attributes, empty: false, next: start + 1 };
    if (text.startsWith('/>', start)) return { name, attributes, empty: true, next: start + 2 };
    if (start === position) throw refused('file-xml-malformed', start);
    const attribute = attributeAt(text, start);
    if (attributes === NO_ATTRIBUTES) attributes = new Map();
    if (attributes.has(attribute.name) || attributes.size >= XML_ATTRIBUTES) {
      throw refused('file-xml-malformed', start);
    }
    attributes.set(attribute.name, attribute.value);
    position = attribute.next;
  }
}

function attributeAt(text: string, start: number): { name: string; value: string; next: number } {
  const end = nameEnd(text, start);
  const equals = blankEnd(text, end);
  const quote = blankEnd(text, equals + 1);
  const close = text[quote] === '"' || text[quote] === "'" ? text.indexOf(text[quote] as string, quote + 1) : -1;
  if (text[equals] !== '=' || close < 0) throw refused('file-xml-malformed', start);
  const value = text.slice(quote + 1, close);
  if (value.includes('<')) throw refused('file-xml-malformed', quote);
  return { name: nameAt(text, start, end), value: withoutEntities(value, quote), next: close + 1 };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function nameAt(text: string, start: number, end: number): string {
  const name = text.slice(start, Math.min(end, start + 200));
  if (!NAME.test(name)) throw refused('file-xml-malformed', start);
  return name;
}

function nameEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !' \t\r\n/>=<"\''.includes(text[end] as string)) end += 1;
  return end;
}

function blankEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && ' \t\r\n'.includes(text[end] as string)) end += 1;
  return end;
}

function withoutEntities(text: string, at: number): string {
  if (!text.includes('&')) return text;
  if (referencesIn(text) > XML_REFERENCES) throw refused('file-xml-malformed', at);
  return text.replace(/&([^;&]{0,12});?/g, (whole, word: string) => {
    if (!whole.endsWith(';')) throw refused('file-xml-malformed', at);
    if (Object.hasOwn(ENTITIES, word)) return ENTITIES[word] as string;
    const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(word);
    if (!number) throw refused('file-xml-entities', at);
    const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
    if (FORBIDDEN.test(character)) throw refused('file-xml-malformed', at);
    return character;
  });
}

/** Counts no further than the limit. They are counted before any is replaced, for replacing first finds them all. */
function referencesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('&'); at >= 0 && count <= XML_REFERENCES; at = text.indexOf('&', at + 1)) count += 1;
  return count;
}
