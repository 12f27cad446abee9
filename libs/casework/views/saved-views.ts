/** The views of lists that a person comes back to. */
import { forgetView, listViews, type SavedView, type SavedViewList, saveView } from '#identity';
import { type Actor, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import type { House } from '../house.js';
import { CASE_FILTERS, type Filters, wrongFilters } from '../list-filters.js';
import { caseworkRefusal } from '../refusals.js';

const FILTERS: Record<SavedViewList, Filters> = { applications: CASE_FILTERS };

/** @returns the actor's own views */
export async function readMyViews(_house: House, tx: Tx, actor: Actor, _input: null): Promise<{ items: SavedView[] }> {
  return { items: await listViews(tx, actor.personId) };
}

/**
 * Keeps a view for the actor; what had its name before is replaced.
 *
 * @throws Refused `view-filter-unknown`, `saved-views-full`
 */
export function saveMyView(house: House, tx: Tx, actor: Actor, view: Omit<SavedView, 'id'>): Promise<SavedView> {
  const wrong = wrongFilters(FILTERS[view.list], view.query);
  if (wrong.length > 0)
    throw new Refused(caseworkRefusal('view-filter-unknown', { params: { names: wrong.join(', ') } }));
  return saveView(tx, actor.personId, view, house.clock.now());
}

/**
 * Takes one of the actor's views away.
 *
 * @throws Refused `not-found` when it is not the actor's
 */
export async function forgetMyView(_house: House, tx: Tx, actor: Actor, { id }: { id: string }): Promise<null> {
  if (!isId(id) || !(await forgetView(tx, actor.personId, id))) throw new Refused(kernelRefusal('not-found'));
  return null;
}
