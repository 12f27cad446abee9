import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPerson, hashPassword } from '#identity';
import { newId, SettableClock } from '#kernel';
import { type Client, startApi, type TestApi } from '../../../test/support/api.js';
import { loadShippedCatalogue } from '../../../test/support/catalogue.js';
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { PASSWORD, seedPeople } from '../../../test/support/people.js';

const FOREIGN_CAPITAL = {
  alignsWithIndustryPolicy: true,
  foreignContribution: '6000033.00',
  registeredOn: '2026-01-05',
  paidInAmount: '6000033.00',
  paidInOn: '2026-08-20',
};

describe('policy and guides over HTTP', () => {
  const clock = new SettableClock('2026-09-01T09:00:00+08:00');
  let database: TestDatabase;
  let api: TestApi;
  let editor: Client;
  let publisher: Client;

  beforeAll(async () => {
    database = await openTestDatabase();
    await seedPeople(database.database, clock.now());
    const passwordHash = await hashPassword(PASSWORD, 'quick');
    await database.database.transaction({ kind: 'none' }, async (tx) => {
      const person = { name: 'c', passwordHash };
      await createPerson(tx, { ...person, username: 'editor', roles: ['catalogue-editor'] }, clock.now());
      await createPerson(tx, { ...person, username: 'publisher', roles: ['catalogue-publisher'] }, clock.now());
    });
    api = await startApi({ database, clock });
    await loadShippedCatalogue(api.house);
    editor = api.as('editor', PASSWORD);
    publisher = api.as('publisher', PASSWORD);
  });
  afterAll(async () => {
    await api.close();
    await database.close();
  });

  describe('anybody reads', () => {
    it('the five documents', async () => {
      const { body } = await api.anyone().get('/policy/documents');
      expect(body.items.map((each: { id: string; clauses: number }) => [each.id, each.clauses])).toEqual([
        ['hq-2023-6', 18],
        ['qp-2024-1', 10],
        ['qp-2024-4', 24],
        ['sh-2023-9', 21],
        ['sj-2025-8', 10],
      ]);
    });

    it("a document with its clauses in full, the office's own rules apart", async () => {
      const { body, headers } = await api.anyone().get('/policy/documents/sj-2025-8');
      expect(body).toMatchObject({ number: '沪松经规〔2025〕8号', version: 1, local: { jurisdiction: 'songjiang' } });
      expect(body.clauses.find((clause: { label: string }) => clause.label === '第六条').text).toContain('600万元');
      expect(headers.get('etag')).toBe('"1"');
    });

    it('a measure with its facts as JSON Schema', async () => {
      const { body } = await api.anyone().get('/policy/measures/sj-2025-8.foreign-capital');
      expect(body).toMatchObject({ kind: 'rate', clause: '第六条', award: { rate: '3%', cap: '5000000.00' } });
      expect(Object.keys(body.factsSchema.properties)).toEqual(expect.arrayContaining(Object.keys(FOREIGN_CAPITAL)));
    });

    it('measures by document, kind and day', async () => {
      const codes = async (query: string): Promise<string[]> =>
        (await api.anyone().get(`/policy/measures?${query}`)).body.items.map((item: { code: string }) => item.code);
      expect(await codes('document=sj-2025-8&kind=rate')).toEqual(['sj-2025-8.foreign-capital']);
      expect(await codes('document=sj-2025-8&openOn=2025-12-31')).toEqual([]);
      expect(await codes('document=sj-2025-8&openOn=2026-01-01')).toContain('sj-2025-8.foreign-capital');
      expect(await codes('document=sj-2025-8&openOn=2027-12-31')).toContain('sj-2025-8.foreign-capital');
      expect(await codes('document=sj-2025-8&openOn=2028-01-01')).toEqual([]);
    });

    it.each(['document=Ä', 'kind=gift', 'openOn=2026-02-29', 'openOn=today', 'sort=code'])(
      'but not by %s',
      async (query) => {
        expect((await api.anyone().get(`/policy/measures?${query}`)).status).toBe(400);
      },
    );

    it.each(['/policy/documents/none', '/policy/measures/sj-2025-8.none', '/policy/measures/none', '/guides/none'])(
      'nothing at %s',
      async (path) => expect(await api.anyone().get(path)).toMatchObject({ status: 404, body: { code: 'not-found' } }),
    );
  });

  describe('anybody computes', () => {
    const assess = (body: unknown, client = api.anyone()) =>
      client.post('/policy/measures/sj-2025-8.foreign-capital/assessments', body);

    it('what answers come to, with no key and nothing kept', async () => {
      const answer = await api.request('POST', '/policy/measures/sj-2025-8.foreign-capital/assessments', {
        body: { facts: FOREIGN_CAPITAL },
      });
      expect(answer).toMatchObject({
        status: 200,
        body: { outcome: 'yes', on: '2026-09-01', amount: { kind: 'at-most', value: '180000.99' } },
      });
    });

    it('what they come to on another day', async () => {
      const { body } = await assess({ facts: FOREIGN_CAPITAL, on: '2028-01-01' });
      expect(body).toMatchObject({ outcome: 'no', on: '2028-01-01' });
    });

    it('and is told of an answer that cannot be read', async () => {
      expect(await assess({ facts: { ...FOREIGN_CAPITAL, paidInAmount: '1.234' } })).toMatchObject({
        status: 400,
        body: { code: 'facts-invalid', problems: [{ at: 'paidInAmount' }] },
      });
      expect((await assess({ facts: FOREIGN_CAPITAL, surprise: 1 })).status).toBe(400);
    });

    it("but counts an enterprise's earlier awards only where they may be seen", async () => {
      const uscc = '91310117MA1JD00015';
      const asked = { facts: FOREIGN_CAPITAL, uscc };
      expect(await assess(asked)).toMatchObject({ status: 401, body: { code: 'sign-in-required' } });
      expect((await assess(asked, editor)).status).toBe(404);
      expect((await assess(asked, api.as('applicant', PASSWORD))).status).toBe(200);
      expect((await assess(asked, api.as('clerk', PASSWORD))).status).toBe(200);
      const wrong = await assess({ facts: FOREIGN_CAPITAL, uscc: `${uscc.slice(0, 17)}6` }, api.as('clerk', PASSWORD));
      expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid-uscc' } });
    });

    it('refuses a token that is worth nothing even where none is needed', async () => {
      const answer = await api.anyone().get('/policy/documents', { authorization: 'Bearer x' });
      expect(answer.status).toBe(401);
    });

    it('what answers come to under every measure, the eligible ones first', async () => {
      const { status, body } = await api.anyone().post('/policy/matches', { facts: FOREIGN_CAPITAL });
      expect(status).toBe(200);
      const own = body.items.find((item: { code: string }) => item.code === 'sj-2025-8.foreign-capital');
      expect(own).toMatchObject({ outcome: 'yes', amount: { kind: 'at-most', value: '180000.99' }, missing: [] });
      const outcomes = body.items.map((item: { outcome: string }) => item.outcome);
      expect(outcomes.lastIndexOf('yes')).toBeLessThan(outcomes.indexOf('undetermined'));
    });

    it('also where two measures give one name to different choices', async () => {
      const { status } = await api.anyone().post('/policy/matches', { facts: { projectKind: 'digital' } });
      expect(status).toBe(200);
    });

    it('and is told of answers that mean nothing to any measure', async () => {
      const { status, body } = await api
        .anyone()
        .post('/policy/matches', { facts: { projectKind: 'nonsense', whatever: 1, registeredOn: '2026-01-05' } });
      expect(status).toBe(400);
      expect(body.problems.map((problem: { at: string }) => problem.at)).toEqual(['projectKind', 'whatever']);
    });
  });

  describe('a guide', () => {
    const code = 'songjiang-2026-foreign-capital';
    const guide = (changes: object = {}) => ({
      code,
      documentId: 'sj-2025-8',
      organisation: 'songjiang',
      year: 2026,
      title: { zh: '2026年外资申报指南', en: 'Guide 2026 for foreign capital' },
      window: { from: '2026-08-01T09:00:00+08:00', to: '2026-09-30T23:59:59+08:00' },
      measures: [{ measure: 'sj-2025-8.foreign-capital', rate: '2.5%' }],
      ...changes,
    });

    it('is saved by an editor only', async () => {
      for (const name of ['clerk', 'approver', 'applicant', 'auditor', 'admin', 'publisher']) {
        expect(await api.as(name, PASSWORD).post('/guides', guide())).toMatchObject({
          status: 403,
          body: { code: 'role-missing' },
        });
      }
    });

    it('may not promise more than the policy, whose words it is told', async () => {
      const answer = await editor.post(
        '/guides',
        guide({ measures: [{ measure: 'sj-2025-8.foreign-capital', rate: '3.1%' }] }),
      );
      expect(answer).toMatchObject({
        status: 422,
        body: {
          code: 'guide-above-policy',
          citation: { documentNumber: '沪松经规〔2025〕8号', clause: '第六条', quote: expect.stringContaining('3%') },
        },
      });
    });

    it('is refused with an organisation that is not there, and with properties that nobody knows', async () => {
      expect(await editor.post('/guides', guide({ organisation: 'atlantis' }))).toMatchObject({
        status: 400,
        body: { code: 'guide-invalid', problems: [{ at: '/organisation' }] },
      });
      expect((await editor.post('/guides', guide({ version: 9 }))).status).toBe(400);
      expect((await editor.post('/guides', guide({ window: { from: 'x', until: 'y' } }))).status).toBe(400);
    });

    it('is a draft until another person publishes it, and binds from then on', async () => {
      const key = newId();
      const saved = await editor.post('/guides', guide(), undefined, { 'idempotency-key': key });
      expect(saved).toMatchObject({ status: 201, body: { version: 1, status: 'draft' } });
      expect(saved.headers.get('etag')).toBe('"1"');
      expect((await editor.post('/guides', guide(), undefined, { 'idempotency-key': key })).body).toEqual(saved.body);
      expect((await api.anyone().get(`/guides/${code}`)).status).toBe(404);

      const path = `/guides/${code}/actions/publish`;
      expect((await editor.post(path, undefined, 1)).status).toBe(403);
      expect(await publisher.post(path)).toMatchObject({ status: 428, body: { code: 'if-match-missing' } });
      expect((await publisher.post(path, undefined, 2)).status).toBe(404);
      expect(await publisher.post(path, undefined, 1)).toMatchObject({ status: 200, body: { status: 'published' } });
      expect(await publisher.post(path, undefined, 1)).toMatchObject({
        status: 409,
        body: { code: 'already-published' },
      });

      expect((await api.anyone().get(`/guides/${code}`)).body).toMatchObject({ version: 1, year: 2026 });
      const assessment = await api
        .anyone()
        .post('/policy/measures/sj-2025-8.foreign-capital/assessments', { facts: FOREIGN_CAPITAL });
      expect(assessment.body).toMatchObject({ guide: { code, version: 1 }, amount: { value: '150000.82' } });
      const { rows } = await database.owner.query(
        `SELECT subject_id, data FROM audit_entry WHERE action = 'guide-published'`,
      );
      expect(rows).toEqual([{ subject_id: code, data: { version: 1 } }]);
    });

    it('opens its measures for the days of its window and no others', async () => {
      const open = async (day: string): Promise<boolean> => {
        const { body } = await api.anyone().get(`/policy/measures?document=sj-2025-8&kind=rate&openOn=${day}`);
        return body.items.length > 0;
      };
      expect([await open('2026-07-31'), await open('2026-08-01'), await open('2026-09-30')]).toEqual([
        false,
        true,
        true,
      ]);
      expect(await open('2026-10-01')).toBe(false);
    });

    it("shows every version to the catalogue's people, page by page", async () => {
      await editor.post('/guides', guide());
      const first = await publisher.get('/guides/versions?limit=1');
      expect(first.body.items).toMatchObject([{ code, version: 1, status: 'published' }]);
      const second = await publisher.get(`/guides/versions?limit=1&cursor=${first.body.nextCursor}`);
      expect(second.body).toMatchObject({ items: [{ code, version: 2, status: 'draft' }], nextCursor: null });
      expect((await publisher.get('/guides/versions?cursor=made-up')).body.code).toBe('invalid-input');
      expect((await api.as('clerk', PASSWORD).get('/guides/versions')).status).toBe(403);
    });
  });
});
