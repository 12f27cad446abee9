import { type Actor, canonicalJson, sha256, type Tx } from '#kernel';
import { renderReport } from '#letters';
import type { House } from '../house.js';
import { explanationReport } from './explanation-report.js';
import { readExplanation } from './read-explanation.js';

/**
 * The explanation as PDF. At its foot stands the SHA-256 of the explanation's canonical JSON, so that paper and JSON can be
 * told to say the same.
 *
 * @throws Refused what `readExplanation` refuses
 */
export async function readExplanationFile(
  house: House,
  tx: Tx,
  actor: Actor,
  input: { id: string },
): Promise<{ fileName: string; bytes: Buffer }> {
  const explanation = await readExplanation(house, tx, actor, input);
  const report = explanationReport(explanation, sha256(canonicalJson(explanation)));
  return { fileName: `${explanation.case.number}-explanation.pdf`, bytes: await renderReport(report) };
}
