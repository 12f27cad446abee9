import { readFileSync } from 'node:fs';
import excel from '@protobi/exceljs';
import { validateXML } from 'xmllint-wasm';
import { Refused } from '#kernel';
import { ZipParts } from '../../sheets/zip-parts.js';
import { type BatchFormat, batchFile } from './batch-file.js';
import type { BatchToSend } from './batch-to-send.js';

const SCHEMA = readFileSync(new URL('./pain.001.001.09.xsd', import.meta.url), 'utf8');
const line = {
  reference: 'HQ7K3M9P2R5T8W4X6Y31',
  payeeName: '上海"云间" <精密> & 有限公司',
  payeeAccount: '310015000000000001',
  payeeBank: '中国工商银行松江支行',
  amount: 18_000_099n,
  caseNumber: 'SJ-2026-000001',
};
const batch: BatchToSend = {
  number: 'PB-2026-000001',
  createdAt: new Date('2026-03-01T20:00:00Z'),
  debtor: { name: '松江区财政局', account: '310015000000000099', bankName: '中国建设银行' },
  lines: [line, { ...line, reference: 'HQ2', amount: 1n }],
};
const textOf = async (format: BatchFormat, sent = batch) =>
  Buffer.from((await batchFile(format, sent)).bytes).toString();
const faultsOf = async (xml: string) =>
  (await validateXML({ xml: { fileName: 'pain.xml', contents: xml }, schema: SCHEMA })).errors.length;
const codeOf = (format: BatchFormat, different: Partial<typeof line>, number = batch.number): Promise<string> =>
  batchFile(format, { ...batch, number, lines: [{ ...line, ...different }] }).then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof Refused ? error.refusal.code : Promise.reject(error)),
  );

describe('pain.001.001.09', () => {
  it('is valid, the same each time, and its sums are exact', async () => {
    const xml = await textOf('pain.001');
    expect(await faultsOf(xml)).toBe(0);
    expect(await textOf('pain.001')).toBe(xml);
    expect(xml.match(/<CtrlSum>180001.00<\/CtrlSum>/g)).toHaveLength(2);
    expect(xml.match(/<NbOfTxs>2<\/NbOfTxs>/g)).toHaveLength(2);
    expect(xml).toContain('<MsgId>PB-2026-000001</MsgId><CreDtTm>2026-03-02T04:00:00+08:00</CreDtTm>');
    expect(xml).toContain('<ReqdExctnDt><Dt>2026-03-02</Dt></ReqdExctnDt>');
    expect(xml).toContain('<EndToEndId>HQ7K3M9P2R5T8W4X6Y31</EndToEndId>');
    expect(xml).toContain('<InstdAmt Ccy="CNY">180000.99</InstdAmt>');
    expect(xml).toContain('<Cdtr><Nm>上海&quot;云间&quot; &lt;精密&gt; &amp; 有限公司</Nm></Cdtr>');
  });

  it('adds sums that a float would round', async () => {
    const lines = [
      { ...line, amount: 99_999_999_999_999_99n },
      { ...line, amount: 2n },
    ];
    expect(await textOf('pain.001', { ...batch, lines })).toContain('<CtrlSum>100000000000000.01</CtrlSum>');
  });

  it('cuts a long name between characters, and never an id', async () => {
    const xml = await textOf('pain.001', { ...batch, lines: [{ ...line, payeeName: '𠮷'.repeat(141) }] });
    expect(xml).toContain(`<Nm>${'𠮷'.repeat(140)}</Nm>`);
    expect(await faultsOf(xml)).toBe(0);
    expect(await codeOf('pain.001', {}, 'P'.repeat(36))).toBe('batch-file-text');
    expect(await codeOf('pain.001', { payeeAccount: '3'.repeat(35) })).toBe('batch-file-text');
  });

  it.each(['a\0b', 'a\u0008b', 'a\uD800b', 'a\uFFFEb', ' '])('refuses the name %j', async (payeeName) => {
    expect(await codeOf('pain.001', { payeeName })).toBe('batch-file-text');
  });

  it.each([
    ['without a control sum', /<CtrlSum>.*?<\/CtrlSum>/, ''],
    ['in another order', /(<NbOfTxs>.*?<\/NbOfTxs>)(<CtrlSum>.*?<\/CtrlSum>)/, '$2$1'],
    ['with an id of 36 characters', 'HQ2', 'H'.repeat(36)],
    ['without a currency', ' Ccy="CNY"', ''],
    ['with a name of 141 characters', '松江区财政局', '松'.repeat(141)],
    ['in another namespace', '001.09', '001.03'],
  ])('is not valid %s', async (_what, from, to) => {
    expect(await faultsOf((await textOf('pain.001')).replace(from, to))).toBeGreaterThan(0);
  });
});

describe('the Excel file', () => {
  it('has text in every cell, formulas in none, and a last row with the total', async () => {
    const { bytes, fileName } = await batchFile('xlsx', batch);
    expect(fileName).toBe('PB-2026-000001.xlsx');
    const xml = Buffer.from((await (await ZipParts.open(bytes)).read('xl/worksheets/sheet1.xml')) ?? []).toString();
    const cells = xml.match(/<c [^>]*>/g) ?? [];
    expect(cells).toHaveLength(24);
    expect(cells.every((cell) => /t="(?:s|inlineStr)"/.test(cell))).toBe(true);
    expect(xml).not.toMatch(/<f[ >/]/);
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as never);
    const sheet = workbook.getWorksheet('PB-2026-000001');
    expect(sheet?.getCell('E2')).toMatchObject({ value: '180000.99', numFmt: '@' });
    expect(sheet?.getCell('C2').value).toBe('310015000000000001');
    expect(sheet?.getRow(4).values).toEqual([undefined, '合计 2 笔', '', '', '', '180001.00', '']);
  });

  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'refuses a payee %j, and so does CSV',
    async (payeeName) => {
      expect(await codeOf('xlsx', { payeeName })).toBe('batch-file-text');
      expect(await codeOf('csv', { payeeName })).toBe('batch-file-text');
    },
  );
});
