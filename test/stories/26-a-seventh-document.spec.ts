/**
 * Documents that come through the API: a sixth one with its errors shown at their lines, a correction of it as a new
 * version, and a seventh that repeals Songjiang's in the middle of the year, with five cases in five states.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepHouse } from '#casework';
import { usccCheckCharacter } from '#kernel';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const FIXTURES = 'test/stories/fixtures';
const CERTIFICATE = { newlyRecognised: true, recognisedOn: '2026-02-01' };

const file = (id: string) => ({
  id,
  content: readFileSync(join(FIXTURES, `${id}.yaml`), 'utf8'),
  sourceText: readFileSync(join(FIXTURES, `${id}.txt`), 'utf8'),
});

/** Hands a file in and publishes it. @returns what the publication answered */
async function published(world: World, given: { id: string; content: string; sourceText: string }): Promise<Body> {
  const saved = expected(await world.as('catalogue-editor').post('/policy/documents', given), 201);
  const path = `/policy/documents/${given.id}/actions/publish`;
  return expected(await world.as('catalogue-publisher').post(path, undefined, saved.version), 200);
}

describe('a sixth document through the API', () => {
  const SIXTH = file('ys-2026-1');
  let world: World;

  const save = (changed: string, by = 'catalogue-editor') =>
    world.as(by).post('/policy/documents', { ...SIXTH, content: changed });
  const publish = (version: number, by = 'catalogue-publisher') =>
    world.as(by).post('/policy/documents/ys-2026-1/actions/publish', undefined, version);

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    await world.office('yanshi', '演示区商务委员会');
    await world.office('ys-zhen', '演示镇', 'yanshi');
    for (const [name, role, office] of [
      ['ys-town-clerk', 'town-clerk', 'ys-zhen'],
      ['ys-town-reviewer', 'town-reviewer', 'ys-zhen'],
      ['ys-district-reviewer', 'district-reviewer', 'yanshi'],
      ['ys-district-approver', 'district-approver', 'yanshi'],
    ] as const) {
      await world.person(name, office, role);
    }
    const unified = '91310199MA1YD0001';
    await world.enterprise('ys-factory', 'ys-zhen', unified + usccCheckCharacter(unified), '演示机械有限公司');
  }, 60_000);
  afterAll(() => world.close());

  it('is refused whole, with every error at its line, and leaves nothing behind', async () => {
    const wrong = SIXTH.content
      .replace('按照设备投入的 8% 给予扶持，单个', '按照设备投入的 9% 给予扶持，单个')
      .replace('amount: "100000.00"', 'amount: "-1"');
    const answer = await save(wrong);
    expect(answer).toMatchObject({ status: 400, body: { code: 'catalogue-invalid', params: { count: 4 } } });
    expect(answer.body.problems.map(({ at }: Body) => at.replace(/^\d+:\d+ /, ''))).toEqual([
      // The clause no longer says what the text says, and with it both quotes of its measure.
      '/clauses/0/text',
      '/measures/0/quote',
      '/measures/0/award/quote',
      '/measures/1/award/amount',
    ]);
    expect(await save(SIXTH.content.replace('jurisdiction: yanshi', 'jurisdiction: nowhere'))).toMatchObject({
      body: { code: 'catalogue-invalid', problems: [{ at: '/local/jurisdiction' }] },
    });
    expect(await save('a: [')).toMatchObject({ status: 400, body: { code: 'catalogue-invalid' } });
    expect(await save(SIXTH.content, 'catalogue-publisher')).toMatchObject({ status: 403 });
    expect(await world.as('catalogue-editor').get('/policy/documents/ys-2026-1/versions')).toMatchObject({
      body: { items: [] },
    });
  });

  it('is a draft that nobody applies under until another person has published it', async () => {
    const saved = expected(await save(SIXTH.content), 201);
    expect(saved).toMatchObject({ version: 1, status: 'draft', isNew: true });
    expect(saved.changes).toContainEqual(
      expect.objectContaining({ part: 'measure', of: 'ys-2026-1.equipment', kind: 'added' }),
    );
    expect(await world.anyone().get('/policy/documents/ys-2026-1')).toMatchObject({ status: 404 });
    expect(await publish(1, 'catalogue-editor')).toMatchObject({ status: 403 });
    const answer = expected(await publish(1), 200);
    expect(answer).toMatchObject({ status: 'published', casesToDecide: 0 });
    const run = await world.as('catalogue-publisher').get(`/policy/match-runs/${answer.matchRun}`);
    expect(expected(run, 200)).toMatchObject({ cause: 'document-published', state: 'queued' });
    expect(await publish(1)).toMatchObject({ status: 409, body: { code: 'already-published' } });
    expect((await world.anyone().get('/policy/documents/ys-2026-1')).status).toBe(200);
    const again = expected(await save(SIXTH.content), 201);
    expect(again).toMatchObject({ version: 1, status: 'published', isNew: false, changes: [] });
  });

  it('is corrected by a new version; a case in flight keeps its own until a person has decided', async () => {
    const id = await world.draft('ys-factory', 'ys-2026-1.equipment', {
      projectCode: 'A',
      equipmentCost: '2000000.00',
    });
    await world.submit('ys-factory', id);
    await world.act('ys-town-clerk', id, 'accept');
    await world.act('ys-town-reviewer', id, 'endorse', { recommendedAmount: '160000.00', reason: '材料齐全' });

    // Another word in a title decides nothing.
    const words = SIXTH.content.replace('zh: 设备更新扶持', 'zh: 设备更新补贴');
    const reworded = expected(await save(words), 201);
    expect(reworded.changes).toEqual([
      {
        part: 'measure',
        of: 'ys-2026-1.equipment',
        at: 'title.zh',
        kind: 'changed',
        before: '设备更新扶持',
        after: '设备更新补贴',
      },
    ]);
    expect(expected(await publish(2), 200).casesToDecide).toBe(0);

    const condition = words.replace('equipmentCost >= 100000000', 'equipmentCost > 100000000');
    const corrected = expected(await save(condition), 201);
    expect(corrected.changes).toMatchObject([
      { of: 'ys-2026-1.equipment', at: 'conditions.large-enough.expression', after: 'equipmentCost > 100000000' },
    ]);
    expect(expected(await publish(3), 200).casesToDecide).toBe(1);
    expect((await world.read('ys-district-reviewer', id)).document.version).toBe(1);
    const propose = { amount: '160000.00', reason: '符合条款' };
    expect(await world.tryAct('ys-district-reviewer', id, 'propose', propose)).toMatchObject({
      status: 422,
      body: { code: 'rules-undecided' },
    });
    const [change] = expected(
      await world.as('ys-district-approver').get(`/applications/${id}/rule-changes`),
      200,
    ).items;
    expect(change).toMatchObject({ cause: 'superseded', fromVersion: 1, toVersion: 3, decision: null });
    const decide = (decision: string, by = 'ys-district-approver') =>
      world.tryAct(by, id, 'decide-rules', { ruleChangeId: change.id, decision, reason: '提交在先' });
    expect(await decide('new-rules')).toMatchObject({ status: 422, body: { code: 'new-rules-not-provided' } });
    expect(await decide('keep', 'ys-district-reviewer')).toMatchObject({ status: 403 });
    expected(await decide('keep'), 200);
    expect(await decide('keep')).toMatchObject({ status: 409, body: { code: 'rule-change-decided' } });
    await world.act('ys-district-reviewer', id, 'propose', propose);
  });

  it('is not set back by an older draft', async () => {
    const older = SIXTH.content.replace('zh: 绿色工厂奖励', 'zh: 绿色工厂补贴');
    const newer = SIXTH.content.replace('zh: 绿色工厂奖励', 'zh: 绿色工厂一次性奖励');
    expect(expected(await save(older), 201).version).toBe(4);
    expect(expected(await save(newer), 201).version).toBe(5);
    expected(await publish(5), 200);
    expect(await publish(4)).toMatchObject({ status: 409, body: { code: 'draft-outdated', params: { newer: 5 } } });
    const diff = expected(
      await world.as('catalogue-publisher').get('/policy/documents/ys-2026-1/versions/5/diff?against=4'),
      200,
    );
    expect(diff.items).toMatchObject([{ at: 'title.zh', before: '绿色工厂补贴', after: '绿色工厂一次性奖励' }]);
    expect(await world.as('ys-district-approver').get('/policy/documents/ys-2026-1/versions')).toMatchObject({
      status: 403,
    });
  });
});

