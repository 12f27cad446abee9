/** The treasury: commitments, bank accounts, payment orders and batches, bank returns, recoveries. */
export { type Award, awardHistory, lockEnterprise } from './award-history.js';
export {
  type BankAccount,
  checkAccount,
  checkAccountName,
  currentAccounts,
  markAccountVerified,
  type NewBankAccount,
  recordAccount,
} from './bank-account.js';
export { type BankLine, readBankFile, type UnreadableLine } from './bank-file.js';
export {
  type BankReturn,
  type ConfirmedPayment,
  casesOfReferences,
  confirmedPayments,
  LINE_OUTCOMES,
  type LineOutcome,
  matchBankLines,
  registerBankReturn,
} from './bank-return.js';
export {
  type LinePlace,
  listExceptions,
  type OutcomeCounts,
  type ReturnLine,
  readBankReturn,
} from './bank-return-lists.js';
export { batchFile } from './batch-file.js';
export { checkBatchOrders, checkOrder, checkPayable, checkRelease, type PaymentFacts } from './batch-rules.js';
export {
  type Commitment,
  type CommitmentStatus,
  createCommitment,
  findCommitments,
  markCommitmentClawedBack,
  markCommitmentPaid,
  type NewCommitment,
  revokeCommitment,
} from './commitment.js';
export {
  type BatchFileLine,
  type BatchState,
  batchFileLines,
  batchOrderIds,
  listBatches,
  lockBatch,
  makeBatch,
  markBatchRecalled,
  markBatchReleased,
  type PaymentBatch,
  readBatch,
} from './payment-batch.js';
export {
  cancelOrders,
  createOrders,
  findOrders,
  listOrders,
  liveOrders,
  lockOrders,
  moveOrders,
  type NewOrder,
  type OrderFilter,
  type OrderListed,
  type OrderState,
  type PaymentOrder,
} from './payment-order.js';
export {
  checkRepayment,
  createRecovery,
  findRecovery,
  listRecoveries,
  lockRecovery,
  type NewRecovery,
  type Recovery,
  stillOwed,
} from './recovery.js';
export { isPaymentReference } from './reference.js';
export { treasuryRefusal } from './refusals.js';
export { type NewRepayment, type RecordedRepayment, recordRepayment } from './repayment.js';
export { divideAward, type SharingRule } from './sharing.js';
