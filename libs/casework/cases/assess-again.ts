/** The assessment that a case stands on, computed again from what was kept with it. */
import { type Actor, formatInstant, kernelRefusal, parseYuan, Refused, type Tx } from '#kernel';
import { type Assessment, assess, assessmentBytes, findGuide, parseFacts } from '#policy';
import type { House } from '../house.js';
import { caseToRead } from './case-to-read.js';
import { guideFor } from './dossier.js';
import type { KeptInput } from './keep-assessment.js';

interface KeptAssessment {
  input: string;
  result: string;
  computedAt: Date;
}

async function newestAssessment(tx: Tx, applicationId: string): Promise<KeptAssessment | undefined> {
  const [newest] = await tx.query<KeptAssessment>(
    `SELECT input, result, computed_at AS "computedAt" FROM case_assessment
      WHERE application_id = $1 ORDER BY computed_at DESC, id DESC LIMIT 1`,
    [applicationId],
  );
  return newest;
}

/** Computes a kept assessment anew from its pinned versions. */
async function recompute(house: House, tx: Tx, input: KeptInput): Promise<Assessment> {
  const measure = await house.catalogue.measure(tx, input.measure, input.documentVersion);
  const stored = input.guide ? await findGuide(tx, input.guide.code, input.guide.version) : undefined;
  return assess({
    measure,
    guide: guideFor(stored?.guide ?? null, input.measure),
    facts: parseFacts(measure, input.facts, { complete: false }),
    history: input.history.map(({ applicationId, amount, facts }) => ({
      applicationId,
      amountFen: parseYuan(amount),
      facts: facts as Record<string, string>,
    })),
    on: input.on,
  });
}

/** The newest assessment of a case as it was kept, and whether computing it again from its versions gives the same bytes. */
export async function readAssessment(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string },
): Promise<Assessment & { computedAt: string; reproducible: boolean }> {
  const view = await caseToRead(tx, actor, input.id);
  const kept = await newestAssessment(tx, view.id);
  if (!kept) throw new Refused(kernelRefusal('not-found'));
  const again = assessmentBytes(await recompute(house, tx, JSON.parse(kept.input) as KeptInput));
  return {
    ...(JSON.parse(kept.result) as Assessment),
    computedAt: formatInstant(kept.computedAt),
    reproducible: again === kept.result,
  };
}
