/**
 * A false declaration, found on 10 June 2026: one case paid 500,000.00, one in district review, one filed the day after,
 * another under Qingpu. Nothing happens to the enterprise before it was told and heard; what happens then is exact.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usccCheckCharacter } from '#kernel';
import { decided, notified, officeStep } from '../support/enforcing.js';
import { pay, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const RD = 'sj-2025-8.rd-centre';
const SAID = { facts: '认定文件系伪造', reason: '事实清楚，证据确凿' };
const CERTIFICATE = { newlyRecognised: true, recognisedOn: '2026-02-01' };

let world: World;
let enterpriseId: string;
const cases = { paid: '', inReview: '', qingpu: '' };

async function enterprise(place: number, name: string): Promise<string> {
  const body = `91310117MA7FA000${place}`;
  await world.enterprise(`false-${place}`, 'sj-jiuting', body + usccCheckCharacter(body), name);
  await world.test.owner.query(
    `INSERT INTO enterprise_site (enterprise_id, organisation_id)
     SELECT e.id, o.id FROM enterprise e, organisation o WHERE e.name = $1 AND o.code = 'qp-xujing'`,
    [name],
  );
  return expected(await world.as(`false-${place}`).get('/auth/me'), 200).enterprise.id;
}

/** The enterprise's cases as they stand on 10 June. */
async function history(applicant: string): Promise<typeof cases> {
  world.clock.set('2026-04-20T09:00:00+08:00');
  await verifiedAccount(world, applicant);
  const paid = await world.toApproved(applicant, RD, { recognised: true }, '500000.00');
  world.clock.set('2026-05-06T09:00:00+08:00');
  await pay(world, [paid], '2026-05-06');
  world.clock.set('2026-06-01T09:00:00+08:00');
  const inReview = await world.toDistrict(applicant, 'sj-2025-8.aeo', CERTIFICATE, '100000.00');
  const qingpu = await world.toDistrict(
    applicant,
    'qp-2024-4.aeo',
    { firstRecognition: true, recognisedOn: '2026-02-01' },
    '100000.00',
    'qp',
  );
  world.clock.set('2026-06-10T09:00:00+08:00');
  return { paid, inReview, qingpu };
}

const open = async (id: string): Promise<Body> =>
  expected(
    await world.as('sj-investigator').post('/enforcement/investigations', {
      enterpriseId: id,
      documentId: 'sj-2025-8',
      dayFound: '2026-06-10',
      basis: '认定机关函复从未出具该文件',
    }),
    201,
  );
const stands = async (id: string) => {
  const { state, frozen } = await world.read('auditor', id);
  return { state, frozen };
};
const duesOf = async (id: string): Promise<Body[]> =>
  expected(await world.as('auditor').get(`/deadlines?application=${id}`), 200).items.map(
    ({ kind, state, dueOn }: Body) => [kind, state, dueOn],
  );

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '10000000.00');
}, 60_000);
afterAll(() => world.close());

