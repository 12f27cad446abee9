/**
 * `npm run bench`: how much the house costs beside the same work done by hand, as ratios, because seconds of one
 * machine say nothing on another. Arguments choose benches by a part of their name: `npm run bench -- cases`.
 *
 * A bench is a file test/bench/<name>.ts that exports `run(): Promise<Measurement[]>`, where a Measurement is
 * { what: string; ours: number; floor: number; unit: string }: two rates (more is better) measured side by side. It
 * finds a throw-away PostgreSQL in TEST_POSTGRES_URL.
 *
 * Node.js built-ins only: this file runs before any dependency is installed.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { checkNode, ensureInstalled } from './lib/install.mjs';
import { startThrowAwayPostgres } from './lib/throw-away-postgres.mjs';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

/** The benches chosen. A file beside them that exports no `run` is a part of others. */
async function chosenBenches(words) {
  const directory = join(project, 'dist', 'test', 'bench');
  const files = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.js')) : [];
  const benches = [];
  for (const file of files.sort()) {
    if (words.length > 0 && !words.some((word) => file.includes(word))) continue;
    const { run } = await import(pathToFileURL(join(directory, file)).href);
    if (run) benches.push({ name: file.replace(/\.js$/, ''), run });
  }
  return benches;
}

const asRow = (bench, { what, ours, floor, unit }) => ({
  bench,
  what,
  ours: `${Math.round(ours)} ${unit}`,
  floor: `${Math.round(floor)} ${unit}`,
  ratio: (ours / floor).toFixed(2),
});

async function main(words) {
  checkNode();
  console.log(`Dependencies: ${await ensureInstalled(project)}`);
  console.log(`Build: ${(await ensureBuilt(project)) || 'done'}`);
  // Durable, because what a commit costs belongs to what is measured.
  const server = await startThrowAwayPostgres({ durable: true });
  process.env.TEST_POSTGRES_URL = server.url('postgres');
  try {
    const benches = await chosenBenches(words);
    if (benches.length === 0) throw new Error(`There is no bench${words.length ? ` named ${words.join(', ')}` : ''}.`);
    const rows = [];
    for (const { name, run } of benches) {
      console.log(`Running ${name} …`);
      rows.push(...(await run()).map((measurement) => asRow(name, measurement)));
    }
    console.table(rows);
  } finally {
    await server.stop();
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
