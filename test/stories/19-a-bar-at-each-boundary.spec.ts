/**
 * A bar stands at every boundary between an enterprise and the money: submission, proposal, approval, order, batch, release
 * and sending. It is tried at the last second before the day found, at its first, and around the day on which it ends; and
 * an investigation holds at the same places. The enterprise's case under Qingpu's document goes on all the while.
 *
 * The proceeding is written behind the verbs, so that no freeze and no revocation comes before the check that is tried.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, usccCheckCharacter } from '#kernel';
import type { Answer } from '../support/api.js';
import { batchOf, release, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const RD = 'sj-2025-8.rd-centre';
const FACTS = { recognised: true };
const AMOUNT = '500000.00';
const MAKER = 'sj-finance-maker';
const [FOUND, ENDS] = ['2026-06-10', '2026-09-01'];

/** A case of an enterprise of its own that stands at a boundary, and what takes it over. */
interface Waiting {
  enterprise: string;
  /** The refusal's code and whole text, or null where it went over. */
  pass: () => Promise<{ code: string; text: string } | null>;
}

let world: World;
let count = 0;

async function applicant(): Promise<{ username: string; enterprise: string }> {
  count += 1;
  const [username, body] = [`barred-${count}`, `91310117MA7FD${String(count).padStart(4, '0')}`];
  await world.enterprise(username, 'sj-jiuting', body + usccCheckCharacter(body), `上海边界${count}号有限公司`);
  const { enterprise } = expected(await world.as(username).get('/auth/me'), 200);
  const site = `INSERT INTO enterprise_site (enterprise_id, organisation_id) SELECT $1, id FROM organisation WHERE code = 'qp-xujing'`;
  await world.test.owner.query(site, [enterprise.id]);
  await verifiedAccount(world, username, 'sj', `62220210010001${String(count).padStart(5, '0')}`);
  return { username, enterprise: enterprise.id };
}

const said = ({ status, body }: Answer): { code: string; text: string } | null =>
  status < 300 ? null : { code: body.code, text: JSON.stringify(body) };
const approvedOf = (username: string) => world.toApproved(username, RD, FACTS, AMOUNT);
const at = (instant: string) => world.clock.set(instant);

const BOUNDARIES: Record<string, (username: string) => Promise<Waiting['pass']>> = {
  submit: async (username) => {
    const id = await world.draft(username, RD, FACTS, 'sj-jiuting');
    return async () => said(await world.trySubmit(username, id));
  },
  propose: async (username) => {
    const id = await world.toDistrict(username, RD, FACTS, AMOUNT);
    return async () =>
      said(await world.tryAct('sj-district-reviewer', id, 'propose', { amount: AMOUNT, reason: '符合条款' }));
  },
  approve: async (username) => {
    const id = await world.toNotice(username, RD, FACTS, AMOUNT);
    return async () => said(await world.tryAct('sj-district-approver', id, 'approve'));
  },
  order: async (username) => {
    const id = await approvedOf(username);
    return async () => {
      const { results } = expected(await world.as(MAKER).post('/finance/orders', { applicationIds: [id] }), 201);
      const [{ refusal }] = results;
      return refusal && { code: refusal.code, text: JSON.stringify(refusal) };
    };
  },
  batch: async (username) => {
    const applicationIds = [await approvedOf(username)];
    const { results } = expected(await world.as(MAKER).post('/finance/orders', { applicationIds }), 201);
    const orderIds = results.map(({ order }: Body) => order.id);
    return async () => said(await world.as(MAKER).post('/finance/batches', { orderIds }));
  },
  release: async (username) => {
    const { batch } = await batchOf(world, MAKER, [await approvedOf(username)]);
    return async () => said(await release(world, 'sj-finance-checker', batch));
  },
  send: async (username) => {
    const { batch } = await batchOf(world, MAKER, [await approvedOf(username)]);
    const released = expected(await release(world, 'sj-finance-checker', batch), 200);
    const path = `/finance/batches/${batch.id}/actions/send`;
    return async () => said(await world.as(MAKER).post(path, undefined, released.version));
  },
};
const NAMES = Object.keys(BOUNDARIES);

async function waiting(): Promise<Record<string, Waiting>> {
  const all: Record<string, Waiting> = {};
  for (const name of NAMES) {
    const { username, enterprise } = await applicant();
    all[name] = { enterprise, pass: await (BOUNDARIES[name] as (typeof BOUNDARIES)[string])(username) };
  }
  return all;
}

