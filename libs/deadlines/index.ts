/** Deadlines: what is due by when, who is bound by it, and the reminders before, on and after the last day. */
export { applyDeadlines, type DeadlineChange, type StartDeadline } from './apply.js';
export { DEADLINE_KINDS, type DeadlineKind, deadlineName } from './kinds.js';
export { type DeadlineFilter, type DeadlinePage, type DeadlineView, findDeadline, listDeadlines } from './list.js';
export { type PassedDeadline, passedDeadlines } from './passed.js';
export type { Period } from './period.js';
export { type DeadlinePlan, type PlannedReminder, planDeadline, type ReminderLabel } from './plan.js';
export { type ClaimedReminder, claimReminder, type DuePlace, dueReminders, oldestUnsentReminder } from './reminders.js';
export type { Responsible } from './responsible.js';
export type { DeadlineRules, DeadlineTerms, ReminderRule } from './rules.js';
export { type DocumentEnd, ensureDocumentDeadlines, ensureGuideDeadlines, type GuideEnd } from './standing.js';
