import { recordEntry } from '#audit';
import { createExport, exportRefusal, waitingExports } from '#exports';
import { type Actor, Refused, type Tx } from '#kernel';
import type { House } from '../house.js';
import { wrongFilters } from '../list-filters.js';
import { EXPORT_KINDS, type ExportKind, type Language } from './kinds.js';

export interface ExportToMake {
  kind: string;
  /** Filters of the list, as text; each kind has its own. */
  filter?: Record<string, string>;
  language?: Language;
}

/** A person who has so many waiting asks for something else than a list. */
const MOST_WAITING = 5;

/**
 * Asks for a list as a file. The worker writes it and tells the person; whether the person may have it is asked now, and
 * once more when it is written.
 *
 * @throws Refused `export-kind-unknown`, `export-filter-unknown`, `exports-waiting`, and whatever the list refuses
 */
export async function requestExport(
  house: House,
  tx: Tx,
  actor: Actor,
  { kind: code, filter = {}, language = 'zh' }: ExportToMake,
): Promise<{ id: string; kind: string; state: 'queued' }> {
  const kind = exportKind(code);
  checkFilter(kind, filter);
  await kind.rows(house, tx, actor, { filter, language, page: { limit: 1 } });
  const count = await waitingExports(tx, actor.personId);
  if (count >= MOST_WAITING) throw new Refused(exportRefusal('exports-waiting', { params: { count } }));
  const at = house.clock.now();
  const id = await createExport(tx, { kind: code, filter, language, requestedBy: actor.personId, at });
  const subject = { kind: 'export', id };
  await recordEntry(tx, { at, personId: actor.personId, action: 'exported', subject, data: { kind: code, filter } });
  return { id, kind: code, state: 'queued' };
}

/** @throws Refused `export-kind-unknown` */
export function exportKind(code: string): ExportKind {
  const kind = Object.hasOwn(EXPORT_KINDS, code) ? EXPORT_KINDS[code] : undefined;
  if (!kind) throw new Refused(exportRefusal('export-kind-unknown', { params: { kind: code } }));
  return kind;
}

function checkFilter({ filters }: ExportKind, filter: Record<string, string>): void {
  const wrong = wrongFilters(filters, filter);
  if (wrong.length === 0) return;
  throw new Refused(exportRefusal('export-filter-unknown', { params: { names: wrong.join(', ') } }));
}
