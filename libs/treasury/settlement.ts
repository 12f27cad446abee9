/** Settlement statements: what a district and one of its towns owe each other, line by line, for one period. */
import { canonicalJson, type Day, type Fen, newId, sha256, sumFen, type Tx } from '#kernel';
import type { Books, JournalKind } from '#ledger';

export type SettlementState = 'draft' | 'closed' | 'settled' | 'cancelled';

export interface SettlementStatement {
  id: string;
  /** Such as ST-2026-000001; null until it is closed. */
  number: string | null;
  districtId: string;
  townId: string;
  districtTreasuryId: string;
  townTreasuryId: string;
  /** Null: all funds of the two. */
  fund: string | null;
  periodFrom: Day;
  periodTo: Day;
  /** Fen between the two before the period and at its end; above zero the town owes. */
  opening: Fen;
  closing: Fen;
  /** Fen that this statement settles: above zero the town pays, below zero the district. */
  due: Fen;
  state: SettlementState;
  version: number;
  madeBy: string;
  madeAt: Date;
  closedBy: string | null;
  closedAt: Date | null;
  /** Of everything that was closed: the two treasuries, the period, the amounts and each line. */
  contentHash: string | null;
  settledOn: Day | null;
  bankReference: string | null;
  cancelAskedBy: string | null;
  cancelReason: string | null;
}

/** An entry between the two, as it stands in the district's book. */
export interface SettlementLine {
  journalId: string;
  entryLine: number;
  day: Day;
  kind: JournalKind;
  reference: string;
  applicationId: string | null;
  caseNumber: string | null;
  measure: string | null;
  books: Required<Books>;
  account: 'due-from-town' | 'due-to-town';
  /** Fen: above zero the town owes more by it, below zero less. */
  amount: Fen;
}

export interface NewSettlement {
  districtId: string;
  townId: string;
  districtTreasuryId: string;
  townTreasuryId: string;
  fund: string | null;
  periodFrom: Day;
  periodTo: Day;
  madeBy: string;
  at: Date;
}

const COLUMNS = `s.id, s.number, s.district_id AS "districtId", s.town_id AS "townId",
  s.district_treasury_id AS "districtTreasuryId", s.town_treasury_id AS "townTreasuryId", s.fund,
  s.period_from AS "periodFrom", s.period_to AS "periodTo", s.opening_fen AS opening, s.closing_fen AS closing,
  s.due_fen AS due, s.state, s.version, s.made_by AS "madeBy", s.made_at AS "madeAt", s.closed_by AS "closedBy",
  s.closed_at AS "closedAt", s.content_sha256 AS "contentHash", s.settled_on AS "settledOn",
  s.bank_reference AS "bankReference", s.cancel_asked_by AS "cancelAskedBy", s.cancel_reason AS "cancelReason"`;

/** What stands between the two in the district's books; $1 district's treasury, $2 town's, $3 fund or null, $4 last day. */
const BETWEEN = `
  SELECT j.id AS journal_id, e.line, j.day, j.kind, j.reference, j.application_id, a.fund, a.fiscal_year,
         a.measure_group, a.kind AS account, e.amount
    FROM account a JOIN entry e ON e.account_id = a.id JOIN journal j ON j.id = e.journal_id
   WHERE a.treasury_id = $1 AND a.counterpart_id = $2 AND a.kind IN ('due-from-town', 'due-to-town')
     AND ($3::text IS NULL OR a.fund = $3) AND j.day <= $4::date`;

/**
 * Makes a draft of all entries up to the period's last day that stand in no other live statement, so that what is entered
 * late is never lost. Settlements themselves are no lines: they are what the lines are cleared by.
 *
 * @returns the draft's id, or null where there is nothing to settle
 */
