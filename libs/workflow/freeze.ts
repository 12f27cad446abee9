/** Freezing: enforcement holds an enterprise's cases under one document, all at once. */
import { canonicalJson, type Day, type Tx } from '#kernel';
import type { CaseEvent } from './event.js';
import { nextEvent } from './record.js';
import type { State } from './states.js';
import type { CaseView } from './view.js';

/** Whose cases, under which document. */
export interface FreezeScope {
  enterpriseId: string;
  documentId: string;
}

export interface FreezeOrder {
  personId: string;
  at: Date;
  reason: string;
}

/**
 * What a freeze reaches: every case that could still be decided or paid, a paid one too, so that everybody sees that it
 * is under investigation, and a rejected one, which may come back. A draft is held when it is submitted.
 */
const FREEZABLE: readonly State[] = [
  'submitted',
  'town_review',
  'district_review',
  'returned',
  'public_notice',
  'approved',
  'disbursed',
  'rejected',
];

const LOCK = `
  SELECT id, state, version, document_version AS "documentVersion"
    FROM application
   WHERE enterprise_id = $1 AND document_id = $2 AND frozen <> $3 AND ($4::text[] IS NULL OR state = ANY ($4))
   ORDER BY id FOR NO KEY UPDATE`;

const LAST_EVENTS = `
  SELECT DISTINCT ON (application_id) application_id AS id, seq, hash
    FROM case_event WHERE application_id = ANY ($1::uuid[]) ORDER BY application_id, seq DESC`;

const WRITE = `
  WITH event AS (
    SELECT * FROM jsonb_to_recordset($1) AS event (id uuid, "applicationId" uuid, seq int, action text, state text,
      "documentVersion" int, "previousHash" text, hash text)),
  frozen AS (
    UPDATE application SET frozen = $2, version = version + 1, updated_at = $3
     WHERE id IN (SELECT "applicationId" FROM event))
  INSERT INTO case_event (id, application_id, seq, action, from_state, to_state, person_id, stage, at, reason,
                          document_version, previous_hash, hash)
  SELECT id, "applicationId", seq, action, state, state, $4::uuid, 'enforcement', $3, $5::text, "documentVersion",
         "previousHash", hash
    FROM event`;

const SET_DUE_DAYS = `
  UPDATE application a SET due_on = d."dueOn"
    FROM jsonb_to_recordset($1) AS d ("applicationId" uuid, "dueOn" date) WHERE a.id = d."applicationId"`;

type Held = Pick<CaseView, 'id' | 'state' | 'version' | 'documentVersion'>;

/**
 * Freezes or unfreezes the enterprise's cases under one document, as far as the transaction's reach goes. Locks them in
 * the order of their ids and writes an event on each. Unfreezing reaches every frozen case, whatever became of it.
 *
 * @returns the ids of the cases whose flag changed
 */
export async function setFrozen(tx: Tx, scope: FreezeScope, frozen: boolean, order: FreezeOrder): Promise<string[]> {
  const held = await tx.query<Held>(LOCK, [scope.enterpriseId, scope.documentId, frozen, frozen ? FREEZABLE : null]);
  if (held.length === 0) return [];
  const ids = held.map((view) => view.id);
  // A second statement, because the first may have waited for a lock and its snapshot be older than what it locked.
  const last = await tx.query<{ id: string; seq: number; hash: string }>(LAST_EVENTS, [ids]);
  const lastById = new Map(last.map(({ id, seq, hash }) => [id, { seq, hash }]));
  const events = held.map((view) => freezeEvent(view, lastById.get(view.id) ?? null, frozen, order));
  await tx.execute(WRITE, [canonicalJson(events), frozen, order.at, order.personId, order.reason]);
  return ids;
}

/**
 * Writes the day on which the next move of each case is due, by which the work queue is ordered. The cases are locked and
 * their versions already count the freeze that moved their deadlines.
 */
export async function setDueDays(tx: Tx, due: readonly { applicationId: string; dueOn: Day | null }[]): Promise<void> {
  await tx.execute(SET_DUE_DAYS, [JSON.stringify(due)]);
}

/** @returns the event, with the state under the name that WRITE reads */
function freezeEvent(
  view: Held,
  lastEvent: CaseView['lastEvent'],
  frozen: boolean,
  order: FreezeOrder,
): CaseEvent & { state: State } {
  const { id, state, documentVersion } = view;
  const { personId, at, reason } = order;
  const action = frozen ? ('freeze' as const) : ('unfreeze' as const);
  const happening = { action, from: state, to: state, stage: 'enforcement' as const, citation: null };
  const event = nextEvent({ id, lastEvent }, { ...happening, personId, at, reason, documentVersion });
  return { ...event, state };
}
