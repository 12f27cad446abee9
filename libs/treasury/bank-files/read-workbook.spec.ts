import excel from '@protobi/exceljs';
import { Refused } from '#kernel';
import { inTable, sampleLines, xlsxFile } from '../../../test/support/bank-file-samples.js';
import { readBankFile } from './read-bank-file.js';

const TODAY = '2026-06-30';
const read = (bytes: Uint8Array) => readBankFile('return', bytes, TODAY);
const codeOf = (bytes: Uint8Array): Promise<string> =>
  read(bytes).then(
    () => 'nothing was refused',
    (error: unknown) => {
      if (error instanceof Refused) return error.refusal.code;
      throw error;
    },
  );

const HEADINGS = ['reference', 'amount', 'account', 'date', 'status'];
type Cells = Record<(typeof HEADINGS)[number], excel.CellValue>;
const GOOD: Cells = { reference: 'HQ1', amount: '180000.99', account: '31001500', date: '2026-06-30', status: 'paid' };

/** A workbook with one row that differs from the good one, written as Excel would write it. */
async function sheetWith(different: Partial<Cells>): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet('1');
  sheet.addRow(HEADINGS);
  const row = sheet.addRow(HEADINGS.map((heading) => ({ ...GOOD, ...different })[heading]));
  if (different.date instanceof Date) row.getCell(4).numFmt = 'yyyy"年"m"月"d"日"';
  workbook.addWorksheet('2').addRow(['not', 'read']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const LINE = {
  line: 2,
  reference: 'HQ1',
  amount: 18_000_099n,
  account: '31001500',
  day: '2026-06-30',
  status: 'paid',
  bankReference: null,
};

describe('reading a workbook', () => {
  it('reads the rows of the first sheet', async () => {
    const lines = sampleLines(50);
    expect(await read(await xlsxFile(lines))).toEqual(inTable(lines));
  });

  it.each([
    ['an amount as a number', { amount: 180000.99 }],
    ['a whole account number of up to 15 digits as a number', { account: 31001500 }],
    ['a cell with a date', { date: new Date('2026-06-30T00:00:00Z') }],
    ['text in several formats', { reference: { richText: [{ text: 'H' }, { text: 'Q1' }] } }],
  ])('reads %s', async (_what, different) => {
    expect(await read(await sheetWith(different as Partial<Cells>))).toEqual([LINE]);
  });

  it.each([
    ['a number with three decimals', { amount: 1.001 }, 'amount'],
    ['a sum that is not exact', { amount: 0.1 + 0.2 }, 'amount'],
    ['the result of a formula', { amount: { formula: '90000+90000.99', result: 180000.99 } }, 'amount'],
    ['an account that Excel has rounded', { account: Number('310015000000000001') }, 'account'],
    ['a number in the column of days', { date: 46203 }, 'date'],
    ['a day after today', { date: new Date('2026-07-01T00:00:00Z') }, 'date'],
    ['an error', { status: { error: '#N/A' } }, 'status'],
  ])('calls a row with %s unreadable', async (_what, different, reason) => {
    expect(await read(await sheetWith(different as Partial<Cells>))).toEqual([
      { line: 2, raw: expect.any(String), reason: expect.stringContaining(reason) },
    ]);
  });

  it('refuses an empty sheet, a zip that is cut off, and one that is no workbook', async () => {
    const empty = new excel.Workbook();
    empty.addWorksheet('1');
    expect(await codeOf(new Uint8Array(await empty.xlsx.writeBuffer()))).toBe('file-columns');
    const whole = await sheetWith({});
    expect(await codeOf(whole.slice(0, whole.length - 30))).toBe('file-malformed');
    expect(await codeOf(Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'))).toBe('file-kind-unknown');
    expect(await codeOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('file-kind-unknown');
  });
});
