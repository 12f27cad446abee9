/** Where a document is handled. */
import type { Organisation } from '#identity';

/** A municipal document is handled where the enterprise is; any other only in its own district. */
export function isWithin(site: Organisation, jurisdiction: Organisation | undefined): boolean {
  if (!jurisdiction) return false;
  if (jurisdiction.kind === 'municipality') return true;
  return site.id === jurisdiction.id || site.parentId === jurisdiction.id;
}
