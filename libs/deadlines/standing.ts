/** Deadlines outside any case: a policy document that ends, an application window that closes. */
import { type Day, newId, shanghaiDay, type Tx } from '#kernel';
import { DEADLINE_KINDS, type DeadlineKind } from './kinds.js';
import { planDeadline } from './plan.js';
import { reminderRows } from './reminder-rows.js';
import { type Responsible, toColumns } from './responsible.js';
import { type DeadlineTerms, reminderRule } from './rules.js';

/** A policy document and its last day in force; null where the text states no end. */
export interface DocumentEnd {
  documentId: string;
  lastDay: Day | null;
}

/** A published guide, its office and the last day of its window. */
export interface GuideEnd {
  code: string;
  organisationId: string;
  lastDay: Day;
}

/**
 * Makes sure that every catalogue editor is told before a document ends. Safe to repeat: what is there stays, a last day
 * that has changed replaces the old one, and a document that has ended is closed.
 *
 * @param documents every published document; one that is missing keeps the deadline it has
 * @returns how many deadlines are new
 */
export function ensureDocumentDeadlines(
  tx: Tx,
  terms: DeadlineTerms,
  at: Date,
  documents: readonly DocumentEnd[],
): Promise<number> {
  const responsible: Responsible = { organisationId: null, role: 'catalogue-editor' };
  const ends = documents.map(({ documentId, lastDay }) => ({ subject: documentId, lastDay, responsible }));
  return ensureStanding(tx, terms, at, 'document-expiry', ends);
}

/**
 * The same for application windows, told to the reviewers of the office that opened them [local]. An enterprise that has
 * begun an application is told by its own draft's `window-closing` deadline.
 */
export function ensureGuideDeadlines(
  tx: Tx,
  terms: DeadlineTerms,
  at: Date,
  guides: readonly GuideEnd[],
): Promise<number> {
  const ends = guides.map(({ code, organisationId, lastDay }) => ({
    subject: code,
    lastDay,
    responsible: { organisationId, role: 'district-reviewer' as const },
  }));
  return ensureStanding(tx, terms, at, 'guide-window', ends);
}

interface StandingEnd {
  subject: string;
  lastDay: Day | null;
  responsible: Responsible;
}

async function ensureStanding(
  tx: Tx,
  { calendar, rules }: DeadlineTerms,
  at: Date,
  kind: DeadlineKind,
  ends: readonly StandingEnd[],
): Promise<number> {
  const today = shanghaiDay(at);
  const reminders = reminderRule(rules, kind);
  const plans = ends
    .filter((end): end is StandingEnd & { lastDay: Day } => end.lastDay !== null && end.lastDay >= today)
    .map(({ subject, lastDay, responsible }) => ({
      id: newId(),
      subject,
      ...toColumns(responsible),
      plan: planDeadline({ from: today, period: { dueOn: lastDay }, calendar, reminders }),
    }));
  await tx.execute(CLOSE, [
    kind,
    at,
    JSON.stringify(ends.map((end) => ({ subject: end.subject, due_on: end.lastDay }))),
  ]);
  const rows = plans.map(({ plan, ...row }) => ({ ...row, started_on: plan.startedOn, due_on: plan.dueOn }));
  const started = await tx.query(START, [
    kind,
    DEADLINE_KINDS[kind].binding,
    JSON.stringify(rows),
    JSON.stringify(plans.flatMap(reminderRows)),
  ]);
  return started.length;
}

/** Ends what is over, and what has another last day now. */
const CLOSE = `
  WITH closed AS (
    UPDATE deadline d SET state = CASE WHEN d.due_at <= $2 THEN 'passed' ELSE 'cancelled' END, ended_at = $2
      FROM jsonb_to_recordset($3) AS e (subject text, due_on date)
     WHERE d.kind = $1 AND d.application_id IS NULL AND d.state = 'running' AND d.subject = e.subject
       AND (d.due_at <= $2 OR d.due_on IS DISTINCT FROM e.due_on)
    RETURNING d.id
  )
  UPDATE reminder SET cancelled_at = $2
   WHERE deadline_id IN (SELECT id FROM closed) AND sent_at IS NULL AND cancelled_at IS NULL`;

/** Reminders follow only the deadlines that were new. */
const START = `
  WITH started AS (
    INSERT INTO deadline (id, subject, kind, binding, started_on, due_on, provisional, organisation_id, role, enterprise_id)
    SELECT s.id, s.subject, $1, $2, s.started_on, s.due_on, false, s.organisation_id, s.role, s.enterprise_id
      FROM jsonb_to_recordset($3) AS s (id uuid, subject text, started_on date, due_on date, organisation_id uuid,
           role text, enterprise_id uuid)
    ON CONFLICT (kind, subject, due_on) WHERE application_id IS NULL AND state <> 'cancelled' DO NOTHING
    RETURNING id
  ), reminded AS (
    INSERT INTO reminder (id, deadline_id, label, due_on, send_at)
    SELECT r.id, r.deadline_id, r.label, r.due_on, r.send_at
      FROM jsonb_to_recordset($4) AS r (id uuid, deadline_id uuid, label text, due_on date, send_at timestamptz)
     WHERE r.deadline_id IN (SELECT id FROM started)
  )
  SELECT id FROM started`;
