/** The assessment that a case stands on, computed again from what the case is pinned to. */
import { type Actor, formatInstant, kernelRefusal, Refused, type Tx } from '#kernel';
import type { Assessment } from '#policy';
import { assessmentsOf } from '../explanation/kept-assessments.js';
import { recompute } from '../explanation/recompute.js';
import type { House } from '../house.js';
import { caseToRead } from './case-to-read.js';

/** The newest assessment of a case as it was kept, and whether computing it again from its versions gives the same bytes. */
export async function readAssessment(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string },
): Promise<Assessment & { computedAt: string; reproducible: boolean }> {
  const view = await caseToRead(tx, actor, input.id);
  const kept = (await assessmentsOf(tx, view.id)).at(-1);
  if (!kept) throw new Refused(kernelRefusal('not-found'));
  const { verdict } = await recompute(house, tx, kept);
  return {
    ...(JSON.parse(kept.result) as Assessment),
    computedAt: formatInstant(kept.computedAt),
    reproducible: verdict === 'identical',
  };
}
