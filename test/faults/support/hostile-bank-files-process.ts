/**
 * Reads the files of a directory in a process that does nothing else, and says what came of them and how much memory it
 * took at most. A file's name begins with its kind.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Refused } from '#kernel';
import { type BankLine, readBankFile } from '#treasury';
import { sampleLines } from '../../support/bank-file-samples.js';
import { peakMegabytes } from './peak-memory.js';

export interface Outcome {
  files: number;
  refused: Record<string, number>;
  /** Lines read of whole files, of which there are 40 with 40 lines each. */
  wholeLines: number;
  /** What must not happen: another error than a refusal, or a payment that the files do not tell of. */
  faults: string[];
  slowestMs: number;
  megabytes: number;
}

const orderOf = (line: BankLine): string => `${line.reference}|${line.amount}|${line.account}`;
const known = new Map(sampleLines(40).map((line) => [orderOf(line), line]));
const outcome: Outcome = { files: 0, refused: {}, wholeLines: 0, faults: [], slowestMs: 0, megabytes: 0 };

/** A line confirms or returns an order only if all three agree; then the rest must be what the bank said of it. */
function check(kind: string, line: BankLine): void {
  const order = known.get(orderOf(line));
  const strange = !order && kind !== 'changed';
  if (strange || (order && (order.status !== line.status || order.day !== line.day))) {
    outcome.faults.push(`${kind}: ${orderOf(line)} ${line.status} ${line.day}`);
  }
}

const directory = process.argv[2] as string;
for (const name of readdirSync(directory)) {
  const kind = name.split('.')[0] as string;
  const bytes = readFileSync(join(directory, name));
  outcome.files += 1;
  const started = performance.now();
  try {
    const lines = await readBankFile('return', bytes, '2026-06-30');
    for (const line of lines) if ('reference' in line) check(kind, line);
    if (kind === 'whole') outcome.wholeLines += lines.filter((line) => 'reference' in line).length;
  } catch (error) {
    if (error instanceof Refused) {
      outcome.refused[error.refusal.code] = (outcome.refused[error.refusal.code] ?? 0) + 1;
    } else outcome.faults.push(`${kind}: ${String(error)}`);
  }
  const took = performance.now() - started;
  if (took > outcome.slowestMs) outcome.slowestMs = Math.ceil(took);
}
outcome.megabytes = peakMegabytes();
console.log(JSON.stringify(outcome));
