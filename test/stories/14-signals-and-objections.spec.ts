/**
 * What stands between a case and its money besides the rules: signals that two cases have something in common, objections
 * of anyone, and people who have to stay out.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usccCheckCharacter } from '#kernel';
import { verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const RD = 'sj-2025-8.rd-centre';
const RECOGNISED = { recognised: true };
const AMOUNT = '500000.00';
const ENDORSEMENT = { recommendedAmount: AMOUNT, reason: '材料齐全' };
const PROPOSAL = { amount: AMOUNT, reason: '符合第七条' };
const SAME_PAPER = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n%the same\n');

let world: World;
beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  for (const office of ['songjiang', 'sj-jiuting', 'sj-sheshan'])
    await world.budget(office, 'sj-2025-8', '10000000.00');
  await world.person('sj-second-reviewer', 'songjiang', 'district-reviewer');
  for (const place of [1, 2, 3, 4, 5, 6]) {
    const body = `91310117MA7HG000${place}`;
    const uscc = body + usccCheckCharacter(body);
    await world.enterprise(`firm-${place}`, 'sj-jiuting', uscc, `上海信号${place}号有限公司`);
  }
}, 60_000);
afterAll(() => world.close());

const signalsOf = async (officer: string, id: string): Promise<Body[]> =>
  expected(await world.as(officer).get(`/applications/${id}/signals`), 200).items;

async function accepted(applicant: string, evidence: Buffer, site = 'sj-jiuting', query = ''): Promise<string> {
  const { id } = expected(
    await world.as(applicant).post('/applications', { measure: RD, facts: RECOGNISED, site }),
    201,
  );
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(evidence)]), 'recognition.pdf');
  expected(await world.as(applicant).post(`/applications/${id}/evidence?requirement=recognition${query}`, form), 201);
  await world.submit(applicant, id);
  await world.act(site === 'sj-jiuting' ? 'sj-town-clerk' : 'sj-sheshan-clerk', id, 'accept');
  return id;
}

const paper = (text: string): Buffer => Buffer.concat([SAME_PAPER, Buffer.from(`%${text}\n`)]);

describe('risk signals', () => {
  it('the same paper in two cases is told to the reviewers of both, answered once with a reason, and never to the enterprise', async () => {
    const first = await accepted('ent-01', SAME_PAPER);
    expect(await signalsOf('sj-town-reviewer', first)).toEqual([]);
    const second = await accepted('ent-04', SAME_PAPER);

    const { number } = await world.read('auditor', first);
    const [signal, ...more] = await signalsOf('sj-town-reviewer', second);
    expect(more).toEqual([]);
    expect(signal).toMatchObject({
      kind: 'same-evidence',
      otherId: first,
      detail: { number, requirement: 'recognition', office: { zh: '松江区经济委员会' } },
      answeredAt: null,
    });
    expect(await signalsOf('sj-town-reviewer', first)).toMatchObject([{ kind: 'same-evidence', otherId: second }]);
    expect(await world.as('ent-04').get(`/applications/${second}/signals`)).toMatchObject({ status: 403 });
    expect(await world.as('sj-finance-maker').get(`/applications/${second}/signals`)).toMatchObject({ status: 403 });

    const open = { status: 422, body: { code: 'signals-open', params: { count: 1 } } };
    expect(await world.tryAct('sj-town-reviewer', second, 'endorse', ENDORSEMENT)).toMatchObject(open);
    const answer = `/applications/${second}/signals/${signal.id}/actions/answer`;
    const reviewer = world.as('sj-town-reviewer');
    expect(await reviewer.post(answer, { verdict: 'explained', reason: '  ' })).toMatchObject({ status: 400 });
    expected(await reviewer.post(answer, { verdict: 'explained', reason: '两家为同一集团，证书一致' }), 200);
    expect(await reviewer.post(answer, { verdict: 'follow-up', reason: '另查' })).toMatchObject({
      status: 409,
      body: { code: 'signal-answered' },
    });
    expect(await world.act('sj-town-reviewer', second, 'endorse', ENDORSEMENT)).toMatchObject({
      state: 'district_review',
    });
    // The other case has its own signal, and waits for its own answer.
    expect(await world.tryAct('sj-town-reviewer', first, 'endorse', ENDORSEMENT)).toMatchObject(open);
  });

  it('a paper that differs by one byte is none; one invoice number in two spellings is', async () => {
    const first = await accepted('ent-02', paper('invoice'), 'sj-jiuting', '&invoiceNumbers=044031900111-12345678');
    const second = await accepted(
      'ent-03',
      paper('another'),
      'sj-sheshan',
      '&invoiceNumbers=０４４０３１９００１１１ 12345678,999',
    );
    // The other case lies with another town: its number and office are told, and it cannot be opened.
    const { number } = await world.read('auditor', first);
    expect(await signalsOf('sj-sheshan-reviewer', second)).toMatchObject([
      { kind: 'same-invoice', otherId: null, detail: { invoice: '04403190011112345678', number } },
    ]);
    expect(await signalsOf('sj-district-reviewer', second)).toMatchObject([{ kind: 'same-invoice', otherId: first }]);
  });

  it('one account of two enterprises shows when the second one is verified', async () => {
    const third = await accepted('firm-1', paper('five'));
    const fourth = await accepted('firm-2', paper('six'));
    await verifiedAccount(world, 'firm-1');
    expect(await signalsOf('sj-district-reviewer', third)).toEqual([]);
    await verifiedAccount(world, 'firm-2');
    for (const id of [third, fourth])
      expect(await signalsOf('sj-district-reviewer', id)).toMatchObject([
        { kind: 'same-account', detail: { account: '…0011' } },
      ]);
  });
});

describe('two cases of one enterprise', () => {
  const certificate = (recognisedOn: string) => ({ newlyRecognised: true, recognisedOn });

  it('whose facts disagree, are told so; where they agree, and in what each case may say for itself, they are not', async () => {
    const draft = async (recognisedOn: string) => {
      const id = await world.draft('firm-6', 'sj-2025-8.aeo', certificate(recognisedOn), 'sj-jiuting');
      await world.submit('firm-6', id);
      return id;
    };
    const first = await draft('2026-02-01');
    const same = await draft('2026-02-01');
    expect(await signalsOf('sj-town-reviewer', same)).toEqual([]);
    const other = await draft('2026-02-02');
    expect(await signalsOf('sj-town-reviewer', other)).toMatchObject([
      { kind: 'contradicting-facts', otherId: first, detail: { facts: ['recognisedOn'] } },
      { kind: 'contradicting-facts', otherId: same, detail: { facts: ['recognisedOn'] } },
    ]);
  });

  it('that claim the same thing in two districts are told to both, each with the other’s number and nothing to open', async () => {
    await world.test.owner.query(
      `INSERT INTO enterprise_site (enterprise_id, organisation_id)
       SELECT e.id, o.id FROM enterprise e, organisation o WHERE e.name = '上海信号6号有限公司' AND o.code = 'qp-xujing'`,
    );
    const facts = { firstRecognition: true, recognisedOn: '2026-02-01' };
    const id = await world.draft('firm-6', 'qp-2024-4.aeo', facts, 'qp-xujing');
    const { number } = await world.submit('firm-6', id);
    const found = await signalsOf('qp-town-reviewer', id);
    expect(found.map(({ kind }: Body) => kind)).toEqual(Array(3).fill('same-item-elsewhere'));
    expect(found[0]).toMatchObject({ otherId: null, detail: { measures: ['qp-2024-4.aeo', 'sj-2025-8.aeo'] } });
    const theirs = expected(await world.as('sj-town-reviewer').get('/applications?measure=sj-2025-8.aeo'), 200).items;
    expect(await signalsOf('sj-town-reviewer', theirs[0].id)).toContainEqual(
      expect.objectContaining({
        kind: 'same-item-elsewhere',
        otherId: null,
        detail: expect.objectContaining({ number }),
      }),
    );
  });
});

describe('a refusal of support', () => {
  it('can be reconsidered until midnight of the sixtieth day, Shanghai time, and not a second later', async () => {
    world.clock.set('2026-03-04T09:00:00+08:00');
    const refused = async (applicant: string) => {
      const id = await world.toDistrict(applicant, RD, RECOGNISED, AMOUNT);
      await world.act('sj-district-reviewer', id, 'reject', { clause: '7', reason: '认定文件未见' });
      return id;
    };
    const [inTime, late] = [await refused('firm-1'), await refused('firm-2')];
    // Sixty days after Wednesday 4 March is Sunday 3 May; the holiday lasts to the 5th, so the period ends on the 6th.
    expect(await world.read('firm-1', inTime)).toMatchObject({ dueOn: '2026-05-06' });
    world.clock.set('2026-05-06T23:59:59+08:00');
    expect(await world.act('firm-1', inTime, 'reconsider', { reason: '补充说明' })).toMatchObject({
      state: 'district_review',
    });
    world.clock.set('2026-05-07T00:00:00+08:00');
    expect(await world.tryAct('firm-2', late, 'reconsider', { reason: '补充说明' })).toMatchObject({
      status: 422,
      body: { code: 'reconsideration-over' },
    });
    // Whoever refused it does not decide it again; another reviewer does.
    expect(await world.tryAct('sj-district-reviewer', inTime, 'propose', PROPOSAL)).toMatchObject({ status: 403 });
  });
});

describe('an objection', () => {
  const object = (id: string, body: object) => world.anyone().post(`/public-notices/${id}/objections`, body);
  const OBJECTION = { name: '王女士', contact: '021-6785 0000', reason: '该中心并未实际运营' };
  let id: string;

  beforeAll(async () => {
    world.clock.set('2026-04-01T09:00:00+08:00');
    id = await world.toNotice('firm-3', RD, RECOGNISED, AMOUNT);
  });

  it('is raised by anyone who can be reached, against what was published and no more', async () => {
    const notice = expected(await world.anyone().get(`/public-notices/${id}`), 200);
    expect(Object.keys(notice).sort()).toEqual(
      [
        'amount',
        'documentId',
        'endsOn',
        'enterpriseName',
        'id',
        'measure',
        'measureTitle',
        'number',
        'publishedOn',
      ].sort(),
    );
    expect(notice).toMatchObject({ id, amount: AMOUNT, publishedOn: '2026-04-01', endsOn: '2026-04-09' });
    const unknown = { status: 400, body: { code: 'objector-unknown' } };
    expect(await object(id, { ...OBJECTION, name: ' ' })).toMatchObject(unknown);
    expect(await object(id, { ...OBJECTION, contact: '不便透露' })).toMatchObject(unknown);
  });

  it('that is upheld stops the approval; sent back and proposed anew, the case is published anew and can be approved', async () => {
    const { receipt } = expected(await object(id, OBJECTION), 201);
    const outcome = async () => expected(await world.anyone().get(`/public-notices/objections/${receipt}`), 200);
    expect(await outcome()).toMatchObject({ resolvedAt: null, upheld: null });
    await world.afterNotice('sj-district-approver', id);
    expect(await world.tryAct('sj-district-approver', id, 'approve')).toMatchObject({
      body: { code: 'objection-open' },
    });
    expect(await world.tryAct('sj-district-approver', id, 'reopen', { reason: '—' })).toMatchObject({
      body: { code: 'objection-open' },
    });

    const { items } = expected(await world.as('sj-district-approver').get(`/applications/${id}/objections`), 200);
    const resolution = { objectionId: items[0].id, upheld: true, reason: '经核查，情况部分属实' };
    await world.act('sj-district-approver', id, 'resolve', resolution);
    expect(await outcome()).toEqual({
      number: (await world.read('auditor', id)).number,
      raisedAt: expect.any(String),
      resolvedAt: expect.any(String),
      upheld: true,
      resolution: '经核查，情况部分属实',
    });
    expect(await world.tryAct('sj-district-approver', id, 'approve')).toMatchObject({
      status: 422,
      body: { code: 'objection-upheld' },
    });

    const reopened = await world.act('sj-district-approver', id, 'reopen', { reason: '重新核定' });
    expect(reopened).toMatchObject({ state: 'district_review', proposedAmount: null, noticeEndsOn: null });
    expect(await world.anyone().get(`/public-notices/${id}`)).toMatchObject({ status: 404 });
    await world.act('sj-district-reviewer', id, 'propose', PROPOSAL);
    expect(expected(await world.anyone().get(`/public-notices/${id}`), 200)).toMatchObject({ amount: AMOUNT });
    await world.afterNotice('sj-district-approver', id);
    expect(await world.act('sj-district-approver', id, 'approve')).toMatchObject({ state: 'approved' });
    expect(JSON.stringify(await world.as('firm-3').get(`/applications/${id}/events`))).not.toContain('6785');
  });

  it('nobody learns anything by a receipt that does not exist', async () => {
    expect(await world.anyone().get('/public-notices/objections/AAAABBBBCCCCDDDD')).toMatchObject({ status: 404 });
  });
});

describe('who has to stay out', () => {
  it('a conflict with an enterprise reaches its cases to come', async () => {
    const id = await world.toDistrict('firm-4', RD, RECOGNISED, AMOUNT);
    await world.act('sj-second-reviewer', id, 'declare-enterprise-conflict', { reason: '配偶为该企业股东' });
    const later = await world.toDistrict('firm-4', RD, RECOGNISED, AMOUNT);
    for (const hidden of [id, later]) {
      expect(await world.as('sj-second-reviewer').get(`/applications/${hidden}`)).toMatchObject({
        status: 403,
        body: { code: 'conflict-declared' },
      });
      const seen = async (name: string) =>
        expected(await world.as(name).get('/applications?limit=100'), 200).items.map((item: Body) => item.id);
      expect(await seen('sj-second-reviewer')).not.toContain(hidden);
      expect(await seen('sj-district-reviewer')).toContain(hidden);
    }
  });

  it('an approver orders another official out, not itself, and nobody of another district', async () => {
    const id = await world.toDistrict('firm-5', RD, RECOGNISED, AMOUNT);
    const me = async (name: string) => expected(await world.as(name).get('/auth/me'), 200).id as string;
    const order = (personId: string) =>
      world.tryAct('sj-district-approver', id, 'order-recusal', { personId, reason: '曾任职于该企业' });
    expect(await order(await me('sj-district-approver'))).toMatchObject({ body: { code: 'recusal-of-oneself' } });
    expect(await order(await me('qp-district-reviewer'))).toMatchObject({ status: 404 });
    expect(await order(await me('sj-district-reviewer'))).toMatchObject({ status: 200 });
    expect(await world.as('sj-district-reviewer').get(`/applications/${id}`)).toMatchObject({ status: 403 });
    const events = expected(await world.as('auditor').get(`/applications/${id}/events`), 200);
    expect(events.intact).toBe(true);
    expect(events.items.at(-1)).toMatchObject({ action: 'order-recusal' });
  });
});
