/** Moves made as a set are the moves made one by one: the same events in whole chains, deadlines and messages. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, Refused } from '#kernel';
import { listEvents, lockCases, verifyEventChain } from '#workflow';
import { demoActor } from '../../../apps/api/demo/people.js';
import { casesOnNotice } from '../../../test/support/prepared-cases.js';
import { World } from '../../../test/support/world.js';
import { perform } from '../perform.js';
import { makeMove, makeMoves } from './move.js';
import { approveEach } from './perform-each.js';

const CASES = 6;

describe('moves of several cases', () => {
  let world: World;
  let approver: Actor;
  let ids: string[];

  beforeAll(async () => {
    world = await World.open('2026-03-02T09:00:00+08:00');
    ids = await casesOnNotice(world, 2 * CASES);
    approver = await demoActor(world.test.database, 'sj-district-approver');
    await world.afterNotice('sj-district-approver', ids.at(-1) as string);
  }, 60_000);
  afterAll(() => world.close());

  /** Everything that a case consists of, without what is its own: ids, hashes, the enterprise and the number. */
  const remains = async (id: string) => {
    const { rows } = await world.test.owner.query(
      `SELECT a.state, a.version, a.due_on, a.proposed_fen, a.updated_at,
              (SELECT json_agg(json_build_array(e.seq, e.action, e.from_state, e.to_state, CASE WHEN e.stage IS NOT NULL THEN e.person_id END, e.stage, e.at, e.reason)
                       ORDER BY e.seq) FROM case_event e WHERE e.application_id = a.id) AS events,
              (SELECT json_agg(json_build_array(d.kind, d.state, d.due_on, d.started_on, d.role, d.organisation_id, d.ended_at)
                       ORDER BY d.id) FROM deadline d WHERE d.application_id = a.id) AS deadlines,
              (SELECT json_agg(json_build_array(r.label, r.due_on, r.send_at, r.cancelled_at) ORDER BY r.send_at, r.label)
                 FROM reminder r WHERE r.application_id = a.id) AS reminders,
              (SELECT json_agg(n.kind ORDER BY n.id, n.kind) FROM notification n WHERE n.application_id = a.id) AS messages
         FROM application a WHERE a.id = $1`,
      [id],
    );
    return rows[0];
  };

  it('as a set or one by one leave the same behind', async () => {
    const [together, single] = [ids.slice(0, CASES), ids.slice(CASES)];
    const { house } = world.api;
    const details = { reason: '重新核定', set: { proposedFen: null, noticeEndsOn: null } };
    await world.test.database.transaction(approver.reach, async (tx) => {
      const views = [...(await lockCases(tx, together)).values()];
      const made = await makeMoves(
        house,
        tx,
        approver,
        views.map((view) => ({ view, action: 'reopen', details })),
      );
      expect(made.map(({ view }) => view.id)).toEqual(views.map(({ id }) => id));
    });
    for (const id of single) {
      await world.test.database.transaction(approver.reach, async (tx) => {
        const [view] = [...(await lockCases(tx, [id])).values()];
        await makeMove(house, tx, approver, view as never, 'reopen', details);
      });
    }
    const expected = await remains(single[0] as string);
    expect(expected.deadlines).toHaveLength(5);
    for (const id of [...together, ...single]) {
      expect(await remains(id)).toEqual(expected);
      const events = await world.test.database.read(approver.reach, (tx) => listEvents(tx, id));
      expect(verifyEventChain(events)).toEqual([]);
    }
  });

  it('are made all or none: one that is refused leaves the others where they were', async () => {
    const before = await Promise.all(ids.map(remains));
    const refused = perform(
      world.api.house,
      approver,
      async (house, tx) => {
        const views = [...(await lockCases(tx, ids)).values()];
        // The district reviews these cases again, so nothing can be approved.
        await makeMoves(
          house,
          tx,
          approver,
          views.map((view, place) => ({ view, action: place === 3 ? 'reopen' : 'resolve', details: { reason: '—' } })),
        );
      },
      null,
    );
    await expect(refused).rejects.toThrow(Refused);
    expect(await Promise.all(ids.map(remains))).toEqual(before);
  });

  it('cases of one enterprise in one list count each other against its limit', async () => {
    // The measure grants once to an enterprise: the second of its cases, by id, is refused alone.
    const other = await casesOnNotice(world, 1, 100);
    const [mine] = other as [string];
    await world.test.owner.query(
      `UPDATE application SET enterprise_id = (SELECT enterprise_id FROM application WHERE id = $1) WHERE id = $2`,
      [mine, (await casesOnNotice(world, 1, 200))[0]],
    );
    const twins = (
      await world.test.owner.query<{ id: string; version: number }>(
        `SELECT id, version FROM application
          WHERE enterprise_id = (SELECT enterprise_id FROM application WHERE id = $1) ORDER BY id`,
        [mine],
      )
    ).rows;
    expect(twins).toHaveLength(2);
    for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '10000000.00');
    await world.afterNotice('sj-district-approver', twins[1]?.id as string);
    const outcomes = await approveEach(world.api.house, approver, twins, { key: 'twins', content: twins });
    expect(outcomes).toMatchObject([
      { id: twins[0]?.id, ok: true, state: 'approved' },
      { id: twins[1]?.id, ok: false, refusal: { code: 'amount-above-assessment' } },
    ]);
    expect(await world.verifyLedger()).toEqual([]);
  });
});
