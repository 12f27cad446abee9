/**
 * What one request asks of the database: every statement with its values, recorded once at the real API, so that a bare
 * server can be made to do the very same work. What differs from request to request stands in it as a place to fill.
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

/** What is known of the recorded request: its own case and key, and when it was sent. */
export interface RecordedRequest {
  caseId: string;
  key: string;
  /** The case's number after the request. */
  number: string | null;
  sentAt: number;
}

const PLACES = { caseId: '{case}', key: '{key}', number: '{number}' } as const;
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const FRESH = /\{fresh-(\d+)\}/g;

/** A UUIDv7 begins with the milliseconds at which it was made. */
const madeAt = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

/** @returns the text with places instead of what only this request had: its case, key and number, and ids it made */
function emptied(text: string, request: RecordedRequest, made: string[]): string {
  let rest = text.replaceAll(request.caseId, PLACES.caseId).replaceAll(request.key, PLACES.key);
  if (request.number) rest = rest.replaceAll(request.number, PLACES.number);
  return rest.replace(ID, (id) => {
    if (madeAt(id) < request.sentAt) return id;
    if (!made.includes(id)) made.push(id);
    return `{fresh-${made.indexOf(id)}}`;
  });
}

/** @returns the tape of a request that has just been answered, from the lines that record-statements.ts has written */
export function makeTape(lines: RecordedStatement[], answer: string, request: RecordedRequest): Tape {
  const made: string[] = [];
  return {
    statements: lines.map((line) => ({
      ...line,
      values: line.values.map((value) => value && emptied(value, request, made)),
    })),
    answer: emptied(answer, request, made),
  };
}

/** @returns what fills the places of one request: the same fresh id for the same place */
export function filler(
  caseId: string,
  key: string,
  newId: () => string,
): (text: string, number: string | null) => string {
  const made: string[] = [];
  return (text, number) =>
    text.includes('{')
      ? text
          .replaceAll(PLACES.caseId, caseId)
          .replaceAll(PLACES.key, key)
          .replaceAll(PLACES.number, number ?? PLACES.number)
          .replace(FRESH, (_, place: string) => {
            made[Number(place)] ??= newId();
            return made[Number(place)] as string;
          })
      : text;
}

/** @returns the statements recorded so far */
export const readRecorded = (file: string): RecordedStatement[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trimEnd()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as RecordedStatement)
    : [];
