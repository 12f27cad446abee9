import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import excel from '@protobi/exceljs';
import type { Actor } from '#kernel';
import { bankPayment, lockClearing, paymentReturned, postJournal, type Share, verifyLedger } from '#ledger';
import { SETTLEMENT_CHECKS } from '#treasury';
import { official as officialOf, townReach } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { appropriateBudget } from '../finance/appropriate-budget.js';
import { readTrialBalance } from '../finance/read-ledger.js';
import { cancelSettlement, confirmSettlementCancel } from './cancel-settlement.js';
import { closeSettlement } from './close-settlement.js';
import { confirmDetermination, determineSharing } from './determine-sharing.js';
import { makeSettlement } from './make-settlement.js';
import { readPendingSharing } from './pending-sharing.js';
import type { PresentedSettlement } from './present.js';
import { readSettlement, readSettlementFile, readSettlements } from './read-settlements.js';
import { settleSettlement } from './settle-settlement.js';

const books = { fund: 'sj-2025-8', fiscalYear: 2026 };
const FIRST = { town: 'sj-jiuting', periodFrom: '2026-04-01', periodTo: '2026-06-30' };
const finding = {
  measure: 'sj-2025-8.aeo',
  sourceNumber: '沪松府〔2022〕147号',
  sourceTitle: '关于进一步明确松江区产业扶持资金分担比例的通知',
  finding: '该文未涉及本条款',
};

let desk: FinanceHouse;
let townFinance: Actor;
beforeAll(async () => {
  desk = await openFinanceHouse('2026-06-15T10:00:00+08:00');
  for (const organisation of ['songjiang', 'sj-jiuting']) {
    const budget = { ...books, organisation, amount: '1000000.00', reference: '松财预〔2026〕1号' };
    await desk.do(desk.maker, appropriateBudget, budget);
  }
  const town = officialOf(await desk.world.person(), desk.world.town, 'town-finance');
  townFinance = { ...town, reach: townReach(desk.world.town) };
});
afterAll(() => desk.test.close());

const sharesOf = (district: bigint, town: bigint): Share[] => [
  { treasuryId: desk.world.districtTreasury, role: 'district', amount: district },
  { treasuryId: desk.world.townTreasury, role: 'town', amount: town },
];
const between = () => ({ ...books, districtId: desk.world.districtTreasury, townId: desk.world.townTreasury });

/** An award shared 5:5 that the bank paid on the day. @returns the case and its payment's journal */
async function paid(district: bigint, town: bigint, day: string) {
  const applicationId = await desk.approved(await desk.world.enterprise('上海结算有限公司'), district + town);
  const postings = bankPayment({ ...books, shares: sharesOf(district, town), payer: desk.world.districtTreasury });
  const key = `payment/${applicationId}`;
  const journal = { kind: 'payment' as const, day, at: desk.clock.now(), reference: key, applicationId, key };
  const { journalId } = await desk.test.database.transaction({ kind: 'all' }, (tx) =>
    postJournal(tx, journal, postings),
  );
  return { applicationId, journalId, shares: sharesOf(district, town) };
}

/** The bank returns the payment on the day. */
const returned = ({ applicationId, journalId, shares }: Awaited<ReturnType<typeof paid>>, day: string) =>
  desk.test.database.transaction({ kind: 'all' }, async (tx) => {
    const stillOwed = new Map([[desk.world.townTreasury, (await lockClearing(tx, between())).owed]]);
    const key = `returned/${applicationId}`;
    const postings = paymentReturned({ ...books, shares, payer: desk.world.districtTreasury, stillOwed });
    const reverses = journalId;
    const at = desk.clock.now();
    await postJournal(
      tx,
      { kind: 'payment-returned', day, at, reference: key, applicationId, key, reverses },
      postings,
    );
  });

const make = (changes: object = {}) => desk.do(desk.maker, makeSettlement, { ...FIRST, ...changes });
const close = ({ id, version }: PresentedSettlement, actor = desk.checker) =>
  desk.do(actor, closeSettlement, { id, version });
