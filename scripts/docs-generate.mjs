/**
 * `npm run docs:generate`: makes anew what is generated from the code: documentation, and the types of the API's client.
 *
 *   --check   writes nothing, and fails where something is out of date; what is built is taken as it is
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CLIENT_FILE, RESPONSES_FILE, renderClientTypes, renderResponses } from './generate/describe-api.mjs';
import { buildServers } from './lib/build.mjs';

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const checking = process.argv.includes('--check');

/** Writes the text where it is not there yet, or says so. */
async function keep(path, text) {
  const file = `${project}/${path}`;
  const known = await readFile(file, 'utf8').catch(() => '');
  if (known === text) return console.log(`${path}: up to date`);
  if (checking) process.exitCode = 1;
  else writeFileSync(file, text);
  console.log(`${path}: ${checking ? 'OUT OF DATE, run npm run docs:generate' : 'written'}`);
}

await keep(RESPONSES_FILE, renderResponses(project));
if (!checking) await buildServers(project);
const { openApiDocument } = await import('../dist/apps/api/platform/describe.js');
await keep(CLIENT_FILE, await renderClientTypes(await openApiDocument()));
const { renderCaseStates } = await import('#workflow');
const { renderProceeding } = await import('#enforcement');

const PAGES = [
  ['docs/concepts/case-states.md', renderCaseStates],
  ['docs/concepts/enforcement.md', renderProceeding],
];

for (const [path, render] of PAGES) {
  await keep(path, render(readFileSync(`${project}/${path}`, 'utf8')));
}
