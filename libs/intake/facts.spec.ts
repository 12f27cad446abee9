import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Tx } from '#kernel';
import { AT, act } from '../../test/support/act-on-case.js';
import { type CaseWorld, seedCaseWorld } from '../../test/support/case-world.js';
import { openTestDatabase, type TestDatabase } from '../../test/support/database.js';
import {
  createRevision,
  currentFacts,
  diffFacts,
  type Facts,
  saveRevision,
  sealRevision,
  submittedRevisions,
} from './facts.js';

describe('facts', () => {
  let test: TestDatabase;
  let world: CaseWorld;
  let applicant: Actor;
  beforeAll(async () => {
    test = await openTestDatabase();
    world = await seedCaseWorld(test);
    applicant = await world.applicant(world.enterprise);
  });
  afterAll(() => test.close());

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    test.database.transaction(actor.reach, work);
  const begin = async (facts: Facts): Promise<string> => {
    const { id } = await world.draft(applicant);
    await as(applicant, (tx) => createRevision(tx, { applicationId: id, facts, personId: applicant.personId, at: AT }));
    return id;
  };
  const save = (id: string, facts: Facts) =>
    as(applicant, (tx) => saveRevision(tx, { applicationId: id, facts, personId: applicant.personId, at: AT }));
  const seal = (id: string) =>
    as(applicant, (tx) =>
      sealRevision(tx, { applicationId: id, declaration: '本企业承诺', personId: applicant.personId, at: AT }),
    );

  it('of a draft are saved over, whole', async () => {
    const id = await begin({ paidInAmount: '1.00', list: 'a' });
    expect(await save(id, { paidInAmount: '180000.99' })).toMatchObject({
      revision: 1,
      facts: { paidInAmount: '180000.99' },
      sealedAt: null,
    });
    expect(await as(applicant, (tx) => submittedRevisions(tx, id))).toEqual([]);
  });

  it('that were submitted never change: an edit begins a new revision', async () => {
    const id = await begin({ paidInAmount: '1.00' });
    expect(await seal(id)).toMatchObject({
      revision: 1,
      sealedAt: AT,
      declaration: { statement: '本企业承诺', signedBy: applicant.personId, signedAt: '2026-03-10T09:00:00+08:00' },
    });
    expect(await save(id, { paidInAmount: '2.00' })).toMatchObject({ revision: 2, sealedAt: null, declaration: null });
    expect(await save(id, { paidInAmount: '3.00' })).toMatchObject({ revision: 2 });
    expect(await as(applicant, (tx) => submittedRevisions(tx, id))).toMatchObject([
      { facts: { paidInAmount: '1.00' } },
    ]);
    await seal(id);
    const [first, second] = await as(applicant, (tx) => submittedRevisions(tx, id));
    expect(diffFacts(first?.facts as Facts, second?.facts as Facts)).toEqual([
      { name: 'paidInAmount', before: '1.00', after: '3.00' },
    ]);
    for (const change of [`facts = '{}'`, 'sealed_at = NULL', `declaration = '{}'`]) {
      await expect(
        as(applicant, (tx) => tx.execute(`UPDATE fact_revision SET ${change} WHERE application_id = $1`, [id])),
      ).rejects.toMatchObject({ code: 'HQ101' });
    }
    await expect(test.owner.query('DELETE FROM fact_revision WHERE application_id = $1', [id])).rejects.toMatchObject({
      code: 'HQ101',
    });
  });

  it('that are declared again unchanged are a revision of their own', async () => {
    const id = await begin({ a: true });
    await seal(id);
    expect(await seal(id)).toMatchObject({ revision: 2, facts: { a: true }, sealedAt: AT });
  });

  it('are nobody else’s, and a draft’s not the office’s', async () => {
    const id = await begin({ a: 1 });
    const clerk = await world.officer(world.town, 'town-clerk');
    const stranger = await world.applicant(world.otherEnterprise);
    for (const actor of [clerk, stranger]) {
      await expect(as(actor, (tx) => currentFacts(tx, id))).rejects.toThrow('no facts within this reach');
      await expect(
        as(actor, (tx) => saveRevision(tx, { applicationId: id, facts: {}, personId: actor.personId, at: AT })),
      ).rejects.toThrow('no facts within this reach');
    }
    await act(test.database, applicant, id, 'submit');
    expect(await as(clerk, (tx) => currentFacts(tx, id))).toMatchObject({ facts: { a: 1 } });
    await expect(as(stranger, (tx) => currentFacts(tx, id))).rejects.toThrow('no facts within this reach');
  });

  it('differ by what they say and not by the order in which they say it', () => {
    expect(diffFacts({ a: { x: 1, y: 2 }, b: 1 }, { b: 1, a: { y: 2, x: 1 } })).toEqual([]);
    expect(diffFacts({ a: 1, b: null }, { c: 1, b: 2 })).toEqual([
      { name: 'a', before: 1, after: undefined },
      { name: 'b', before: null, after: 2 },
      { name: 'c', before: undefined, after: 1 },
    ]);
  });
});
