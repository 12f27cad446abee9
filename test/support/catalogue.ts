/** The shipped catalogue in a test's database, published by the system as at the first start. */
import { type House, loadCatalogue, perform } from '#casework';
import { SYSTEM_ACTOR } from '#kernel';
import { readCatalogueFiles } from '#policy';

/** @throws Error with every fault of every file */
export async function loadShippedCatalogue(house: House): Promise<void> {
  await perform(house, SYSTEM_ACTOR, loadCatalogue, readCatalogueFiles());
}