export async function draftSettlement(tx: Tx, settlement: NewSettlement): Promise<string | null> {
  const { districtTreasuryId, townTreasuryId, fund, periodFrom, periodTo } = settlement;
  // Two drafts of the same pair at the same moment would take up the same entries.
  await tx.execute('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `settlement/${districtTreasuryId}/${townTreasuryId}`,
  ]);
  const between = [districtTreasuryId, townTreasuryId, fund, periodTo];
  // Entries never change, so that what is read here is what the lines say, whatever is posted meanwhile.
  const open = await tx.query<{ journalId: string; line: number; amount: Fen }>(
    `SELECT b.journal_id AS "journalId", b.line, b.amount FROM (${BETWEEN}) b
      WHERE b.kind <> 'settlement' AND NOT EXISTS (
        SELECT FROM settlement_line l WHERE l.journal_id = b.journal_id AND l.entry_line = b.line AND l.live)`,
    between,
  );
  if (open.length === 0) return null;
  const [totals] = await tx.query<{ opening: Fen; closing: Fen }>(
    `SELECT coalesce(sum(amount) FILTER (WHERE day < $5::date), 0)::bigint AS opening,
            coalesce(sum(amount), 0)::bigint AS closing FROM (${BETWEEN}) b`,
    [...between, periodFrom],
  );
  const id = newId();
  const due = sumFen(open.map(({ amount }) => amount));
  await insertStatement(tx, id, settlement, { ...(totals as { opening: Fen; closing: Fen }), due });
  await tx.execute(INSERT_LINES, [
    ...between,
    id,
    open.map(({ journalId }) => journalId),
    open.map(({ line }) => line),
  ]);
  return id;
}

const INSERT_LINES = `
  INSERT INTO settlement_line (statement_id, journal_id, entry_line, day, kind, reference, application_id, case_number,
    measure, fund, fiscal_year, measure_group, account, amount_fen)
  SELECT $5, b.journal_id, b.line, b.day, b.kind, b.reference, b.application_id, p.number, p.measure,
         b.fund, b.fiscal_year, b.measure_group, b.account, b.amount
    FROM (${BETWEEN}) b JOIN unnest($6::uuid[], $7::int[]) AS open (journal_id, line) USING (journal_id, line)
    LEFT JOIN application p ON p.id = b.application_id`;

