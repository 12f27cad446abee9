/** Casework: the verbs, and the house that they run in. It is the only library that opens transactions. */
export { beginCover } from './absences/begin-cover.js';
export { cancelAnAbsence } from './absences/cancel-absence.js';
export { readAbsences } from './absences/read-absences.js';
export { recordAnAbsence } from './absences/record-absence.js';
export { authenticate } from './access/authenticate.js';
export { changeMyContact } from './access/change-my-contact.js';
export type { SignedIn } from './access/let-in.js';
export { PUBLIC_RECORDER } from './access/public-recorder.js';
export { readMe } from './access/read-me.js';
export { readMyEnterprise } from './access/read-my-enterprise.js';
export { refreshSession } from './access/refresh-session.js';
export { signIn } from './access/sign-in.js';
export { type KeptOut, recordFailedSignIn, signInByIdentity } from './access/sign-in-by-identity.js';
export { signOut } from './access/sign-out.js';
export { VISITOR } from './access/visitor.js';
export {
  changeAccount,
  deactivateAccount,
  reactivateAccount,
  unlockAccount,
} from './admin/change-account.js';
export { createAccount, type NewAccount } from './admin/create-account.js';
export { classifyEnterprise, readClasses, readEnterprise, readEnterprises } from './admin/enterprises.js';
export { readJobFailures, readJobs, retryJob } from './admin/jobs.js';
export { linkAccount, unlinkAccount } from './admin/link-identity.js';
export { listOffices } from './admin/list-offices.js';
export { readOrganisations, readPeople, readPerson } from './admin/read-people.js';
export { resetPassword } from './admin/reset-password.js';
export { proveBooks } from './audit/prove-books.js';
export { readAuditRecord, verifyAuditRecord } from './audit/read-record.js';
export { sealAuditRecord } from './audit/seal-record.js';
export { accept } from './cases/accept.js';
export { approve } from './cases/approve.js';
export { readAssessment } from './cases/assess-again.js';
export { declareConflictOfInterest, declareConflictWithEnterprise, orderRecusal } from './cases/declare-conflict.js';
export { endorse } from './cases/endorse.js';
export { attach, mayHandIn, readEvidence, withdrawEvidence } from './cases/evidence.js';
export { lapse } from './cases/lapse.js';
export { readMessages, writeMessage } from './cases/messages.js';
export type { CaseReference } from './cases/move.js';
export { object, readObjectionOutcome, readObjections, resolve } from './cases/objections.js';
export { approveEach, type CaseOutcome, performEach } from './cases/perform-each.js';
export type { PresentedCase } from './cases/present.js';
export { propose } from './cases/propose.js';
export { listPublicNotices, readPublicNotice } from './cases/public-notices.js';
export { listApplications, readActions, readApplication, readEvents } from './cases/read-application.js';
export { reconsider } from './cases/reconsider.js';
export { reject } from './cases/reject.js';
export { reopen } from './cases/reopen.js';
export { resubmit } from './cases/resubmit.js';
export { returnForCorrection } from './cases/return.js';
export { saveFacts } from './cases/save-facts.js';
export { type PresentedScores, readScores, recordScores } from './cases/scores.js';
export { sendBack } from './cases/send-back.js';
export { answerSignal, readSignals } from './cases/signals.js';
export { startApplication } from './cases/start-application.js';
export { submit } from './cases/submit.js';
export { answerSuperiorAward, readSuperiorAwards, recordSuperiorAward } from './cases/superior-awards.js';
export { withdraw } from './cases/withdraw.js';
export { listDryRuns, readDryRun } from './dryrun/read-dry-runs.js';
export { type DryRunToMake, requestDryRun } from './dryrun/request-dry-run.js';
export { runDryRun } from './dryrun/run-dry-run.js';
export { appeal, endStay, recordAppeal, stayDecision, upholdDecision } from './enforcement/appeal.js';
export { decideInvestigation } from './enforcement/decide-investigation.js';
export { callHearing, recordHearing, requestHearing, stateAndDefend } from './enforcement/hear-enterprise.js';
export { confirmLegalBasis, enterLegalBasis } from './enforcement/legal-basis.js';
export { passCheck, sendBackProceeding, submitForCheck } from './enforcement/legal-check.js';
export { askRepair, decideRepair, liftTheBar } from './enforcement/lift-bar.js';
export { answerListing, listListings, proposeListing, readListing } from './enforcement/listings.js';
export { notifyEnterprise, serveNotice } from './enforcement/notify-enterprise.js';
export { dropCheck, openAfterCheck, openInvestigation } from './enforcement/open-investigation.js';
export {
  listBars,
  listInvestigations,
  listProceedings,
  readInvestigation,
  readProceeding,
  readProceedingSteps,
} from './enforcement/read-investigations.js';
export {
  dismissTheReport,
  fileReport,
  listReports,
  readReportOutcome,
  takeUpReport,
} from './enforcement/reports.js';
export { revokeDecision } from './enforcement/revoke-decision.js';
export { serveDecision } from './enforcement/serve-decision.js';
export { confirmOffer, declineOffer, lapseOffer } from './entitlements/answer-offer.js';
export { offerEntitlements } from './entitlements/offer-entitlements.js';
export { readOffer, readOffers } from './entitlements/read-offers.js';
export { readExplanation } from './explanation/read-explanation.js';
export { readExplanationFile } from './explanation/read-explanation-file.js';
export {
  isFaultless,
  type Recomputation,
  type RecomputationListener,
  recomputeCases,
} from './explanation/recompute-cases.js';
export { fetchExport, listExports, readExport } from './exports/read-exports.js';
export { requestExport } from './exports/request-export.js';
export { runExport } from './exports/run-export.js';
export { adjustBudget } from './finance/adjust-budget.js';
export { appropriateBudget } from './finance/appropriate-budget.js';
export { approveWriteOff } from './finance/approve-write-off.js';
export { cancelOrder } from './finance/cancel-order.js';
export { carryOverBudget } from './finance/carry-over-budget.js';
export { confirmOffset } from './finance/confirm-offset.js';
export { createOrders } from './finance/create-orders.js';
export { confirmNotExecuted, declareNotExecuted } from './finance/declare-not-executed.js';
export { declineOffset, declineWriteOff } from './finance/decline-proposal.js';
export { holdOrder } from './finance/hold-order.js';
export { importBankReturn } from './finance/import-bank-return.js';
export { listOrders } from './finance/list-orders.js';
export { listRecoveries, readRecovery } from './finance/list-recoveries.js';
export { listRefunds, readRefund } from './finance/list-refunds.js';
export { makeBatch } from './finance/make-batch.js';
export { orderRefund } from './finance/order-refund.js';
export { proposeOffset } from './finance/propose-offset.js';
export { proposeWriteOff } from './finance/propose-write-off.js';
export { readBankAccount } from './finance/read-bank-account.js';
export { listExceptions, readBankReturn } from './finance/read-bank-returns.js';
export { listBatches, readBatch, readBatchFile } from './finance/read-batches.js';
export { readCaseStatement } from './finance/read-case-statement.js';
export { readJournal } from './finance/read-journal.js';
export { readBudgets, readJournals, readTrialBalance } from './finance/read-ledger.js';
export { listPayableCases, type PayableCase, readWaitingAwards } from './finance/read-waiting-awards.js';
export { recallBatch } from './finance/recall-batch.js';
export { recordBankAccount } from './finance/record-bank-account.js';
export { recordRepayment } from './finance/record-repayment.js';
export { releaseBatch } from './finance/release-batch.js';
export { resolveException } from './finance/resolve-exception.js';
export { resumeOrder } from './finance/resume-order.js';
export { sendBatch } from './finance/send-batch.js';
export { clearSuspense } from './finance/suspense.js';
export {
  readTreasuryAccount,
  recordTreasuryAccount,
  verifyTreasuryAccount,
} from './finance/treasury-account.js';
export { verifyBankAccount } from './finance/verify-bank-account.js';
export type { House } from './house.js';
export { checkCopy, listLetters, readLetter, readLetterFile } from './letters/read-letters.js';
export { recordLetterService } from './letters/serve.js';
export { readLocalRules } from './local-rules.js';
export { type ListedMatch, listMatches } from './matching/list-matches.js';
export { type MatchesAsked, readMatches } from './matching/read-matches.js';
export { listRuns, readMatchRun, requestMatches } from './matching/request-run.js';
export { runMatches } from './matching/run-matches.js';
export { chooseSubscription, readSubscription } from './matching/subscription.js';
export { openHouse } from './open-house.js';
export { listOpenAwards, type OpenAward } from './opendata/list-open-awards.js';
export { openAwardsCsv } from './opendata/open-awards-csv.js';
export { listOpenDocuments, listOpenMeasures } from './opendata/open-catalogue.js';
export { type Call, consult, consultSnapshot, perform, type Verb } from './perform.js';
export { assessMeasure } from './policy/assess-measure.js';
export { diffGuideVersions } from './policy/diff-guide-versions.js';
export { listPolicyDocuments } from './policy/list-documents.js';
export { type GuidePlace, listGuideVersions } from './policy/list-guide-versions.js';
export { listPublishedGuides } from './policy/list-guides.js';
export { listMeasures } from './policy/list-measures.js';
export { loadCatalogue } from './policy/load-catalogue.js';
export { matchMeasures } from './policy/match-measures.js';
export { proposeDocumentSkeleton } from './policy/propose-skeleton.js';
export { publishDocument } from './policy/publish-document.js';
export { publishGuide } from './policy/publish-guide.js';
export { readPolicyDocument } from './policy/read-document.js';
export {
  diffDocumentVersions,
  listDocumentVersions,
  readDocumentVersion,
} from './policy/read-document-versions.js';
export { readGuide } from './policy/read-guide.js';
export { readGuideFile } from './policy/read-guide-file.js';
export { readGuideVersion } from './policy/read-guide-version.js';
export { readMeasure } from './policy/read-measure.js';
export { decideRules, listRuleChanges, readRuleChanges } from './policy/rule-changes.js';
export { saveDocument } from './policy/save-document.js';
export { saveGuide } from './policy/save-guide.js';
export { searchPolicies } from './policy/search-policies.js';
export {
  decideRecognitions,
  importRecognitions,
  type ListKind,
  listRecognitionKinds,
  listRecognitions,
  readRecognitionLines,
  readRecognitions,
} from './recognitions/import-list.js';
export { DUE_WORK, type DueWork, type DueWorkName, dueWork } from './reminders/due-work.js';
export { readAllNotifications, readInbox, readNotification } from './reminders/inbox.js';
export type { MailService } from './reminders/mail-service.js';
export { readMails, waitingMailSeconds } from './reminders/mails.js';
export { type DeadlinesAsked, readDeadlines } from './reminders/my-deadlines.js';
export { type MyPreferences, readMyPreferences, saveMyPreferences } from './reminders/my-preferences.js';
export { lateReminderSeconds } from './reminders/oldest-late-reminder.js';
export { sendDigest } from './reminders/send-digest.js';
export { sendMail } from './reminders/send-mail.js';
export { sendReminder } from './reminders/send-reminder.js';
export { cancelSettlement, confirmSettlementCancel } from './settlement/cancel-settlement.js';
export { closeSettlement } from './settlement/close-settlement.js';
export { confirmDetermination, determineSharing, readDeterminations } from './settlement/determine-sharing.js';
export { makeSettlement } from './settlement/make-settlement.js';
export { readPendingSharing } from './settlement/pending-sharing.js';
export {
  readSettlement,
  readSettlementFile,
  readSettlements,
  SETTLEMENT_FORMATS,
  type SettlementFormat,
} from './settlement/read-settlements.js';
export {
  confirmReapportionment,
  declineReapportionment,
  readReapportionments,
  reapportionAward,
} from './settlement/reapportion-award.js';
export { settleSettlement } from './settlement/settle-settlement.js';
export { awardSheet, budgetSheet, reasonSheet, stageSheet } from './statistics/figures-sheets.js';
export { readAwardFigures } from './statistics/read-award-figures.js';
export { readBudgetFigures } from './statistics/read-budget-figures.js';
export { readReasonFigures } from './statistics/read-reason-figures.js';
export { readStageFigures } from './statistics/read-stage-figures.js';
export { keepHouse } from './upkeep.js';
export { forgetMyView, readMyViews, saveMyView } from './views/saved-views.js';
