/** The place in a list of cases at which the next page begins, as an opaque text. */
import { type Day, isDay, isId, Refused } from '#kernel';
import { workflowRefusal } from './refusals.js';

export interface CaseCursor {
  /** Null where the list is not ordered by what is due; `infinity` where nothing is due. */
  due: Day | 'infinity' | null;
  id: string;
}

export const writeCursor = ({ due, id }: CaseCursor): string =>
  Buffer.from(JSON.stringify([due, id])).toString('base64url');

/**
 * @param byDue whether the list is ordered by what is due, so that a cursor of the other list is not taken for one of this
 * @throws Refused `invalid-cursor`
 */
export function readCursor(text: string, byDue: boolean): CaseCursor {
  const [due, id] = parse(text);
  const dueFits = byDue ? typeof due === 'string' && (due === 'infinity' || isDay(due)) : due === null;
  if (!dueFits || typeof id !== 'string' || !isId(id)) throw new Refused(workflowRefusal('invalid-cursor'));
  return { due: due as CaseCursor['due'], id };
}

function parse(text: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
