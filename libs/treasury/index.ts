/** The treasury: commitments, bank accounts, payment orders and batches, bank returns, recoveries. */
export { type Award, awardHistory, lockEnterprise } from './award-history.js';
export {
  type BankAccount,
  checkAccountName,
  currentAccounts,
  markAccountVerified,
  recordAccount,
} from './bank-account.js';
export { type BankLine, readBankFile } from './bank-file.js';
export {
  type ConfirmedPayment,
  casesOfReferences,
  confirmedPayments,
  matchBankLines,
  registerBankReturn,
} from './bank-return.js';
export { type LinePlace, listExceptions, readBankReturn } from './bank-return-lists.js';
export { batchFile } from './batch-file.js';
export { checkBatchOrders, checkPayable, checkRelease, type PaymentFacts } from './batch-rules.js';
export {
  type Commitment,
  createCommitment,
  findCommitments,
  type KeptSharing,
  markCommitmentClawedBack,
  markCommitmentPaid,
  markCommitmentRestored,
  revokeCommitment,
} from './commitment.js';
export {
  checkOffset,
  confirmOffset,
  declineOffset,
  type LaterAward,
  orderedOf,
  proposeOffset,
  sharesPaidBy,
} from './offset.js';
export {
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
  type OrderState,
  type PaymentOrder,
} from './payment-order.js';
export {
  checkCovering,
  coveredOf,
  createRecovery,
  findRecovery,
  listRecoveries,
  lockRecovery,
  markRecoveryCancelled,
  type Recovery,
  type RecoveryState,
  stillOwed,
} from './recovery.js';
export type { Offset, WriteOff } from './recovery-history.js';
export { isPaymentReference } from './reference.js';
export {
  createRefund,
  findRefunds,
  listRefunds,
  markRefunds,
  type Refund,
} from './refund.js';
export { treasuryRefusal } from './refusals.js';
export { checkRepayment, recordRepayment, repaidByYear } from './repayment.js';
export { approveWriteOff, declineWriteOff, proposeWriteOff } from './write-off.js';
