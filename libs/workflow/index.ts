/** The workflow: the one transition table, its guards, a case's state and its events. */
export { declareConflict } from './conflicts.js';
export {
  type AvailableAction,
  actionsFor,
  type Decision,
  decide,
  type Move,
  type MoveRequest,
} from './decide.js';
export { renderCaseStates, renderStateDiagram } from './diagram.js';
export { createDraft, type Draft, nextCaseNumber, recordEdit } from './drafts.js';
export { type CaseEvent, type NoteAction, verifyEventChain } from './event.js';
export { type FreezeOrder, type FreezeScope, setFrozen } from './freeze.js';
export type { Finding, Findings } from './guards.js';
export { listEvents } from './list-events.js';
export { lockCase, readCase, requireVersion } from './lock-case.js';
export { listObjections, type Objection, raiseObjection, resolveObjection } from './objections.js';
export { type CaseFilter, type CaseLine, type CasePage, listCases } from './queue.js';
export { type CaseChanges, type Note, type RecordDetails, recordMove, recordNote } from './record.js';
export { workflowRefusal } from './refusals.js';
export { ACTIONS, type Action, FINAL_STATES, isAction, STATES, type Stage, type State } from './states.js';
export type { CaseDeadline, CasePosting, DeadlineChanges, Transition } from './transition.js';
export { TRANSITIONS } from './transitions.js';
export type { Act, CaseView } from './view.js';
