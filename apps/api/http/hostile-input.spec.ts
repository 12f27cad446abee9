/** Input that no DTO knows of: each is refused in words, and the API goes on answering. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { World } from '../../../test/support/world.js';
import { DEMO_PASSWORD } from '../demo/seed.js';

describe('hostile input', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
  }, 60_000);
  afterAll(() => world.close());

  it.each([
    '/calendar/periods?from=9999-12-31&workingDays=3',
    '/calendar/periods?from=0000-01-01&workingDays=3',
    '/policy/documents/%00',
    '/policy/measures/%00',
  ])('GET %s is answered and not a fault', async (path) => {
    const { status, body } = await world.anyone().get(path);
    expect([400, 404]).toContain(status);
    expect(body.code).toBeDefined();
  });

  it.each([
    '/applications?q=%00',
    '/applications?dueBefore=0000-01-01',
    '/finance/budgets?fiscalYear=99999999999999999999',
    '/finance/trial-balance?asOf=0000-01-01',
  ])('GET %s is refused', async (path) => {
    expect((await world.as('sj-finance-maker').get(path)).status).toBe(400);
  });

  it('a character that cannot be kept is refused at its place', async () => {
    const body = { measure: 'sj-2025-8.aeo', facts: { recognisedOn: 'a\u0000b' } };
    expect(await world.as('ent-01').post('/applications', body)).toMatchObject({
      status: 400,
      body: { code: 'invalid-input', problems: [{ at: '/facts/recognisedOn' }] },
    });
  });

  it('a body nested without end is refused', async () => {
    const deep = `{"measure":"sj-2025-8.aeo","facts":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`;
    const headers = { 'content-type': 'application/json' };
    expect((await world.as('ent-01').post('/applications', deep, undefined, headers)).status).toBe(400);
  });

  it.each(['multipart/form-data; boundary=x', 'multipart/form-data', 'text/plain'])(
    'a broken upload as %s is refused',
    async (type) => {
      const begun = await world.as('ent-01').post('/applications', { measure: 'sj-2025-8.aeo' });
      const path = `/applications/${begun.body.id}/evidence?requirement=aeo-certificate`;
      const { status } = await world.as('ent-01').post(path, 'garbage', undefined, { 'content-type': type });
      expect([400, 415]).toContain(status);
    },
  );

  it('taking a file out asks for the version that was seen, as saving facts does', async () => {
    const id = await world.draft('ent-01', 'sj-2025-8.aeo', {});
    const { evidence, version } = await world.read('ent-01', id);
    const signedIn = await world.api.signIn('ent-01', DEMO_PASSWORD);
    const authorization = `Bearer ${signedIn.body.accessToken}`;
    const path = `/applications/${id}/evidence/${evidence[0].id}`;
    const remove = async (headers: Record<string, string>) =>
      (await world.api.request('DELETE', path, { headers: { authorization, ...headers } })).status;
    expect(await remove({})).toBe(428);
    expect(await remove({ 'if-match': `"${version - 1}"` })).toBe(412);
    expect(await remove({ 'if-match': `"${version}"` })).toBe(200);
  });

  it('null is as good as nothing', async () => {
    const { status } = await world.anyone().post('/policy/matches', { facts: {}, on: null, uscc: null });
    expect(status).toBe(200);
  });
});
