import type { Actor, Tx } from '#kernel';
import { proposeSkeleton, type Skeleton, skeletonYaml } from '#policy';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

/**
 * Proposes the beginning of a catalogue file from an issued text. Nothing is kept.
 *
 * @param input.id of the document to be, `input.text` as issued
 * @returns the proposal and the file, in which everything is marked as unreviewed
 * @throws Refused `role-missing` for anyone but those who write the catalogue
 */
export async function proposeDocumentSkeleton(
  _house: House,
  _tx: Tx,
  actor: Actor,
  input: { id: string; text: string },
): Promise<{ skeleton: Skeleton; yaml: string }> {
  requireRole(actor, 'catalogue-editor');
  const skeleton = proposeSkeleton(input.id, input.text);
  return { skeleton, yaml: skeletonYaml(skeleton) };
}
