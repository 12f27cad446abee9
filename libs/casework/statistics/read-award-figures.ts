/** What was awarded: how many, how much, and which treasuries bear it. */
import { ENTERPRISE_SIZES, INDUSTRIES } from '#identity';
import { type Actor, formatYuan, sumFen, type Tx } from '#kernel';
import { type AwardGrouping, awardGroups } from '#treasury';
import type { House } from '../house.js';
import { type DaysAsked, periodOf, requireFiguresReader } from './period.js';

/** The mean in fen, half a fen up; amounts are never negative. */
const mean = (amount: bigint, count: number): bigint => (2n * amount + BigInt(count)) / (2n * BigInt(count));

const NAMES: Partial<Record<AwardGrouping, Record<string, { zh: string; en: string }>>> = {
  industry: INDUSTRIES,
  size: ENTERPRISE_SIZES,
};
const UNKNOWN = { zh: '未登记', en: 'Unknown' };

/** What an industry's letter and a size mean; null where the key is a code or a month and speaks for itself. */
const nameOf = (by: AwardGrouping, key: string | null): { zh: string; en: string } | null => {
  const names = NAMES[by];
  return names && key !== null ? (names[key] ?? UNKNOWN) : null;
};

/**
 * Awards by the day of their approval, those that were revoked left out; what was recovered is still among them, as the
 * budget's figures say what came back.
 *
 * @returns the groups and their total, in yuan; the mean is rounded to the fen
 * @throws Refused `role-missing`, `days-reversed`
 */
export async function readAwardFigures(
  house: House,
  tx: Tx,
  actor: Actor,
  { by, ...asked }: DaysAsked & { by: AwardGrouping },
) {
  requireFiguresReader(actor);
  const { period, of } = periodOf(house, asked);
  const groups = await awardGroups(tx, by, period);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const total = (of: 'amount' | 'districtShare' | 'townShare') => formatYuan(sumFen(groups.map((group) => group[of])));
  return {
    ...of,
    by,
    items: groups.map(({ amount, districtShare, townShare, ...group }) => ({
      ...group,
      name: nameOf(by, group.key),
      amount: formatYuan(amount),
      mean: formatYuan(mean(amount, group.count)),
      districtShare: formatYuan(districtShare),
      townShare: formatYuan(townShare),
    })),
    total: { count, amount: total('amount'), districtShare: total('districtShare'), townShare: total('townShare') },
  };
}
