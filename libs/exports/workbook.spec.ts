import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import excel from '@protobi/exceljs';
import yauzl from 'yauzl';
import { type Cell, cellValue, type Sheet, streamWorkbook, writeWorkbook } from './workbook.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'huiqi-workbook-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const sheet = (rows: Cell[][]): Sheet => ({
  name: '案件',
  columns: [{ heading: '企业名称' }, { heading: '金额（元）', money: true }, { heading: '行' }],
  pages: (async function* () {
    yield rows;
  })(),
  aboutName: '说明',
  about: (count) => [['行数', String(count)]],
});

const entriesOf = async (path: string): Promise<Map<string, string>> => {
  const file = await promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open)(path, { lazyEntries: true });
  const found = new Map<string, string>();
  await new Promise<void>((done, fail) => {
    file.on('entry', (entry: yauzl.Entry) => {
      file.openReadStream(entry, (error, stream) => {
        if (error || !stream) return fail(error);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          found.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
          file.readEntry();
        });
      });
    });
    file.on('end', done);
    file.on('error', fail);
    file.readEntry();
  });
  return found;
};

describe('a cell', () => {
  it.each([
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['+86', `'+86`],
    ['-1+1', `'-1+1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['上海云间=精密', '上海云间=精密'],
    ['a\u0000b\u0007', 'a\uFFFDb\uFFFD'],
    ['lone \uD800 half', 'lone \uFFFD half'],
  ])('%j is written as %j, never as a formula', (value, written) => expect(cellValue(value)).toBe(written));

  it.each([
    ['180000.99', 180000.99],
    ['9999999999999.99', 9999999999999.99],
    ['-0.01', -0.01],
    // One digit more would be rounded by the spreadsheet: it stays text, to the fen.
    ['99999999999999.99', '99999999999999.99'],
  ])('an amount of %s is written as %p', (value, written) => expect(cellValue(value, true)).toBe(written));
});

describe('a workbook', () => {
  it('has the heading, every row and the sheet that says what it is; no cell of it computes', async () => {
    const path = join(directory, 'list.xlsx');
    const told: number[] = [];
    const written = await writeWorkbook(
      path,
      sheet([
        ['=cmd|calc', '180000.99', 1],
        ['上海云间精密机械有限公司', null, 2],
      ]),
      async (rows) => {
        told.push(rows);
      },
    );
    expect(written).toMatchObject({
      rows: 2,
      sizeBytes: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(told).toEqual([2]);
    const workbook = new excel.Workbook();
    await workbook.xlsx.readFile(path);
    const read = workbook
      .getWorksheet('案件')
      ?.getSheetValues()
      .slice(1)
      .map((row) => (row as Cell[]).slice(1));
    expect(read).toEqual([
      ['企业名称', '金额（元）', '行'],
      [`'=cmd|calc`, 180000.99, 1],
      ['上海云间精密机械有限公司', undefined, 2],
    ]);
    expect(workbook.getWorksheet('说明')?.getRow(1).values).toEqual([undefined, '行数', '2']);
    for (const [name, text] of await entriesOf(path)) if (name.endsWith('.xml')) expect(text).not.toMatch(/<f[ >/]/);
  });

  it('goes to whoever reads the stream as it goes to a file', async () => {
    const path = join(directory, 'streamed.xlsx');
    await writeFile(path, await buffer(streamWorkbook(sheet([['甲', '1.00', 1]]))));
    const workbook = new excel.Workbook();
    await workbook.xlsx.readFile(path);
    expect(workbook.getWorksheet('案件')?.getRow(2).values).toEqual([undefined, '甲', 1, 1]);
    expect(workbook.getWorksheet('说明')?.getRow(1).values).toEqual([undefined, '行数', '1']);
  });

  it('breaks off where its pages do, and is not taken for a whole one', async () => {
    const failing = {
      ...sheet([]),
      // biome-ignore lint/correctness/useYield: it fails before its first page.
      pages: (async function* (): AsyncGenerator<Cell[][]> {
        throw new Error('the list is gone');
      })(),
    };
    await expect(buffer(streamWorkbook(failing))).rejects.toThrow('the list is gone');
  });

  it('is given up when nobody wants it any more', async () => {
    const path = join(directory, 'lost.xlsx');
    const lost = writeWorkbook(path, sheet([['a', null, 1]]), () => Promise.reject(new Error('taken over')));
    await expect(lost).rejects.toThrow('taken over');
  });
});
