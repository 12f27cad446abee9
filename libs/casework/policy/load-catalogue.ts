import type { Actor, Tx } from '#kernel';
import { type CatalogueFile, formatCatalogueError, loadCatalogueVersion, loadPolicyDocument } from '#policy';
import type { House } from '../house.js';

/**
 * Loads the files that come with the system, all of them or none: a file with one error stops the whole load.
 *
 * @returns of each document its version, whether that is new, and whether it waits as a draft for people to publish it
 * @throws Error that lists every error of every file, each with its place
 */
export async function loadCatalogue(
  house: House,
  tx: Tx,
  _actor: Actor,
  files: readonly CatalogueFile[],
): Promise<
  { id: string; version: number; isNew: boolean; status: 'draft' | 'published'; measures: number; clauses: number }[]
> {
  const results = files.map(({ fileName, text, sourceText }) => ({
    sourceText,
    result: loadPolicyDocument(text, sourceText, fileName),
  }));
  const errors = results.flatMap(({ result }) => (result.ok ? [] : result.errors));
  if (errors.length > 0) throw new Error(`The catalogue has errors:\n${errors.map(formatCatalogueError).join('\n')}`);
  const loaded = [];
  for (const { sourceText, result } of results) {
    if (!result.ok) continue;
    const { document } = result;
    const version = await loadCatalogueVersion(tx, {
      document,
      sourceText,
      now: house.clock.now(),
      loadedBy: null,
      publish: true,
    });
    loaded.push({ id: document.id, ...version, measures: document.measures.length, clauses: document.clauses.length });
  }
  return loaded;
}