async function insertStatement(
  tx: Tx,
  id: string,
  { districtId, townId, districtTreasuryId, townTreasuryId, fund, periodFrom, periodTo, madeBy, at }: NewSettlement,
  { opening, closing, due }: { opening: Fen; closing: Fen; due: Fen },
): Promise<void> {
  const offices = [districtId, townId, districtTreasuryId, townTreasuryId];
  await tx.execute(
    `INSERT INTO settlement_statement (id, district_id, town_id, district_treasury_id, town_treasury_id, fund,
       period_from, period_to, opening_fen, closing_fen, due_fen, made_by, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [id, ...offices, fund, periodFrom, periodTo, opening, closing, due, madeBy, at],
  );
}

/** What stands between a district and its towns of one measure and in no live statement. */
export interface Unsettled {
  entries: number;
  /** Fen: above zero the towns owe it, below zero the district. */
  amount: Fen;
}

/** @returns what is not settled between the district's treasury and all of its towns, by measure */
export async function unsettledByMeasure(tx: Tx, districtTreasuryId: string): Promise<Map<string, Unsettled>> {
  const rows = await tx.query<Unsettled & { measure: string }>(
    `SELECT p.measure, count(*)::int AS entries, sum(e.amount)::bigint AS amount
       FROM account a
       JOIN entry e ON e.account_id = a.id
       JOIN journal j ON j.id = e.journal_id
       JOIN application p ON p.id = j.application_id
      WHERE a.treasury_id = $1 AND a.kind IN ('due-from-town', 'due-to-town') AND NOT EXISTS (
        SELECT FROM settlement_line l WHERE l.journal_id = e.journal_id AND l.entry_line = e.line AND l.live)
      GROUP BY p.measure`,
    [districtTreasuryId],
  );
  return new Map(rows.map(({ measure, ...unsettled }) => [measure, unsettled]));
}

/** @returns the statement within reach, locked where it is to be changed, or null */
export async function findSettlement(
  tx: Tx,
  id: string,
  options: { lock?: boolean } = {},
): Promise<SettlementStatement | null> {
  const [row] = await tx.query<SettlementStatement>(
    `SELECT ${COLUMNS} FROM settlement_statement s WHERE s.id = $1 ${options.lock ? 'FOR NO KEY UPDATE' : ''}`,
    [id],
  );
  return row ?? null;
}

/** @returns statements within reach, the newest first */
export function listSettlements(
  tx: Tx,
  filter: {
    state?: SettlementState | undefined;
    townId?: string | undefined;
    after?: string | undefined;
    limit: number;
  },
): Promise<SettlementStatement[]> {
  return tx.query<SettlementStatement>(
    `SELECT ${COLUMNS} FROM settlement_statement s
      WHERE ($1::text IS NULL OR s.state = $1) AND ($2::uuid IS NULL OR s.town_id = $2)
        AND ($3::uuid IS NULL OR s.id < $3) ORDER BY s.id DESC LIMIT $4`,
    [filter.state ?? null, filter.townId ?? null, filter.after ?? null, filter.limit],
  );
}

/** @returns the lines of a statement, in the order of their days */
export function settlementLines(tx: Tx, id: string): Promise<SettlementLine[]> {
  return tx.query<SettlementLine>(
    `SELECT journal_id AS "journalId", entry_line AS "entryLine", day, kind, reference,
            application_id AS "applicationId", case_number AS "caseNumber", measure,
            jsonb_build_object('fund', fund, 'fiscalYear', fiscal_year, 'measureGroup', measure_group) AS books,
            account, amount_fen AS amount
       FROM settlement_line WHERE statement_id = $1 ORDER BY day, journal_id, entry_line`,
    [id],
  );
}

/** @returns the hash by which anybody can tell whether a closed statement is the one that was closed */
export function settlementHash(statement: SettlementStatement, lines: readonly SettlementLine[]): string {
  const { districtTreasuryId, townTreasuryId, fund, periodFrom, periodTo, opening, closing, due } = statement;
  const amounts = [opening, closing, due].map(String);
  const told = lines.map(({ amount, ...line }) => ({ ...line, amount: amount.toString() }));
  return sha256(
    canonicalJson({ districtTreasuryId, townTreasuryId, fund, periodFrom, periodTo, amounts, lines: told }),
  );
}

/** Closes a draft and gives it its number. */
export async function closeStatement(
  tx: Tx,
  id: string,
  closing: { by: string; at: Date; year: number; contentHash: string },
): Promise<void> {
  await tx.execute(
    `UPDATE settlement_statement SET state = 'closed', version = version + 1, closed_by = $2, closed_at = $3,
            number = 'ST-' || $4::int || '-' || lpad(nextval('settlement_number')::text, 6, '0'), content_sha256 = $5
      WHERE id = $1`,
    [id, closing.by, closing.at, closing.year, closing.contentHash],
  );
}

/** Records that the money of a closed statement moved. @throws the database's 23505 where the movement settled another one */
export async function markSettled(
  tx: Tx,
  id: string,
  settled: { by: string; at: Date; on: Day; bankReference: string },
): Promise<void> {
  await tx.execute(
    `UPDATE settlement_statement SET state = 'settled', version = version + 1, settled_by = $2, settled_at = $3,
            settled_on = $4, bank_reference = $5 WHERE id = $1`,
    [id, settled.by, settled.at, settled.on, settled.bankReference],
  );
}

/** Keeps who asks to cancel a closed statement, and why. */
export async function askToCancel(tx: Tx, id: string, asked: { by: string; reason: string }): Promise<void> {
  await tx.execute(
    'UPDATE settlement_statement SET cancel_asked_by = $2, cancel_reason = $3, version = version + 1 WHERE id = $1',
    [id, asked.by, asked.reason],
  );
}

/** Cancels a statement and lets its entries go, so that the next one takes them up. */
export async function cancelStatement(tx: Tx, id: string, cancelled: { by: string; at: Date }): Promise<void> {
  await tx.execute(
    `UPDATE settlement_statement SET state = 'cancelled', version = version + 1, cancelled_by = $2, cancelled_at = $3
      WHERE id = $1`,
    [id, cancelled.by, cancelled.at],
  );
  await tx.execute('UPDATE settlement_line SET live = false WHERE statement_id = $1', [id]);
}
