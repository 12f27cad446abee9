/** The policy library: catalogue, guides and the assessment. It knows the kernel only. */
export { assess } from './assess/assess.js';
export { type Assessment, type AssessmentInput, assessmentBytes, type Outcome } from './assess/assessment.js';
export { checkProposedAmount, type SuperiorDecision } from './assess/proposal.js';
export { checkExclusion, decideExclusion, type Exclusion, higherNotBoth } from './award/exclusion.js';
export { awardsCounted, type LimitTrace, limitKeys, type PastAward, sameMatterKeys } from './award/limits.js';
export { splitByParts, type Treasury } from './award/sharing.js';
export type { AmountStep } from './award/working.js';
export { type CompiledDocument, type CompiledMeasure, cite, type SharingRule } from './catalogue/compile.js';
export { changesMeasure, type DocumentChange, diffDocuments, diffGuides } from './catalogue/diff.js';
export { type CatalogueError, formatCatalogueError } from './catalogue/errors.js';
export { CATALOGUE_DIRECTORY, type CatalogueFile, readCatalogueFiles } from './catalogue/files.js';
export { foldText } from './catalogue/fold.js';
export { type DaysInForce, daysInForce, isInForceOn } from './catalogue/in-force.js';
export { loadPolicyDocument } from './catalogue/load.js';
export { searchClauses } from './catalogue/search.js';
export type {
  Award,
  Condition,
  EvidenceRequirement,
  Guide,
  GuideMeasure,
  Milestone,
  PolicyDocument,
  Provision,
  Scoring,
  Share,
  Stage,
} from './catalogue/types.js';
export {
  type Counterparts,
  type DraftRules,
  documentDraft,
  guideDraft,
  type Scope,
  scopeOf,
} from './dryrun/draft-rules.js';
export { DryRun } from './dryrun/dry-run.js';
export type { DraftResult, DryRunResult } from './dryrun/result.js';
export type { Ending, OtherAward, StoredCase } from './dryrun/stored-case.js';
export { type Facts, factsToJson } from './facts/facts.js';
export { factsJsonSchema } from './facts/json-schema.js';
export { parseFacts } from './facts/parse.js';
export { parseGuide } from './guides/check.js';
export { checkPoints, checkScore, type Points, totalOf } from './guides/score.js';
export { checkSubmissionInstant } from './guides/submission.js';
export {
  type FoundMatch,
  noteGuidesTold,
  replaceMatches,
  type Subscription,
  saveSubscription,
  subscriptionsOf,
} from './matches/found.js';
export { failedMatchRuns, matchRunBacklog, retryMatchRun } from './matches/run-backlog.js';
export {
  advanceMatchRun,
  claimMatchRun,
  dueMatchRuns,
  failMatchRun,
  findMatchRun,
  finishMatchRun,
  listMatchRuns,
  type MatchLease,
  type MatchRun,
  newestMatchRunStart,
  requestMatchRun,
} from './matches/runs.js';
export { type MatchPlace, type StoredMatch, storedMatches } from './matches/stored.js';
export { policyRefusal } from './refusals.js';
export { proposeSkeleton, type Skeleton } from './skeleton/skeleton.js';
export { skeletonYaml } from './skeleton/yaml.js';
export { documentIdOf, PolicyCatalogue } from './store/catalogue.js';
export {
  type DocumentSummary,
  type DocumentVersion,
  findDocument,
  listDocuments,
  loadCatalogueVersion,
  publishDocument,
  publishedBefore,
} from './store/documents.js';
export { dryRunBacklog, failedDryRuns, retryDryRun } from './store/dry-run-backlog.js';
export {
  claimDryRun,
  createDryRun,
  type DraftName,
  type DryRunLease,
  type DryRunRow,
  dueDryRuns,
  failDryRun,
  findDryRun,
  finishDryRun,
  listDryRuns,
  noteDryRun,
  waitingDryRuns,
} from './store/dry-runs.js';
export {
  createGuide,
  findGuide,
  listGuides,
  publishedGuideBefore,
  publishedGuides,
  publishGuide,
  type StoredGuide,
  tellAmendments,
} from './store/guides.js';