describe('a false declaration that is proved', () => {
  let found: Body;
  let decision: Body;

  beforeAll(async () => {
    enterpriseId = await enterprise(1, '上海虚报一号有限公司');
    Object.assign(cases, await history('false-1'));
    found = await open(enterpriseId);
  }, 60_000);

  it('freezes the cases under the document and holds a new one; Qingpu goes on', async () => {
    expect(found).toMatchObject({ state: 'investigating', number: expect.stringMatching(/^INV-2026-\d{6}$/) });
    expect(await stands(cases.paid)).toEqual({ state: 'disbursed', frozen: true });
    expect(await stands(cases.inReview)).toEqual({ state: 'district_review', frozen: true });
    expect(await stands(cases.qingpu)).toEqual({ state: 'district_review', frozen: false });
    world.clock.set('2026-06-11T09:00:00+08:00');
    const filed = await world.draft('false-1', 'sj-2025-8.aeo', CERTIFICATE);
    expect(await world.trySubmit('false-1', filed)).toMatchObject({
      status: 422,
      body: { code: 'under-investigation' },
    });
  });

  it('is told to nobody before the notice is served, and then to the enterprise alone', async () => {
    const applicant = world.as('false-1');
    expect(await applicant.get(`/enforcement/proceedings/${found.id}`)).toMatchObject({ status: 404 });
    expect(expected(await applicant.get('/enforcement/proceedings'), 200).items).toEqual([]);
    // The case's own history says that it is frozen, and not by whom or on what it was found.
    const history = async (username: string) =>
      expected(await world.as(username).get(`/applications/${cases.inReview}/events`), 200).items;
    const isFreeze = ({ action }: { action: string }) => action === 'freeze';
    expect((await history('false-1')).find(isFreeze)).toMatchObject({ reason: null, person: null });
    expect((await history('sj-district-reviewer')).find(isFreeze)).toMatchObject({
      reason: expect.stringContaining('函复'),
      person: { name: expect.any(String) },
    });
    const served = await notified(world, found, SAID);
    // Served on Thursday the 11th: five working days, without the Dragon Boat holiday on the 19th, end on the 18th.
    expect(served).toMatchObject({ noticeServedOn: '2026-06-11', defenceUntil: '2026-06-18' });
    const own = expected(await applicant.get(`/enforcement/proceedings/${found.id}`), 200);
    expect(own).toMatchObject({ number: found.number, state: 'notified', statements: [] });
    expect(JSON.stringify(own)).not.toContain('函复');
    expect(await world.as('ent-04').get(`/enforcement/proceedings/${found.id}`)).toMatchObject({ status: 404 });
    expect(await world.as('qp-investigator').get(`/enforcement/investigations/${found.id}`)).toMatchObject({
      status: 404,
    });
    found = served;
  });

  it('is heard before it is decided, and not after its days by a hearing', async () => {
    world.clock.set('2026-06-18T09:00:00+08:00');
    const early = world
      .as('sj-investigator')
      .post(`/enforcement/investigations/${found.id}/actions/submit-for-check`, { reason: '事实清楚' }, found.version);
    expect(await early).toMatchObject({ status: 422, body: { code: 'defence-running' } });
    const path = `/enforcement/proceedings/${found.id}/actions`;
    const stated = expected(
      await world.as('false-1').post(`${path}/state`, { reason: '文件由代理机构提供，我方不知情' }, found.version),
      200,
    );
    world.clock.set('2026-06-22T09:00:00+08:00');
    expect(await world.as('false-1').post(`${path}/request-hearing`, undefined, stated.version)).toMatchObject({
      status: 422,
      body: { code: 'defence-over', params: { until: '2026-06-18' } },
    });
    found = expected(await world.as('sj-investigator').get(`/enforcement/investigations/${found.id}`), 200);
    expect(found.events.map(({ step }: Body) => step)).toEqual(['open', 'notify', 'serve-notice', 'state']);
  });

  it('is checked and decided by other people, and nothing follows before the decision is served', async () => {
    const reason = '程序合法';
    const submitted = await officeStep(world, 'sj-investigator', found, 'submit-for-check', { reason });
    const checked = await officeStep(world, 'sj-district-approver', submitted, 'pass-check', { reason });
    decision = await officeStep(world, 'sj-decider', checked, 'decide', { outcome: 'sanctioned', ...SAID });
    expect(decision).toMatchObject({ state: 'decided' });
    expect(await stands(cases.inReview)).toEqual({ state: 'district_review', frozen: true });
    expect(expected(await world.as('sj-decider').get('/enforcement/bars'), 200).items).toEqual([]);
    const tomorrow = { servedOn: '2026-06-23', method: 'in-person' };
    const serve = `/enforcement/investigations/${decision.id}/actions/serve-decision`;
    expect(await world.as('sj-investigator').post(serve, tomorrow, decision.version)).toMatchObject({
      body: { code: 'served-in-future' },
    });
  });

  it('in force: barred from the day found, the open case revoked, 250,000 and 250,000 ordered back, Qingpu untouched', async () => {
    const service = { servedOn: '2026-06-22', method: 'in-person' };
    const served = await officeStep(world, 'sj-investigator', decision, 'serve-decision', service);
    expect(served).toMatchObject({ state: 'in-force', barFrom: '2026-06-10', revoked: [cases.inReview] });
    expect(await stands(cases.paid)).toEqual({ state: 'recovery', frozen: false });
    expect(await stands(cases.inReview)).toEqual({ state: 'revoked', frozen: false });
    expect(await stands(cases.qingpu)).toEqual({ state: 'district_review', frozen: false });
    const { items } = expected(await world.as('sj-finance-maker').get('/finance/recoveries'), 200);
    expect(items[0]).toMatchObject({ applicationId: cases.paid, amount: '500000.00', dueOn: '2026-07-13' });
    expect(items[0].shares.map(({ role, amount }: Body) => [role, amount])).toEqual([
      ['district', '250000.00'],
      ['town', '250000.00'],
    ]);
    const filed = await world.draft('false-1', 'sj-2025-8.aeo', CERTIFICATE);
    expect(await world.trySubmit('false-1', filed)).toMatchObject({
      status: 422,
      body: { code: 'barred', citation: { documentNumber: '沪松经规〔2025〕8号', clause: '附则' } },
    });
    await world.answerSignals('qp-district-reviewer', cases.qingpu);
    await world.act('qp-district-reviewer', cases.qingpu, 'propose', { amount: '100000.00', reason: '符合条款' });
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('leaves a letter for each step that the law asks for, in the enterprise’s hands', async () => {
    const { rows } = await world.test.owner.query(
      `SELECT l.kind, s.served_on::text AS served FROM letter l LEFT JOIN letter_service s ON s.letter_id = l.id
        WHERE l.investigation_id = $1 ORDER BY l.id`,
      [decision.id],
    );
    expect(rows).toEqual([
      { kind: 'penalty-notice', served: '2026-06-11' },
      { kind: 'enforcement-decision', served: '2026-06-22' },
      { kind: 'recovery-decision', served: null },
    ]);
    const letters = expected(await world.as('false-1').get(`/letters?applicationId=${cases.paid}`), 200).items;
    expect(letters.map(({ kind }: Body) => kind)).toContain('recovery-decision');
  });
});

describe('a suspicion that is cleared', () => {
  it('gives everything back, the lost working days too', async () => {
    const id = await enterprise(2, '上海清白二号有限公司');
    const own = await history('false-2');
    // Twenty working days after Monday 1 June, without the holiday: the 30th.
    expect(await duesOf(own.inReview)).toContainEqual(['district-review', 'running', '2026-06-30']);
    const found = await open(id);
    world.clock.set('2026-06-24T09:00:00+08:00');
    const cleared = { outcome: 'cleared', facts: '认定机关补充函复属实', reason: '无虚假申报' };
    expect(await officeStep(world, 'sj-decider', found, 'decide', cleared)).toMatchObject({ state: 'cleared' });
    expect(await stands(own.paid)).toEqual({ state: 'disbursed', frozen: false });
    expect(await stands(own.inReview)).toEqual({ state: 'district_review', frozen: false });
    // Of the twenty days thirteen were left on the 10th; they run on from the 24th.
    expect(await duesOf(own.inReview)).toContainEqual(['district-review', 'running', '2026-07-13']);
    const filed = await world.draft('false-2', 'sj-2025-8.aeo', CERTIFICATE);
    await world.submit('false-2', filed);
    expect(expected(await world.as('sj-decider').get('/enforcement/bars'), 200).items).toHaveLength(1);
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('can be cleared after the legal check as well, and not once it is decided', async () => {
    const id = await enterprise(3, '上海清白三号有限公司');
    world.clock.set('2026-07-01T09:00:00+08:00');
    const found = expected(
      await world.as('sj-investigator').post('/enforcement/investigations', {
        enterpriseId: id,
        documentId: 'sj-2025-8',
        dayFound: '2026-07-01',
        basis: '举报',
      }),
      201,
    );
    const sanction = await decided(world, found, SAID);
    const clear = { outcome: 'cleared', facts: '—', reason: '—' };
    const path = `/enforcement/investigations/${sanction.id}/actions/decide`;
    expect(await world.as('sj-decider').post(path, clear, sanction.version)).toMatchObject({
      status: 409,
      body: { code: 'wrong-step' },
    });
  });
});