const settle = ({ id, version }: PresentedSettlement, bankReference: string, settledOn = '2026-07-10') =>
  desk.do(desk.maker, settleSettlement, { id, version, settledOn, bankReference });

/** What is not determined, by measure. */
const pending = async (actor = desk.maker) =>
  new Map((await desk.read(actor, readPendingSharing, undefined)).items.map((item) => [item.measure, item]));

async function debts(): Promise<Record<string, string>> {
  const { items } = await desk.read(desk.maker, readTrialBalance, {});
  const rows = items.filter(({ kind, organisation }) => kind.startsWith('due-') && organisation === 'songjiang');
  return Object.fromEntries(rows.map(({ kind, balance }) => [kind, balance]));
}

async function proved(): Promise<void> {
  const report = await verifyLedger(async (sql) => (await desk.test.owner.query(sql)).rows, SETTLEMENT_CHECKS);
  expect(report.checks.flatMap((check) => check.faults)).toEqual([]);
}

describe('settlement', () => {
  let first: PresentedSettlement;
  let payment: Awaited<ReturnType<typeof paid>>;

  it('is blocked, naming measure and document, until two people have found out who bears the measure', async () => {
    payment = await paid(90_000_50n, 90_000_49n, '2026-06-15');
    expect(await refusalCode(make())).toBe('settlement-period');
    desk.clock.set('2026-07-01T09:00:00+08:00');
    await expect(make()).rejects.toMatchObject({
      refusal: {
        code: 'settlement-blocked',
        zh: expect.stringMatching(/sj-2025-8\.aeo.*沪松府〔2022〕147号/),
      },
    });
    expect((await pending()).get(finding.measure)).toMatchObject({
      organisation: 'songjiang',
      documentNumber: '沪松经规〔2025〕8号',
      governedBy: [{ number: finding.sourceNumber, title: finding.sourceTitle }],
      recorded: null,
      unsettled: { entries: 1, amount: '90000.49' },
    });
    const wrong = { ...finding, governed: false, districtParts: 6, townParts: 4 };
    expect(await refusalCode(desk.do(desk.maker, determineSharing, wrong))).toBe('determination-parts');
    expect(await refusalCode(desk.do(desk.maker, determineSharing, { ...finding, governed: true }))).toBe(
      'determination-parts',
    );
    const recorded = await desk.do(desk.maker, determineSharing, { ...finding, governed: false });
    expect(await refusalCode(make())).toBe('settlement-blocked');
    expect((await pending()).get(finding.measure)).toMatchObject({ recorded: { id: recorded.id, confirmedBy: null } });
    const both = { ...desk.maker, roles: ['finance-checker'] as const };
    expect(await refusalCode(desk.do(both, confirmDetermination, recorded))).toBe('second-person-required');
    await desk.do(desk.checker, confirmDetermination, recorded);
    expect(await refusalCode(desk.do(desk.checker, confirmDetermination, recorded))).toBe('determination-confirmed');
    const still = await pending();
    expect(still.has(finding.measure)).toBe(false);
    expect(still.get('sj-2025-8.rd-centre')).toMatchObject({ unsettled: { entries: 0, amount: '0.00' } });
    // A service costs no treasury anything, and Qingpu's document bears its awards itself.
    expect(still.has('sj-2025-8.fta-origin')).toBe(false);
    expect([...still.keys()].filter((measure) => !measure.startsWith('sj-2025-8.'))).toEqual([]);
  });

  it('tells every entry once, and the town reads it when a second person has closed it', async () => {
    const draft = await make();
    expect(draft).toMatchObject({
      number: null,
      opening: '0.00',
      closing: '90000.49',
      due: '90000.49',
      state: 'draft',
    });
    expect(await refusalCode(make())).toBe('nothing-to-settle');
    const draftFile = (format: 'pdf' | 'xlsx') => desk.read(desk.maker, readSettlementFile, { id: draft.id, format });
    expect(await refusalCode(draftFile('pdf'))).toBe('settlement-state');
    const book = new excel.Workbook();
    await book.xlsx.load(Buffer.from((await draftFile('xlsx')).bytes) as unknown as ArrayBuffer);
    const rows = book.worksheets[0]?.getSheetValues().map((row) => (row as string[]).slice(1));
    expect(rows?.at(-2)?.slice(-3)).toEqual(['拨付垫支', '90000.49', '']);
    expect(rows?.at(-1)).toEqual(['合计 1 笔', '', '', '', '90000.49', '0.00']);
    expect(await refusalCode(desk.read(townFinance, readSettlement, draft))).toBe('not-found');
    const both = { ...desk.maker, roles: ['finance-checker'] as const };
    expect(await refusalCode(close(draft, both))).toBe('second-person-required');
    expect(await refusalCode(close({ ...draft, version: 9 }))).toBe('stale');
    expect(await refusalCode(settle(draft, 'B0'))).toBe('settlement-state');
    first = await close(draft);
    expect(first).toMatchObject({ number: 'ST-2026-000001', state: 'closed' });
    const read = await desk.read(townFinance, readSettlement, first);
    expect(read.lines).toMatchObject([
      { kind: 'payment', measure: 'sj-2025-8.aeo', account: 'due-from-town', amount: '90000.49', day: '2026-06-15' },
    ]);
    expect((await desk.read(townFinance, readSettlements, { limit: 10 })).items).toHaveLength(1);
    const pdf = await desk.read(townFinance, readSettlementFile, { id: first.id, format: 'pdf' });
    expect(pdf).toMatchObject({ fileName: 'ST-2026-000001.pdf', mediaType: 'application/pdf' });
    expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    await proved();
  });

  it('moves what it says although a payment came back since, and the next one gives it back', async () => {
    await returned(payment, '2026-07-02');
    const late = await paid(10_00n, 10_00n, '2026-06-20');
    expect(late.shares).toHaveLength(2);
    desk.clock.set('2026-07-10T09:00:00+08:00');
    expect(await refusalCode(settle(first, 'B1', '2026-07-11'))).toBe('settled-in-future');
    const settled = await settle(first, 'B1');
    expect(settled).toMatchObject({ state: 'settled', settledOn: '2026-07-10', due: '90000.49' });
    expect(await refusalCode(settle(settled, 'B2'))).toBe('settlement-state');
    // 10.00 were owed by then, so that 89,990.49 of what the town paid are due to it.
    expect(await debts()).toEqual({ 'due-from-town': '0.00', 'due-to-town': '-89990.49' });
    await proved();

    desk.clock.set('2026-10-08T09:00:00+08:00');
    const second = await make({ periodFrom: '2026-07-01', periodTo: '2026-09-30' });
    expect(second).toMatchObject({ opening: '90010.49', due: '-89990.49', closing: '-89990.49' });
    const closed = await close(second);
    expect(await refusalCode(settle(closed, 'B1', '2026-10-08'))).toBe('settlement-bank-reference');
    await settle(closed, 'B2', '2026-10-08');
    expect(await debts()).toEqual({ 'due-from-town': '0.00', 'due-to-town': '0.00' });
    await proved();
  });

  it('is cancelled by one person as a draft and by two when closed, and its entries come again', async () => {
    await paid(5_00n, 5_00n, '2026-09-30');
    const again = { periodFrom: '2026-07-01', periodTo: '2026-09-30' };
    const { id, version } = await make(again);
    const reason = '期间有误';
    expect(await desk.do(desk.maker, cancelSettlement, { id, version, reason })).toMatchObject({ state: 'cancelled' });
    const closed = await close(await make(again));
    expect(await refusalCode(desk.do(desk.checker, confirmSettlementCancel, closed))).toBe(
      'settlement-cancel-not-asked',
    );
    const asked = await desk.do(desk.maker, cancelSettlement, { id: closed.id, version: closed.version, reason });
    expect(asked.state).toBe('closed');
    expect(await desk.do(desk.checker, confirmSettlementCancel, asked)).toMatchObject({ state: 'cancelled' });
    // Two people who draw the same period up at the same moment do not take the same entries.
    const twice = await Promise.allSettled([make(again), make(again)]);
    const made = twice.flatMap((one) => (one.status === 'fulfilled' ? [one.value.due] : [one.reason.refusal.code]));
    expect(made.sort()).toEqual(['5.00', 'nothing-to-settle']);
    await proved();
  });

  it('is blocked where a ratio was determined since that differs from the awards’ own', async () => {
    const governed = { ...finding, governed: true, districtParts: 6, townParts: 4, finding: '第三条：6:4' };
    await desk.do(desk.checker, confirmDetermination, await desk.do(desk.maker, determineSharing, governed));
    const [draft] = (await desk.read(desk.maker, readSettlements, { limit: 1 })).items;
    expect(await refusalCode(close(draft as PresentedSettlement))).toBe('settlement-ratio-differs');
  });

  it('refuses other offices and other roles', async () => {
    expect(await refusalCode(make({ town: 'qingpu' }))).toBe('town-elsewhere');
    expect(await refusalCode(desk.do(desk.checker, makeSettlement, FIRST))).toBe('role-missing');
    const stranger = officialOf(
      await desk.world.person(),
      desk.world.otherDistrict,
      'finance-checker',
      'finance-maker',
    );
    expect((await desk.read(stranger, readSettlements, { limit: 10 })).items).toEqual([]);
    expect([...(await pending(stranger)).keys()]).toEqual([]);
    expect(await refusalCode(pending(townFinance))).toBe('role-missing');
    const auditor = { ...stranger, roles: ['auditor'] as const, reach: { kind: 'all' } as const, organisationId: null };
    expect((await pending(auditor)).get('sj-2025-8.rd-centre')).toMatchObject({ organisation: 'songjiang' });
    expect(await refusalCode(desk.read(stranger, readSettlement, first))).toBe('not-found');
    const taken = { id: first.id, version: first.version, reason: 'x' };
    expect(await refusalCode(desk.do(stranger, cancelSettlement, taken))).toBe('not-found');
  });

  it('cannot be changed behind the house’s back', async () => {
    const change = (sql: string) =>
      desk.test.owner.query(sql, [first.id]).then(
        () => null,
        ({ code }) => code,
      );
    expect(await change(`UPDATE settlement_statement SET state = 'closed' WHERE id = $1`)).toBe('HQ140');
    expect(await change('UPDATE settlement_line SET live = false WHERE statement_id = $1')).toBe('HQ140');
  });

  it('a planted fault is found: a changed line, an entry told twice, a statement that moved nothing', async () => {
    const client = await desk.test.owner.connect();
    await client.query(`SET session_replication_role = 'replica'`);
    await client.query('UPDATE settlement_line SET amount_fen = amount_fen + 1 WHERE statement_id = $1', [first.id]);
    await client.query('DROP INDEX settlement_line_once');
    await client.query('UPDATE settlement_line SET live = true');
    await client.query(
      `DELETE FROM entry WHERE journal_id IN (SELECT id FROM journal WHERE reference = 'ST-2026-000001')`,
    );
    await client.query(`RESET session_replication_role`);
    client.release();
    const report = await verifyLedger(async (sql) => (await desk.test.owner.query(sql)).rows, SETTLEMENT_CHECKS);
    const faultOf = (part: string) => report.checks.find(({ name }) => name.includes(part))?.faults.join('; ');
    expect(faultOf('sum of its lines')).toMatch(/ST-2026-000001: is due 9000049 fen, its lines are 9000050/);
    expect(faultOf('in two settlement statements')).toMatch(/stands in [23] statements/);
    expect(faultOf('moved exactly')).toMatch(/ST-2026-000001: says 9000049 fen, is settled and moved 0/);
  });
});
