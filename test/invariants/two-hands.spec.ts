/**
 * What takes two persons is not done by one with both posts: the server refuses the second hand of whoever was the first,
 * and where two columns name the two, the database refuses it as well. A colleague with the same posts is the second hand.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/api.js';
import { notified, officeStep } from '../support/enforcing.js';
import { fingerprint } from '../support/fingerprint.js';
import { officeSubjects, type Subjects } from '../support/office/subjects.js';
import { bankAnswer, importAnswer } from '../support/paying.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const POSTS = [
  'district-approver',
  'finance-maker',
  'finance-checker',
  'enforcement-investigator',
  'enforcement-decider',
] as const;
const BOTH = 'sj-both-hands';
const SECOND = 'sj-second-hand';
const REASON = { reason: '理由' };
const ACCOUNT = { accountNumber: '310015000000000077', bankName: '演示银行' };

let world: World;
let subjects: Subjects;

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  subjects = await officeSubjects(world);
  for (const username of [BOTH, SECOND]) await world.person(username, 'songjiang', ...POSTS);
}, 120_000);
afterAll(() => world.close());

const made = async (path: string, body?: object, version?: number): Promise<Body> => {
  const answer = await world.as(BOTH).post(path, body, version);
  return expected(answer, answer.status === 200 ? 200 : 201);
};

/** The second step of something that BOTH began, for whoever takes it. */
type SecondHand = (username: string) => Promise<Answer>;

/** Each verb with two hands: the code of the refusal, and what BOTH does first. */
const VERBS: Record<string, [code: string, begin: () => Promise<SecondHand>]> = {
  'a determination of who bears a measure': [
    'second-person-required',
    async () => {
      const source = { sourceNumber: '松府〔2022〕3号', sourceTitle: '通知', finding: '未作规定' };
      const measure = 'sj-2025-8.service-trade-match';
      const { id } = await made('/finance/sharing-determinations', { measure, governed: false, ...source });
      return (username) => world.as(username).post(`/finance/sharing-determinations/${id}/actions/confirm`);
    },
  ],
  'the account of an enterprise': [
    'second-person-required',
    async () => {
      const enterpriseId = subjects.enterprise;
      const account = { enterpriseId, accountName: '上海云间精密机械有限公司', ...ACCOUNT };
      const { id } = await made('/finance/bank-accounts', account);
      return (username) => world.as(username).post(`/finance/bank-accounts/${id}/actions/verify`, { enterpriseId });
    },
  ],
  'the account of the treasury': [
    'second-person-required',
    async () => {
      const { id } = await made('/finance/treasury-account', { accountName: '上海市松江区财政局', ...ACCOUNT });
      return (username) => world.as(username).post(`/finance/treasury-account/${id}/actions/verify`);
    },
  ],
  'a batch': [
    'maker-is-checker',
    async () => {
      const before = expected(await world.as(BOTH).get(`/finance/batches/${subjects.batch}`), 200);
      await made(`/finance/batches/${subjects.batch}/actions/recall`, undefined, before.version);
      const { id, version } = await made('/finance/batches', { orderIds: [subjects.order] });
      return (username) => world.as(username).post(`/finance/batches/${id}/actions/release`, undefined, version);
    },
  ],
  'a write-off': [
    'second-person-required',
    async () => {
      const path = `/finance/recoveries/${subjects.recovery}/write-offs`;
      const { writeOffId } = await made(path, { amount: '1.00', document: '松财〔2026〕10号', ...REASON });
      return (username) => world.as(username).post(`${path}/${writeOffId}/actions/approve`);
    },
  ],
  'a line of the bank': [
    'second-person-required',
    async () => {
      const unknown = bankAnswer([{ reference: 'HQ5678', amount: '2.00' }], '2026-05-06');
      const { id } = await importAnswer(world, BOTH, unknown, 'both.csv');
      const resolution = { resolution: 'not-ours', ...REASON };
      return (username) => world.as(username).post(`/finance/exceptions/${id}/2/actions/resolve`, resolution);
    },
  ],
  'the closing of a settlement': [
    'second-person-required',
    async () => {
      const before = expected(await world.as(BOTH).get(`/finance/settlements/${subjects.settlement}`), 200);
      await made(`/finance/settlements/${subjects.settlement}/actions/cancel`, REASON, before.version);
      const period = { periodFrom: '2026-01-01', periodTo: '2026-04-30' };
      const { id, version } = await made('/finance/settlements', { town: 'sj-jiuting', ...period });
      return (username) => world.as(username).post(`/finance/settlements/${id}/actions/close`, undefined, version);
    },
  ],
  'the cancelling of a closed settlement': [
    'second-person-required',
    async () => {
      const { items } = expected(await world.as(BOTH).get('/finance/settlements?state=closed'), 200);
      const [{ id, version }] = items;
      const asked = await made(`/finance/settlements/${id}/actions/cancel`, REASON, version);
      const path = `/finance/settlements/${id}/actions/confirm-cancel`;
      return (username) => world.as(username).post(path, undefined, asked.version);
    },
  ],
  'a proposal to list': [
    'another-hand',
    async () => {
      const path = `/enforcement/investigations/${subjects.investigation}`;
      const found = expected(await world.as(BOTH).get(path), 200);
      const answer = { confirmed: false, ...REASON };
      const declined = await officeStep(world, 'sj-reviewing-decider', found, 'answer-listing', answer);
      const { version } = await officeStep(world, BOTH, declined, 'propose-listing', REASON);
      return (username) => world.as(username).post(`${path}/actions/answer-listing`, answer, version);
    },
  ],
  'the legal check of a proceeding': [
    'another-hand',
    async () => {
      const { enterprise } = expected(await world.as('ent-03').get('/auth/me'), 200);
      const opening = { enterpriseId: enterprise.id, documentId: 'sj-2025-8', dayFound: '2026-05-06', basis: '举报' };
      const opened = await made('/enforcement/investigations', opening);
      const served = await notified(world, opened, { facts: '事实', ...REASON });
      const { version } = await officeStep(world, BOTH, served, 'submit-for-check', REASON);
      const path = `/enforcement/investigations/${opened.id}/actions/pass-check`;
      return (username) => world.as(username).post(path, REASON, version);
    },
  ],
};

