/** The catalogue in a test's database: the shipped one, published by the system as at the first start, and more. */
import { readFileSync } from 'node:fs';
import { type House, loadCatalogue, perform } from '#casework';
import { SYSTEM_ACTOR } from '#kernel';
import { type CatalogueFile, readCatalogueFiles } from '#policy';

/** @throws Error with every fault of every file */
export async function loadShippedCatalogue(house: House): Promise<void> {
  await perform(house, SYSTEM_ACTOR, loadCatalogue, readCatalogueFiles());
}

/** @returns a document that was written for the stories, as it would be handed in */
export function storyDocument(id: string): CatalogueFile {
  const read = (extension: string) => readFileSync(`test/stories/fixtures/${id}.${extension}`, 'utf8');
  return { fileName: `${id}.yaml`, text: read('yaml'), sourceText: read('txt') };
}
