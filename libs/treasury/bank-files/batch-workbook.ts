/** A batch as an Excel workbook in which every cell is text: nothing is rounded, shortened or computed where it is opened. */
import excel from '@protobi/exceljs';
import { formatYuan, sumFen } from '#kernel';
import type { BatchToSend } from './batch-to-send.js';

const TEXT = '@';

/**
 * @param rows cells that spreadsheets take for text, in the order of the headings
 * @returns the workbook's bytes: the headings, the rows, and a last row with the count and the total in yuan
 */
export async function batchWorkbook(
  batch: BatchToSend,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  workbook.created = batch.createdAt;
  workbook.modified = batch.createdAt;
  const sheet = workbook.addWorksheet(batch.number, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = headings.map(() => ({ width: 24, style: { numFmt: TEXT } }));
  const total = formatYuan(sumFen(batch.lines.map((line) => line.amount)));
  sheet.addRows([headings, ...rows, [`合计 ${rows.length} 笔`, '', '', '', total, '']].map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
