/** Enforcement: investigations, the decisions that end them, and the bars that follow. */
export { type Bar, type BarListed, createBar, findBar, listBars, type NewBar, refusedByBar } from './bar.js';
export { type NewDecision, recordDecision } from './decision.js';
export {
  createInvestigation,
  findInvestigation,
  findOpenInvestigation,
  type Investigation,
  type InvestigationState,
  listInvestigations,
  lockInvestigation,
  type NewInvestigation,
} from './investigation.js';
export { enforcementRefusal } from './refusals.js';
export { checkDecider, checkLegalBasis, decideSanctions, type Outcome, type Sanctions } from './sanctions.js';