describe('a seventh document that repeals another in the middle of the year', () => {
  let world: World;
  const cases: Record<string, string> = {};

  const changeOf = async (id: string): Promise<Body> =>
    expected(await world.as('sj-district-approver').get(`/applications/${id}/rule-changes`), 200).items[0];
  const decide = async (id: string, decision: string, reason = '提交在先') =>
    world.tryAct('sj-district-approver', id, 'decide-rules', {
      ruleChangeId: (await changeOf(id)).id,
      decision,
      reason,
    });
  const submission = async (applicant: string) => {
    const id = await world.draft(applicant, 'sj-2025-8.aeo', CERTIFICATE, 'sj-jiuting');
    return (await world.trySubmit(applicant, id)).body;
  };

  beforeAll(async () => {
    world = await World.open('2026-06-08T09:00:00+08:00');
    for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '1000000.00');
    const asked = async (place: number) => {
      const body = `91310117MA7FD000${place}`;
      await world.enterprise(`r-${place}`, 'sj-jiuting', body + usccCheckCharacter(body), `上海衔接${place}号有限公司`);
      return `r-${place}`;
    };
    cases.approved = await world.toApproved(await asked(1), 'sj-2025-8.aeo', CERTIFICATE, '100000.00');
    world.clock.set('2026-06-24T09:00:00+08:00');
    cases.submitted = await world.draft(await asked(2), 'sj-2025-8.aeo', CERTIFICATE, 'sj-jiuting');
    await world.submit('r-2', cases.submitted);
    cases.inReview = await world.toDistrict(await asked(3), 'sj-2025-8.aeo', CERTIFICATE, '100000.00');
    cases.onNotice = await world.toNotice(await asked(4), 'sj-2025-8.aeo', CERTIFICATE, '100000.00');
    cases.returned = await world.toDistrict(await asked(5), 'sj-2025-8.rd-centre', { recognised: true }, '500000.00');
    const defects = [{ kind: 'evidence', target: 'recognition', message: '请补充认定文件' }];
    await world.act('sj-district-reviewer', cases.returned, 'return', { defects });
  }, 120_000);
  afterAll(() => world.close());

  it('is published before its day, and changes nothing until then', async () => {
    expect(await published(world, file('sj-2026-9'))).toMatchObject({ casesToDecide: 0 });
    expect((await submission('ent-01')).code).not.toBe('document-repealed');
    world.clock.set('2026-06-30T23:59:59+08:00');
    await keepHouse(world.api.house);
    expect(expected(await world.as('sj-district-approver').get('/rule-changes'), 200).items).toEqual([]);
    expect((await submission('ent-04')).code).not.toBe('document-repealed');
  });

  it('ends the other on its first day, with its own words, and leaves what is decided alone', async () => {
    world.clock.set('2026-07-01T00:00:00+08:00');
    expect(await submission('ent-02')).toMatchObject({
      code: 'document-repealed',
      params: { number: '沪松经规〔2025〕8号', by: '沪松经规〔2026〕9号', from: '2026-07-01' },
      citation: { documentId: 'sj-2026-9', clause: '附则', quote: '沪松经规〔2025〕8号自本措施施行之日起同时废止。' },
    });
    await keepHouse(world.api.house);
    await keepHouse(world.api.house);
    const { items } = expected(await world.as('sj-district-approver').get('/rule-changes?limit=100'), 200);
    const waiting = items.map(({ applicationId }: Body) => applicationId);
    // Two more were submitted on the 30th of June.
    expect(waiting).toHaveLength(6);
    for (const name of ['submitted', 'inReview', 'onNotice', 'returned']) expect(waiting).toContain(cases[name]);
    expect(waiting).not.toContain(cases.approved);
    expect(expected(await world.as('qp-district-approver').get('/rule-changes'), 200).items).toEqual([]);
  });

  it('lets each case in flight be decided under the words of its own document, with a reason', async () => {
    const proposal = { amount: '100000.00', reason: '符合条款' };
    await world.answerSignals('sj-district-reviewer', cases.inReview as string);
    const propose = () => world.tryAct('sj-district-reviewer', cases.inReview as string, 'propose', proposal);
    expect(await propose()).toMatchObject({ body: { code: 'rules-undecided' } });
    expect(await decide(cases.inReview as string, 'keep', ' ')).toMatchObject({ body: { code: 'reason-missing' } });
    expected(await decide(cases.inReview as string, 'keep'), 200);
    expected(await propose(), 200);

    expected(await decide(cases.returned as string, 'new-rules', '新规定已施行'), 200);
    await world.act('r-5', cases.returned as string, 'withdraw');

    expected(await decide(cases.onNotice as string, 'keep'), 200);
    await world.afterNotice('sj-district-approver', cases.onNotice as string);
    await world.act('sj-district-approver', cases.onNotice as string, 'approve');
    expect((await world.read('auditor', cases.onNotice as string)).state).toBe('approved');
  });

  it('grants nothing under repealed rules where the new ones were decided to hold', async () => {
    const id = cases.submitted as string;
    expected(await decide(id, 'new-rules', '国家新规定已施行'), 200);
    await world.act('sj-town-clerk', id, 'accept');
    await world.answerSignals('sj-town-reviewer', id);
    await world.act('sj-town-reviewer', id, 'endorse', { recommendedAmount: '100000.00', reason: '材料齐全' });
    await world.answerSignals('sj-district-reviewer', id);
    const refused = await world.tryAct('sj-district-reviewer', id, 'propose', { amount: '1.00', reason: '—' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'rules-repealed' } });
    const events = expected(await world.as('sj-district-approver').get(`/applications/${id}/events`), 200).items;
    expect(events.map(({ action }: Body) => action)).toContain('decide-rules');
    expect(await world.verifyLedger()).toEqual([]);
  });
});
