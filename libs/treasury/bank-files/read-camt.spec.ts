import { Refused } from '#kernel';
import {
  camtEntry,
  camtFile,
  camtMessage,
  camtTransaction,
  sampleLines,
} from '../../../test/support/bank-file-samples.js';
import { readBankFile } from './read-bank-file.js';

const TODAY = '2026-06-30';
const read = (text: string | Uint8Array) => readBankFile('return.csv', Buffer.from(text as string), TODAY);
const codeOf = (text: string | Uint8Array): Promise<string> =>
  read(text).then(
    () => 'nothing was refused',
    (error: unknown) => {
      if (error instanceof Refused) return error.refusal.code;
      throw error;
    },
  );
const [paid, , , , returned] = sampleLines(5) as [never, never, never, never, never];
const one = paid as ReturnType<typeof sampleLines>[number];
const back = { ...(returned as typeof one), line: 1 };

describe('reading camt messages', () => {
  it('reads payments and returns of a camt.054, whatever the file is called', async () => {
    const lines = sampleLines(10);
    expect(await read(camtFile(lines))).toEqual(lines);
  });

  it('reads a camt.053 of an old version, with prefixes, the amount in AmtDtls and the status as plain text', async () => {
    const text = camtFile([one])
      .replaceAll('BkToCstmrDbtCdtNtfctn', 'BkToCstmrStmt')
      .replaceAll('Ntfctn', 'Stmt')
      .replace('<Sts><Cd>BOOK</Cd></Sts>', '<Sts>BOOK</Sts>')
      .replace(
        '</Refs><Amt Ccy="CNY">180000.99</Amt>',
        '</Refs><AmtDtls><TxAmt><Amt Ccy="CNY">180000.99</Amt></TxAmt></AmtDtls>',
      )
      .replaceAll(/<(\/?)(?=[A-Z])/g, '<$1c:')
      .replace('xmlns=', 'xmlns:c=');
    expect(await read(text)).toEqual([one]);
  });

  it('reads each transaction of an entry that was booked as one', async () => {
    const [first, second] = sampleLines(2) as [typeof one, typeof one];
    expect(await read(camtMessage(camtEntry(first, camtTransaction(first) + camtTransaction(second))))).toEqual([
      first,
      second,
    ]);
  });

  it('takes a reversed debit for a return, and a time of booking for its day in Shanghai', async () => {
    const text = camtFile([back])
      .replace(/<RtrInf>.*<\/RtrInf>/, '')
      .replace('<Sts>', '<RvslInd>true</RvslInd><Sts>')
      .replace('<Dt>2026-06-30</Dt>', '<DtTm>2026-06-29T16:00:00Z</DtTm>');
    expect(await read(text)).toEqual([back]);
  });

  it('reads GBK where the message says so', async () => {
    const start = Buffer.from(camtFile([one]).replace('UTF-8', 'GBK').replace('<Id>1</Id>', '<Id>@@</Id>')).toString(
      'latin1',
    );
    expect(await read(Buffer.from(start.replace('@@', '\xb6\xa9'), 'latin1'))).toEqual([one]);
  });

  it.each([
    ['not booked yet', 'BOOK', 'PDNG', 'not booked'],
    ['money that came in', 'DBIT', 'CRDT', 'neither our payment'],
    ['of which the direction is not told', /<CdtDbtInd>.*<\/CdtDbtInd>/, '', 'neither our payment'],
    ['told twice in two directions', '<Sts>', '<CdtDbtInd>CRDT</CdtDbtInd><Sts>', 'neither our payment'],
    ['without a reference', 'HQ0000000000000000', 'NOTPROVIDED', 'no EndToEndId'],
    ['with two references', '</Refs>', '<EndToEndId>HQ9</EndToEndId></Refs>', 'no EndToEndId'],
    ['in dollars', '</Refs><Amt Ccy="CNY">', '</Refs><Amt Ccy="USD">', 'not CNY'],
    ['with three decimals', '</Refs><Amt Ccy="CNY">180000.99', '</Refs><Amt Ccy="CNY">180000.991', 'amount'],
    ['booked tomorrow', '2026-06-30', '2026-07-01', 'date'],
    ['without an account', /<RltdPties>.*<\/RltdPties>/, '', 'account'],
    ['without details', /<NtryDtls>.*<\/NtryDtls>/, '', 'no transaction details'],
  ])('calls a movement %s unreadable and says why', async (_what, from, to, reason) => {
    const [line, ...others] = await read(camtFile([one]).replace(from, to));
    expect(line).toEqual({ line: 1, raw: expect.any(String), reason: expect.stringContaining(reason) });
    expect(others).toEqual([]);
  });

  it.each([
    ['file-xml-entities', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Document/>'],
    ['file-xml-entities', '<!DOCTYPE Document SYSTEM "file:///etc/passwd"><Document/>'],
    ['file-xml-entities', camtFile([one]).replace('HQ0', '&lol;')],
    ['file-too-deep', `<Document><BkToCstmrStmt>${'<a>'.repeat(100_000)}`],
    ['file-xml-malformed', camtFile([one]).slice(0, -20)],
    ['file-xml-malformed', camtFile([one]).replace('</Ntry>', '</Entry>')],
    ['file-xml-malformed', camtFile([one]).replace('<Ntry>', '<Ntry a="1" a="2">')],
    ['file-xml-malformed', camtFile([one]).replace('<Id>1', '<Id>\0')],
    ['file-xml-malformed', `${camtFile([one])}<Document/>`],
    ['file-kind-unknown', '<html><body/></html>'],
    ['file-kind-unknown', '<Document><CstmrCdtTrfInitn/></Document>'],
    ['file-encoding', Buffer.from(`\ufeff${camtFile([one])}`, 'utf16le')],
  ])('refuses with %s a message that cannot be trusted', async (code, text) => {
    expect(await codeOf(text)).toBe(code);
  });
});
