/**
 * What one request asks of the database: every statement with its values, recorded once at the real API, so that a bare
 * server can be made to do the very same work. What differs from request to request stands in it as a named place.
 */
import { existsSync, readFileSync } from 'node:fs';

/** One statement as the driver got it; values as they go over the wire. */
export interface RecordedStatement {
  name?: string;
  text: string;
  values: (string | null)[];
}

export interface Tape {
  statements: RecordedStatement[];
  /** The body of the answer. */
  answer: string;
}

/** Name of a place → what stands there in one request, e.g. case → its id. */
export type Places = Record<string, string>;

/** A UUIDv7 begins with the milliseconds at which it was made. */
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const madeAt = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

/** No JSON text and no statement has two braces before a word. */
const PLACE = /\{\{([a-z]+[0-9]*)\}\}/;

/**
 * @param places what only this request had
 * @param sentAt when the request was sent, in milliseconds: ids made since then are new ones each time
 * @returns the tape of a request that has just been answered, from the lines that record-statements.ts has written
 */
export function makeTape(lines: RecordedStatement[], answer: string, places: Places, sentAt: number): Tape {
  const made: string[] = [];
  const emptied = (text: string): string => {
    let rest = text;
    for (const [name, value] of Object.entries(places)) rest = rest.replaceAll(value, `{{${name}}}`);
    return rest.replace(ID, (id) => {
      if (madeAt(id) < sentAt) return id;
      if (!made.includes(id)) made.push(id);
      return `{{fresh${made.indexOf(id)}}}`;
    });
  };
  const statements = lines.map(({ name, text, values }) => ({
    name,
    text: emptied(text),
    values: values.map((value) => value && emptied(value)),
  }));
  return { statements, answer: emptied(answer) };
}

export type Fill = (places: Places) => string;

/**
 * Takes a text of a tape apart once, so that filling it costs next to nothing.
 *
 * @param newId fills a place for a fresh id, the same wherever it stands
 */
export function fillable(text: string, newId: () => string): Fill {
  const parts = text.split(PLACE);
  if (parts.length === 1) return () => text;
  const filling = (places: Places, name: string): string => {
    if (name.startsWith('fresh')) places[name] ??= newId();
    return places[name] as string;
  };
  return (places) => parts.map((part, index) => (index % 2 === 0 ? part : filling(places, part))).join('');
}

/** @returns the statements recorded so far */
export const readRecorded = (file: string): RecordedStatement[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as RecordedStatement)
    : [];
