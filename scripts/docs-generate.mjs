/** `npm run docs:generate`: makes anew what is generated from the code: documentation, and the types of the API's client. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildServers } from './lib/build.mjs';
import {
  CLIENT_FILE,
  RESPONSES_FILE,
  renderClientTypes,
  renderResponses,
  writeGenerated,
} from './lib/describe-api.mjs';

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const say = (path, written) => console.log(`${path}: ${written ? 'written' : 'up to date'}`);
say(RESPONSES_FILE, await writeGenerated(`${project}/${RESPONSES_FILE}`, renderResponses(project)));
await buildServers(project);
const { openApiDocument } = await import('../dist/apps/api/platform/describe.js');
say(CLIENT_FILE, await writeGenerated(`${project}/${CLIENT_FILE}`, await renderClientTypes(await openApiDocument())));
const { renderCaseStates } = await import('#workflow');
const { renderProceeding } = await import('#enforcement');

const PAGES = [
  ['docs/concepts/case-states.md', renderCaseStates],
  ['docs/concepts/enforcement.md', renderProceeding],
];

for (const [path, render] of PAGES) {
  const file = `${project}/${path}`;
  const page = readFileSync(file, 'utf8');
  const rendered = render(page);
  say(path, await writeGenerated(file, rendered));
}
