/** Enforcement: investigations, the decisions that end them, and the bars that follow. */
export { type BarListed, createBar, findBar, listBars, refusedByBar } from './bar.js';
export { recordDecision } from './decision.js';
export {
  createInvestigation,
  findInvestigation,
  findOpenInvestigation,
  type Investigation,
  type InvestigationState,
  listInvestigations,
  lockInvestigation,
} from './investigation.js';
export { enforcementRefusal } from './refusals.js';
export { checkDecider, checkLegalBasis, decideSanctions, type Outcome, type Sanctions } from './sanctions.js';
export { findStandings, type Standing } from './standing.js';
