/** Pages of lists that are ordered by id: the cursor is the last id of the page before. */
import { isId, Refused } from '#kernel';
import { workflowRefusal } from '#workflow';

/** At most `limit` items, after the page whose `nextCursor` this is. */
export interface Page {
  limit: number;
  cursor?: string;
}

export interface Paged<Item> {
  items: Item[];
  nextCursor: string | null;
}

/**
 * @param read reads so many rows after an id
 * @throws Refused `invalid-cursor`
 */
export async function readPage<Row extends { id: string }, Item>(
  { limit, cursor }: Page,
  read: (after: string | undefined, limit: number) => Promise<Row[]>,
  present: (row: Row) => Item,
): Promise<Paged<Item>> {
  if (cursor !== undefined && !isId(cursor)) throw new Refused(workflowRefusal('invalid-cursor'));
  // One row more than the page tells whether there is a next one.
  const rows = await read(cursor, limit + 1);
  const items = rows.slice(0, limit);
  return { items: items.map(present), nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
