/**
 * Nobody decides twice on one case: whoever holds several posts, or changes from the town to the district, is stopped by
 * the server at the second step, and the attempt leaves no trace on the case.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeRoles, findAccount } from '#identity';
import type { Role } from '#kernel';
import { batchOf, release, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

const MEASURE = 'sj-2025-8.rd-centre';
const FACTS = { recognised: true };
const AMOUNT = '500000.00';
const PROPOSAL = { amount: AMOUNT, reason: '符合第七条' };
const ENDORSEMENT = { recommendedAmount: AMOUNT, reason: '材料齐全' };
const OUTLET = {
  outletKind: 'branch',
  outletLocation: '新加坡',
  establishedOn: '2026-01-15',
  requestedAmount: '200000.00',
};

let world: World;
beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  await world.budget('songjiang', 'sj-2025-8', '10000000.00');
  await world.budget('sj-jiuting', 'sj-2025-8', '10000000.00');
  await world.person('sj-two-posts', 'songjiang', 'district-reviewer', 'district-approver');
  await world.person('hq-every-post', 'hongqiao', 'town-clerk', 'district-reviewer', 'district-approver');
  await world.person('jiuting-both', 'sj-jiuting', 'town-clerk', 'town-reviewer');
  await world.person('sj-money', 'songjiang', 'finance-maker', 'finance-checker');
  await world.person('sj-force', 'songjiang', 'enforcement-investigator', 'enforcement-decider');
}, 60_000);
afterAll(() => world.close());

/** Tries the action and finds it refused with this code, and the case and its events as they were. */
async function refused(username: string, id: string, action: string, body: object, code: string): Promise<void> {
  const look = async () => ({
    case: await world.read('auditor', id),
    events: (await world.as('auditor').get(`/applications/${id}/events`)).body,
  });
  const before = await look();
  expect(await world.tryAct(username, id, action, body)).toMatchObject({ status: 403, body: { code } });
  expect(await look()).toEqual(before);
  const { items } = expected(await world.as(username).get(`/applications/${id}/actions`), 200);
  expect(items).toContainEqual(
    expect.objectContaining({ action, allowed: false, refusal: expect.objectContaining({ code }) }),
  );
}

/** Somebody changes to another office and its posts, and keeps the account. */
async function transfer(username: string, organisation: string, ...roles: Role[]): Promise<void> {
  await world.test.owner.query(
    `UPDATE person SET organisation_id = (SELECT id FROM organisation WHERE code = $2) WHERE username = $1`,
    [username, organisation],
  );
  await world.test.database.transaction({ kind: 'none' }, async (tx) => {
    const account = await findAccount(tx, username);
    await changeRoles(tx, account?.personId as string, roles);
  });
}

describe('two stages of one case', () => {
  it('clerk and reviewer act at one and the same stage, so one person of the town may accept and endorse', async () => {
    const id = await world.draft('ent-01', MEASURE, FACTS);
    await world.submit('ent-01', id);
    await world.act('jiuting-both', id, 'accept');
    expect(await world.act('jiuting-both', id, 'endorse', ENDORSEMENT)).toMatchObject({ state: 'district_review' });
  });

  it('who endorsed at the town and has since come to the district does not propose, send back or reject', async () => {
    await world.person('sj-promoted', 'sj-jiuting', 'town-reviewer');
    const id = await world.draft('ent-01', MEASURE, FACTS);
    await world.submit('ent-01', id);
    await world.act('sj-town-clerk', id, 'accept');
    await world.act('sj-promoted', id, 'endorse', ENDORSEMENT);
    await transfer('sj-promoted', 'songjiang', 'district-reviewer');

    await refused('sj-promoted', id, 'propose', PROPOSAL, 'successive-stages');
    await refused('sj-promoted', id, 'send-back', { reason: '—' }, 'successive-stages');
    await refused('sj-promoted', id, 'reject', { clause: '7', reason: '—' }, 'successive-stages');
    expect(await world.act('sj-district-reviewer', id, 'propose', PROPOSAL)).toMatchObject({ state: 'public_notice' });
  });

  it('who sent a case back from the district does not endorse it at the town', async () => {
    await world.person('sj-demoted', 'songjiang', 'district-reviewer');
    const id = await world.toDistrict('ent-01', MEASURE, FACTS, AMOUNT);
    await world.act('sj-demoted', id, 'send-back', { reason: '请补充核实' });
    await transfer('sj-demoted', 'sj-jiuting', 'town-reviewer');
    await refused('sj-demoted', id, 'endorse', ENDORSEMENT, 'successive-stages');
  });

  it('without a town stage the acceptance is the stage before: who accepted does not propose', async () => {
    const id = await world.draft('ent-10', 'hq-2023-6.service-network-abroad', OUTLET);
    await world.submit('ent-10', id);
    await world.act('hq-every-post', id, 'accept');
    const decision = { number: '虹管委〔2026〕1号', title: '境外服务网点支持标准', issuedOn: '2026-01-30' };
    const proposal = { amount: '200000.00', reason: '—', decision };
    await refused('hq-every-post', id, 'propose', proposal, 'successive-stages');
    expect(await world.act('hq-district-reviewer', id, 'propose', proposal)).toMatchObject({ state: 'public_notice' });
  });
});

