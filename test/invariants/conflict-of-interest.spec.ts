/**
 * Whoever stays out of a case stays out of all that hangs on it: its money, its recovery, its proceeding, its letters and
 * the account to which it is paid. Somebody holds every post of 松江区 and has declared a conflict in ent-01's paid cases
 * and in ent-02's, whose order waits in a batch; a colleague with the same posts shows that it is the conflict that refuses.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/api.js';
import { fingerprint } from '../support/fingerprint.js';
import { officeSubjects, type Subjects } from '../support/office/subjects.js';
import { expected, World } from '../support/world.js';

const POSTS = [
  'district-reviewer',
  'district-approver',
  'finance-maker',
  'finance-checker',
  'enforcement-investigator',
  'enforcement-decider',
] as const;
const OUT = 'sj-in-conflict';
const COLLEAGUE = 'sj-free-of-conflict';
const TEXT = { reason: '理由' };
const SERVED = { servedOn: '2026-05-06', method: 'post' };

let world: World;
let subjects: Subjects;
let versions: { batch: number; investigation: number };

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  subjects = await officeSubjects(world);
  for (const username of [OUT, COLLEAGUE]) await world.person(username, 'songjiang', ...POSTS);
  for (const id of [subjects.case, subjects.caseRefunded, subjects.caseInBatch])
    await world.act(OUT, id, 'declare-conflict', TEXT);
  const version = async (path: string) => expected(await world.as(COLLEAGUE).get(path), 200).version;
  versions = {
    batch: await version(`/finance/batches/${subjects.batch}`),
    investigation: await version(`/enforcement/investigations/${subjects.investigation}`),
  };
}, 120_000);
afterAll(() => world.close());

/** What is tried, with the code by which the conflict refuses it. */
type Try = [name: string, code: string, attempt: () => Promise<Answer>];

const person = () => world.as(OUT);
const batch = (step: string) => () =>
  person().post(`/finance/batches/${subjects.batch}/actions/${step}`, undefined, versions.batch);
const order = (step: string, body?: object) => () =>
  person().post(`/finance/orders/${subjects.order}/actions/${step}`, body, 1);
const recovery = (rest: string, body?: object) => () =>
  person().post(`/finance/recoveries/${subjects.recovery}/${rest}`, body);
const proceeding = (step: string, body: object) => () =>
  person().post(`/enforcement/investigations/${subjects.investigation}/actions/${step}`, body, versions.investigation);
const reading = (path: () => string) => () => person().get(path());

const MONEY: Try[] = [
  ['make a batch', 'conflict-of-interest', () => person().post('/finance/batches', { orderIds: [subjects.order] })],
  ['release the batch', 'conflict-of-interest', batch('release')],
  ['recall the batch', 'conflict-of-interest', batch('recall')],
  ['hold the order', 'conflict-of-interest', order('hold', { code: 'other', ...TEXT })],
  ['resume the order', 'conflict-of-interest', order('resume')],
  ['cancel the order', 'conflict-of-interest', order('cancel')],
  ['declare it not executed', 'conflict-of-interest', order('declare-not-executed', { bankLetter: '银行函' })],
  ['confirm that it was not executed', 'conflict-of-interest', order('confirm-not-executed')],
  [
    'record an account',
    'conflict-declared',
    () =>
      person().post('/finance/bank-accounts', {
        enterpriseId: subjects.enterprise,
        accountName: '上海云间精密机械有限公司',
        accountNumber: '6222021001000000099',
        bankName: '演示银行',
      }),
  ],
  [
    'verify the account',
    'conflict-declared',
    () =>
      person().post(`/finance/bank-accounts/${subjects.account}/actions/verify`, { enterpriseId: subjects.enterprise }),
  ],
];

const RECOVERY: Try[] = [
  ['read it', 'conflict-declared', reading(() => `/finance/recoveries/${subjects.recovery}`)],
  ['read a refund of another recovery', 'conflict-declared', reading(() => `/finance/refunds/${subjects.refund}`)],
  [
    'order that refund',
    'conflict-of-interest',
    () => person().post(`/finance/refunds/${subjects.refund}/actions/order`),
  ],
  [
    'record a repayment',
    'conflict-declared',
    recovery('repayments', { amount: '1.00', receivedOn: '2026-05-06', bankReference: 'R-9' }),
  ],
  [
    'propose an offset',
    'conflict-declared',
    () =>
      person().post(`/finance/recoveries/${subjects.recovery}/offsets`, {
        applicationId: subjects.caseInBatch,
        amount: '1.00',
        basis: '同意',
      }),
  ],
  ['propose a write-off', 'conflict-declared', recovery('write-offs', { amount: '1.00', document: '文件', ...TEXT })],
  ['approve the write-off', 'conflict-declared', () => recovery(`write-offs/${subjects.writeOff}/actions/approve`)()],
  ['decline the write-off', 'conflict-declared', () => recovery(`write-offs/${subjects.writeOff}/actions/decline`)()],
];

