/** The ledger: accounts, journals, posting templates, balances, and the proof that they agree. */
export { ACCOUNT_KINDS, type AccountRef, type Books } from './account.js';
export { accountBalance, budgetPositions, lockClearing, trialBalance } from './balances.js';
export { BUDGET_GROUPINGS, type BudgetGrouping, type BudgetUse, budgetUse } from './budget-use.js';
export { type CaseStatementLine, caseStatement } from './case-statement.js';
export { JOURNAL_KINDS, type JournalInput, type JournalKind, type Posting } from './journal.js';
export { listJournalLines } from './journal-lines.js';
export { findJournal, type Journal, journalEntries, journalIds, listJournals } from './journals.js';
export { type NewJournal, postJournal, postJournals, reverseJournal } from './post.js';
export { portionOf, type Share } from './shares.js';
export {
  appropriation,
  bankPayment,
  budgetReduced,
  carryOver,
  commitment,
  overPayment,
  paymentReturned,
  reapportionment,
  recoveryForgone,
  recoveryOrdered,
  refundPaid,
  releaseCommitment,
  repayment,
  repaymentUndone,
  type Shared,
  settlement,
  suspended,
} from './templates.js';
export { ensureTreasury, findTreasuries, type Paying, type Treasury } from './treasuries.js';
export { type LedgerReport, type Query, verifyLedger } from './verify.js';
