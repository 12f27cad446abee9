import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { AT, act, decided } from '../../test/support/act-on-case.js';
import { type CaseWorld, seedCaseWorld } from '../../test/support/case-world.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { recuse } from './conflicts.js';
import { nextCaseNumber, recordEdit } from './drafts.js';
import { verifyEventChain } from './event.js';
import { listEvents } from './list-events.js';
import { lockCase, readCase, requireVersion } from './lock-case.js';
import { listObjections, raiseObjection, resolveObjection } from './objections.js';
import { recordMove, recordNote } from './record.js';

const refused = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });

describe('recording', () => {
  let test: TestDatabase;
  let world: CaseWorld;
  let applicant: Actor;
  let clerk: Actor;
  let townReviewer: Actor;
  let reviewer: Actor;
  let approver: Actor;

  beforeAll(async () => {
    test = await openTestDatabase({ poolSize: 20 });
    world = await seedCaseWorld(test);
    applicant = await world.applicant(world.enterprise);
    clerk = await world.officer(world.town, 'town-clerk');
    townReviewer = await world.officer(world.town, 'town-reviewer');
    reviewer = await world.officer(world.district, 'district-reviewer');
    approver = await world.officer(world.district, 'district-approver');
  });
  afterAll(() => test.close());

  /** A case that has come to its public notice. */
  const inNotice = async (): Promise<string> => {
    const { id } = await world.draft(applicant);
    await act(test.database, applicant, id, 'submit');
    await act(test.database, clerk, id, 'accept');
    await act(test.database, townReviewer, id, 'endorse');
    await act(test.database, reviewer, id, 'propose');
    return id;
  };
  const as = <T>(actor: Actor, work: Parameters<TestDatabase['database']['transaction']>[1]) =>
    test.database.transaction(actor.reach, work) as Promise<T>;

  it('what it returns is what a new look finds', async () => {
    const id = await inNotice();
    const after = await act(test.database, approver, id, 'approve', { set: { dueOn: '2026-03-31' } });
    const read = await test.database.read(approver.reach, (tx) => readCase(tx, id));
    const inOrder = (view: typeof read) => ({
      ...view,
      acts: [...view.acts].sort((a, b) => (a.stage < b.stage ? -1 : 1)),
    });
    expect(inOrder(after)).toEqual(inOrder(read));
    expect(read).toMatchObject({
      state: 'approved',
      version: 6,
      awardedFen: 18_000_099n,
      proposedFen: 18_000_099n,
      noticeEndsOn: '2026-03-09',
      dueOn: '2026-03-31',
      lastEvent: { seq: 6 },
    });
    expect(read.acts).toHaveLength(4);
  });

  it('every event holds on to the one before, and the chain verifies', async () => {
    const id = await inNotice();
    const events = await test.database.read(clerk.reach, (tx) => listEvents(tx, id));
    expect(events.map(({ action, from, to }) => [action, from, to])).toEqual([
      ['create', null, 'draft'],
      ['submit', 'draft', 'submitted'],
      ['accept', 'submitted', 'town_review'],
      ['endorse', 'town_review', 'district_review'],
      ['propose', 'district_review', 'public_notice'],
    ]);
    expect(verifyEventChain(events)).toEqual([]);
  });

  it.each([
    ['its reason', { reason: '另一个理由' }, ['event 4 was changed']],
    ['its amount', { data: { note: '二' } }, ['event 4 was changed']],
    ['the person', { personId: '01890000-0000-7000-8000-000000000000' }, ['event 4 was changed']],
    ['its hash', { hash: '0'.repeat(64) }, ['event 4 was changed', 'event 5 does not follow on the one before']],
  ])('a chain in which somebody changed %s does not', async (_, change, faults) => {
    const id = await inNotice();
    const events = await test.database.read(clerk.reach, (tx) => listEvents(tx, id));
    const changed = events.map((event) => (event.seq === 4 ? { ...event, ...change } : event));
    expect(verifyEventChain(changed)).toEqual(faults);
    expect(verifyEventChain(events.filter(({ seq }) => seq !== 3)).length).toBeGreaterThan(0);
  });

  it('two at once on one case: the second sees what the first did, its stages included', async () => {
    const id = await inNotice();
    const second = await world.officer(world.district, 'district-approver');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = act(test.database, approver, id, 'approve', { afterLock: () => held });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const waiting = test.database.transaction(second.reach, (tx) => lockCase(tx, id));
    const late = act(test.database, second, id, 'approve');
    const lateAnswer = expect(late).rejects.toEqual(refused('wrong-state'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    release();
    await first;
    const seen = await waiting;
    expect(seen).toMatchObject({ state: 'approved', version: 6, lastEvent: { seq: 6 } });
    expect(seen.acts).toContainEqual({ personId: approver.personId, stage: 'district-approval', action: 'approve' });
    await lateAnswer;
    expect((await test.owner.query(`SELECT 1 FROM case_event WHERE application_id = $1`, [id])).rowCount).toBe(6);
  });

  it('twenty at once: one wins, whoever read before it is stale or comes to another state', async () => {
    const id = await inNotice();
    const attempts = Array.from({ length: 20 }, () =>
      as(approver, async (tx) => {
        const view = await lockCase(tx, id);
        requireVersion(view, 5);
        return recordMove(tx, view, decided(view, approver, 'approve'), { set: { awardedFen: 1n } });
      }),
    );
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toEqual(refused('stale'));
  });

  it('a move decided on a view that was never locked is refused once the case has moved on', async () => {
    const id = await inNotice();
    const old = await test.database.read(approver.reach, (tx) => readCase(tx, id));
    await act(test.database, approver, id, 'reject');
    const late = as(approver, (tx) =>
      recordMove(tx, old, decided(old, approver, 'approve'), { set: { awardedFen: 1n } }),
    );
    await expect(late).rejects.toEqual(refused('stale'));
    expect((await test.owner.query(`SELECT state FROM application WHERE id = $1`, [id])).rows).toEqual([
      { state: 'rejected' },
    ]);
  });

  it('a move that forgets what it has to set is not written', async () => {
    const id = await inNotice();
    const forgetful = as(approver, async (tx) => {
      const view = await lockCase(tx, id);
      return recordMove(tx, view, decided(view, approver, 'approve'), { set: { dueOn: '2026-04-01' } });
    });
    await expect(forgetful).rejects.toThrow('approve has to set awardedFen');
  });

  it('remembers where a case was returned from and that it was reconsidered', async () => {
    const { id } = await world.draft(applicant);
    await act(test.database, applicant, id, 'submit');
    expect(await act(test.database, clerk, id, 'return')).toMatchObject({
      state: 'returned',
      returnedFrom: 'submitted',
    });
    expect(await act(test.database, applicant, id, 'resubmit')).toMatchObject({ state: 'submitted' });
    await act(test.database, clerk, id, 'reject');
    await act(test.database, applicant, id, 'reconsider');
    await act(test.database, reviewer, id, 'reject');
    await expect(act(test.database, applicant, id, 'reconsider')).rejects.toEqual(refused('reconsidered-before'));
  });

  it('a note is an event and a new version, and leaves the state as it is', async () => {
    const id = await inNotice();
    const after = await as(applicant, async (tx) =>
      recordNote(tx, await lockCase(tx, id), {
        action: 'message',
        personId: applicant.personId,
        stage: null,
        at: AT,
        reason: null,
      }),
    );
    expect(after).toMatchObject({ state: 'public_notice', version: 6, lastEvent: { seq: 6 } });
  });

  it('an edit of the facts is a new version without an event; a second window is stale', async () => {
    const draft = await world.draft(applicant);
    const edited = await test.database.transaction(applicant.reach, (tx) => recordEdit(tx, draft, AT));
    expect(edited).toMatchObject({ version: 2, lastEvent: { seq: 1 } });
    await expect(as(applicant, (tx) => recordEdit(tx, draft, AT))).rejects.toEqual(refused('stale'));
  });

  it('an objection stops the approval until the approver has resolved it, and its author stays out of the events', async () => {
    const id = await inNotice();
    const { objectionId } = await test.database.transaction({ kind: 'all' }, async (tx) => {
      const view = await lockCase(tx, id);
      return raiseObjection(tx, view, decided(view, applicant, 'object'), { name: '王某', contact: '13800000000' });
    });
    await expect(act(test.database, approver, id, 'approve')).rejects.toEqual(refused('objection-open'));
    const resolve = (): Promise<unknown> =>
      as(approver, async (tx) => {
        const view = await lockCase(tx, id);
        return resolveObjection(tx, view, decided(view, approver, 'resolve'), { objectionId, upheld: false });
      });
    await resolve();
    await expect(resolve()).rejects.toEqual(refused('no-open-objection'));
    const events = await test.database.read(approver.reach, (tx) => listEvents(tx, id));
    expect(JSON.stringify(events)).not.toMatch(/王某|13800000000/);
    expect(verifyEventChain(events)).toEqual([]);
    const [objection] = await test.database.read(approver.reach, (tx) => listObjections(tx, id));
    expect(objection).toMatchObject({ name: '王某', reason: '理由', resolution: '理由', upheld: false });
    expect(await act(test.database, approver, id, 'approve')).toMatchObject({ state: 'approved', openObjections: 0 });
  });

  it('who declares a conflict of interest is out of the case', async () => {
    const id = await inNotice();
    const declaration = { personId: approver.personId, reason: '亲属任职', at: AT };
    const declare = () => as(approver, async (tx) => recuse(tx, await lockCase(tx, id), declaration));
    await declare();
    await declare();
    await expect(act(test.database, approver, id, 'approve')).rejects.toEqual(refused('conflict-declared'));
  });

  it('gives numbers without gaps: one that was rolled back is given again', async () => {
    const next = (fail: boolean): Promise<string> =>
      test.database.transaction({ kind: 'all' }, async (tx) => {
        const number = await nextCaseNumber(tx, 'QP', 2026);
        if (fail) throw new Error(number);
        return number;
      });
    expect(await next(false)).toBe('QP-2026-000001');
    await expect(next(true)).rejects.toThrow('QP-2026-000002');
    const numbers = await Promise.all(Array.from({ length: 10 }, () => next(false)));
    expect(numbers.sort()).toEqual(
      Array.from({ length: 10 }, (_, index) => `QP-2026-${String(index + 2).padStart(6, '0')}`),
    );
  });
});
