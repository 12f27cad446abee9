/** The workflow: the one transition table, its guards, a case's state and its events. */
export { declareEnterpriseConflict, hasConflictWith, recuse } from './conflicts.js';
export { actionsFor, decide, type Move, mayPrepare } from './decide.js';
export { renderCaseStates } from './diagram.js';
export { createDraft, type Draft, nextCaseNumber, nextNumbers, recordEdit, undecidedUnder } from './drafts.js';
export { type CaseEvent, verifyEventChain } from './event.js';
export { type FreezeOrder, type FreezeScope, setDueDays, setFrozen } from './freeze.js';
export type { Finding, Findings } from './guards.js';
export { type GuideApplicant, guideApplicants } from './guide-applicants.js';
export { countHandledCases, type HandledCase, type HandledFilter, handledCases } from './handled-cases.js';
export { type CaseUnderMeasure, latestCasesOf } from './latest-cases.js';
export { lastEventData, listEvents } from './list-events.js';
export { lockCase, lockCases, lockReachable, readCase, requireVersion } from './lock-case.js';
export {
  addMessage,
  type CaseMessage,
  listMessages,
  MESSAGE_MOST,
  type MessageSide,
  officeAuthors,
} from './messages.js';
export { considerObjections, findObjection, listObjections, raiseObjection, resolveObjection } from './objections.js';
export {
  endedNotices,
  type NoticePlace,
  noticeOfCase,
  openNotices,
  type PublishedNotice,
  publishNotice,
  withdrawNotice,
} from './public-notices.js';
export { type PublishedAward, publishedAwards } from './published-awards.js';
export { type CaseFilter, type CaseLine, type CasePage, listCases } from './queue.js';
export { reasonCounts } from './reason-counts.js';
export { type CaseChanges, type DecidedMove, recordMove, recordMoves, recordNote } from './record.js';
export { workflowRefusal } from './refusals.js';
export { casesRevokedBy } from './revoked-by.js';
export {
  decideRuleChange,
  type FoundChange,
  findRuleChanges,
  openRuleChanges,
  type PinnedRule,
  pinnedRules,
  type RuleChange,
  ruleChangesOf,
  tellRuleChanges,
} from './rule-changes.js';
export {
  answerSignal,
  findSignals,
  listSignals,
  liveCaseIds,
  SIGNAL_KINDS,
  SIGNAL_VERDICTS,
  type SignalVerdict,
  visibleCases,
} from './signals.js';
export { type StagePiece, type StageRuns, stageRuns } from './stage-runs.js';
export { ACTIONS, type Action, QUEUE_STATES, STATES, type Stage, type State } from './states.js';
export type { CaseDeadline } from './transition.js';
export type { CaseView } from './view.js';
export { countWaiting } from './waiting.js';
