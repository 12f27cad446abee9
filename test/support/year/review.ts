/** The review of several cases at once, each step as a request of the person whose step it is, in the case's own town. */
import { expected, type World } from '../world.js';
import type { Award, Town } from './awards.js';

const DESKS: Record<Town, { clerk: string; reviewer: string }> = {
  'sj-jiuting': { clerk: 'sj-town-clerk', reviewer: 'sj-town-reviewer' },
  'sj-sheshan': { clerk: 'sj-sheshan-clerk', reviewer: 'sj-sheshan-reviewer' },
  'sj-zhongshan': { clerk: 'sj-zhongshan-clerk', reviewer: 'sj-zhongshan-reviewer' },
};

/** 中山街道 has no people in the demonstration. */
export async function staffZhongshan(world: World): Promise<void> {
  const { clerk, reviewer } = DESKS['sj-zhongshan'];
  await world.person(clerk, 'sj-zhongshan', 'town-clerk');
  await world.person(reviewer, 'sj-zhongshan', 'town-reviewer');
}

/** The match needs a guide that sets its ratio; the other measures state their figures themselves. */
export async function publishGuide(world: World): Promise<void> {
  await world.guide({
    code: 'songjiang-2026',
    documentId: 'sj-2025-8',
    organisation: 'songjiang',
    year: 2026,
    title: { zh: '松江区2026年稳外贸稳外资申报指南', en: 'Songjiang 2026' },
    window: { from: '2026-01-05T09:00:00+08:00', to: '2026-12-31T17:00:00+08:00' },
    measures: [
      { measure: 'sj-2025-8.foreign-capital' },
      { measure: 'sj-2025-8.aeo' },
      { measure: 'sj-2025-8.rd-centre' },
      { measure: 'sj-2025-8.service-trade-match', matchRatio: '50%' },
    ],
  });
}

/** From the application to the public notice. @returns the case's id */
async function onNotice(world: World, { applicant, town, measure, facts, amount }: Award): Promise<string> {
  const { clerk, reviewer } = DESKS[town];
  const id = await world.draft(applicant, measure, facts, town);
  await world.submit(applicant, id);
  await world.act(clerk, id, 'accept');
  await world.answerSignals(reviewer, id);
  await world.act(reviewer, id, 'endorse', { recommendedAmount: amount, reason: '材料齐全' });
  await world.act('sj-district-reviewer', id, 'propose', { amount, reason: '符合条款' });
  return id;
}

/**
 * Applied for on the day, reviewed, and approved on the first day on which all notices are over.
 *
 * @returns the cases' ids by the awards' names
 */
export async function approved<Name extends string>(
  world: World,
  awards: Record<Name, Award>,
  day: string,
): Promise<Record<Name, string>> {
  world.clock.set(`${day}T09:00:00+08:00`);
  const ids = {} as Record<Name, string>;
  for (const name of Object.keys(awards) as Name[]) ids[name] = await onNotice(world, awards[name]);
  const cases = Object.values<string>(ids);
  await world.afterNotice('sj-district-approver', cases.at(-1) as string);
  for (const id of cases) await world.act('sj-district-approver', id, 'approve');
  return ids;
}

/** What the document says of who bears a measure, recorded by one person and confirmed by another; 5:5 where it is silent. */
export async function determined(
  world: World,
  measure: string,
  parts?: { districtParts: number; townParts: number },
): Promise<void> {
  const found = {
    measure,
    governed: parts !== undefined,
    ...parts,
    sourceNumber: '沪松府〔2022〕147号',
    sourceTitle: '关于进一步明确松江区产业扶持资金分担比例的通知',
    finding: parts ? '演示：该文就本条款另有规定' : '演示：该文未就本条款作出规定',
  };
  const { id } = expected(await world.as('sj-finance-maker').post('/finance/sharing-determinations', found), 201);
  const confirm = `/finance/sharing-determinations/${id}/actions/confirm`;
  expected(await world.as('sj-finance-checker').post(confirm), 200);
}
