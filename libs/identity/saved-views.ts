/** Filters of a list that a person keeps under a name. Every reading and writing names the person: nobody sees another's. */
import { newId, Refused, type Tx } from '#kernel';
import { identityRefusal } from './refusals.js';

/** The lists of which views are kept. */
export const SAVED_VIEW_LISTS = ['applications'] as const;

export type SavedViewList = (typeof SAVED_VIEW_LISTS)[number];

/** A filter under the name that its person gave it. */
export interface SavedView {
  id: string;
  list: SavedViewList;
  name: string;
  /** The list's filters, by name. */
  query: Record<string, string>;
}

/** More than a line of links can be, and than anybody tells apart. */
const MOST_VIEWS = 30;

const COLUMNS = 'id, list, name, query';

/** @returns the person's views of every list, in the order in which they were first kept */
export function listViews(tx: Tx, personId: string): Promise<SavedView[]> {
  return tx.query<SavedView>(`SELECT ${COLUMNS} FROM saved_view WHERE person_id = $1 ORDER BY id`, [personId]);
}

/**
 * Keeps a view. Under a name that the person has for this list already, it takes the place of what was kept there.
 *
 * @throws Refused `saved-views-full` when the list has as many as one list may
 */
export async function saveView(
  tx: Tx,
  personId: string,
  { list, name, query }: Omit<SavedView, 'id'>,
  at: Date,
): Promise<SavedView> {
  const [row] = await tx.query<SavedView>(
    `INSERT INTO saved_view (id, person_id, list, name, query, created_at)
     SELECT $1, $2, $3, $4, $5, $6
      WHERE (SELECT count(*) FROM saved_view WHERE person_id = $2 AND list = $3 AND name <> $4) < $7
     ON CONFLICT (person_id, list, name) DO UPDATE SET query = excluded.query
     RETURNING ${COLUMNS}`,
    [newId(), personId, list, name, JSON.stringify(query), at, MOST_VIEWS],
  );
  if (!row) throw new Refused(identityRefusal('saved-views-full', { params: { most: MOST_VIEWS } }));
  return row;
}

/** Takes one of the person's views away. @returns whether there was one with that id */
export async function forgetView(tx: Tx, personId: string, id: string): Promise<boolean> {
  return (await tx.execute('DELETE FROM saved_view WHERE person_id = $1 AND id = $2', [personId, id])) > 0;
}
