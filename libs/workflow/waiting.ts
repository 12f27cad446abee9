/** How much waits in everybody's queue: the same cases that `listCases` shows to each person as `queue: 'mine'`. */
import type { Role, Tx } from '#kernel';
import { AT_DISTRICT, IN_QUEUE, isTakenAt } from './queue.js';
import type { State } from './states.js';
import { TRANSITIONS } from './transitions.js';

/** The table says who takes a case of that state forward: people of that role at a town, or at a district. */
interface QueuePost {
  role: Role;
  place: 'town' | 'district';
  state: State;
}

const QUEUE_POSTS: QueuePost[] = TRANSITIONS.flatMap(({ movesForward, who, office, from }) =>
  !movesForward || typeof who === 'string'
    ? []
    : (['town', 'district'] as const)
        .filter((place) => isTakenAt(office, place))
        .flatMap((place) => who.flatMap((role) => from.map((state) => ({ role, place, state })))),
);

const COUNT = `
  WITH post AS (
    SELECT * FROM jsonb_to_recordset($1) AS q (role text, place text, state text)
  ), officer AS (
    SELECT DISTINCT p.id, p.organisation_id, post.state
      FROM person p
      JOIN organisation o ON o.id = p.organisation_id
      JOIN person_role r ON r.person_id = p.id
      JOIN post ON post.role = r.role AND post.place = o.kind
     WHERE p.disabled_at IS NULL
  ), in_queue AS (
    SELECT a.town_id AS organisation_id, a.state, a.id, a.enterprise_id FROM application a
     WHERE ${IN_QUEUE} AND a.town_id IS NOT NULL
    UNION ALL
    SELECT a.district_id, a.state, a.id, a.enterprise_id FROM application a
     WHERE ${IN_QUEUE} AND ${AT_DISTRICT}
  )
  SELECT f.id AS "personId", count(*)::int AS cases
    FROM officer f JOIN in_queue a ON a.organisation_id = f.organisation_id AND a.state = f.state
   WHERE NOT EXISTS (SELECT FROM conflict_of_interest c WHERE c.person_id = f.id AND c.application_id = a.id)
     AND NOT EXISTS (SELECT FROM enterprise_conflict c WHERE c.person_id = f.id AND c.enterprise_id = a.enterprise_id)
   GROUP BY f.id`;

/**
 * Counts what waits for each officer, in one statement for all of them, within the transaction's reach.
 *
 * @returns how many cases by the person's id; nobody whose queue is empty
 */
export async function countWaiting(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.query<{ personId: string; cases: number }>(COUNT, [JSON.stringify(QUEUE_POSTS)]);
  return new Map(rows.map(({ personId, cases }) => [personId, cases]));
}
