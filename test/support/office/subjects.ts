/** One office with one of everything in it: what strangers must neither see nor touch. Every step is a request. */
import { newId } from '#kernel';
import { officeStep, sanctioned } from '../enforcing.js';
import { bankAnswer, batchOf, importAnswer, pay, verifiedAccount } from '../paying.js';
import { expected, type World } from '../world.js';
import { determined } from '../year/review.js';

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const RD = 'sj-2025-8.rd-centre';
const REASON = { reason: '理由' };
const MAKER = 'sj-finance-maker';

/** Ids of the things of 松江区 and of its enterprise ent-01, by what they are. */
export interface Subjects {
  enterprise: string;
  /** Two cases whose awards were paid and are ordered back, the second with a refund, and one whose order is in a batch. */
  case: string;
  caseRefunded: string;
  caseInBatch: string;
  account: string;
  order: string;
  batch: string;
  bankReturn: string;
  treasuryAccount: string;
  recovery: string;
  writeOff: string;
  refund: string;
  settlement: string;
  determination: string;
  reapportionment: string;
  journal: string;
  investigation: string;
  listing: string;
  offer: string;
  report: string;
  letter: string;
  export: string;
  notification: string;
  savedView: string;
}

const first = async (world: World, username: string, path: string): Promise<Body> =>
  expected(await world.as(username).get(path), 200).items[0];

/** Two awards paid to ent-01, found to be false, and ordered back. @returns the cases and the proceeding after them */
async function orderedBack(world: World): Promise<{ cases: string[]; proceeding: Body }> {
  await verifiedAccount(world, 'ent-01');
  const cases = [
    await world.toApproved('ent-01', RD, { recognised: true }, '500000.00'),
    await world.toApproved(
      'ent-01',
      'sj-2025-8.aeo',
      { newlyRecognised: true, recognisedOn: '2026-02-01' },
      '100000.00',
    ),
  ];
  world.clock.set('2026-04-20T09:00:00+08:00');
  await pay(world, cases, '2026-04-20');
  world.clock.set('2026-05-06T09:00:00+08:00');
  const enterpriseId = (await world.read('auditor', cases[0] as string)).enterprise.id;
  const opening = { enterpriseId, documentId: 'sj-2025-8', dayFound: '2026-05-06', basis: '认定机关函复' };
  const found = expected(await world.as('sj-investigator').post('/enforcement/investigations', opening), 201);
  const served = await sanctioned(world, found, { facts: '认定文件系伪造', reason: '事实清楚' });
  return { cases, proceeding: await officeStep(world, 'sj-investigator', served, 'propose-listing', REASON) };
}

/** What was not offered to ent-01 for the bar that stands against it, written behind the verb that offers. */
async function offer(world: World): Promise<string> {
  const id = newId();
  const list = newId();
  await world.test.owner.query(
    `WITH list AS (
       INSERT INTO recognition_list (id, kind, title, issuer, document, file_name, sha256, problems, imported_by, imported_at)
       SELECT $2, 'rd-centre', 't', 'i', 'd', 'f', repeat('0', 64), '[]', p.id, now()
         FROM person p WHERE p.username = 'catalogue-editor'),
     line AS (
       INSERT INTO recognition (list_id, line, uscc, enterprise_name, recognised_on)
       SELECT $2, 1, e.uscc, e.name, '2026-01-02' FROM enterprise e JOIN person p ON p.enterprise_id = e.id
        WHERE p.username = 'ent-01')
     INSERT INTO offer (id, list_id, line, measure, enterprise_id, district_id, state, excluded_because, made_by, made_at)
     SELECT $1, $2, 1, 'sj-2025-8.rd-centre', e.enterprise_id, a.organisation_id, 'excluded', 'barred', a.id, now()
       FROM person e, person a WHERE e.username = 'ent-01' AND a.username = 'sj-district-approver'`,
    [id, list],
  );
  return id;
}

/** On one recovery a write-off is proposed; for the other too much comes in, which waits as a refund. */
async function recoveries(world: World): Promise<Pick<Subjects, 'recovery' | 'writeOff' | 'refund'>> {
  const { items } = expected(await world.as(MAKER).get('/finance/recoveries'), 200);
  const of = (amount: string) => items.find((one: Body) => one.amount === amount).id;
  const recovery = of('500000.00');
  const proposal = { amount: '1000.00', reason: '无可供执行财产', document: '松财〔2026〕9号' };
  const { writeOffId } = expected(
    await world.as(MAKER).post(`/finance/recoveries/${recovery}/write-offs`, proposal),
    201,
  );
  const money = { amount: '100000.01', receivedOn: '2026-05-06', bankReference: 'R-1' };
  expected(await world.as(MAKER).post(`/finance/recoveries/${of('100000.00')}/repayments`, money), 201);
  const { rows } = await world.test.owner.query('SELECT id FROM refund');
  return { recovery, writeOff: writeOffId, refund: rows[0].id };
}

