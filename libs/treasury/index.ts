/** The treasury: commitments, bank accounts, payment orders and batches, bank returns, recoveries. */

export { type AnsweredOrder, answeredOrders } from './answered-orders.js';
export { AWARD_GROUPINGS, type AwardGrouping, awardGroups } from './award-groups.js';
export { type Award, awardHistories, awardHistory, lockEnterprise, lockEnterprises } from './award-history.js';
export {
  type BankAccount,
  checkAccount,
  checkAccountName,
  currentAccounts,
  markAccountVerified,
  recordAccount,
} from './bank-account.js';
export {
  RESOLUTIONS,
  type Resolution,
  recordClearing,
  recordResolution,
  waysOf,
} from './bank-exception.js';
export type { BankLine, UnreadableLine } from './bank-files/bank-line.js';
export { BATCH_FORMATS, type BatchFormat, batchFile } from './bank-files/batch-file.js';
export { readBankFile } from './bank-files/read-bank-file.js';
export {
  casesOfLines,
  LINE_OUTCOMES,
  type LineOutcome,
  matchBankLines,
  registerBankReturn,
  type SettledPayment,
  settledPayments,
} from './bank-return.js';
export {
  enteredOutcome,
  findReturnLine,
  type LinePlace,
  listExceptions,
  type ReturnLine,
  readBankReturn,
} from './bank-return-lists.js';
export { checkBatchOrders, checkPayable, checkRelease, type PaymentFacts } from './batch-rules.js';
export { TREASURY_CHECKS } from './checks.js';
export {
  type Commitment,
  type CommitmentMade,
  commitmentsOf,
  createCommitments,
  findCommitments,
  type KeptSharing,
  markCommitmentClawedBack,
  markCommitmentPaid,
  markCommitmentRestored,
  markCommitments,
  releaseRest,
  revokeCommitment,
  takeUpRest,
} from './commitment.js';
export { type GrantedAward, grantedAwards } from './granted-awards.js';
export { type NextPart, nextPart } from './instalment-rules.js';
export {
  confirmNonExecution,
  findNonExecution,
  isOrderSent,
  proposeNonExecution,
} from './non-execution.js';
export {
  checkOffset,
  confirmOffset,
  declineOffset,
  type LaterAward,
  orderedOf,
  proposeOffset,
  sharesPaidBy,
} from './offset.js';
export { collectorOf, paidShares, unpaidShares } from './paid-shares.js';
export {
  type BatchState,
  batchFileLines,
  batchOrderIds,
  listBatches,
  lockBatch,
  makeBatch,
  markBatchRecalled,
  markBatchReleased,
  markBatchSent,
  type PaymentBatch,
  readBatch,
} from './payment-batch.js';
export {
  cancelOrders,
  createOrders,
  findOrders,
  HOLD_CODES,
  type HoldCode,
  listOrders,
  liveOrders,
  liveOrdersOfEnterprise,
  lockOrders,
  moveOrders,
  type NewOrder,
  type OrderState,
  type PaymentOrder,
} from './payment-order.js';
export {
  decideReapportionment,
  findReapportionment,
  listReapportionments,
  movedBy,
  proposeReapportionment,
  type Reapportionment,
} from './reapportionment.js';
export {
  checkCovering,
  coveredOf,
  createRecovery,
  findRecovery,
  listRecoveries,
  lockRecovery,
  markRecoveryCancelled,
  moveRecoveriesDue,
  type Recovery,
  type RecoveryState,
  recoveriesOfDecision,
  stayRecoveries,
  stillOwed,
} from './recovery.js';
export type { Offset, WriteOff } from './recovery-history.js';
export { isPaymentReference } from './reference.js';
export {
  createRefund,
  findRefunds,
  markRefunds,
  type Refund,
} from './refund.js';
export { findRefund, listRefunds, type RefundListed } from './refund-lists.js';
export { treasuryRefusal } from './refusals.js';
export { checkRepayment, recordRepayment, repaidByYear } from './repayment.js';
export {
  askToCancel,
  cancelStatement,
  closeStatement,
  draftSettlement,
  findSettlement,
  listSettlements,
  markSettled,
  type SettlementLine,
  type SettlementState,
  type SettlementStatement,
  settlementHash,
  settlementLines,
  unsettledByMeasure,
} from './settlement.js';
export { SETTLEMENT_CHECKS } from './settlement-checks.js';
export { clearingOf } from './settlement-clearing.js';
export {
  confirmedDeterminations,
  findDetermination,
  listDeterminations,
  lockDetermination,
  markDeterminationConfirmed,
  recordDetermination,
  type SharingDetermination,
} from './sharing-determination.js';
export {
  currentTreasuryAccount,
  markTreasuryAccountVerified,
  recordTreasuryAccount,
  type TreasuryAccount,
} from './treasury-account.js';
export { type WaitingAwards, type WaitingCase, waitingAwards, waitingCases } from './waiting-awards.js';
export {
  BATCH_STATES,
  ORDER_STATES,
  outcomeNamed,
  PROPOSAL_STATES,
  resolutionNamed,
  SETTLEMENT_STATES,
  stateNamed,
} from './words.js';
export { approveWriteOff, declineWriteOff, proposeWriteOff } from './write-off.js';
