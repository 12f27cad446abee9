import type { Actor, Tx } from '#kernel';
import type { House } from '../house.js';
import { acceptanceNotice, writeToEnterprises } from '../letters/case-letters.js';
import { type CaseReference, makeMove, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/** The clerk of the enterprise's town takes the case in 受理; where there is no town stage, the district-level body's clerk. */
export async function accept(house: House, tx: Tx, actor: Actor, input: CaseReference): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  const { view: after } = await makeMove(house, tx, actor, view, 'accept');
  const measure = await house.catalogue.measure(tx, after.measure, after.documentVersion);
  const content = acceptanceNotice(after, measure);
  await writeToEnterprises(house, tx, actor, 'acceptance-notice', [{ view: after, content }]);
  return presentCase(after);
}
