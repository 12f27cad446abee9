/** Intake: what an enterprise says and hands in. */
export {
  type Answers,
  answerDefects,
  checkAnswers,
  checkDefects,
  type DefectInput,
  listDefects,
  openDefects,
  recordDefects,
} from './defects.js';
export {
  attachEvidence,
  type Evidence,
  listEvidence,
  missingEvidence,
  openEvidence,
  sweepOrphans,
  withdrawEvidence,
} from './evidence.js';
export {
  createRevision,
  currentFacts,
  currentFactsOf,
  diffFacts,
  type FactChange,
  type FactRevision,
  type Facts,
  saveRevision,
  sealRevision,
  submittedFactsOf,
  submittedRevisions,
} from './facts.js';
export {
  answerOffer,
  type ExclusionReason,
  findOffer,
  type ListedForOffer,
  listedForOffer,
  listOffers,
  lockOffer,
  type Offer,
  type OfferFilter,
  passedOffers,
  writeOffers,
} from './offers.js';
export { type ReceivedFile, receiveEvidence } from './receive-evidence.js';
export { type RecognitionLine, type RecognitionProblem, RecognitionReader } from './recognition-file.js';
export {
  createRecognitionList,
  decideRecognitionList,
  findRecognitionList,
  type ListedEnterprise,
  listRecognitionLists,
  type Recognition,
  type RecognitionList,
  recognitionLines,
  recognitionsOf,
} from './recognitions.js';
export { intakeRefusal } from './refusals.js';
export { type CaseScore, recordScore, scoresOf } from './scores.js';
export { decideSuperiorAward, recordSuperiorAward, type SuperiorAward, superiorAwardsOf } from './superior-awards.js';
