/** The file of a released batch that goes to the bank: CSV, the first form. Pure. */
import { formatYuan } from '#kernel';
import type { BatchFileLine } from './payment-batch.js';

export const BATCH_FORMATS = ['pain.001', 'xlsx', 'csv'] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** A batch as it is handed to the bank. */
export interface BatchToSend {
  number: string;
  createdAt: Date;
  /** The treasury's own account. */
  debtor: { name: string; account: string; bankName: string };
  lines: BatchFileLine[];
}

const COLUMNS = ['订单号', '收款户名', '收款账号', '开户行', '金额', '用途'];

/** Every cell is quoted, so that no comma, quote or line break of a name can move a column. */
const row = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;

/** @returns the batch as UTF-8 CSV with a byte order mark, amounts in yuan; the same batch gives the same bytes */
export async function batchFile(
  _format: BatchFormat,
  { number, lines }: BatchToSend,
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array }> {
  const rows = lines.map((line) => [
    line.reference,
    line.payeeName,
    line.payeeAccount,
    line.payeeBank,
    formatYuan(line.amount),
    `产业扶持资金 ${line.caseNumber}`,
  ]);
  const text = `\uFEFF${[COLUMNS, ...rows].map(row).join('')}`;
  return { fileName: `${number}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: Buffer.from(text) };
}
