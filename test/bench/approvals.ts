/**
 * Approvals a second in one district: by one client and by 16 at once through the single verb, and by one client as a
 * list. A busy treasury must not get slower with the number of those who draw on it. The floor is the one client.
 */
import { approve, approveEach, type CaseReference, perform } from '#casework';
import { type Actor, newId } from '#kernel';
import { demoActor } from '../../apps/api/demo/people.js';
import { casesOnNotice } from '../support/prepared-cases.js';
import { World } from '../support/world.js';
import { type Measurement, median } from './measurement.js';

const CLIENTS = 16;
const ROUNDS = 3;
const APPROVALS_A_ROUND = 64;

type Way = (items: readonly CaseReference[]) => Promise<unknown>;

/** Approves one by one, so many at a time, each as soon as one before it is answered. */
const byClients =
  ({ api: { house } }: World, approver: Actor, clients: number): Way =>
  (items) => {
    let next = 0;
    const client = async (): Promise<void> => {
      for (let mine = next++; mine < items.length; mine = next++)
        await perform(house, approver, approve, items[mine] as CaseReference, { key: newId(), content: items[mine] });
    };
    return Promise.all(Array.from({ length: clients }, client));
  };

const asList =
  ({ api: { house } }: World, approver: Actor): Way =>
  async (items) => {
    const call = { key: newId(), content: items };
    const outcomes = await approveEach(house, approver, items, call);
    if (!outcomes.every(({ ok }) => ok)) throw new Error(`refused: ${JSON.stringify(outcomes.find(({ ok }) => !ok))}`);
  };

async function measure(world: World, ways: readonly Way[]): Promise<number[]> {
  const ids = await casesOnNotice(world, (ROUNDS + 1) * ways.length * APPROVALS_A_ROUND);
  await world.afterNotice('sj-district-approver', ids.at(-1) as string);
  const { version } = await world.read('sj-district-approver', ids[0] as string);
  const rates: number[][] = ways.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, way] of ways.entries()) {
      const items = ids.splice(0, APPROVALS_A_ROUND).map((id) => ({ id, version }));
      const started = performance.now();
      await way(items);
      // The first round warms up.
      if (round > 0) rates[index]?.push(APPROVALS_A_ROUND / ((performance.now() - started) / 1000));
    }
  }
  return rates.map(median);
}

export async function run(): Promise<Measurement[]> {
  const world = await World.open('2026-03-02T09:00:00+08:00');
  try {
    await world.budget('songjiang', 'sj-2025-8', '900000000.00');
    await world.budget('sj-jiuting', 'sj-2025-8', '900000000.00');
    const approver = await demoActor(world.test.database, 'sj-district-approver');
    const ways = [byClients(world, approver, 1), byClients(world, approver, CLIENTS), asList(world, approver)];
    const [one = 0, many = 0, list = 0] = await measure(world, ways);
    const unit = 'approvals/s';
    return [
      {
        what: `approvals on one district's treasury, clients: ${CLIENTS}`,
        ours: many,
        floor: one,
        unit,
        target: { of: 'ratio', atLeast: 1 },
      },
      { what: `approvals as a list of ${APPROVALS_A_ROUND}, clients: 1`, ours: list, floor: one, unit },
    ];
  } finally {
    await world.close();
  }
}
