/** Writing a step: the proceeding's new state and its event, chained by hash like a case's. */
import { canonicalJson, kernelRefusal, newId, Refused, sha256, type Tx } from '#kernel';
import type { Investigation } from '../investigation.js';
import type { Step } from './step.js';
import { CLOSED_STATES, type ProceedingState, type ProceedingStep } from './words.js';

/** What a step may write besides the state. */
export type ProceedingChanges = Partial<
  Pick<
    Investigation,
    | 'dayFound'
    | 'noticeLetterId'
    | 'noticeServedOn'
    | 'defenceUntil'
    | 'hearingRequested'
    | 'hearingOn'
    | 'hearingHeld'
    | 'decisionLetterId'
    | 'decisionServedOn'
    | 'legalBasis'
    | 'basisEnteredBy'
    | 'basisConfirmedBy'
    | 'appealUntil'
    | 'repairAsked'
  >
>;

export interface StepToRecord {
  row: Pick<Step, 'step' | 'duty'>;
  to: ProceedingState;
  personId: string;
  at: Date;
  reason: string | null;
  /** JSON-safe. */
  data?: Record<string, unknown>;
  set?: ProceedingChanges;
}

export interface ProceedingEvent {
  id: string;
  seq: number;
  step: ProceedingStep;
  from: ProceedingState | null;
  to: ProceedingState;
  personId: string;
  duty: Step['duty'];
  at: Date;
  reason: string | null;
  data: Record<string, unknown>;
  previousHash: string | null;
  hash: string;
}

/** @returns SHA-256 over everything that the event says, the one before included */
export function hashProceedingEvent(investigationId: string, event: Omit<ProceedingEvent, 'hash'>): string {
  return sha256(canonicalJson({ ...event, investigationId, at: event.at.toISOString() }));
}

const WRITE = `
  WITH event AS (
    INSERT INTO enforcement_event (id, investigation_id, seq, step, from_state, to_state, person_id, duty, at, reason, data,
      previous_hash, hash)
    VALUES ($3, $1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14))
  UPDATE investigation
     SET state = $7, version = version + 1, event_seq = $4, event_hash = $14,
         closed_at = CASE WHEN $7 = ANY ($29::text[]) THEN coalesce(closed_at, $10::timestamptz) END,
         notice_letter_id = $15, notice_served_on = $16, defence_until = $17, hearing_requested = $18, hearing_on = $19,
         hearing_held = $20, decision_letter_id = $21, decision_served_on = $22, day_found = $23, legal_basis = $24,
         basis_entered_by = $25, basis_confirmed_by = $26, appeal_until = $27, repair_asked = $28
   WHERE id = $1 AND version = $2`;

/**
 * Writes a step that was decided on the investigation as it is under its lock.
 *
 * @returns the investigation after the step
 */
export async function recordStep(tx: Tx, before: Investigation, step: StepToRecord): Promise<Investigation> {
  const { row, to, personId, at, reason, data = {} } = step;
  const unhashed = {
    id: newId(),
    seq: before.eventSeq + 1,
    step: row.step,
    from: before.state,
    to,
    personId,
    duty: row.duty,
    at,
    reason,
    data,
    previousHash: before.eventHash,
  };
  const hash = hashProceedingEvent(before.id, unhashed);
  const changed = { ...before, ...step.set, state: to };
  const after = { ...changed, basisConfirmed: changed.basisConfirmedBy !== null };
  const written = await tx.execute(WRITE, [
    before.id,
    before.version,
    unhashed.id,
    unhashed.seq,
    row.step,
    before.state,
    to,
    personId,
    row.duty,
    at,
    reason,
    JSON.stringify(data),
    before.eventHash,
    hash,
    after.noticeLetterId,
    after.noticeServedOn,
    after.defenceUntil,
    after.hearingRequested,
    after.hearingOn,
    after.hearingHeld,
    after.decisionLetterId,
    after.decisionServedOn,
    after.dayFound,
    after.legalBasis,
    after.basisEnteredBy,
    after.basisConfirmedBy,
    after.appealUntil,
    after.repairAsked,
    CLOSED_STATES,
  ]);
  if (written === 0) throw new Refused(kernelRefusal('stale', { params: { current: `> ${before.version}` } }));
  return { ...after, version: before.version + 1, eventSeq: unhashed.seq, eventHash: hash };
}

/** @returns the events of a proceeding within reach, in order */
export function listProceedingEvents(tx: Tx, investigationId: string): Promise<ProceedingEvent[]> {
  return tx.query<ProceedingEvent>(
    `SELECT id, seq, step, from_state AS "from", to_state AS "to", person_id AS "personId", duty, at, reason, data,
            previous_hash AS "previousHash", hash
       FROM enforcement_event WHERE investigation_id = $1 ORDER BY seq`,
    [investigationId],
  );
}
