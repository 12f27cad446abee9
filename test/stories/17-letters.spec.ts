/** What the offices write to an enterprise: accepted, to be corrected, refused; who may read it, and who can check it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expected, World } from '../support/world.js';

describe('the letters of a case', () => {
  let world: World;
  let id: string;
  const letters = async (username: string) =>
    expected(await world.as(username).get(`/letters?applicationId=${id}`), 200).items;

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    id = await world.draft('ent-01', 'sj-2025-8.rd-centre', { recognised: true });
    await world.submit('ent-01', id);
    await world.act('sj-town-clerk', id, 'accept');
  }, 60_000);
  afterAll(() => world.close());

  it('the town tells of the acceptance; the enterprise, the town and the district read it', async () => {
    for (const reader of ['ent-01', 'sj-town-clerk', 'sj-district-reviewer']) {
      expect(await letters(reader)).toMatchObject([{ kind: 'acceptance-notice', title: { zh: '受理通知书' } }]);
    }
  });

  it('is not there for another enterprise or another district', async () => {
    const [{ id: letterId }] = await letters('ent-01');
    for (const stranger of ['ent-04', 'qp-district-reviewer', 'qp-town-clerk']) {
      expect((await world.as(stranger).get(`/letters?applicationId=${id}`)).status).toBe(404);
      expect((await world.as(stranger).get(`/letters/${letterId}`)).status).toBe(404);
      expect((await world.as(stranger).get(`/letters/${letterId}/file`)).status).toBe(404);
    }
  });

  it('is a PDF to download', async () => {
    const [{ id: letterId, number }] = await letters('ent-01');
    const answer = await world.as('ent-01').get(`/letters/${letterId}/file`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${number}.pdf"`);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('anybody can check a copy; a wrong number and a wrong code get the same answer', async () => {
    const [{ number, checkCode }] = await letters('ent-01');
    const check = (of: string, code: string) => world.anyone().get(`/letters/check?number=${of}&code=${code}`);
    const told = expected(await check(number, checkCode), 200);
    expect(told).toMatchObject({ valid: true, kind: 'acceptance-notice', issuedOn: '2026-03-02' });
    expect(told.addresseeMasked).toMatch(/^.{2}\*+.{2}$/);
    const wrongCode = await check(number, '000000000000');
    const wrongNumber = await check('HQ-W-2026-999999-00', checkCode);
    expect([wrongCode.status, wrongNumber.status]).toEqual([404, 404]);
    expect(wrongCode.body.code).toBe('letter-unknown');
    expect(wrongNumber.body.code).toBe('letter-unknown');
  });

  it('a refusal quotes its clause and tells of reconsideration and of the legal routes', async () => {
    await world.answerSignals('sj-town-reviewer', id);
    await world.act('sj-town-reviewer', id, 'reject', { clause: '7', reason: '认定文件已失效' });
    const refusal = (await letters('ent-01')).at(-1);
    const { content } = expected(await world.as('ent-01').get(`/letters/${refusal.id}`), 200);
    expect(refusal.kind).toBe('refusal-decision');
    expect(content.citations[0].quote.length).toBeGreaterThan(10);
    expect(content.rights.map(({ zh }: { zh: string }) => zh).join()).toMatch(/60 日内.*复核.*六十日.*六个月/);
  });

  it('the proof finds a letter that somebody changed past the application, in whatever part', async () => {
    expect(await world.verifyLedger()).toEqual([]);
    const [{ number, id: letterId }] = await letters('ent-01');
    const { owner } = world.test;
    const kept = (await owner.query('SELECT content, addressee_name, issued_at FROM letter WHERE id = $1', [letterId]))
      .rows;
    const plant = async (to: string, ...values: unknown[]) => {
      const client = await owner.connect();
      try {
        await client.query(`SET session_replication_role = 'replica'`);
        await client.query(`UPDATE letter SET ${to} WHERE id = $1`, [letterId, ...values]);
        await client.query('RESET session_replication_role');
      } finally {
        client.release();
      }
    };
    for (const to of [
      `content = jsonb_set(content, '{facts,0,value}', '"SJ-2026-999999"')`,
      `addressee_name = addressee_name || ' '`,
      `issued_at = issued_at - interval '1 day'`,
      `kind = 'award-decision'`,
    ]) {
      const [name] = to.split(' ');
      await plant(to);
      const faults = await world.verifyLedger();
      expect(faults).toHaveLength(1);
      expect(faults[0]).toContain(`letter ${number}: does not say any more what it was issued with`);
      await plant(`${name} = $2`, name === 'kind' ? 'acceptance-notice' : kept[0][name as string]);
    }
    expect(await world.verifyLedger()).toEqual([]);
  });

  it('what was issued is never changed', async () => {
    await expect(world.test.owner.query(`UPDATE letter SET kind = 'payment-notice'`)).rejects.toThrow();
    await expect(world.test.owner.query('DELETE FROM letter')).rejects.toThrow();
  });
});
