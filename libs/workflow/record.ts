/** Writing what was decided: the case's new state and its event, in one statement. */
import { type Citation, canonicalJson, kernelRefusal, newId, Refused, type Tx } from '#kernel';
import type { Move } from './decide.js';
import { type CaseEvent, hashEvent, type NoteAction } from './event.js';
import type { Stage } from './states.js';
import type { CaseView, ReturningState } from './view.js';

/** What a move may write besides the state. Amounts in fen. */
export type CaseChanges = Partial<
  Pick<
    CaseView,
    | 'number'
    | 'documentVersion'
    | 'guideCode'
    | 'guideVersion'
    | 'townId'
    | 'recommendedFen'
    | 'proposedFen'
    | 'awardedFen'
    | 'submittedAt'
    | 'noticeEndsOn'
    | 'dueOn'
  >
>;

export interface RecordDetails {
  /** Where rows that were written before refer to the event (deadlines, defects), the id that they were given. */
  eventId?: string;
  /** Kept on the event; JSON-safe, amounts in yuan. */
  data?: Record<string, unknown>;
  set?: CaseChanges;
}

/** An event outside the transition table. */
export interface Note {
  action: NoteAction;
  personId: string;
  stage: Stage | null;
  at: Date;
  reason: string | null;
}

const WRITE = {
  name: 'case-write',
  text: `
    WITH moved AS (
      UPDATE application
         SET version = version + 1, updated_at = $3, state = $4, returned_from = $5, reconsidered = $6, number = $7,
             document_version = $8, guide_code = $9, guide_version = $10, town_id = $11, recommended_fen = $12,
             proposed_fen = $13, awarded_fen = $14, submitted_at = $15, notice_ends_on = $16, due_on = $17
       WHERE id = $1 AND version = $2
      RETURNING id)
    INSERT INTO case_event (id, application_id, seq, action, from_state, to_state, person_id, stage, at, reason, citation,
                            document_version, data, previous_hash, hash)
    SELECT $18::uuid, id, $19::int, $20::text, $21::text, $4, $22::uuid, $23::text, $3, $24::text, $25::jsonb,
           $8, $26::jsonb, $27::text, $28::text
      FROM moved`,
};

/**
 * Writes a decided move. The view must be the one on which it was decided, read in this transaction by lockCase.
 *
 * @returns the case after the move
 * @throws Refused `stale` when the case was changed meanwhile, which can only be without lockCase
 * @throws Error when something that the table says the move sets is missing
 */
export function recordMove(tx: Tx, view: CaseView, move: Move, details: RecordDetails = {}): Promise<CaseView> {
  if (view.state !== move.from) throw new Error(`${move.action} was decided at "${move.from}", not at "${view.state}"`);
  const changes = given(details.set);
  for (const field of move.sets) {
    if (changes[field as keyof CaseChanges] == null) throw new Error(`${move.action} has to set ${field}`);
  }
  return write(
    tx,
    view,
    {
      ...view,
      ...changes,
      state: move.to,
      returnedFrom: move.action === 'return' ? (move.from as ReturningState) : view.returnedFrom,
      reconsidered: view.reconsidered || move.action === 'reconsider',
    },
    { ...move, documentVersion: changes.documentVersion ?? view.documentVersion },
    details,
  );
}

/** Writes an event that leaves the state as it is. The version goes on, for who acts next should have seen it. */
export function recordNote(tx: Tx, view: CaseView, note: Note, details: RecordDetails = {}): Promise<CaseView> {
  const happening = {
    ...note,
    from: view.state,
    to: view.state,
    citation: null,
    documentVersion: view.documentVersion,
  };
  return write(tx, view, { ...view, ...given(details.set) }, happening, details);
}

/** A property that is there without a value leaves the case's own as it is; null takes it away. */
const given = (changes: CaseChanges = {}): CaseChanges =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

type Happening = Pick<
  CaseEvent,
  'action' | 'from' | 'to' | 'personId' | 'stage' | 'at' | 'reason' | 'citation' | 'documentVersion'
>;

/** @returns the event that follows the case's last one */
export function nextEvent(
  view: Pick<CaseView, 'id' | 'lastEvent'>,
  happening: Happening,
  details: RecordDetails = {},
): CaseEvent {
  const event = {
    ...happening,
    id: details.eventId ?? newId(),
    applicationId: view.id,
    seq: (view.lastEvent?.seq ?? 0) + 1,
    data: details.data ?? {},
    previousHash: view.lastEvent?.hash ?? null,
  };
  return { ...event, hash: hashEvent(event) };
}

async function write(
  tx: Tx,
  before: CaseView,
  after: CaseView,
  happening: Happening,
  details: RecordDetails,
): Promise<CaseView> {
  const event = nextEvent(before, happening, details);
  const written = await tx.execute(WRITE, [
    before.id,
    before.version,
    event.at,
    ...columnsOf(after),
    ...valuesOf(event),
  ]);
  if (written === 0) throw new Refused(kernelRefusal('stale', { params: { current: `> ${before.version}` } }));
  const { personId, stage, action } = event;
  return {
    ...after,
    version: before.version + 1,
    updatedAt: event.at,
    acts: stage ? [...before.acts, { personId, stage, action }] : before.acts,
    lastEvent: { seq: event.seq, hash: event.hash },
  };
}

const columnsOf = (view: CaseView): unknown[] => [
  view.state,
  view.returnedFrom,
  view.reconsidered,
  view.number,
  view.documentVersion,
  view.guideCode,
  view.guideVersion,
  view.townId,
  view.recommendedFen,
  view.proposedFen,
  view.awardedFen,
  view.submittedAt,
  view.noticeEndsOn,
  view.dueOn,
];

const valuesOf = (event: CaseEvent): unknown[] => [
  event.id,
  event.seq,
  event.action,
  event.from,
  event.personId,
  event.stage,
  event.reason,
  asJson(event.citation),
  asJson(event.data),
  event.previousHash,
  event.hash,
];

const asJson = (value: Citation | Record<string, unknown> | null): string | null => value && canonicalJson(value);
