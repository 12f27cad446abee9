/** How many deadlines press on everybody whose office is bound by them. */
import type { Day, Tx } from '#kernel';
import type { DeadlineRules } from './rules.js';

/** Of one person: how many running deadlines end today, have passed, and end in the days after today that were asked for. */
export interface DueCounts {
  today: number;
  overdue: number;
  soon: number;
}

const COUNT = `
  SELECT p.id AS "personId",
         count(*) FILTER (WHERE d.due_on = $1)::int AS today,
         count(*) FILTER (WHERE d.due_on < $1)::int AS overdue,
         count(*) FILTER (WHERE d.due_on > $1)::int AS soon
    FROM deadline d
    JOIN person_role r ON r.role = d.role
    JOIN person p ON p.id = r.person_id AND (d.organisation_id IS NULL OR d.organisation_id = p.organisation_id)
   WHERE d.state = 'running' AND d.due_on <= $2 AND (d.due_on >= $1 OR d.kind = ANY ($3)) AND p.disabled_at IS NULL
   GROUP BY p.id`;

/**
 * Counts the deadlines that bind each person by role and office, in one statement for all of them, within the
 * transaction's reach. What binds an enterprise is the enterprise's. Of passed ones only the kinds count of which people
 * are reminded as overdue: the end of a public notice or of a document is not something that anybody is late with.
 *
 * @param days today, and the last day that is still soon
 * @returns the counts by the person's id; nobody on whom nothing presses
 */
export async function countDue(
  tx: Tx,
  { reminders }: Pick<DeadlineRules, 'reminders'>,
  { today, soonUntil }: { today: Day; soonUntil: Day },
): Promise<Map<string, DueCounts>> {
  const canBeLate = Object.keys(reminders).filter((kind) => reminders[kind]?.overdue);
  const rows = await tx.query<DueCounts & { personId: string }>(COUNT, [today, soonUntil, canBeLate]);
  return new Map(rows.map(({ personId, ...counts }) => [personId, counts]));
}
