/**
 * Proposes the beginning of a catalogue file from an issued text. The file goes to standard output, a summary to standard
 * error; nothing is written over anything.
 *
 *   npm run -s catalogue:propose -- TEXT-FILE       the id is the name of the text file
 *   npm run -s catalogue:propose -- TEXT-FILE ID
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

const [path, id = basename(path ?? '').replace(/\.\w+$/, '')] = process.argv.slice(2);

/** @returns the text, or a sentence on why there is none */
function readText() {
  if (path === undefined) return { fault: 'Name the text file: npm run -s catalogue:propose -- TEXT-FILE [ID]' };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return { fault: `"${id}" is no id: lower-case letters, digits and hyphens, such as qp-2024-1.` };
  }
  try {
    return { text: readFileSync(resolve(path), 'utf8') };
  } catch (error) {
    return { fault: `${path} cannot be read: ${error.message}` };
  }
}

async function propose(text) {
  const project = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  await ensureInstalled(project, {});
  await ensureBuilt(project, {});
  const { proposeSkeleton, skeletonYaml } = await import(
    pathToFileURL(join(project, 'dist', 'libs', 'policy', 'index.js')).href
  );
  const skeleton = proposeSkeleton(id, text);
  process.stdout.write(skeletonYaml(skeleton));
  const { clauses, figures, doubtful } = skeleton;
  console.error(
    `${id}: ${clauses.length} clauses, ${figures.length} figures, ${doubtful.length} lines out of order; nothing is reviewed.`,
  );
}

const { text, fault } = readText();
if (fault) {
  console.error(fault);
  process.exitCode = 2;
} else {
  await propose(text);
}