/** An investigation of the enterprise under the document, which nobody has decided. @returns its id */
async function investigated({ enterprise }: Waiting): Promise<string> {
  const id = newId();
  await world.test.owner.query(
    `INSERT INTO investigation (id, organisation_id, document_id, enterprise_id, day_found, basis, opened_by, opened_at,
       state, number)
     SELECT $1, o.id, 'sj-2025-8', $2, $3, '举报', p.id, $4, 'investigating', ($1::uuid)::text
       FROM organisation o, person p WHERE o.code = 'songjiang' AND p.username = 'sj-investigator'`,
    [id, enterprise, FOUND, world.clock.now()],
  );
  return id;
}

/** The investigation is decided, and bars from the day found. */
async function barred({ enterprise }: Waiting, investigation: string): Promise<void> {
  const { owner } = world.test;
  const [decision, now] = [newId(), world.clock.now()];
  await owner.query(
    `INSERT INTO decision (id, investigation_id, investigated_by, outcome, facts, reason, legal_basis, decided_by, decided_at)
     SELECT $1, i.id, i.opened_by, 'sanctioned', '虚假申报', '事实清楚', '附则', p.id, $3
       FROM investigation i, person p WHERE i.id = $2 AND p.username = 'sj-decider'`,
    [decision, investigation, now],
  );
  // A proceeding changes only with its event; here it has none.
  await owner.query('ALTER TABLE investigation DISABLE TRIGGER USER');
  await owner.query(`UPDATE investigation SET state = 'in-force', closed_at = $2 WHERE id = $1`, [investigation, now]);
  await owner.query('ALTER TABLE investigation ENABLE TRIGGER USER');
  await owner.query(
    `INSERT INTO bar (id, decision_id, organisation_id, enterprise_id, document_id, from_day, citation, created_at)
     SELECT $1, $2, o.id, $3, 'sj-2025-8', $4, '{"documentId":"sj-2025-8","documentNumber":"沪松经规〔2025〕8号","clause":"附则","quote":"取消其申请资格"}', $5
       FROM organisation o WHERE o.code = 'songjiang'`,
    [newId(), decision, enterprise, FOUND, now],
  );
}

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '20000000.00');
}, 60_000);
afterAll(() => world.close());

describe('a bar at each boundary', () => {
  let before: Record<string, Waiting>;
  let held: Record<string, Waiting>;
  let qingpu: string;
  const of = (all: Record<string, Waiting>, name: string) => all[name] as Waiting;

  beforeAll(async () => {
    before = await waiting();
    held = await waiting();
    const { enterprise } = of(held, 'propose');
    const { rows } = await world.test.owner.query('SELECT username FROM person WHERE enterprise_id = $1', [enterprise]);
    const certificate = { firstRecognition: true, recognisedOn: '2026-02-01' };
    qingpu = await world.toDistrict(rows[0].username, 'qp-2024-4.aeo', certificate, '100000.00', 'qp');
    at('2026-06-09T23:59:59+08:00');
  }, 300_000);

  it.each(NAMES)('%s: held while an investigation is open', async (name) => {
    const one = of(held, name);
    const investigation = await investigated(one);
    const refused = await one.pass();
    expect(refused?.text).toContain('调查');
    await barred(one, investigation);
  });

  it.each(NAMES)('%s: open until the last second before the day found', async (name) => {
    const one = of(before, name);
    await barred(one, await investigated(one));
    expect(await one.pass()).toBeNull();
  });

  it.each(NAMES)('%s: closed from the first second of the day found, in the words of the clause', async (name) => {
    at(`${FOUND}T00:00:00+08:00`);
    const refused = await of(held, name).pass();
    expect(refused?.text).toContain(FOUND);
    expect(['barred', 'batch-not-payable']).toContain(refused?.code);
  });

  it('the same enterprise’s case under Qingpu’s document goes on', async () => {
    await world.answerSignals('qp-district-reviewer', qingpu);
    const proposal = { amount: '100000.00', reason: '符合条款' };
    expect(await world.act('qp-district-reviewer', qingpu, 'propose', proposal)).toMatchObject({
      state: 'public_notice',
    });
  });

  it.each(NAMES)('%s: closed until the last second before the bar ends, and open from its first', async (name) => {
    const one = of(held, name);
    await world.test.owner.query('UPDATE bar SET lifted_on = $2 WHERE enterprise_id = $1', [one.enterprise, ENDS]);
    at('2026-08-31T23:59:59+08:00');
    expect((await one.pass())?.text).toContain(FOUND);
    at(`${ENDS}T00:00:00+08:00`);
    expect(await one.pass()).toBeNull();
  });

  it('leaves the books in order', async () => {
    expect(await world.verifyLedger()).toEqual([]);
  });
});
