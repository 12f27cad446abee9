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
