/** Enforcement: proceedings with their one table of steps, the decisions that end them, and the bars that follow. */
export { type BarListed, createBar, findBar, liftBar, listBars, refusedByBar, stayBar, voidBar } from './bar.js';
export { type Decision, findDecision, recordDecision } from './decision.js';
export {
  createInvestigation,
  findInvestigation,
  findOpenInvestigation,
  findOpenProceeding,
  type Investigation,
  listInvestigations,
  lockInvestigation,
} from './investigation.js';
export {
  createListing,
  decideListing,
  endListing,
  findListing,
  LISTING_STATES,
  type Listing,
  type ListingState,
  listListings,
} from './listing.js';
export { decideStep, stepsFor } from './path/decide.js';
export { renderProceeding } from './path/diagram.js';
export { listProceedingEvents, type ProceedingChanges, type ProceedingEvent, recordStep } from './path/record.js';
export type { Step } from './path/step.js';
export { STEPS } from './path/steps.js';
export type { ProceedingView } from './path/view.js';
export {
  CLOSED_STATES,
  PROCEEDING_DEADLINES,
  PROCEEDING_STATES,
  PROCEEDING_STEPS,
  type ProceedingDeadline,
  type ProceedingState,
  type ProceedingStep,
} from './path/words.js';
export { enforcementRefusal } from './refusals.js';
export {
  attachReport,
  createReport,
  dismissReport,
  findReport,
  listReports,
  lockReport,
  REPORT_STATES,
  type Report,
  type ReportState,
  reportsInvestigated,
  reportsNotPursued,
} from './report.js';
export { decideSanctions, hasSanctionClause, type Outcome, type Sanctions } from './sanctions.js';
export { findStandings, type Standing } from './standing.js';
