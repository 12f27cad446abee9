/** Reports 举报 of false declarations: by anybody, checked by the district's investigators, answered to who holds the receipt. */
import { startSubjectDeadline } from '#deadlines';
import {
  attachReport,
  createReport,
  dismissReport,
  enforcementRefusal,
  findOpenProceeding,
  findReport,
  type Investigation,
  lockReport,
  REPORT_STATES,
  type Report,
  type ReportState,
  listReports as readReports,
} from '#enforcement';
import { type Actor, formatInstant, isId, kernelRefusal, newReceipt, Refused, shanghaiDay, type Tx } from '#kernel';
import { notify } from '#notifications';
import type { House } from '../house.js';
import { type Page, type Paged, readPage } from '../page.js';
import { requireRole } from '../require.js';
import { beginProceeding, mayBegin, officeOf } from './open-investigation.js';
import { type PresentedInvestigation, presentInvestigation } from './present.js';
import { findProceeding } from './take-step.js';

export interface ReportToFile {
  documentId: string;
  /** As the reporter knows it. */
  enterpriseName: string;
  text: string;
  name?: string;
  contact?: string;
}

/**
 * Keeps what somebody reports, with a name or without, for the district that handles cases under the document.
 *
 * @returns the receipt with which its author can ask what became of it
 * @throws Refused `report-empty`, `not-found` for a document that the catalogue does not have
 */
export async function fileReport(
  house: House,
  tx: Tx,
  _actor: Actor,
  input: ReportToFile,
): Promise<{ receipt: string }> {
  const [enterpriseName, text] = [input.enterpriseName.trim(), input.text.trim()];
  if (!enterpriseName || !text) throw new Refused(enforcementRefusal('report-empty'));
  const organisationId = await officeOf(house, tx, input.documentId);
  if (organisationId === null) throw new Refused(kernelRefusal('not-found'));
  const at = house.clock.now();
  const receipt = newReceipt();
  const by = { reporterName: input.name?.trim() || null, contact: input.contact?.trim() || null };
  const { documentId } = input;
  await createReport(tx, { receipt, organisationId, documentId, enterpriseName, text, ...by, reportedAt: at });
  const to = { organisationId, role: 'enforcement-investigator' as const };
  await notify(tx, { to, kind: 'report-received', params: { name: enterpriseName }, applicationId: null, at });
  return { receipt };
}

/** What became of a report, for whoever holds its receipt. @throws Refused `not-found` */
export async function readReportOutcome(_house: House, tx: Tx, _actor: Actor, { receipt }: { receipt: string }) {
  const found = await findReport(tx, receipt.trim().toUpperCase());
  if (!found) throw new Refused(kernelRefusal('not-found'));
  const { state, answer, reportedAt } = found;
  return { state, stateName: REPORT_STATES[state], answer, reportedAt: formatInstant(reportedAt) };
}

/** The receipt is its author's alone: whoever holds it is taken for the author. */
const present = ({ receipt: _, reportedAt, ...report }: Report) => ({
  ...report,
  stateName: REPORT_STATES[report.state],
  reportedAt: formatInstant(reportedAt),
});

export type PresentedReport = ReturnType<typeof present>;

/** @returns the district's reports, newest first */
export async function listReports(
  _house: House,
  tx: Tx,
  actor: Actor,
  asked: Page & { state?: ReportState },
): Promise<Paged<PresentedReport>> {
  requireRole(actor, 'enforcement-investigator', 'enforcement-decider', 'auditor');
  return readPage(asked, (after, limit) => readReports(tx, { state: asked.state, after, limit }), present);
}

/**
 * Takes a report up against the enterprise that it means: a preliminary check begins, or the report joins the proceeding
 * that runs already.
 *
 * @throws Refused `role-missing`, `not-found`, `report-answered`, `not-your-document`
 */
export async function takeUpReport(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string; enterpriseId: string },
): Promise<PresentedInvestigation> {
  const report = await openReport(tx, actor, input.id);
  const { documentId, text: basis } = report;
  const { enterpriseId } = input;
  await mayBegin(house, tx, actor, { enterpriseId, documentId });
  const running = await findOpenProceeding(tx, enterpriseId, documentId);
  const proceeding = running ?? (await begin(house, tx, actor, { enterpriseId, documentId, basis }));
  const state = proceeding.state === 'preliminary-check' ? ('checking' as const) : ('investigated' as const);
  await attachReport(tx, report.id, { investigationId: proceeding.id, state });
  return presentInvestigation(proceeding);
}

/** The preliminary check, and the days that it has. */
async function begin(
  house: House,
  tx: Tx,
  actor: Actor,
  of: { enterpriseId: string; documentId: string; basis: string },
): Promise<Investigation> {
  const proceeding = await findProceeding(tx, await beginProceeding(house, tx, actor, of));
  const { number: subject, organisationId } = proceeding;
  const responsible = { organisationId, role: 'enforcement-investigator' as const };
  const from = shanghaiDay(house.clock.now());
  await startSubjectDeadline(tx, house, { subject, kind: 'preliminary-check', responsible, from });
  return proceeding;
}

/** Nothing follows from the report, with the reason that its author may read. @throws Refused `report-answered` */
export async function dismissTheReport(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string; reason: string },
): Promise<{ id: string; state: ReportState }> {
  const report = await openReport(tx, actor, input.id);
  const answer = input.reason.trim();
  if (!answer) throw new Refused(enforcementRefusal('reason-missing'));
  await dismissReport(tx, report.id, { answer, by: actor.personId, at: house.clock.now() });
  return { id: report.id, state: 'not-pursued' };
}

async function openReport(tx: Tx, actor: Actor, id: string): Promise<Report> {
  const report = isId(id) ? await lockReport(tx, id) : undefined;
  if (!report) throw new Refused(kernelRefusal('not-found'));
  requireRole(actor, 'enforcement-investigator');
  if (report.state !== 'received') throw new Refused(enforcementRefusal('report-answered'));
  return report;
}
