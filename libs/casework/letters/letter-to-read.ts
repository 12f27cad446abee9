import { findInvestigation } from '#enforcement';
import type { Actor, Tx } from '#kernel';
import { findLetter, type Letter } from '#letters';
import { caseToRead } from '../cases/case-to-read.js';
import { requireNoInterest } from '../enforcement/take-step.js';

/**
 * Finds a letter for somebody who wants to read it or record its service: whoever stays out of its case or of its
 * proceeding does not see what was written in it either.
 *
 * @throws Refused `not-found` when it is out of reach; `conflict-declared`; `conflict-of-interest`
 */
export async function letterToRead(tx: Tx, actor: Actor, id: string): Promise<Letter> {
  const letter = await findLetter(tx, id);
  // An enterprise may hold a letter of a proceeding that is not shown to it, so the proceeding need not be within reach.
  const proceeding = letter.investigationId === null ? undefined : await findInvestigation(tx, letter.investigationId);
  if (proceeding) requireNoInterest(actor, proceeding);
  if (letter.applicationId !== null) await caseToRead(tx, actor, letter.applicationId);
  return letter;
}
