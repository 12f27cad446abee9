/** Reports 举报: what anybody tells the office of a false declaration, signed in or not, with a name or without. */
import { newId, type Tx } from '#kernel';

export const REPORT_STATES = {
  received: { zh: '已收到', en: 'received' },
  checking: { zh: '核查中', en: 'being checked' },
  investigated: { zh: '已立案', en: 'led to an investigation' },
  'not-pursued': { zh: '不予立案', en: 'not pursued' },
} as const;

export type ReportState = keyof typeof REPORT_STATES;

export interface Report {
  id: string;
  receipt: string;
  organisationId: string;
  documentId: string;
  enterpriseName: string;
  text: string;
  reporterName: string | null;
  contact: string | null;
  reportedAt: Date;
  state: ReportState;
  investigationId: string | null;
  /** Told to whoever holds the receipt; null unless the report is not pursued. */
  answer: string | null;
}

export type NewReport = Pick<
  Report,
  'receipt' | 'organisationId' | 'documentId' | 'enterpriseName' | 'text' | 'reporterName' | 'contact' | 'reportedAt'
>;

/** @returns the report's id */
export async function createReport(tx: Tx, report: NewReport): Promise<string> {
  const id = newId();
  await tx.execute(
    `INSERT INTO report (id, receipt, organisation_id, document_id, enterprise_name, text, reporter_name, contact,
       reported_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      report.receipt,
      report.organisationId,
      report.documentId,
      report.enterpriseName,
      report.text,
      report.reporterName,
      report.contact,
      report.reportedAt,
    ],
  );
  return id;
}

const READ = `
  SELECT id, receipt, organisation_id AS "organisationId", document_id AS "documentId",
         enterprise_name AS "enterpriseName", text, reporter_name AS "reporterName", contact, reported_at AS "reportedAt",
         state, investigation_id AS "investigationId", answer
    FROM report`;

/** @returns the report with this receipt, or undefined */
export async function findReport(tx: Tx, receipt: string): Promise<Report | undefined> {
  return (await tx.query<Report>(`${READ} WHERE receipt = $1`, [receipt]))[0];
}

/** Locks the report. @returns it, or undefined when there is none within reach */
export async function lockReport(tx: Tx, id: string): Promise<Report | undefined> {
  return (await tx.query<Report>(`${READ} WHERE id = $1 FOR NO KEY UPDATE`, [id]))[0];
}

/** @returns reports within reach, newest first, at most `limit` */
export function listReports(
  tx: Tx,
  filter: { state?: ReportState; investigationId?: string; after?: string; limit: number },
): Promise<Report[]> {
  return tx.query<Report>(
    `${READ} WHERE ($1::text IS NULL OR state = $1) AND ($2::uuid IS NULL OR investigation_id = $2)
        AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
    [filter.state ?? null, filter.investigationId ?? null, filter.after ?? null, filter.limit],
  );
}

/** The report goes with a proceeding, in which it is checked or investigated already. */
export async function attachReport(
  tx: Tx,
  id: string,
  to: { investigationId: string; state: 'checking' | 'investigated' },
): Promise<void> {
  await tx.execute('UPDATE report SET state = $3, investigation_id = $2 WHERE id = $1', [
    id,
    to.investigationId,
    to.state,
  ]);
}

/** Every report that is being checked in the proceeding has led to an investigation. */
export async function reportsInvestigated(tx: Tx, investigationId: string): Promise<void> {
  await tx.execute(`UPDATE report SET state = 'investigated' WHERE investigation_id = $1 AND state = 'checking'`, [
    investigationId,
  ]);
}

interface Answer {
  answer: string;
  by: string;
  at: Date;
}

/** Nothing follows from the report, for a reason that its author may read. */
export async function dismissReport(tx: Tx, id: string, { answer, by, at }: Answer): Promise<void> {
  await tx.execute(
    `UPDATE report SET state = 'not-pursued', answer = $2, answered_by = $3, answered_at = $4 WHERE id = $1`,
    [id, answer, by, at],
  );
}

/** The check found nothing to pursue: every report in the proceeding is answered so. */
export async function reportsNotPursued(tx: Tx, investigationId: string, { answer, by, at }: Answer): Promise<void> {
  await tx.execute(
    `UPDATE report SET state = 'not-pursued', answer = $2, answered_by = $3, answered_at = $4
      WHERE investigation_id = $1 AND state = 'checking'`,
    [investigationId, answer, by, at],
  );
}
