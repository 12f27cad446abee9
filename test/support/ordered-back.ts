/** A recovery as a story finds it: an award of Qingpu that was paid and ordered back, and a later one of the same enterprise. */
import { shanghaiDay } from '#kernel';
import { sanctioned } from './enforcing.js';
import { pay, verifiedAccount } from './paying.js';
import { expected, type World } from './world.js';

export interface OrderedBack {
  recoveryId: string;
  /** The case of which 100,000.00 are owed. */
  paid: string;
  /** An approved case of 30,000.00; Qingpu's document has no sanction clause, so nothing bars the enterprise from it. */
  later: string;
}

const event = (projectCode: string) => ({
  projectCode,
  projectName: '投资青浦推介会',
  recognised: true,
  eventCost: '800000.00',
});

/** Pays an award of ent-08, orders it back from 12 October on a law that is recorded, and approves the later one. */
export async function orderedBack(world: World): Promise<OrderedBack> {
  const award = (projectCode: string, amount: string) =>
    world.toApproved('ent-08', 'qp-2024-4.promotion-event', event(projectCode), amount, 'qp');
  await world.budget('qingpu', 'qp-2024-4', '1000000.00');
  await verifiedAccount(world, 'ent-08', 'qp', '6222021001000000088');
  const paid = await award('QP-2026-1', '100000.00');
  await pay(world, [paid], shanghaiDay(world.clock.now()), 'qp');
  world.clock.set('2026-10-12T09:00:00+08:00');
  const { enterprise } = await world.read('ent-08', paid);
  const opened = { enterpriseId: enterprise.id, documentId: 'qp-2024-4', dayFound: '2026-10-12', basis: '举报材料' };
  const found = expected(await world.as('qp-investigator').post('/enforcement/investigations', opened), 201);
  const decision = { reason: '申报不实', facts: '活动未举办', legalBasis: '行政许可法 第六十九条' };
  await sanctioned(world, found, decision, 'qp');
  const later = await award('QP-2026-2', '30000.00');
  const { items } = expected(await world.as('qp-finance-maker').get('/finance/recoveries'), 200);
  return { recoveryId: items[0].id, paid, later };
}
