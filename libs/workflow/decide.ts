/** The decision on a move: pure, from the case as it is, who asks, when, and what the other libraries found. */
import type { Actor, Citation, Day, Refusal } from '#kernel';
import { checkGuards, type Findings } from './guards.js';
import { mayAct } from './may-act.js';
import { workflowRefusal } from './refusals.js';
import { restoredTo } from './restored.js';
import { ACTIONS, type Action, STATES, type Stage, type State } from './states.js';
import type { CasePosting, Condition, DeadlineChanges, Transition } from './transition.js';
import { TRANSITIONS } from './transitions.js';
import type { CaseView } from './view.js';

export interface MoveRequest {
  action: Action;
  actor: Actor;
  at: Date;
  /** The Shanghai day of `at`. */
  day: Day;
  reason?: string;
  /** The clause on which the move stands. */
  citation?: Citation;
  /** One entry per finding among the move's guards: null where it holds. */
  findings: Findings;
}

/** A move that may be made: what recordMove writes, and what goes with it. */
export interface Move {
  action: Action;
  from: State;
  to: State;
  personId: string;
  stage: Stage | null;
  at: Date;
  reason: string | null;
  citation: Citation | null;
  sets: Transition['sets'];
  deadlines: DeadlineChanges;
  posting: CasePosting | null;
}

export type Decision = { ok: true; move: Move } | { ok: false; refusal: Refusal };

/** What a person may do with a case now. */
export interface AvailableAction {
  action: Action;
  allowed: boolean;
  refusal?: Refusal;
}

/**
 * Decides whether the move may be made. Refusals in this order: the state, the person, the freeze, what was not stated,
 * then the guards as the table lists them.
 *
 * @throws Error when a finding that the move asks for is missing
 */
export function decide(view: CaseView, request: MoveRequest): Decision {
  const found = findTransition(view, request.action);
  if ('refusal' in found) return { ok: false, refusal: found.refusal };
  const { row } = found;
  const refusal =
    mayAct(row, view, request.actor) ??
    checkFrozen(row, view) ??
    checkStated(row, request) ??
    checkGuards(row.guards, view, request.day, request.findings);
  return refusal ? { ok: false, refusal } : { ok: true, move: moveOf(row, view, request) };
}

/**
 * Whether this actor may prepare a move: the case stands where the move is made, and it is theirs to make. What the move
 * itself must state and find is not looked at, for that is what is being prepared.
 *
 * @returns the refusal of the state, the person or the freeze; null where they may
 */
export function mayPrepare(view: CaseView, action: Action, actor: Actor): Refusal | null {
  const found = findTransition(view, action);
  if ('refusal' in found) return found.refusal;
  return mayAct(found.row, view, actor) ?? checkFrozen(found.row, view);
}

/**
 * What this actor may do now, and why not the rest. Only what the workflow itself knows is looked at: an action that is
 * allowed here may still be refused for its facts, amount or budget.
 */
export function actionsFor(view: CaseView, actor: Actor, day: Day): AvailableAction[] {
  return (Object.keys(ACTIONS) as Action[]).map((action) => {
    const found = findTransition(view, action);
    const refusal =
      'refusal' in found
        ? found.refusal
        : (mayAct(found.row, view, actor) ??
          checkFrozen(found.row, view) ??
          checkGuards(found.row.guards, view, day, null));
    return refusal ? { action, allowed: false, refusal } : { action, allowed: true };
  });
}

const HOLDS: Record<Condition, (view: CaseView) => boolean> = {
  'town-stage': (view) => view.townId !== null,
  'no-town-stage': (view) => view.townId === null,
  notice: (view) => view.noticeRequired,
  'no-notice': (view) => !view.noticeRequired,
  'restored-to-submitted': (view) => restoredTo(view) === 'submitted',
  'restored-to-town_review': (view) => restoredTo(view) === 'town_review',
  'restored-to-district_review': (view) => restoredTo(view) === 'district_review',
  'restored-to-approved': (view) => restoredTo(view) === 'approved',
  'restored-to-disbursed': (view) => restoredTo(view) === 'disbursed',
};

function findTransition(view: CaseView, action: Action): { row: Transition } | { refusal: Refusal } {
  const here = TRANSITIONS.filter((row) => row.action === action && row.from.includes(view.state));
  const row = here.find(({ when }) => when === undefined || HOLDS[when](view));
  if (row) return { row };
  const words = { actionZh: ACTIONS[action].zh, actionEn: ACTIONS[action].en };
  if (here.length > 0) return { refusal: workflowRefusal('no-such-stage', { params: words }) };
  const { zh: stateZh, en: stateEn } = STATES[view.state];
  return { refusal: workflowRefusal('wrong-state', { params: { ...words, stateZh, stateEn } }) };
}

const checkFrozen = (row: Transition, view: CaseView): Refusal | null =>
  row.movesForward && view.frozen ? workflowRefusal('frozen') : null;

function checkStated(row: Transition, request: MoveRequest): Refusal | null {
  if (row.needs.includes('reason') && !request.reason?.trim()) return workflowRefusal('reason-missing');
  if (row.needs.includes('citation') && !request.citation) return workflowRefusal('citation-missing');
  return null;
}

function moveOf(row: Transition, view: CaseView, request: MoveRequest): Move {
  return {
    action: row.action,
    from: view.state,
    to: targetOf(row, view),
    personId: request.actor.personId,
    stage: row.stage,
    at: request.at,
    reason: request.reason?.trim() || null,
    citation: request.citation ?? null,
    sets: row.sets,
    deadlines: deadlinesOf(row, view),
    posting: row.posting,
  };
}

function targetOf(row: Transition, view: CaseView): State {
  if (row.to === 'same') return view.state;
  if (row.to !== 'returned-from') return row.to;
  if (!view.returnedFrom) throw new Error(`case ${view.id} is returned and does not say from where`);
  return view.returnedFrom;
}

/** A case that was reconsidered has no second reconsideration, so rejecting it starts no period for one. */
function deadlinesOf(row: Transition, view: CaseView): DeadlineChanges {
  if (!view.reconsidered) return row.deadlines;
  return { ...row.deadlines, start: row.deadlines.start.filter((kind) => kind !== 'reconsideration') };
}
