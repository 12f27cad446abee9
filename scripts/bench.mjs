/**
 * `npm run bench`: how much the house costs beside the same work done by hand, as ratios, because seconds of one
 * machine say nothing on another. Arguments choose benches by a part of their name: `npm run bench -- cases`.
 *
 * A bench is a file test/bench/<name>.ts that exports `run(): Promise<Measurement[]>` (see measurement.ts beside it). It
 * finds a throw-away PostgreSQL in TEST_POSTGRES_URL. What misses its target is marked, and nothing fails for it: the
 * machine may have been busy with something else.
 *
 * Node.js built-ins only: this file runs before any dependency is installed.
 */
import { existsSync, readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
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

/** Three digits that count are enough to compare by. */
const figure = (value, unit = '') =>
  `${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))} ${unit}`.trimEnd();

function asRow({ what, ours, floor, unit, target }) {
  const ratio = floor === undefined ? undefined : ours / floor;
  const row = { what, measured: figure(ours, unit), floor: floor === undefined ? '' : figure(floor, unit) };
  const promised = target && (target.of === 'ratio' ? ratio : ours);
  const bound = target && ('atLeast' in target ? ['≥', target.atLeast] : ['≤', target.atMost]);
  return {
    ...row,
    ratio: ratio === undefined ? '' : ratio.toFixed(2),
    target: bound ? `${target.of === 'ratio' ? 'ratio ' : ''}${bound[0]} ${bound[1]}` : '',
    ok: bound ? ((bound[0] === '≥' ? promised >= bound[1] : promised <= bound[1]) ? 'yes' : 'NO') : '',
  };
}

/** What the figures were measured on; a machine that is busy with something else gives other ones. */
async function machine(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query('SHOW server_version');
  await client.end();
  const [load] = loadavg();
  const { length: cores, 0: core } = cpus();
  return `${cores} cores (${core.model}), Node.js ${process.versions.node}, PostgreSQL ${rows[0].server_version}, load ${load.toFixed(1)}`;
}

async function main(words) {
  checkNode();
  console.log(`Dependencies: ${await ensureInstalled(project)}`);
  console.log(`Build: ${(await ensureBuilt(project)) || 'done'}`);
  // Durable, because what a commit costs belongs to what is measured.
  const server = await startThrowAwayPostgres({ durable: true });
  // Benches read the catalogue and start programs as a process in the project's directory does.
  process.chdir(project);
  process.env.TEST_POSTGRES_URL = server.url('postgres');
  try {
    const benches = await chosenBenches(words);
    if (benches.length === 0) throw new Error(`There is no bench${words.length ? ` named ${words.join(', ')}` : ''}.`);
    const before = await machine(server.url('postgres'));
    const rows = [];
    for (const { name, run } of benches) {
      console.log(`Running ${name} …`);
      rows.push(...(await run()).map(asRow));
    }
    console.table(rows);
    console.log(`${before} before and ${loadavg()[0].toFixed(1)} after`);
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
