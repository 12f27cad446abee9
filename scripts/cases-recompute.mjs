/**
 * `npm run cases:recompute`: computes every assessment that was kept with a case anew, from the versions that the case is
 * pinned to, its facts, its history and its day, and compares the bytes; and the awards that it counted with the commitments. The first byte that differs is printed with what
 * stands around it in both. It only reads. The exit code is 0 when all bytes are the same, 1 when one is not or an
 * assessment is missing or cannot be computed again, 2 when it could not look.
 *
 *   npm run cases:recompute                                       every case
 *   npm run cases:recompute -- --from 2026-01-01 --to 2026-06-30  kept on these days, both included (Asia/Shanghai)
 *   npm run cases:recompute -- --document sj-2025-8               under one document
 *   npm run cases:recompute -- --measure sj-2025-8.rd-centre      under one measure
 *   npm run cases:recompute -- --case SJ-2026-000123              one case
 *
 * Which database it asks, says scripts/lib/find-database.mjs.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/build.mjs';
import { findDatabase } from './lib/find-database.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));

const OPTIONS = Object.fromEntries(
  ['from', 'to', 'document', 'measure', 'case'].map((name) => [name, { type: 'string' }]),
);

/** @throws Error where a day is none, so that a slip does not look at fewer cases than were meant */
async function readAsked() {
  const { parseDay } = await import('#kernel');
  const { values } = parseArgs({ options: OPTIONS });
  for (const name of ['from', 'to']) if (values[name] !== undefined) parseDay(values[name]);
  return { ...values };
}

/** Prints findings as they come. Progress goes to the other stream, so that the findings can be kept in a file. */
const PRINTER = {
  found({ number, action, id }, recomputed) {
    console.log(`${number}: the assessment kept at "${action}" (${id})`);
    if (recomputed.verdict === 'not-recomputable') console.log(`    cannot be computed again: ${recomputed.reason}`);
    for (const { part, byte, kept, recomputed: now } of recomputed.differences ?? []) {
      console.log(`    differs at byte ${byte} of the ${part}`);
      console.log(`      kept       …${kept}…`);
      console.log(`      recomputed …${now}…`);
    }
  },
  history({ number, action, id }, { kind, applicationId }) {
    console.log(`${number}: the assessment kept at "${action}" (${id})`);
    const what = kind === 'left-out' ? 'did not count the award of' : 'counted an award that never was, of';
    console.log(`    ${what} the case ${applicationId}`);
  },
  missing({ number, action }) {
    console.log(`${number}: no assessment was kept at "${action}"`);
  },
  progress(done, of) {
    console.error(`${done} of ${of} assessments`);
  },
};

/** One snapshot for everything, so that cases that move meanwhile do not look like faults. */
async function recompute(url, asked) {
  const { openDatabase } = await import('#kernel');
  const { PolicyCatalogue } = await import('#policy');
  const { recomputeCases } = await import('#casework');
  const database = await openDatabase(url, { poolSize: 1, applicationName: 'huiqi-recompute' });
  try {
    const house = { catalogue: new PolicyCatalogue() };
    return await database.snapshot({ kind: 'all' }, (tx) => recomputeCases(house, tx, asked, PRINTER));
  } finally {
    await database.close();
  }
}

async function main() {
  await ensureBuilt(project);
  const asked = await readAsked();
  const { url, leave } = await findDatabase(project);
  try {
    const counts = await recompute(url, asked);
    const { isFaultless } = await import('#casework');
    const { cases, assessments, identical, different, notRecomputable, historyFaults, missing } = counts;
    if (assessments + missing === 0 && Object.keys(asked).length > 0) throw new Error('No case is like that.');
    console.log(`${assessments} assessments of ${cases} cases: ${identical} identical, ${different} different,`);
    console.log(
      `${notRecomputable} cannot be computed again, ${missing} missing, ${historyFaults} wrong awards counted.`,
    );
    return isFaultless(counts) ? 0 : 1;
  } finally {
    await leave();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  // A refused connection has a code and no message.
  console.error(error.message || error.code);
  process.exitCode = 2;
}
