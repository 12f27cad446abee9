import { type Actor, kernelRefusal, Refused, type Tx } from '#kernel';
import { type DocumentChange, diffGuides, findGuide, publishedGuideBefore } from '#policy';
import type { House } from '../house.js';
import { requireRole } from '../require.js';

/**
 * What one version of a guide changes, by measure and name; what its publisher looks at before it binds anybody.
 *
 * @param input.from another version of the guide; without it, the published one before it
 * @returns the changes, old and new value each; `from` is null where nothing was published before and all is new
 * @throws Refused `role-missing` for anyone but the catalogue's people and the auditor; `not-found`
 */
export async function diffGuideVersions(
  _house: House,
  tx: Tx,
  actor: Actor,
  { code, version, from }: { code: string; version: number; from?: number },
): Promise<{ from: number | null; to: number; items: DocumentChange[] }> {
  requireRole(actor, 'catalogue-editor', 'catalogue-publisher', 'auditor');
  const read = async (wanted: number) => {
    const found = await findGuide(tx, code, wanted);
    if (!found) throw new Refused(kernelRefusal('not-found'));
    return found.guide;
  };
  const after = await read(version);
  const before = (from === undefined ? await publishedGuideBefore(tx, code, version) : await read(from)) ?? null;
  return { from: before?.version ?? null, to: version, items: diffGuides(before, after) };
}
