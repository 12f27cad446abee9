import { type Actor, Refused, type Tx } from '#kernel';
import type { House } from '../house.js';
import { refusalDecision, writeToEnterprises } from '../letters/case-letters.js';
import { caseworkRefusal } from '../refusals.js';
import { type CaseReference, makeMove, openCase } from './move.js';
import { type PresentedCase, presentCase } from './present.js';

/**
 * Refuses support 不予支持, citing the clause that stands against it, with the reason. The right to ask for
 * reconsideration begins with it.
 *
 * @param input.clause id of a clause of the case's document, e.g. `6`
 * @param input.quote the words of the clause that decide; the whole clause where none are given
 * @throws Refused `clause-unknown` for a clause, or words, that the document does not have
 */
export async function reject(
  house: House,
  tx: Tx,
  actor: Actor,
  input: CaseReference & { clause: string; quote?: string; reason: string },
): Promise<PresentedCase> {
  const view = await openCase(tx, input);
  const { document, header } = await house.catalogue.document(tx, view.documentId, view.documentVersion);
  const clause = document.clauses.find(({ id, label }) => id === input.clause || label === input.clause);
  if (!clause || (input.quote !== undefined && !clause.text.includes(input.quote))) {
    throw new Refused(caseworkRefusal('clause-unknown', { params: { number: header.number, clause: input.clause } }));
  }
  const citation = {
    documentId: header.id,
    documentNumber: header.number,
    clause: clause.label,
    quote: input.quote ?? clause.text,
  };
  const { view: after } = await makeMove(house, tx, actor, view, 'reject', { reason: input.reason, citation });
  const measure = await house.catalogue.measure(tx, after.measure, after.documentVersion);
  const reconsiderationDays = after.reconsidered ? null : (house.rules.calendarDays.reconsideration as number);
  const content = refusalDecision(after, measure, { reason: input.reason, citation, reconsiderationDays });
  await writeToEnterprises(house, tx, actor, 'refusal-decision', [{ view: after, content }]);
  return presentCase(after);
}
