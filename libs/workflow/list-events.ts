import { isId, type Tx } from '#kernel';
import type { CaseEvent } from './event.js';

const LIST = `
  SELECT id, application_id AS "applicationId", seq, action, from_state AS "from", to_state AS "to",
         person_id AS "personId", stage, at, reason, citation, document_version AS "documentVersion", data,
         previous_hash AS "previousHash", hash
    FROM case_event WHERE application_id = $1 ORDER BY seq`;

/** @returns every event of the case, from its creation on; none where the case is out of reach */
export async function listEvents(tx: Tx, applicationId: string): Promise<CaseEvent[]> {
  return isId(applicationId) ? tx.query<CaseEvent>(LIST, [applicationId]) : [];
}

const LAST_DATA = {
  name: 'events-last-data',
  text: `SELECT DISTINCT ON (application_id) application_id AS id, data FROM case_event
          WHERE application_id = ANY ($1::uuid[]) AND action = $2 ORDER BY application_id, seq DESC`,
};

/** @returns for each case that ever took the action what its last event of it keeps; by case */
export async function lastEventData(
  tx: Tx,
  applicationIds: readonly string[],
  action: CaseEvent['action'],
): Promise<Map<string, CaseEvent['data']>> {
  const rows = await tx.query<{ id: string; data: CaseEvent['data'] }>(LAST_DATA, [applicationIds, action]);
  return new Map(rows.map(({ id, data }) => [id, data]));
}
