/**
 * An award under 松江's 3% for foreign capital, with a guide of 2.8% and a fraction of a fen, from the draft to the last
 * fen that came back: whoever audits it reads one page, and every figure on it leads to the words or to the entry.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sanctioned } from '../support/enforcing.js';
import { pay, verifiedAccount } from '../support/paying.js';
import { expected, World } from '../support/world.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const MEASURE = 'sj-2025-8.foreign-capital';
let world: World;
let id: string;
const explanation = async (username: string): Promise<Body> =>
  expected(await world.as(username).get(`/applications/${id}/explanation`), 200);

beforeAll(async () => {
  world = await World.open('2026-03-02T09:00:00+08:00');
  for (const office of ['songjiang', 'sj-jiuting']) await world.budget(office, 'sj-2025-8', '10000000.00');
}, 60_000);
afterAll(() => world.close());

describe('an award explained', () => {
  it('prints', async () => {
    await verifiedAccount(world, 'ent-01');
    id = await world.toApproved('ent-01', 'sj-2025-8.rd-centre', { recognised: true }, '500000.00');
    world.clock.set('2026-03-12T09:00:00+08:00');
    await pay(world, [id], '2026-03-12');
    console.log(JSON.stringify(await explanation('auditor'), null, 1));
  }, 60_000);
});
