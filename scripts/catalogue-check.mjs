/**
 * Checks the catalogue's files without starting anything: every error of every file, each with its place.
 *
 *   npm run catalogue:check              the files under catalogue/documents
 *   npm run catalogue:check -- DIRECTORY another directory with documents/ and texts/
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
await ensureInstalled(project, {});
await ensureBuilt(project, {});
const { formatCatalogueError, loadPolicyDocument, readCatalogueFiles } = await import(
  pathToFileURL(join(project, 'dist', 'libs', 'policy', 'index.js')).href
);

let faults = 0;
for (const { fileName, text, sourceText } of readCatalogueFiles(
  resolve(process.argv[2] ?? join(project, 'catalogue')),
)) {
  const loaded = loadPolicyDocument(text, sourceText, fileName);
  if (loaded.ok) {
    const { number, clauses, measures } = loaded.document;
    console.log(`${fileName}: ${number}, ${clauses.length} clauses, ${measures.length} measures, no errors`);
  } else {
    faults += loaded.errors.length;
    for (const error of loaded.errors) console.error(formatCatalogueError(error));
  }
}
if (faults > 0) {
  console.error(`${faults} errors; nothing of such a file is loaded.`);
  process.exitCode = 1;
}
