/** Deadlines as people see them. */
import { type Day, type Role, type Tx, type WorkingCalendar } from '#kernel';
import { DEADLINE_KINDS, type DeadlineKind } from './kinds.js';
import { fromColumns, type Responsible, type ResponsibleColumns } from './responsible.js';

/** JSON-safe. */
export interface DeadlineView {
  id: string;
  kind: DeadlineKind;
  state: 'running' | 'paused' | 'met' | 'passed' | 'cancelled';
  startedOn: Day;
  dueOn: Day;
  /** Holidays of the year are not announced yet: the day may move. */
  provisional: boolean;
  binding: boolean;
  /** Working days after today up to the last day, negative after it; what is kept while it is paused; null once it has ended. */
  workingDaysLeft: number | null;
  /** The last day is over and the thing is not done. */
  overdue: boolean;
  /** It is overdue, and somebody owes it: where a right has ended with the day, nobody is late. */
  late: boolean;
  responsible: Responsible;
  applicationId: string | null;
  caseNumber: string | null;
  subject: string | null;
}

export interface SubjectFilter {
  subjects: readonly string[];
  /** All that the matters can have; the index begins with the kind. */
  kinds: readonly DeadlineKind[];
  /** Whether those that have ended are wanted too. */
  ended: boolean;
}

/**
 * Of one case (with those that have ended), of matters that are no cases, of the people who hold these roles, or of an
 * enterprise.
 */
export type DeadlineFilter =
  | { applicationId: string }
  | SubjectFilter
  | { organisationId: string | null; roles: readonly Role[] }
  | { enterpriseId: string };

export interface DeadlinePage {
  limit: number;
  /** The last row of the page before. */
  after?: { dueOn: Day; id: string } | null;
}

interface DeadlineRow extends ResponsibleColumns {
  id: string;
  kind: DeadlineKind;
  state: DeadlineView['state'];
  started_on: Day;
  due_on: Day;
  provisional: boolean;
  binding: boolean;
  remaining_working_days: number | null;
  application_id: string | null;
  case_number: string | null;
  subject: string | null;
}

const COLUMNS = `d.id, d.kind, d.state, d.started_on, d.due_on, d.provisional, d.binding, d.remaining_working_days,
  d.organisation_id, d.role, d.enterprise_id, d.application_id, d.subject, a.number AS case_number`;

const select = (condition: string): string => `
  SELECT ${COLUMNS} FROM deadline d LEFT JOIN application a ON a.id = d.application_id
   WHERE ${condition} AND ($2::date IS NULL OR (d.due_on, d.id) > ($2, $3::uuid))
   ORDER BY d.due_on, d.id LIMIT $1`;

const LIVE = `d.state IN ('running', 'paused')`;

/** The index deadline_standing holds exactly these; the planner has to read it in the text to use it. */
const OF_SUBJECTS = `d.application_id IS NULL AND d.state <> 'cancelled' AND d.subject = ANY ($4) AND d.kind = ANY ($5)`;

function statement(filter: DeadlineFilter): { text: string; values: unknown[] } {
  if ('applicationId' in filter) return { text: select('d.application_id = $4'), values: [filter.applicationId] };
  if ('subjects' in filter) {
    const { subjects, kinds, ended } = filter;
    return { text: select(`${OF_SUBJECTS}${ended ? '' : ` AND ${LIVE}`}`), values: [subjects, kinds] };
  }
  if ('enterpriseId' in filter)
    return { text: select(`${LIVE} AND d.enterprise_id = $4`), values: [filter.enterpriseId] };
  return {
    text: select(`${LIVE} AND (d.organisation_id = $4 OR d.organisation_id IS NULL) AND d.role = ANY ($5)`),
    values: [filter.organisationId, filter.roles],
  };
}

/**
 * @param today the day in Shanghai from which days left are counted
 * @returns at most `limit` deadlines within the transaction's reach, the next due first
 */
export async function listDeadlines(
  tx: Tx,
  calendar: WorkingCalendar,
  today: Day,
  filter: DeadlineFilter,
  { limit, after }: DeadlinePage,
): Promise<DeadlineView[]> {
  const { text, values } = statement(filter);
  const rows = await tx.query<DeadlineRow>(text, [limit, after?.dueOn ?? null, after?.id ?? null, ...values]);
  return rows.map((row) => view(row, calendar, today));
}

function view(row: DeadlineRow, calendar: WorkingCalendar, today: Day): DeadlineView {
  const running = row.state === 'running';
  const overdue = running && row.due_on < today;
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    startedOn: row.started_on,
    dueOn: row.due_on,
    provisional: row.provisional,
    binding: row.binding,
    workingDaysLeft: running ? calendar.workingDaysLeft(today, row.due_on) : row.remaining_working_days,
    overdue,
    late: overdue && DEADLINE_KINDS[row.kind].owed,
    responsible: fromColumns(row),
    applicationId: row.application_id,
    caseNumber: row.case_number,
    subject: row.subject,
  };
}

const LAST_OF_KIND = {
  name: 'deadline-last-of-kind',
  text: `SELECT ${COLUMNS} FROM deadline d LEFT JOIN application a ON a.id = d.application_id
          WHERE d.application_id = $1 AND d.kind = $2 ORDER BY d.id DESC LIMIT 1`,
};

/**
 * The case's newest deadline of a kind, for guards that ask whether it is over (`overdue`).
 *
 * @returns null when the case never had one
 */
export async function findDeadline(
  tx: Tx,
  calendar: WorkingCalendar,
  today: Day,
  applicationId: string,
  kind: DeadlineKind,
): Promise<DeadlineView | null> {
  const [row] = await tx.query<DeadlineRow>(LAST_OF_KIND, [applicationId, kind]);
  return row ? view(row, calendar, today) : null;
}
