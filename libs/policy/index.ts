/** The policy library: catalogue, guides and the assessment. It knows the kernel only. */
export { assess } from './assess/assess.js';
export {
  type Assessment,
  type AssessmentInput,
  type AwardAmount,
  assessmentBytes,
  type ConditionTrace,
  type Outcome,
  type SharingTrace,
} from './assess/assessment.js';
export { checkProposedAmount, type ProposedAmount, type SuperiorDecision } from './assess/proposal.js';
export { type LimitTrace, limitKeys, type PastAward } from './award/limits.js';
export { type Part, type SharePart, splitByParts, type Treasury } from './award/sharing.js';
export type { AmountKind, AmountStep } from './award/working.js';
export {
  type CompiledDocument,
  type CompiledMeasure,
  cite,
  compileDocument,
  type SharingRule,
  type Source,
} from './catalogue/compile.js';
export { type CatalogueError, formatCatalogueError } from './catalogue/errors.js';
export { CATALOGUE_DIRECTORY, type CatalogueFile, readCatalogueFiles } from './catalogue/files.js';
export { foldText } from './catalogue/fold.js';
export { type LoadedDocument, loadPolicyDocument } from './catalogue/load.js';
export type {
  Award,
  Clause,
  Condition,
  EvidenceRequirement,
  Fact,
  FactType,
  Guide,
  GuideMeasure,
  Limit,
  Measure,
  PolicyDocument,
  Provision,
  Share,
  Stage,
  Text,
} from './catalogue/types.js';
export { type FactJson, type Facts, type FactsJson, type FactValue, factsToJson } from './facts/facts.js';
export { factsJsonSchema, type JsonSchema } from './facts/json-schema.js';
export { parseFacts } from './facts/parse.js';
export { checkGuide, parseGuide } from './guides/check.js';
export {
  checkSubmissionInstant,
  isWindowOpen,
  type SubmissionAnswer,
  type SubmissionInstant,
} from './guides/submission.js';
export { policyRefusal } from './refusals.js';
export { documentIdOf, PolicyCatalogue } from './store/catalogue.js';
export {
  type DocumentSummary,
  type DocumentVersion,
  findDocument,
  listDocuments,
  loadCatalogueVersion,
  type NewDocumentVersion,
  publishDocument,
} from './store/documents.js';
export {
  createGuide,
  findGuide,
  listGuides,
  type NewGuide,
  openGuides,
  publishedGuides,
  publishGuide,
  type StoredGuide,
} from './store/guides.js';
