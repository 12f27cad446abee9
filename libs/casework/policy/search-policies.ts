import type { Actor, Tx } from '#kernel';
import { searchClauses } from '#policy';
import type { House } from '../house.js';
import { presentMeasureLine } from './present-measure.js';

/** Hits that are shown; who finds more than these asks with another word. */
const MOST_HITS = 50;

/**
 * Searches the newest published version of every document, in the texts as issued.
 *
 * @param asked.q words apart by spaces, in Chinese or English; a hit has all of them
 * @returns the clauses found with the words around the first place, and the measures read from each
 */
export async function searchPolicies(house: House, tx: Tx, _actor: Actor, { q }: { q: string }) {
  const hits = searchClauses(await house.catalogue.documents(tx), q, MOST_HITS);
  return {
    items: hits.map(({ document, clause, measures, snippet, matches }) => ({
      documentId: document.header.id,
      number: document.document.number,
      title: document.document.title,
      clause: { id: clause.id, label: clause.label, heading: clause.heading },
      snippet,
      matches,
      measures: measures.map(presentMeasureLine),
    })),
  };
}
