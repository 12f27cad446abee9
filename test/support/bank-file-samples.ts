/** Bank files as a bank would write them, of lines that a test knows. */
import excel from '@protobi/exceljs';
import { type Day, formatYuan } from '#kernel';
import type { BankLine } from '#treasury';

/** @returns so many lines, each with a reference, account and amount of its own */
export function sampleLines(count: number, day: Day = '2026-06-30'): BankLine[] {
  return Array.from({ length: count }, (_, place) => ({
    line: place + 1,
    reference: `HQ${String(place).padStart(16, '0')}`,
    amount: 18_000_099n + BigInt(place),
    account: `3100150000000${String(place).padStart(5, '0')}`,
    day,
    status: place % 5 === 4 ? 'returned' : 'paid',
    bankReference: `M${place}`,
  }));
}

/** The same lines, as their places in a table count them: the headings are line 1. */
export const inTable = (lines: readonly BankLine[]): BankLine[] =>
  lines.map((line, place) => ({ ...line, line: place + 2 }));

const HEADINGS = ['订单号', '金额', '账号', '日期', '结果', '流水号'];
const cellsOf = (line: BankLine): string[] => [
  line.reference,
  formatYuan(line.amount),
  line.account,
  line.day,
  line.status === 'paid' ? '成功' : '退回',
  line.bankReference ?? '',
];

export const csvFile = (lines: readonly BankLine[], separator = ','): string =>
  [HEADINGS, ...lines.map(cellsOf)].map((cells) => `${cells.join(separator)}\r\n`).join('');

export async function xlsxFile(lines: readonly BankLine[]): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  workbook.addWorksheet('回单').addRows([HEADINGS, ...lines.map(cellsOf)]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export const camtTransaction = (line: BankLine): string =>
  `<TxDtls><Refs><AcctSvcrRef>${line.bankReference}</AcctSvcrRef><EndToEndId>${line.reference}</EndToEndId></Refs>` +
  `<Amt Ccy="CNY">${formatYuan(line.amount)}</Amt>` +
  `<RltdPties><CdtrAcct><Id><Othr><Id>${line.account}</Id></Othr></Id></CdtrAcct></RltdPties>` +
  `${line.status === 'returned' ? '<RtrInf><Rsn><Cd>AC01</Cd></Rsn></RtrInf>' : ''}</TxDtls>`;

export const camtEntry = (line: BankLine, details = camtTransaction(line)): string =>
  `<Ntry><Amt Ccy="CNY">${formatYuan(line.amount)}</Amt><CdtDbtInd>${line.status === 'paid' ? 'DBIT' : 'CRDT'}</CdtDbtInd>` +
  `<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${line.day}</Dt></BookgDt><NtryDtls>${details}</NtryDtls></Ntry>`;

export const camtMessage = (entries: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08">` +
  `<BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>B1</MsgId></GrpHdr><Ntfctn><Id>1</Id>${entries}</Ntfctn>` +
  '</BkToCstmrDbtCdtNtfctn></Document>\n';

export const camtFile = (lines: readonly BankLine[]): string =>
  camtMessage(lines.map((line) => camtEntry(line)).join('\n'));
