import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hostileFiles } from './support/hostile-bank-files.js';
import type { Outcome } from './support/hostile-bank-files-process.js';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Every code with which a bank's file may be refused; each is met. */
const CODES = [
  'file-columns',
  'file-encoding',
  'file-kind-unknown',
  'file-malformed',
  'file-too-deep',
  'file-too-large',
  'file-too-many-lines',
  'file-xml-entities',
  'file-xml-malformed',
  'file-zip-bomb',
];

describe('a thousand hostile bank files', () => {
  const directory = mkdtempSync(join(tmpdir(), 'huiqi-hostile-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  // They are made here, so that making them is not counted as memory of reading them.
  beforeAll(async () => {
    let count = 0;
    for await (const { kind, bytes } of hostileFiles(20_260_630)) {
      writeFileSync(join(directory, `${kind}.${count}`), bytes);
      count += 1;
    }
  }, 60_000);

  it('are each refused in words or read as lines, tell of no payment that was not made, and take less than 512 MB', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        // What may be garbage counts too, so the heap is given no more room than it needs.
        '--max-old-space-size=256',
        '--conditions=development',
        '--import',
        new URL('./support/register-typescript.mjs', import.meta.url).href,
        path('./support/hostile-bank-files-process.ts'),
        directory,
      ],
      {
        cwd: path('../../'),
        env: { PATH: process.env.PATH, NODE_ENV: 'test', NODE_NO_WARNINGS: '1' },
        timeout: 60_000,
      },
    );
    const outcome = JSON.parse(stdout) as Outcome;
    expect(outcome.faults).toEqual([]);
    expect(outcome.files).toBe(1_000);
    expect(Object.keys(outcome.refused).sort()).toEqual(CODES);
    expect(outcome.wholeLines).toBe(40 * 40);
    expect(outcome.megabytes).toBeLessThan(512);
    expect(outcome.slowestMs).toBeLessThan(10_000);
  }, 90_000);
});
