/**
 * A foreign contribution has to be paid in within one year (沪松经规〔2025〕8号 第六条). Whoever has begun an application and
 * not yet stated that it is paid in is reminded of the anniversary: 60, 30 and 7 days before it [local].
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { expected, World } from '../support/world.js';

describe('the anniversary by which capital has to be paid in', () => {
  let world: World;
  let id: string;
  beforeAll(async () => {
    world = await World.open('2026-03-05T09:00:00+08:00');
    const measure = 'sj-2025-8.foreign-capital';
    id = await world.draft('ent-01', measure, { foreignContribution: '8000000.00', registeredOn: '2026-03-01' });
  }, 60_000);
  afterAll(() => world.close());

  const running = async () => {
    const { items } = expected(await world.as('ent-01').get(`/deadlines?application=${id}`), 200);
    return items
      .filter((item: { kind: string; state: string }) => item.kind === 'capital-paid-in' && item.state === 'running')
      .map((item: { dueOn: string }) => item.dueOn);
  };
  const save = async (facts: Record<string, unknown>) => {
    const { version } = await world.read('ent-01', id);
    expected(await world.as('ent-01').patch(`/applications/${id}`, { facts }, version), 200);
  };
  const reminders = async () => {
    const { rows } = await world.test.owner.query(
      `SELECT r.label, to_char(r.send_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS day
         FROM reminder r JOIN deadline d ON d.id = r.deadline_id
        WHERE d.application_id = $1 AND d.kind = 'capital-paid-in' AND r.cancelled_at IS NULL ORDER BY r.send_at`,
      [id],
    );
    return rows.map(({ label, day }) => `${label} ${day}`);
  };

  it('is the same day of the next year, with its three reminders', async () => {
    expect(await running()).toEqual(['2027-03-01']);
    expect(await reminders()).toEqual(['T-60 2026-12-31', 'T-30 2027-01-30', 'T-7 2027-02-22']);
  });

  it('stays as it is when other answers are saved, and moves with the registration', async () => {
    await save({ foreignContribution: '9000000.00' });
    expect(await running()).toEqual(['2027-03-01']);
    await save({ registeredOn: '2026-04-01' });
    expect(await running()).toEqual(['2027-04-01']);
  });

  it('ends once the day of payment is stated', async () => {
    await save({ paidInAmount: '9000000.00', paidInOn: '2026-03-04' });
    expect(await running()).toEqual([]);
    expect(await reminders()).toEqual([]);
  });

  it('does not outlive a draft that is taken back', async () => {
    await save({ paidInOn: null });
    expect(await running()).toEqual(['2027-04-01']);
    await world.act('ent-01', id, 'withdraw');
    expect(await running()).toEqual([]);
  });
});
