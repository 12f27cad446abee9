import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expected, World } from '../../../test/support/world.js';

describe('absences over HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open('2026-06-05T10:00:00+08:00');
    await world.person('second-clerk', 'sj-jiuting', 'town-clerk');
    await world.person('half-clerk', 'sj-jiuting', 'town-reviewer');
    await world.person('other-clerk', 'qp-xujing', 'town-clerk');
  }, 60_000);
  afterAll(() => world.close());

  const WEEK = { from: '2026-06-08', to: '2026-06-12', cover: 'second-clerk' };
  const record = (username: string, body: object = WEEK) => world.as(username).post('/absences', body);
  const refused = async (username: string, body: object, status: number, code: string) =>
    expect(await record(username, body)).toMatchObject({ status, body: { code } });
  const cancel = (username: string, id: string) => world.as(username).post(`/absences/${id}/actions/cancel`);

  it('are recorded by the person, seen by office and district, and cancelled once', async () => {
    const absence = expected(await record('sj-town-clerk'), 201);
    expect(absence).toMatchObject({
      person: { username: 'sj-town-clerk' },
      cover: { username: 'second-clerk' },
      from: '2026-06-08',
      to: '2026-06-12',
      cancelled: false,
    });
    for (const username of ['second-clerk', 'half-clerk', 'sj-district-approver', 'auditor']) {
      expect(expected(await world.as(username).get('/absences'), 200).items).toEqual([absence]);
    }
    expect(expected(await world.as('qp-district-approver').get('/absences'), 200).items).toEqual([]);
    expect((await cancel('half-clerk', absence.id)).status).toBe(403);
    expect((await cancel('qp-district-approver', absence.id)).status).toBe(404);
    expect(expected(await cancel('sj-town-clerk', absence.id), 200)).toMatchObject({ cancelled: true });
    expect(await cancel('sj-town-clerk', absence.id)).toMatchObject({ status: 409, body: { code: 'absence-ended' } });
  });

  it('are recorded by the supervisor of the office, by no colleague and by nobody of another office', async () => {
    const body = { ...WEEK, person: 'sj-town-clerk' };
    await refused('half-clerk', body, 403, 'role-missing');
    await refused('sj-district-reviewer', body, 403, 'role-missing');
    await refused('qp-district-approver', body, 404, 'not-found');
    await refused('sj-district-approver', { ...body, person: 'nobody' }, 404, 'not-found');
    await refused('ent-01', WEEK, 403, 'officers-only');
    expect((await world.as('ent-01').get('/absences')).status).toBe(403);
    const { id } = expected(await record('sj-district-approver', body), 201);
    expected(await cancel('sj-district-approver', id), 200);
  });

  it('need a cover of the same office who holds every role', async () => {
    await refused('sj-town-clerk', { ...WEEK, cover: 'half-clerk' }, 422, 'cover-lacks-role');
    for (const cover of ['other-clerk', 'nobody', 'sj-town-clerk']) {
      await refused('sj-town-clerk', { ...WEEK, cover }, 422, 'cover-unknown');
    }
  });

  it('begin today at the earliest and do not end before they begin', async () => {
    await refused('sj-town-clerk', { ...WEEK, from: '2026-06-04' }, 422, 'absence-past');
    await refused('sj-town-clerk', { ...WEEK, to: '2026-06-07' }, 400, 'absence-backwards');
    expect((await record('sj-town-clerk', { ...WEEK, to: '2026-06-31' })).status).toBe(400);
    const { id } = expected(await record('sj-town-clerk', { ...WEEK, from: '2026-06-05', to: '2026-06-05' }), 201);
    expected(await cancel('sj-town-clerk', id), 200);
  });

  it('never overlap: neither those of one person, nor with days on which one of the two stands in or is away', async () => {
    const { id } = expected(await record('sj-town-clerk'), 201);
    const lastDay = { ...WEEK, from: '2026-06-12', to: '2026-06-15' };
    await refused('sj-town-clerk', lastDay, 409, 'absence-overlaps');
    await refused('second-clerk', { ...lastDay, cover: 'sj-town-clerk' }, 409, 'covers-somebody');
    await world.person('third-clerk', 'sj-jiuting', 'town-clerk');
    await refused('third-clerk', { ...lastDay, cover: 'sj-town-clerk' }, 409, 'cover-absent');
    expected(await record('second-clerk', { from: '2026-06-13', to: '2026-06-15', cover: 'sj-town-clerk' }), 201);
    expected(await cancel('sj-town-clerk', id), 200);
    expected(await record('sj-town-clerk'), 201);
  });

  it('are over after their last day', async () => {
    const { items } = expected(await world.as('sj-town-clerk').get('/absences?limit=1'), 200);
    world.clock.set('2026-06-13T00:00:00+08:00');
    expect(await cancel('sj-town-clerk', items[0].id)).toMatchObject({ status: 409, body: { code: 'absence-ended' } });
  });
});
