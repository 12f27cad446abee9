/** The file of a batch that goes to the bank, in the form that the bank takes. Pure. */
import { formatYuan } from '#kernel';
import type { BatchFileLine } from '../payment-batch.js';
import { spreadsheetText } from './batch-text.js';
import type { BatchToSend } from './batch-to-send.js';
import { batchWorkbook } from './batch-workbook.js';
import { pain001 } from './pain-001.js';

export const BATCH_FORMATS = ['pain.001', 'xlsx', 'csv'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

export interface BatchFile {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
}

const HEADINGS = ['订单号', '收款户名', '收款账号', '开户行', '金额', '用途'];

const rowsOf = (lines: readonly BatchFileLine[]): string[][] =>
  lines.map((line) =>
    [
      line.reference,
      line.payeeName,
      line.payeeAccount,
      line.payeeBank,
      formatYuan(line.amount),
      `产业扶持资金 ${line.caseNumber}`,
    ].map(spreadsheetText),
  );

/**
 * Writes the batch as ISO 20022 pain.001.001.09, as an Excel workbook of text cells, or as UTF-8 CSV with a byte order
 * mark. Amounts are yuan with two decimals. The same batch says the same each time; pain.001 and CSV to the byte.
 *
 * @throws Refused `batch-file-text` where a name or an id cannot be written without being changed in its meaning
 */
export async function batchFile(format: BatchFormat, batch: BatchToSend): Promise<BatchFile> {
  switch (format) {
    case 'pain.001':
      return { fileName: `${batch.number}.xml`, mediaType: 'application/xml', bytes: Buffer.from(pain001(batch)) };
    case 'xlsx':
      return {
        fileName: `${batch.number}.xlsx`,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: await batchWorkbook(batch, HEADINGS, rowsOf(batch.lines)),
      };
    case 'csv': {
      const text = `\uFEFF${[HEADINGS, ...rowsOf(batch.lines)].map(csvRow).join('')}`;
      return { fileName: `${batch.number}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(text) };
    }
  }
}

/** Every cell is quoted, so that no comma, quote or line break of a name can move a column. */
const csvRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
