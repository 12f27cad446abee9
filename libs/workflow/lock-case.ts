/** Reading a case for a decision: its row and all that the workflow's guards look at, in one statement. */
import { isId, kernelRefusal, Refused, type Tx } from '#kernel';
import type { CaseView } from './view.js';

/**
 * `seenVersion` is the version in the statement's own snapshot. A statement that waited for the lock gets the newest row,
 * but its subqueries still look at the time before the wait; the two versions then differ.
 */
const SELECT_CASE = `
  SELECT a.id, a.number, a.enterprise_id AS "enterpriseId", a.measure, a.document_id AS "documentId",
         a.document_version AS "documentVersion", a.guide_code AS "guideCode", a.guide_version AS "guideVersion",
         a.district_id AS "districtId", a.town_id AS "townId", a.state, a.frozen, a.version,
         a.returned_from AS "returnedFrom", a.reconsidered, a.notice_required AS "noticeRequired",
         a.recommended_fen AS "recommendedFen", a.proposed_fen AS "proposedFen", a.awarded_fen AS "awardedFen",
         a.submitted_at AS "submittedAt", a.notice_ends_on AS "noticeEndsOn", a.due_on AS "dueOn",
         CASE WHEN a.state IN ('revoked', 'recovery', 'clawed_back') THEN (SELECT from_state FROM case_event
           WHERE application_id = a.id AND action IN ('revoke', 'order-recovery') ORDER BY seq DESC LIMIT 1)
         END AS "takenFrom",
         a.created_by AS "createdBy", a.created_at AS "createdAt", a.updated_at AS "updatedAt",
         (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('personId', person_id, 'stage', stage, 'action', action)),
                          '[]')
            FROM case_event WHERE application_id = a.id AND stage IS NOT NULL) AS acts,
         (SELECT coalesce(jsonb_agg(person_id), '[]')
            FROM (SELECT person_id FROM conflict_of_interest WHERE application_id = a.id
                  UNION SELECT person_id FROM enterprise_conflict WHERE enterprise_id = a.enterprise_id) c) AS conflicts,
         (SELECT count(*)::int FROM objection WHERE application_id = a.id AND resolved_at IS NULL) AS "openObjections",
         (SELECT count(*)::int FROM objection
           WHERE application_id = a.id AND upheld AND considered_at IS NULL) AS "upheldObjections",
         (SELECT count(*)::int FROM risk_signal WHERE application_id = a.id AND answered_at IS NULL) AS "openSignals",
         (SELECT jsonb_build_object('seq', seq, 'hash', hash) FROM case_event
           WHERE application_id = a.id ORDER BY seq DESC LIMIT 1) AS "lastEvent",
         (SELECT version FROM application WHERE id = a.id) AS "seenVersion"
    FROM application a`;

const READ_CASE = { name: 'case-read', text: `${SELECT_CASE} WHERE a.id = $1` };
const LOCK_CASE = { name: 'case-lock', text: `${SELECT_CASE} WHERE a.id = $1 FOR NO KEY UPDATE OF a` };
/** The sort comes before the locking, so the rows are locked in the order of their ids. */
const LOCK_CASES = {
  name: 'cases-lock',
  text: `${SELECT_CASE} WHERE a.id = ANY ($1::uuid[]) ORDER BY a.id FOR NO KEY UPDATE OF a`,
};

type Row = CaseView & { seenVersion: number };

/**
 * Locks the case until the transaction ends and reads it as it is under the lock. Everything that the view tells is
 * written together with a new version of the row, so one look at the version tells whether the rest is fresh.
 *
 * @throws Refused `not-found` when there is no such case within the transaction's reach
 */
export async function lockCase(tx: Tx, id: string): Promise<CaseView> {
  const row = await findRow(tx, LOCK_CASE, id);
  if (row.version === row.seenVersion) return asView(row);
  // The lock is ours now, so nothing can change between this second look and the decision.
  return asView(await findRow(tx, LOCK_CASE, id));
}

/**
 * Locks several cases in the order of their ids, which every transaction that locks several keeps to. It takes one
 * statement, or two where one of the locks was waited for, however many the cases are.
 *
 * @returns those within reach, by the ids that were asked for
 */
export async function lockReachable(tx: Tx, ids: Iterable<string>): Promise<Map<string, CaseView>> {
  const asked = [...new Set(ids)].filter(isId);
  if (asked.length === 0) return new Map();
  const first = await tx.query<Row>(LOCK_CASES, [asked]);
  const fresh = first.every(({ version, seenVersion }) => version === seenVersion);
  const rows = fresh ? first : await tx.query<Row>(LOCK_CASES, [asked]);
  const found = new Map(rows.map((row) => [row.id, asView(row)]));
  return new Map(
    asked.flatMap((id) => {
      // PostgreSQL writes ids in lower case, a request may not.
      const view = found.get(id.toLowerCase());
      return view ? [[id, view] as const] : [];
    }),
  );
}

/** The same, for who needs all of them. @throws Refused `not-found` when one of them is out of reach */
export async function lockCases(tx: Tx, ids: Iterable<string>): Promise<Map<string, CaseView>> {
  const asked = new Set(ids);
  const views = await lockReachable(tx, asked);
  if (views.size !== asked.size) throw new Refused(kernelRefusal('not-found'));
  return views;
}

/** One case without a lock, for showing; what is decided on it may be out of date. */
export async function readCase(tx: Tx, id: string): Promise<CaseView> {
  return asView(await findRow(tx, READ_CASE, id));
}

/** @throws Refused `stale` when the case is no longer at the version that the caller has seen */
export function requireVersion(view: CaseView, expected: number): void {
  if (view.version !== expected) throw new Refused(kernelRefusal('stale', { params: { current: view.version } }));
}

async function findRow(tx: Tx, statement: typeof READ_CASE, id: string): Promise<Row> {
  const [row] = isId(id) ? await tx.query<Row>(statement, [id]) : [];
  if (!row) throw new Refused(kernelRefusal('not-found'));
  return row;
}

const asView = ({ seenVersion: _, ...view }: Row): CaseView => view;
