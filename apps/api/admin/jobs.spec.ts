/** What the background owes, as the administrator sees it, and the second try of what it gave up. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dueWork, runExport, runMatches } from '#casework';
import { claimExport, failExport } from '#exports';
import { newId, SYSTEM_ACTOR, type Tx } from '#kernel';
import { claimMail, dueMails, settleMail } from '#notifications';
import { claimDryRun, claimMatchRun, createDryRun, failDryRun, failMatchRun } from '#policy';
import { expected, World } from '../../../test/support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const NONE = { waiting: 0, running: 0, failed: 0, oldestWaitingSeconds: 0 };
const KINDS = ['reminders', 'mails', 'exports', 'dry-runs', 'match-runs', 'digests'];
const RETRIED = ['mails', 'exports', 'dry-runs', 'match-runs'];

let world: World;
beforeAll(async () => {
  world = await World.open('2026-03-02T08:00:00+08:00');
}, 60_000);
afterAll(() => world.close());

const system = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  world.test.database.transaction({ kind: 'all', personId: SYSTEM_ACTOR.personId }, work);
const now = () => world.clock.now();
const jobs = async (by = 'admin'): Promise<Body[]> => expected(await world.as(by).get('/admin/jobs'), 200).items;
const kindOf = async (kind: string): Promise<Body> => (await jobs()).find((one) => one.kind === kind);
const failures = async (by = 'admin'): Promise<Body[]> =>
  expected(await world.as(by).get('/admin/jobs/failures'), 200).items;
const retry = (kind: string, id: string, by = 'admin') => world.as(by).post(`/admin/jobs/${kind}/${id}/actions/retry`);
const idOf = async (username: string): Promise<string> =>
  (await world.test.owner.query('SELECT id FROM person WHERE username = $1', [username])).rows[0].id;

describe('what the background owes', () => {
  it('is nothing where nothing is due', async () => {
    expect(await jobs()).toEqual(KINDS.map((kind) => ({ kind, ...NONE })));
    expect(await failures()).toEqual([]);
  });

  it.each(['sj-district-approver', 'catalogue-publisher', 'ent-01'])('is not for %s', async (username) => {
    for (const path of ['/admin/jobs', '/admin/jobs/failures'])
      expect((await world.as(username).get(path)).status).toBe(403);
    expect((await retry('exports', newId(), username)).status).toBe(403);
  });

  it('is read by the auditor, who lets nothing be tried again', async () => {
    expect(await jobs('auditor')).toEqual(await jobs());
    expect(await failures('auditor')).toEqual([]);
    expect((await retry('exports', newId(), 'auditor')).status).toBe(403);
  });

  it('counts the digest from its hour on, and what else waits as the sweep finds it', async () => {
    world.clock.set('2026-03-02T08:30:00+08:00');
    expect(await kindOf('digests')).toEqual({ kind: 'digests', ...NONE, waiting: 1 });
    world.clock.set('2026-03-02T09:00:00+08:00');
    expect(await kindOf('digests')).toMatchObject({ waiting: 1, oldestWaitingSeconds: 1800 });
    expected(await world.as('sj-district-approver').post('/exports', { kind: 'applications', language: 'zh' }), 202);
    expect(await kindOf('exports')).toEqual({ kind: 'exports', ...NONE, waiting: 1 });
  });

  it('counts the reminders of cases, which the administrator does not see', async () => {
    const id = await world.draft('ent-01', 'sj-2025-8.rd-centre', { recognised: true });
    await world.submit('ent-01', id);
    expect((await world.as('admin').get(`/applications/${id}`)).status).toBe(404);
    world.clock.set('2026-03-06T09:00:00+08:00');
    const due: string[] = [];
    for await (const work of dueWork(world.api.house)) due.push(...work.map(({ name }) => name));
    const { waiting, oldestWaitingSeconds } = await kindOf('reminders');
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBe(due.filter((name) => name === 'send-reminder').length);
    expect(oldestWaitingSeconds).toBeGreaterThan(3600);
    expect(JSON.stringify(await jobs())).not.toContain('SJ-2026');
  });
});

describe('what was given up', () => {
  it('an export is written once more for who asked, as another one; the failed one stays on record', async () => {
    const { items } = expected(await world.as('sj-district-approver').get('/exports'), 200);
    const { id } = items[0];
    const taken = await system((tx) => claimExport(tx, id, now()));
    expect(await kindOf('exports')).toMatchObject({ waiting: 0, running: 1, failed: 0 });
    expect((await retry('exports', id)).body.code).toBe('nothing-to-retry');
    await system((tx) => failExport(tx, { id, attempt: taken?.attempt as number }, 'gave-up', now()));
    expect(await kindOf('exports')).toMatchObject({ waiting: 0, running: 0, failed: 1 });
    expect(await failures()).toEqual([{ kind: 'exports', id, at: '2026-03-06T09:00:00+08:00', reason: 'gave-up' }]);

    const again = expected(await retry('exports', id), 200);
    expect(again.id).not.toBe(id);
    expect(await kindOf('exports')).toMatchObject({ waiting: 1, failed: 0 });
    expect(await failures()).toEqual([]);
    expect((await retry('exports', id)).body.code).toBe('nothing-to-retry');
    expect(await runExport(world.api.house, again.id)).toBe('1 rows');
    const own = await world.as('sj-district-approver').get(`/exports/${again.id}`);
    expect(expected(own, 200)).toMatchObject({ state: 'ready' });
    expect((await world.as('admin').get(`/exports/${again.id}`)).status).toBe(404);
    expect(expected(await world.as('sj-district-approver').get(`/exports/${id}`), 200)).toMatchObject({
      state: 'failed',
    });
  });

  it('a worker that is not heard of any more leaves something that waits', async () => {
    const { id } = expected(
      await world.as('sj-district-approver').post('/exports', { kind: 'applications', language: 'zh' }),
      202,
    );
    await system((tx) => claimExport(tx, id, now()));
    world.clock.set('2026-03-06T09:01:00+08:00');
    expect(await kindOf('exports')).toMatchObject({ waiting: 0, running: 1 });
    world.clock.set('2026-03-06T09:01:01+08:00');
    expect(await kindOf('exports')).toMatchObject({ waiting: 1, running: 0, oldestWaitingSeconds: 61 });
    await runExport(world.api.house, id);
  });

  it('a dry run is done once more for who asked', async () => {
    const wanted = {
      subject: { documentId: 'sj-2025-8', version: 1 },
      against: null,
      counterparts: {},
      districtIds: null,
    };
    const requestedBy = await idOf('sj-district-approver');
    const days = { from: '2026-01-01', to: '2026-03-01' };
    const id = await system((tx) => createDryRun(tx, { ...wanted, ...days, requestedBy, at: now() } as Body));
    const taken = await system((tx) => claimDryRun(tx, id, now()));
    await system((tx) => failDryRun(tx, { id, attempt: taken?.attempt as number }, 'gave-up', now()));
    expect(await kindOf('dry-runs')).toMatchObject({ waiting: 0, failed: 1 });
    const again = expected(await retry('dry-runs', id), 200);
    expect(await kindOf('dry-runs')).toMatchObject({ waiting: 1, failed: 0 });
    const { rows } = await world.test.owner.query(
      `SELECT count(*)::int AS count FROM dry_run a JOIN dry_run b USING (subject, from_day, to_day, requested_by)
        WHERE a.id = $1 AND b.id = $2 AND b.retry_of = a.id`,
      [id, again.id],
    );
    expect(rows[0].count).toBe(1);
  });

  it('a match run is made up for by any later one', async () => {
    const publisher = world.as('catalogue-publisher');
    const { id } = expected(await publisher.post('/policy/match-runs'), 201);
    const lease = await system((tx) => claimMatchRun(tx, id, 12, now()));
    if (!lease) throw new Error('nobody else takes runs here');
    await system((tx) => failMatchRun(tx, lease, 'gave-up', now()));
    expect(await kindOf('match-runs')).toMatchObject({ waiting: 0, failed: 1 });
    const again = expected(await retry('match-runs', id), 200);
    expect(await kindOf('match-runs')).toMatchObject({ waiting: 1, failed: 0 });
    expect((await retry('match-runs', id)).body.code).toBe('nothing-to-retry');
    expect(await runMatches(world.api.house, again.id)).toBe('done');
  });

  describe('a mail', () => {
    let id: string;
    beforeAll(async () => {
      await world.test.owner.query(
        `INSERT INTO mail (id, person_id, notification_id, next_at, created_at)
         SELECT uuidv7(), person_id, id, $1, $1 FROM notification ORDER BY id LIMIT 1`,
        [now()],
      );
      [{ id } = { id: '' }] = await system((tx) => dueMails(tx, now(), 10, null));
    });
    const come = async (outcome: 'never' | 'sent') => {
      const claimed = await system((tx) => claimMail(tx, id, now()));
      if (!claimed) throw new Error('the mail is not due');
      return system((tx) => settleMail(tx, claimed, { outcome, error: '550 no such user' } as Body, now()));
    };

    it('is tried again at once, with its number of attempts', async () => {
      expect(await come('never')).toBe('failed');
      expect(await failures()).toMatchObject([{ kind: 'mails', id, reason: '550 no such user' }]);
      expect((await retry('mails', id)).body).toEqual({ kind: 'mails', id });
      expect(await kindOf('mails')).toMatchObject({ waiting: 1, failed: 0 });
      const claimed = await system((tx) => claimMail(tx, id, now()));
      expect(claimed).toMatchObject({ attempt: 2 });
    });

    it('is not tried again once it is sent, whatever a statement asks for', async () => {
      world.clock.set('2026-03-06T10:00:00+08:00');
      expect(await come('sent')).toBe('sent');
      expect((await retry('mails', id)).body.code).toBe('nothing-to-retry');
      const send = () =>
        world.test.owner.query(`UPDATE mail SET state = 'waiting', settled_at = NULL WHERE id = $1`, [id]);
      await expect(send()).rejects.toMatchObject({ code: 'HQ100' });
    });
  });

  it.each([
    ['reminders', newId()],
    ['digests', newId()],
    ['constructor', newId()],
    ['exports', 'no-id'],
  ])('there is no second try of %s %s', async (kind, id) => {
    expect((await retry(kind, id)).status).toBe(404);
  });

  it.each(RETRIED)('nor of %s that never were', async (kind) => {
    expect((await retry(kind, newId())).body.code).toBe('nothing-to-retry');
  });

  it('each second try is in the audit record', async () => {
    const { items } = expected(await world.as('auditor').get('/audit/entries?limit=100'), 200);
    const entries = items.filter(({ action }: Body) => action === 'job-retried');
    expect(entries.map(({ data }: Body) => data.kind).sort()).toEqual([...RETRIED].sort());
  });
});