const PROCEEDING: Try[] = [
  ['read it', 'conflict-of-interest', reading(() => `/enforcement/investigations/${subjects.investigation}`)],
  ['answer the listing', 'conflict-of-interest', proceeding('answer-listing', { confirmed: true, ...TEXT })],
  ['lift the bar', 'conflict-of-interest', proceeding('lift', { on: '2026-12-01', ...TEXT })],
  ['record an appeal', 'conflict-of-interest', proceeding('record-appeal', TEXT)],
  [
    'take a report up',
    'conflict-of-interest',
    () =>
      person().post(`/enforcement/reports/${subjects.report}/actions/take-up`, { enterpriseId: subjects.enterprise }),
  ],
  [
    'begin another one',
    'conflict-of-interest',
    () =>
      person().post('/enforcement/investigations', {
        enterpriseId: subjects.enterprise,
        documentId: 'sj-2025-8',
        dayFound: '2026-05-06',
        basis: '举报',
      }),
  ],
];

const LETTERS: Try[] = [
  ['list those of the case', 'conflict-declared', reading(() => `/letters?applicationId=${subjects.case}`)],
  [
    'list those of the proceeding',
    'conflict-of-interest',
    reading(() => `/letters?investigationId=${subjects.investigation}`),
  ],
  ['read one', 'conflict-of-interest', reading(() => `/letters/${subjects.letter}`)],
  ['read its file', 'conflict-of-interest', reading(() => `/letters/${subjects.letter}/file`)],
  [
    'record its service',
    'conflict-of-interest',
    () => person().post(`/letters/${subjects.letter}/actions/record-service`, SERVED),
  ],
];

describe.each([
  ['the money of the case', MONEY],
  ['the recovery of the case', RECOVERY],
  ['the proceeding about the enterprise', PROCEEDING],
  ['the letters of both', LETTERS],
])('%s', (_what, tries) => {
  it.each(tries)('no conflicted person may %s', async (_name, code, attempt) => {
    const before = await fingerprint(world.test.owner);
    expect(await attempt()).toMatchObject({ status: 403, body: { code } });
    expect(await fingerprint(world.test.owner)).toEqual(before);
  });
});

describe('the case and the lists', () => {
  it('nothing of the case is readable', async () => {
    for (const part of ['', '/events', '/assessment', '/signals', '/objections', '/statement'])
      expect([part, await person().get(`/applications/${subjects.case}${part}`)]).toEqual([
        part,
        expect.objectContaining({ status: 403, body: expect.objectContaining({ code: 'conflict-declared' }) }),
      ]);
  });

  it.each([
    ['/applications?limit=100', 'case'],
    ['/applications?limit=100&queue=mine', 'case'],
    ['/enforcement/investigations?limit=100', 'investigation'],
  ] as const)('%s leaves it out', async (path, subject) => {
    const text = JSON.stringify(expected(await person().get(path), 200));
    expect(text.includes(subjects[subject])).toBe(false);
  });

  it('orders for the case are refused one by one, and stop nobody else', async () => {
    const body = { applicationIds: [subjects.caseInBatch] };
    const { results } = expected(await person().post('/finance/orders', body), 201);
    expect(results).toMatchObject([{ order: null, refusal: { code: 'conflict-declared' } }]);
  });
});

describe('a colleague without a conflict', () => {
  it('reads and does what the other could not', async () => {
    const free = world.as(COLLEAGUE);
    for (const path of [
      `/finance/recoveries/${subjects.recovery}`,
      `/enforcement/investigations/${subjects.investigation}`,
      `/letters/${subjects.letter}`,
      `/letters?applicationId=${subjects.case}`,
    ])
      expect([path, (await free.get(path)).status]).toEqual([path, 200]);
    const recall = `/finance/batches/${subjects.batch}/actions/recall`;
    expected(await free.post(recall, undefined, versions.batch), 200);
    const { items } = expected(await free.get('/enforcement/investigations?limit=100'), 200);
    expect(items.map(({ id }: { id: string }) => id)).toContain(subjects.investigation);
  });
});
