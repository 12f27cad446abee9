/** The ledger: accounts, journals, posting templates, balances, and the proof that they agree. */
export { ACCOUNT_KINDS, type AccountKind, type AccountRef } from './account.js';
export {
  accountBalance,
  type Budget,
  type BudgetPosition,
  budgetPositions,
  type Clearing,
  lockClearing,
  type TrialBalance,
  type TrialBalanceRow,
  trialBalance,
} from './balances.js';
export { JOURNAL_KINDS, type JournalInput, type JournalKind, type Posting } from './journal.js';
export { type Journal, type JournalEntry, journalEntries, listJournals } from './journals.js';
export { type NewJournal, type Posted, postJournal, postJournals, reverseJournal } from './post.js';
export { ledgerRefusal } from './refusals.js';
export { portionOf, type Share } from './shares.js';
export {
  appropriation,
  bankPayment,
  commitment,
  paymentReturned,
  recoveryOrdered,
  releaseCommitment,
  repayment,
  type Settlement,
  type Shared,
  type StillOwed,
  settlement,
} from './templates.js';
export { ensureTreasury, findTreasuries, type Paying, type Treasury } from './treasuries.js';
export { type LedgerCheck, type LedgerReport, type Query, verifyLedger } from './verify.js';
