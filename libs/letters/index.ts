/** Letters 文书: official letters with a number that can be checked, kept word for word, shown as PDF. */
export {
  checkCode,
  LETTER_TITLES,
  type Letter,
  type LetterContent,
  type LetterKind,
  type LetterTable,
  type NewLetter,
  type ServiceMethod,
} from './letter.js';
export { isLetterNumber, letterNumber } from './number.js';
export { renderLetter } from './pdf.js';
export { letterRefusal } from './refusals.js';
export { type Report, type ReportSection, renderReport } from './report.js';
export {
  type CheckedLetter,
  checkLetter,
  findLetter,
  issueLetter,
  issueLetters,
  letterOfStatement,
  lettersOfCase,
  lettersOfProceeding,
  recordService,
} from './store.js';
export { type LetterProof, verifyLetters } from './verify.js';
