/**
 * Loads what the application needs to be of use: the catalogue, and outside production the demonstration. Safe to run at
 * every start: what is there is left as it is.
 */
import { mkdir } from 'node:fs/promises';
import { loadCatalogue, openHouse, perform } from '#casework';
import { baseSettings, readSettings, SYSTEM_ACTOR } from '#kernel';
import { readCatalogueFiles } from '#policy';
import { loadDemonstration } from './demo/load.js';

async function main(): Promise<void> {
  const settings = readSettings(baseSettings, process.env);
  await mkdir(settings.EVIDENCE_DIRECTORY, { recursive: true });
  // Nobody is written to about the demonstration's past.
  const house = await openHouse({ ...settings, SMTP_URL: undefined }, 'huiqi-load');
  try {
    const files = readCatalogueFiles(settings.CATALOGUE_DIRECTORY);
    for (const { id, version, isNew, clauses, measures } of await perform(house, SYSTEM_ACTOR, loadCatalogue, files)) {
      console.log(`${id} version ${version}${isNew ? ', new' : ''}: ${clauses} clauses, ${measures} measures`);
    }
    if (settings.NODE_ENV === 'production') return;
    for (const line of await loadDemonstration(house)) console.log(line);
  } finally {
    await house.database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