describe('a proposal', () => {
  const proposed = async (applicant: string) => {
    const id = await world.toDistrict(applicant, MEASURE, FACTS, AMOUNT);
    await world.act('sj-two-posts', id, 'propose', PROPOSAL);
    return id;
  };

  it('is not approved by who made it, and by another person it is', async () => {
    const id = await proposed('ent-04');
    await world.afterNotice('sj-district-approver', id);
    await refused('sj-two-posts', id, 'approve', {}, 'proposer-is-approver');
    expect(await world.act('sj-district-approver', id, 'approve')).toMatchObject({ state: 'approved' });
  });

  it('is not defended against an objection, or rejected, by who made it', async () => {
    const id = await proposed('ent-02');
    const objection = { name: '某企业', contact: '021-00000000', reason: '认定文件已过期' };
    expected(await world.anyone().post(`/public-notices/${id}/objections`, objection), 201);
    const { items } = expected(await world.as('sj-two-posts').get(`/applications/${id}/objections`), 200);
    const answer = { objectionId: items[0].id, upheld: false, reason: '认定文件有效' };
    await refused('sj-two-posts', id, 'resolve', answer, 'proposer-is-approver');
    await refused('sj-two-posts', id, 'reject', { clause: '7', reason: '—' }, 'proposer-is-approver');
    await world.act('sj-district-approver', id, 'resolve', answer);
  });
});

describe('a refusal of support', () => {
  it('is reconsidered by another person than the one who decided it', async () => {
    const id = await world.toDistrict('ent-02', MEASURE, FACTS, AMOUNT);
    await world.act('sj-two-posts', id, 'reject', { clause: '7', reason: '未见认定文件' });
    await world.act('ent-02', id, 'reconsider', { reason: '认定文件已随附' });
    await refused('sj-two-posts', id, 'propose', PROPOSAL, 'decided-before');
    expect(await world.act('sj-district-reviewer', id, 'propose', PROPOSAL)).toMatchObject({ state: 'public_notice' });
    await world.afterNotice('sj-district-approver', id);
    await refused('sj-two-posts', id, 'approve', {}, 'successive-stages');
  });
});

