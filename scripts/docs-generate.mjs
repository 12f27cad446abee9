/** `npm run docs:generate`: makes anew the parts of the documentation that are generated from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
await ensureBuilt(project);
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
  if (rendered !== page) writeFileSync(file, rendered);
  console.log(`${path}: ${rendered === page ? 'up to date' : 'written'}`);
}
