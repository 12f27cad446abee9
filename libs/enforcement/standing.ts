/** Whether bars or open investigations stand against several enterprises, in one statement. */
import type { Day, Tx } from '#kernel';
import type { Bar } from './bar.js';

export interface Standing {
  /** The bar in force on the day, or null. */
  bar: Bar | null;
  underInvestigation: boolean;
}

/**
 * Looks past row-level security as `findBar` does, and learns as little.
 *
 * @param asked an enterprise and the document under which it is asked about
 * @returns the standing of each, in the order given
 */
export function findStandings(
  tx: Tx,
  asked: readonly { enterpriseId: string; documentId: string }[],
  day: Day,
): Promise<Standing[]> {
  return tx.query<Standing>(
    `SELECT (SELECT jsonb_build_object('id', b.id, 'fromDay', b.from_day, 'citation', b.citation)
               FROM bar_in_force(enterprise_id, document_id, $3) b) AS bar,
            open_investigation(enterprise_id, document_id) IS NOT NULL AS "underInvestigation"
       FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS asked (enterprise_id, document_id, place)
      ORDER BY place`,
    [asked.map(({ enterpriseId }) => enterpriseId), asked.map(({ documentId }) => documentId), day],
  );
}
