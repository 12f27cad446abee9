/** A letter of the proceeding to its enterprise. */
import type { Investigation } from '#enforcement';
import type { Actor, Tx } from '#kernel';
import { issueLetter, type LetterContent, type LetterKind } from '#letters';
import type { House } from '../house.js';

/** Issues the letter in the actor's name, by the office that conducts the proceeding. @returns its id and number */
export function issue(
  house: House,
  tx: Tx,
  actor: Actor,
  { id, organisationId, enterpriseId }: Pick<Investigation, 'id' | 'organisationId' | 'enterpriseId'>,
  kind: LetterKind,
  content: LetterContent,
): Promise<{ id: string; number: string }> {
  return issueLetter(tx, {
    kind,
    organisationId,
    to: { enterpriseId },
    subject: { investigationId: id },
    content,
    issuedBy: actor.personId,
    at: house.clock.now(),
  });
}
