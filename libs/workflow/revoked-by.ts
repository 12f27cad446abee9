/** Which cases an enforcement decision revoked, by the events that say so. */
import type { Tx } from '#kernel';

/** @returns the ids of the enterprise's cases under the document that are revoked by this decision, within reach */
export async function casesRevokedBy(
  tx: Tx,
  decisionId: string,
  { enterpriseId, documentId }: { enterpriseId: string; documentId: string },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT a.id FROM application a
      WHERE a.enterprise_id = $2 AND a.document_id = $3 AND a.state = 'revoked'
        AND (SELECT e.data ->> 'decisionId' FROM case_event e
              WHERE e.application_id = a.id AND e.action = 'revoke' ORDER BY e.seq DESC LIMIT 1) = $1
      ORDER BY a.id`,
    [decisionId, enterpriseId, documentId],
  );
  return rows.map(({ id }) => id);
}
