import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { AT, act } from '../../test/support/act-on-case.js';
import { type CaseWorld, DOCUMENT, seedCaseWorld } from '../../test/support/case-world.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import { verifyEventChain } from './event.js';
import { setFrozen } from './freeze.js';
import { listEvents } from './list-events.js';
import { lockCase, readCase } from './lock-case.js';

const refused = (code: string) => expect.objectContaining({ refusal: expect.objectContaining({ code }) });

describe('freezing', () => {
  let test: TestDatabase;
  let world: CaseWorld;
  let applicant: Actor;
  let investigator: Actor;

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await seedCaseWorld(test);
    applicant = await world.applicant(world.enterprise);
    investigator = await world.officer(world.district, 'enforcement-investigator');
  });
  afterAll(() => test.close());

  const submitted = async (by: Actor, over: Parameters<CaseWorld['draft']>[1] = {}): Promise<string> => {
    const { id } = await world.draft(by, over);
    await act(test.database, by, id, 'submit');
    return id;
  };
  const freeze = (frozen: boolean): Promise<string[]> =>
    test.database.transaction(investigator.reach, (tx) =>
      setFrozen(tx, { enterpriseId: world.enterprise, documentId: DOCUMENT }, frozen, {
        personId: investigator.personId,
        at: AT,
        reason: '涉嫌虚假申报',
      }),
    );

  it('reaches the enterprise’s open cases in the district and no other, and says so on each', async () => {
    const one = await submitted(applicant);
    const rejected = await submitted(applicant);
    await act(test.database, await world.officer(world.town, 'town-clerk'), rejected, 'reject');
    const withdrawn = await submitted(applicant);
    await act(test.database, applicant, withdrawn, 'withdraw');
    const draft = (await world.draft(applicant)).id;
    const elsewhere = await submitted(applicant, { districtId: world.otherDistrict, townId: null });
    const stranger = await submitted(await world.applicant(world.otherEnterprise));

    expect(await freeze(true)).toEqual([one, rejected].sort());
    expect(await freeze(true)).toEqual([]);
    const { rows } = await test.owner.query('SELECT id FROM application WHERE frozen ORDER BY id');
    expect(rows.map(({ id }) => id)).toEqual([one, rejected].sort());
    for (const id of [withdrawn, draft, elsewhere, stranger]) {
      const view = await test.database.read({ kind: 'all' }, (tx) => readCase(tx, id));
      expect(view.frozen).toBe(false);
    }

    await expect(act(test.database, await world.officer(world.town, 'town-clerk'), one, 'accept')).rejects.toEqual(
      refused('frozen'),
    );
    expect(await act(test.database, applicant, rejected, 'reconsider')).toMatchObject({ frozen: true });
    await act(test.database, applicant, one, 'withdraw');

    expect(await freeze(false)).toEqual([one, rejected].sort());
    const events = await test.database.read(investigator.reach, (tx) => listEvents(tx, one));
    expect(events.map(({ action }) => action)).toEqual(['create', 'submit', 'freeze', 'withdraw', 'unfreeze']);
    expect(events[2]).toMatchObject({ reason: '涉嫌虚假申报', stage: 'enforcement', personId: investigator.personId });
    expect(verifyEventChain(events)).toEqual([]);
  });

  it('waits for a move that is under way, and continues its chain', async () => {
    const id = await submitted(applicant);
    const clerk = await world.officer(world.town, 'town-clerk');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const moving = act(test.database, clerk, id, 'accept', { afterLock: () => held });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const freezing = freeze(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    release();
    await moving;
    expect(await freezing).toContain(id);
    const view = await test.database.transaction(clerk.reach, (tx) => lockCase(tx, id));
    expect(view).toMatchObject({ state: 'town_review', frozen: true, version: 4, lastEvent: { seq: 4 } });
    const events = await test.database.read(clerk.reach, (tx) => listEvents(tx, id));
    expect(verifyEventChain(events)).toEqual([]);
  });
});
