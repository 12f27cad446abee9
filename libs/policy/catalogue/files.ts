/** Where the catalogue lies on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root is the nearest directory upwards with a package.json: the same from source and from `dist`. */
function repositoryRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) {
    const parent = dirname(directory);
    if (parent === directory) throw new Error('no package.json above the policy library');
    directory = parent;
  }
  return directory;
}

/** The catalogue that is shipped with the system: `documents/*.yaml`, `texts/*.txt`, `schema/*.json`. */
export const CATALOGUE_DIRECTORY = join(repositoryRoot(), 'catalogue');

/** One document's file and its source text, as read. */
export interface CatalogueFile {
  fileName: string;
  text: string;
  sourceText: string;
}

/**
 * Reads every document of a catalogue directory, in the order of their names.
 *
 * @param directory holds `documents/<id>.yaml` and, under the same name, `texts/<id>.txt`
 * @throws Error of the file system, also when a document lacks its source text
 */
export function readCatalogueFiles(directory: string = CATALOGUE_DIRECTORY): CatalogueFile[] {
  return readdirSync(join(directory, 'documents'))
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .sort()
    .map((fileName) => ({
      fileName,
      text: readFileSync(join(directory, 'documents', fileName), 'utf8'),
      sourceText: readFileSync(join(directory, 'texts', `${basename(fileName).replace(/\.\w+$/, '')}.txt`), 'utf8'),
    }));
}