describe('a conflict of interest', () => {
  it('takes the person who declares it out of the case, and nobody else', async () => {
    const id = await world.toDistrict('ent-01', MEASURE, FACTS, AMOUNT);
    await world.act('sj-two-posts', id, 'declare-conflict', { reason: '亲属任职于该企业' });
    const out = { status: 403, body: { code: 'conflict-declared' } };
    const two = world.as('sj-two-posts');
    const { version } = await world.read('sj-district-reviewer', id);
    expect(await two.post(`/applications/${id}/actions/propose`, PROPOSAL, version)).toMatchObject(out);
    // The case is gone from the person's lists, and nothing of it is shown any more.
    for (const part of ['', '/events', '/assessment', '/signals', '/objections'])
      expect(await two.get(`/applications/${id}${part}`)).toMatchObject(out);
    for (const list of ['/applications?limit=100', '/applications?queue=mine&limit=100'])
      expect(expected(await two.get(list), 200).items.map((item: { id: string }) => item.id)).not.toContain(id);
    const { items } = expected(await two.get(`/applications/${id}/actions`), 200);
    expect(items.filter(({ allowed }: { allowed: boolean }) => allowed)).toEqual([]);
    expect(await world.act('sj-district-reviewer', id, 'propose', PROPOSAL)).toMatchObject({ state: 'public_notice' });
  });

  it('stands among the events of the case, whose chain shows it when one of them is changed', async () => {
    const id = await world.toDistrict('ent-01', MEASURE, FACTS, AMOUNT);
    await world.act('sj-two-posts', id, 'declare-conflict', { reason: '亲属任职于该企业' });
    const events = async () => expected(await world.as('auditor').get(`/applications/${id}/events`), 200);
    const { items, intact } = await events();
    expect(items.at(-1)).toMatchObject({ action: 'declare-conflict', reason: '亲属任职于该企业' });
    expect(intact).toBe(true);
    const { owner } = world.test;
    await owner.query('ALTER TABLE case_event DISABLE TRIGGER USER');
    await owner.query(`UPDATE case_event SET reason = '—' WHERE application_id = $1 AND action = 'declare-conflict'`, [
      id,
    ]);
    await owner.query('ALTER TABLE case_event ENABLE TRIGGER USER');
    expect((await events()).intact).toBe(false);
  });

  it('is for officials to declare, with a reason', async () => {
    const id = await world.toDistrict('ent-01', MEASURE, FACTS, AMOUNT);
    const declaration = { reason: '本企业' };
    expect(await world.tryAct('ent-01', id, 'declare-conflict', declaration)).toMatchObject({ status: 403 });
    expect(await world.tryAct('auditor', id, 'declare-conflict', declaration)).toMatchObject({ status: 403 });
    expect(await world.tryAct('sj-two-posts', id, 'declare-conflict', {})).toMatchObject({ status: 400 });
  });
});

describe('beside the review', () => {
  it('a batch is not released by who made it, and an account not verified by who recorded it', async () => {
    const id = await world.toApproved('ent-01', MEASURE, FACTS, AMOUNT);
    const { enterprise } = await world.read('ent-01', id);
    const account = { enterpriseId: enterprise.id, accountName: enterprise.name, accountNumber: '6222021001000000012' };
    const money = world.as('sj-money');
    const recorded = expected(await money.post('/finance/bank-accounts', { ...account, bankName: '演示银行' }), 201);
    const verify = `/finance/bank-accounts/${recorded.id}/actions/verify`;
    expect(await money.post(verify, { enterpriseId: enterprise.id })).toMatchObject({
      status: 403,
      body: { code: 'second-person-required' },
    });
    await verifiedAccount(world, 'ent-01');

    const { batch } = await batchOf(world, 'sj-money', [id]);
    expect(await release(world, 'sj-money', batch)).toMatchObject({ status: 403, body: { code: 'maker-is-checker' } });
    expect((await money.get(`/finance/batches/${batch.id}`)).body).toMatchObject({ state: 'made' });
    expect(expected(await release(world, 'sj-finance-checker', batch), 200)).toMatchObject({ state: 'released' });
  });

  it('an investigation is not decided by who conducts it', async () => {
    const { enterprise } = expected(await world.as('ent-03').get('/auth/me'), 200);
    const opened = { enterpriseId: enterprise.id, documentId: 'sj-2025-8', dayFound: '2026-03-02', basis: '举报材料' };
    const force = world.as('sj-force');
    const investigation = expected(await force.post('/enforcement/investigations', opened), 201);
    const path = `/enforcement/investigations/${investigation.id}`;
    const decision = { outcome: 'cleared', reason: '查无实据', facts: '认定文件属实' };
    expect(await force.post(`${path}/actions/decide`, decision, investigation.version)).toMatchObject({
      status: 403,
      body: { code: 'another-hand' },
    });
    expect((await force.get(path)).body).toMatchObject({ state: 'investigating', version: investigation.version });
    expected(await world.as('sj-decider').post(`${path}/actions/decide`, decision, investigation.version), 200);
  });
});
