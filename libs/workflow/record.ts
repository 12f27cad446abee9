/** Writing what was decided: the case's new state and its event, in one statement. */
import { type Citation, canonicalJson, kernelRefusal, newId, Refused, type Tx } from '#kernel';
import type { Move } from './decide.js';
import { type CaseEvent, hashEvent, type NoteAction } from './event.js';
import type { Stage, State } from './states.js';
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

/** One statement for one case or for ten thousand: what a case becomes and its event are the columns of one small table. */
const WRITE = {
  name: 'case-write',
  text: `
    WITH wanted AS (
      SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::boolean[], $6::text[], $7::int[],
                           $8::text[], $9::int[], $10::uuid[], $11::bigint[], $12::bigint[], $13::bigint[],
                           $14::timestamptz[], $15::date[], $16::date[],
                           $17::uuid[], $18::int[], $19::text[], $20::text[], $21::uuid[], $22::text[],
                           $23::timestamptz[], $24::text[], $25::text[], $26::text[], $27::text[], $28::text[])
        AS w (id, version, state, returned_from, reconsidered, number, document_version,
              guide_code, guide_version, town_id, recommended_fen, proposed_fen, awarded_fen,
              submitted_at, notice_ends_on, due_on,
              event_id, seq, action, from_state, person_id, stage, at, reason, citation, data, previous_hash, hash)
    ), moved AS (
      UPDATE application a
         SET version = a.version + 1, updated_at = w.at, state = w.state, returned_from = w.returned_from,
             reconsidered = w.reconsidered, number = w.number, document_version = w.document_version,
             guide_code = w.guide_code, guide_version = w.guide_version, town_id = w.town_id,
             recommended_fen = w.recommended_fen, proposed_fen = w.proposed_fen, awarded_fen = w.awarded_fen,
             submitted_at = w.submitted_at, notice_ends_on = w.notice_ends_on, due_on = w.due_on
        FROM wanted w WHERE a.id = w.id AND a.version = w.version
      RETURNING a.id)
    INSERT INTO case_event (id, application_id, seq, action, from_state, to_state, person_id, stage, at, reason, citation,
                            document_version, data, previous_hash, hash)
    SELECT w.event_id, w.id, w.seq, w.action, w.from_state, w.state, w.person_id, w.stage, w.at, w.reason,
           w.citation::jsonb, w.document_version, w.data::jsonb, w.previous_hash, w.hash
      FROM wanted w JOIN moved USING (id)`,
};

/** A decided move and the case on which it was decided. */
export interface DecidedMove {
  /** Read in this transaction by lockCase or lockCases. */
  view: CaseView;
  move: Move;
  details?: RecordDetails;
}

/**
 * Writes decided moves, each case once, in one statement.
 *
 * @returns the cases after the moves, in the order given
 * @throws Refused `stale` when a case was changed meanwhile, which can only be without its lock
 * @throws Error when something that the table says the move sets is missing
 */
export function recordMoves(tx: Tx, moves: readonly DecidedMove[]): Promise<CaseView[]> {
  return write(
    tx,
    moves.map(({ view, move, details = {} }) => happeningOf(view, move, details)),
  );
}

/** Writes one decided move; see `recordMoves`. @returns the case after it */
export async function recordMove(tx: Tx, view: CaseView, move: Move, details: RecordDetails = {}): Promise<CaseView> {
  return (await recordMoves(tx, [{ view, move, details }]))[0] as CaseView;
}

function happeningOf(view: CaseView, move: Move, details: RecordDetails): Written {
  if (view.state !== move.from) throw new Error(`${move.action} was decided at "${move.from}", not at "${view.state}"`);
  const changes = given(details.set);
  for (const field of move.sets) {
    if (changes[field as keyof CaseChanges] == null) throw new Error(`${move.action} has to set ${field}`);
  }
  const after = {
    ...view,
    ...changes,
    state: move.to,
    returnedFrom: move.action === 'return' ? (move.from as ReturningState) : view.returnedFrom,
    takenFrom: takenBy(view, move),
    reconsidered: view.reconsidered || move.action === 'reconsider',
  };
  const happening = { ...move, documentVersion: changes.documentVersion ?? view.documentVersion };
  return { before: view, after, event: nextEvent(view, happening, details) };
}

/** Enforcement takes a case out of a state, and what follows until it comes back changes nothing of that. */
function takenBy(view: CaseView, { action, from }: Move): State | null {
  if (action === 'revoke' || action === 'order-recovery') return from;
  return action === 'repaid' ? view.takenFrom : null;
}

/** Writes an event that leaves the state as it is. The version goes on, for who acts next should have seen it. */
export async function recordNote(tx: Tx, view: CaseView, note: Note, details: RecordDetails = {}): Promise<CaseView> {
  const happening = {
    ...note,
    from: view.state,
    to: view.state,
    citation: null,
    documentVersion: view.documentVersion,
  };
  const after = { ...view, ...given(details.set) };
  return (await write(tx, [{ before: view, after, event: nextEvent(view, happening, details) }]))[0] as CaseView;
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

/** A case before and after what happened to it, and the event that says so. */
interface Written {
  before: CaseView;
  after: CaseView;
  event: CaseEvent;
}

async function write(tx: Tx, rows: readonly Written[]): Promise<CaseView[]> {
  const written = await tx.execute(WRITE, columnsOf(rows));
  if (written !== rows.length) {
    throw new Refused(kernelRefusal('stale', { params: { current: `> ${rows[0]?.before.version}` } }));
  }
  return rows.map(({ before, after, event: { personId, stage, action, at, seq, hash } }) => ({
    ...after,
    version: before.version + 1,
    updatedAt: at,
    acts: stage ? [...before.acts, { personId, stage, action }] : before.acts,
    lastEvent: { seq, hash },
  }));
}

/** Named one by one: the order is that of the statement's parameters. */
const columnsOf = (rows: readonly Written[]): unknown[][] => [
  rows.map(({ before }) => before.id),
  rows.map(({ before }) => before.version),
  rows.map(({ after }) => after.state),
  rows.map(({ after }) => after.returnedFrom),
  rows.map(({ after }) => after.reconsidered),
  rows.map(({ after }) => after.number),
  rows.map(({ after }) => after.documentVersion),
  rows.map(({ after }) => after.guideCode),
  rows.map(({ after }) => after.guideVersion),
  rows.map(({ after }) => after.townId),
  rows.map(({ after }) => after.recommendedFen),
  rows.map(({ after }) => after.proposedFen),
  rows.map(({ after }) => after.awardedFen),
  rows.map(({ after }) => after.submittedAt),
  rows.map(({ after }) => after.noticeEndsOn),
  rows.map(({ after }) => after.dueOn),
  rows.map(({ event }) => event.id),
  rows.map(({ event }) => event.seq),
  rows.map(({ event }) => event.action),
  rows.map(({ event }) => event.from),
  rows.map(({ event }) => event.personId),
  rows.map(({ event }) => event.stage),
  rows.map(({ event }) => event.at),
  rows.map(({ event }) => event.reason),
  rows.map(({ event }) => asJson(event.citation)),
  rows.map(({ event }) => asJson(event.data)),
  rows.map(({ event }) => event.previousHash),
  rows.map(({ event }) => event.hash),
];

const asJson = (value: Citation | Record<string, unknown> | null): string | null => value && canonicalJson(value);
