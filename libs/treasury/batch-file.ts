/** The file of a released batch that goes to the bank: CSV, the first form. Pure. */
import { formatYuan } from '#kernel';
import type { BatchFileLine } from './payment-batch.js';

const COLUMNS = ['订单号', '收款户名', '收款账号', '开户行', '金额', '用途'];

/** Every cell is quoted, so that no comma, quote or line break of a name can move a column. */
const row = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;

/** @returns the file's text in UTF-8 with a byte order mark, amounts in yuan; the same lines give the same bytes */
export function batchFile(lines: readonly BatchFileLine[]): string {
  const rows = lines.map((line) => [
    line.reference,
    line.payeeName,
    line.payeeAccount,
    line.payeeBank,
    formatYuan(line.amount),
    `产业扶持资金 ${line.caseNumber}`,
  ]);
  return `\uFEFF${[COLUMNS, ...rows].map(row).join('')}`;
}