/** What the office has besides its cases. */
async function desk(
  world: World,
): Promise<Pick<Subjects, 'treasuryAccount' | 'bankReturn' | 'report' | 'export' | 'savedView'>> {
  const account = { accountName: '上海市松江区财政局', accountNumber: '310015000000000099', bankName: '演示银行' };
  const maker = world.as(MAKER);
  const treasuryAccount = expected(await maker.post('/finance/treasury-account', account), 201).id;
  const unknown = bankAnswer([{ reference: 'HQ1234', amount: '1.00' }], '2026-05-06');
  const bankReturn = (await importAnswer(world, MAKER, unknown, 'unknown.csv')).id;
  const report = { documentId: 'sj-2025-8', enterpriseName: '上海云间精密机械有限公司', text: '证书是买来的' };
  expected(await world.anyone().post('/enforcement/reports', report), 201);
  const exported = expected(await maker.post('/exports', { kind: 'payment-orders' }), 202);
  const view = { list: 'applications', name: '待付款', query: { state: 'approved' } };
  const savedView = expected(await maker.post('/auth/me/saved-views', view), 201).id;
  const { id } = await first(world, 'sj-investigator', '/enforcement/reports');
  return { treasuryAccount, bankReturn, report: id, export: exported.id, savedView };
}

/** A determination that waits for its second person, and a draft of what a town has to settle. */
async function settlement(world: World): Promise<Pick<Subjects, 'settlement' | 'determination'>> {
  for (const measure of [RD, 'sj-2025-8.aeo']) await determined(world, measure);
  const asked = { town: 'sj-jiuting', periodFrom: '2026-01-01', periodTo: '2026-04-30' };
  const maker = world.as(MAKER);
  const settlement = expected(await maker.post('/finance/settlements', asked), 201).id;
  const found = { measure: 'sj-2025-8.foreign-capital', governed: false, sourceNumber: '松府〔2022〕1号' };
  const body = { ...found, sourceTitle: '通知', finding: '未作规定' };
  return { settlement, determination: expected(await maker.post('/finance/sharing-determinations', body), 201).id };
}

/** A proposal to divide the award anew, written behind the verb: with a determination of its own nothing could be settled. */
async function reapportionment(world: World, applicationId: string, determination: string): Promise<string> {
  const id = newId();
  await world.test.owner.query(
    `INSERT INTO reapportionment (id, commitment_id, determination_id, sharing, district_treasury_id, town_treasury_id,
       district_fen, town_fen, proposed_by, proposed_at)
     SELECT $1, c.id, $3, '{}', d.id, t.id, 30000000, 20000000, p.id, $4
       FROM commitment c, person p, treasury d, treasury t, organisation od, organisation ot
      WHERE c.application_id = $2 AND p.username = 'sj-finance-maker' AND d.organisation_id = od.id
        AND od.code = 'songjiang' AND t.organisation_id = ot.id AND ot.code = 'sj-jiuting'`,
    [id, applicationId, determination, world.clock.now()],
  );
  return id;
}

/** Makes all of it in a world that was opened on 2 March 2026; at the end it is May. */
export async function officeSubjects(world: World): Promise<Subjects> {
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '10000000.00');
  await verifiedAccount(world, 'ent-02', 'sj', '6222021001000000022');
  const caseInBatch = await world.toApproved('ent-02', RD, { recognised: true }, '500000.00');
  const { orders, batch } = await batchOf(world, MAKER, [caseInBatch]);
  const { cases, proceeding } = await orderedBack(world);
  const [paid, caseRefunded] = cases as [string, string];
  const ofRecoveries = await recoveries(world);
  const enterprise = (await world.read('auditor', paid)).enterprise.id;
  const account = expected(await world.as(MAKER).get(`/finance/bank-accounts?enterpriseId=${enterprise}`), 200);
  const settled = await settlement(world);
  return {
    enterprise,
    case: paid,
    caseRefunded,
    caseInBatch,
    account: (account.items?.[0] ?? account).id,
    order: orders[0].id,
    batch: batch.id,
    ...ofRecoveries,
    ...(await desk(world)),
    ...settled,
    reapportionment: await reapportionment(world, caseInBatch, settled.determination),
    journal: (await first(world, MAKER, `/finance/journals?applicationId=${paid}`)).id,
    investigation: proceeding.id,
    listing: (await first(world, 'sj-investigator', '/enforcement/listings')).id,
    offer: await offer(world),
    letter: (await first(world, 'sj-investigator', `/letters?investigationId=${proceeding.id}`)).id,
    notification: (await first(world, 'ent-01', '/notifications')).id,
  };
}

/** @returns as many ids of nothing, by the same names */
export const nothing = (subjects: Subjects): Subjects =>
  Object.fromEntries(Object.keys(subjects).map((name) => [name, newId()])) as unknown as Subjects;
