/** Deadlines: what is due by when, who is bound by it, and the reminders before, on and after the last day. */
export { applyDeadlines, applyDeadlinesOfAll, type StartDeadline } from './apply.js';
export { countDue, type DueCounts } from './counts.js';
export { type DueDay, holdDeadlines, releaseDeadlines } from './hold.js';
export { deadlineName } from './kinds.js';
export { type DeadlineFilter, type DeadlinePage, type DeadlineView, findDeadline, listDeadlines } from './list.js';
export { type PassedDeadline, passedDeadlines } from './passed.js';
export {
  type ClaimedReminder,
  claimReminder,
  type DuePlace,
  dueReminders,
  oldestUnsentReminder,
  reminderBacklog,
} from './reminders.js';
export type { Responsible } from './responsible.js';
export type { DeadlineRules } from './rules.js';
export { ensureDocumentDeadlines, ensureGuideDeadlines } from './standing.js';
export { endSubjectDeadlines, startSubjectDeadline, startSubjectDeadlines } from './subject.js';
