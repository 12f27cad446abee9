import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, newId } from '#kernel';
import { act } from '../../test/support/act-on-case.js';
import { type CaseWorld, seedCaseWorld } from '../../test/support/case-world.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { statementsOf } from '../../test/support/statements.js';
import { lockCase, lockCases } from './lock-case.js';

const notFound = expect.objectContaining({ refusal: expect.objectContaining({ code: 'not-found' }) });

describe('locking several cases', () => {
  let test: TestDatabase;
  let world: CaseWorld;
  let applicant: Actor;
  let clerk: Actor;

  beforeAll(async () => {
    test = await openTestDatabase({ poolSize: 10 });
    world = await seedCaseWorld(test);
    applicant = await world.applicant(world.enterprise);
    clerk = await world.officer(world.town, 'town-clerk');
  });
  afterAll(() => test.close());

  const submitted = async (): Promise<string> => {
    const { id } = await world.draft(applicant);
    await act(test.database, applicant, id, 'submit');
    return id;
  };
  const locking = (ids: Iterable<string>, actor = clerk) =>
    test.database.transaction(actor.reach, (tx) => lockCases(tx, ids));

  it('reads each as locking it alone does, by the ids as they were asked for', async () => {
    const ids = [await submitted(), await submitted()];
    const [first = '', second = ''] = ids;
    const views = await locking([second, first.toUpperCase(), second]);
    expect([...views.keys()]).toEqual([second, first.toUpperCase()]);
    for (const [id, view] of views)
      expect(view).toEqual(await test.database.transaction(clerk.reach, (tx) => lockCase(tx, id)));
  });

  it('sends one statement for one case and for five; none for none', async () => {
    const statements = statementsOf(test.database);
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.push(await submitted());
    const one = await statements(() => locking(ids.slice(0, 1)));
    expect(await statements(() => locking(ids))).toHaveLength(one.length);
    expect(await statements(() => locking([]))).toHaveLength(one.length - 1);
  });

  it('refuses all where one is unknown, malformed or out of reach', async () => {
    const id = await submitted();
    const stranger = await world.applicant(world.otherEnterprise);
    await expect(locking([id, newId()])).rejects.toEqual(notFound);
    await expect(locking([id, 'x'])).rejects.toEqual(notFound);
    await expect(locking([id], stranger)).rejects.toEqual(notFound);
  });

  it('sees what was done to one of them while it waited', async () => {
    const ids = [await submitted(), await submitted()];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = act(test.database, clerk, ids[1] as string, 'accept', { afterLock: () => held });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const waiting = locking(ids);
    await new Promise((resolve) => setTimeout(resolve, 100));
    release();
    await first;
    const seen = (await waiting).get(ids[1] as string);
    expect(seen).toMatchObject({ state: 'town_review', version: 3, lastEvent: { seq: 3 } });
    expect(seen?.acts).toContainEqual({ personId: clerk.personId, stage: 'town', action: 'accept' });
  });

  it('locks in the order of the ids, so that opposite lists cannot deadlock', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 8; count += 1) ids.push(await submitted());
    const attempts = Array.from({ length: 8 }, (_, index) => locking(index % 2 ? ids : [...ids].reverse()));
    for (const views of await Promise.all(attempts)) expect(views.size).toBe(8);
  });
});
