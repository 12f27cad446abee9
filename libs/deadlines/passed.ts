/** Deadlines that have passed and after which the system itself moves the case. */
import type { Tx } from '#kernel';
import type { DeadlineKind } from './kinds.js';
import type { DuePlace } from './reminders.js';

export interface PassedDeadline extends DuePlace {
  applicationId: string;
}

const PASSED = {
  name: 'deadlines-passed',
  text: `SELECT d.id, d.due_at AS at, d.application_id AS "applicationId"
           FROM deadline d JOIN application a ON a.id = d.application_id
          WHERE d.kind = $1 AND d.state = 'running' AND d.due_at <= $2
            -- A frozen case does not move; it comes up again when it is unfrozen.
            AND NOT a.frozen
            AND ($4::timestamptz IS NULL OR (d.due_at, d.id) > ($4, $5::uuid))
          ORDER BY d.due_at, d.id LIMIT $3`,
};

/**
 * @param kind the kind of deadline after which something happens of itself (`correction`: the case lapses)
 * @param after the last row of the page before
 * @returns deadlines still running although their last day is over, oldest first, at most `limit`
 */
export function passedDeadlines(
  tx: Tx,
  kind: DeadlineKind,
  now: Date,
  limit: number,
  after: DuePlace | null = null,
): Promise<PassedDeadline[]> {
  return tx.query<PassedDeadline & { id: string }>(PASSED, [kind, now, limit, after?.at ?? null, after?.id ?? null]);
}
