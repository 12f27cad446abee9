/** What the database promises about cases, whatever the application forgets. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Reach } from '#kernel';
import { listEvents, lockCase, readCase } from '#workflow';
import { act } from '../support/act-on-case.js';
import { type CaseWorld, seedCaseWorld } from '../support/case-world.js';
import { openTestDatabase, type TestDatabase } from '../support/database.js';

const notFound = expect.objectContaining({ refusal: expect.objectContaining({ code: 'not-found' }) });

describe('the database', () => {
  let test: TestDatabase;
  let world: CaseWorld;
  let applicant: Actor;
  let draft: string;
  let submitted: string;

  beforeAll(async () => {
    test = await openTestDatabase();
    world = await seedCaseWorld(test);
    applicant = await world.applicant(world.enterprise);
    draft = (await world.draft(applicant)).id;
    submitted = (await world.draft(applicant)).id;
    await act(test.database, applicant, submitted, 'submit');
  });
  afterAll(() => test.close());

  const inReach = (reach: Reach, statement: string, values: unknown[] = []) =>
    test.database.transaction(reach, (tx) => tx.execute(statement, values));
  const everything: Reach = { kind: 'all' };

  describe('shows a case', () => {
    const readers = (): [string, Reach, boolean, boolean][] => [
      ['its town', { kind: 'town', organisationId: world.town }, false, true],
      ['another town', { kind: 'town', organisationId: world.otherTown }, false, false],
      ['its district', { kind: 'district', organisationId: world.district }, false, true],
      ['another district', { kind: 'district', organisationId: world.otherDistrict }, false, false],
      // An id of the wrong kind opens nothing.
      ['its district as a town', { kind: 'town', organisationId: world.district }, false, false],
      ['its enterprise', { kind: 'enterprise', enterpriseId: world.enterprise }, true, true],
      ['another enterprise', { kind: 'enterprise', enterpriseId: world.otherEnterprise }, false, false],
      ['the auditor', everything, true, true],
      ['nobody', { kind: 'none' }, false, false],
    ];

    it('to whom it concerns, and a draft to its enterprise alone', async () => {
      for (const [who, reach, seesDraft, seesSubmitted] of readers()) {
        for (const [id, sees] of [
          [draft, seesDraft],
          [submitted, seesSubmitted],
        ] as const) {
          const answer = await test.database.transaction(reach, async (tx) => [
            await lockCase(tx, id).then(
              () => true,
              (error) => expect(error).toEqual(notFound),
            ),
            await readCase(tx, id).then(
              () => true,
              (error) => expect(error).toEqual(notFound),
            ),
            (await listEvents(tx, id)).length > 0,
          ]);
          expect([who, ...answer]).toEqual([who, sees || undefined, sees || undefined, sees]);
        }
      }
    });

    it('and lets nobody else write on it', async () => {
      const stranger: Reach = { kind: 'town', organisationId: world.otherTown };
      expect(await inReach(stranger, 'UPDATE application SET frozen = true WHERE id = $1', [submitted])).toBe(0);
      await expect(
        inReach(
          stranger,
          `INSERT INTO objection (id, application_id, name, contact, reason, raised_at)
           VALUES (gen_random_uuid(), $1, 'x', 'x', 'x', now())`,
          [submitted],
        ),
      ).rejects.toThrow('row-level security');
    });

    it('and no town hands its case to another', () =>
      expect(
        inReach({ kind: 'town', organisationId: world.town }, 'UPDATE application SET town_id = $2 WHERE id = $1', [
          submitted,
          world.otherTown,
        ]),
      ).rejects.toThrow('row-level security'));
  });

  it.each(['nonsense', '01890000-0000-7000-8000-00000000000'])('finds nothing under "%s"', (id) =>
    expect(test.database.read(everything, (tx) => readCase(tx, id))).rejects.toEqual(notFound),
  );

  it.each(['UPDATE case_event SET reason = $$x$$', 'DELETE FROM case_event', 'TRUNCATE case_event CASCADE'])(
    'lets neither the application nor the owner do: %s',
    async (statement) => {
      await expect(inReach(everything, statement)).rejects.toMatchObject({ code: '42501' });
      await expect(test.owner.query(statement)).rejects.toMatchObject({ code: 'HQ100' });
    },
  );

  it.each([
    `UPDATE application SET state = 'withdrawn'`,
    `UPDATE application SET state = 'withdrawn', version = version + 1, updated_at = now()`,
    'UPDATE application SET frozen = true',
  ])('refuses a change of state or freeze without its event: %s', (statement) =>
    expect(inReach(everything, statement)).rejects.toMatchObject({ code: 'HQ103' }),
  );

  it('refuses an award that nobody set, and a submitted case without a number', async () => {
    const award = `UPDATE application SET state = 'approved' WHERE id = $1`;
    await expect(test.owner.query(award, [submitted])).rejects.toMatchObject({ code: '23514' });
    const number = `UPDATE application SET state = 'submitted' WHERE id = $1`;
    await expect(test.owner.query(number, [draft])).rejects.toMatchObject({ code: '23514' });
  });
});