describe('the server refuses the second hand of whoever was the first', () => {
  it.each(Object.entries(VERBS))('%s', async (_what, [code, begin]) => {
    const second = await begin();
    const before = await fingerprint(world.test.owner);
    expect(await second(BOTH)).toMatchObject({ status: 403, body: { code } });
    expect(await fingerprint(world.test.owner)).toEqual(before);
    expected(await second(SECOND), 200);
  });
});

/** Writes that name one person twice, on the rows that there are. */
const WRITES: Record<string, string> = {
  bank_account: 'verified_by = recorded_by, verified_at = now()',
  treasury_account: 'verified_by = recorded_by, verified_at = now()',
  sharing_determination: 'confirmed_by = recorded_by, confirmed_at = now()',
  payment_batch: `state = 'released', released_by = made_by, released_at = now(), order_count = 1, total_fen = 1`,
  recovery_write_off: `state = 'approved', decided_by = proposed_by, decided_at = now(), covered_before = 0`,
  listing_proposal: 'decided_by = proposed_by, decided_at = now()',
  decision: 'decided_by = investigated_by',
};

/** Where no row is at hand: the promise as the database has it. */
const PROMISES = [
  ['recovery_offset', 'decided_by <> proposed_by'],
  ['reapportionment', 'decided_by <> proposed_by'],
  ['non_execution', 'confirmed_by <> proposed_by'],
  ['investigation', 'basis_confirmed_by <> basis_entered_by'],
  ['settlement_statement', 'closed_by <> made_by'],
  ['settlement_statement', 'cancelled_by <> cancel_asked_by'],
] as const;

/** @returns the definitions of the table's checks, or of the one with this name */
async function checksOf(table: string, name?: string): Promise<string> {
  const { rows } = await world.test.owner.query(
    `SELECT pg_get_constraintdef(oid) AS says FROM pg_constraint
      WHERE contype = 'c' AND conrelid = $1::regclass AND ($2::text IS NULL OR conname = $2)`,
    [table, name ?? null],
  );
  return rows.map(({ says }) => says).join('\n');
}

describe('the database refuses one person in both places', () => {
  it.each(Object.entries(WRITES))('of %s', async (table, both) => {
    const client = await world.test.owner.connect();
    try {
      // Whole rows may be closed to every change; it is the check that is tried here, behind the triggers.
      await client.query('BEGIN');
      await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      const refused = await client.query(`UPDATE ${table} SET ${both}`).catch((error) => error);
      expect(refused).toMatchObject({ code: '23514' });
      expect(await checksOf(table, refused.constraint)).toMatch(/_by <> \w+_by/);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it.each(PROMISES)('of %s: %s', async (table, promise) => {
    expect(await checksOf(table)).toContain(promise);
  });
});
