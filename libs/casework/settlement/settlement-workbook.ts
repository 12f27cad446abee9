/** A statement as an Excel workbook in which every cell is text. */
import excel from '@protobi/exceljs';
import { formatYuan } from '#kernel';
import type { SettlementLine, SettlementStatement } from '#treasury';
import { COLUMNS, dueInWords, statementTable } from './settlement-letter.js';

/** Spreadsheets take a cell that begins so for a formula when it is edited; the mark in front makes it words again. */
const FORMULA = /^[=+\-@\t\r]/;
const asText = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** @returns the workbook's bytes: what the statement is, its lines, and what they add up to */
export async function settlementWorkbook(
  { number, periodFrom, periodTo, opening, closing, due, madeAt }: SettlementStatement,
  lines: readonly SettlementLine[],
): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  workbook.created = madeAt;
  workbook.modified = madeAt;
  const sheet = workbook.addWorksheet('结算单');
  sheet.columns = COLUMNS.map(() => ({ width: 24, style: { numFmt: '@' } }));
  const { rows, total } = statementTable(lines);
  const balance = (amount: bigint) =>
    amount < 0n ? `区欠付 ${formatYuan(-amount)}` : `街镇欠付 ${formatYuan(amount)}`;
  const head = [
    ['结算单号', number ?? '（草稿）'],
    ['结算期间', `${periodFrom} 至 ${periodTo}`],
    ['期初往来余额', balance(opening)],
    ['期末往来余额', balance(closing)],
    ['本期应结', dueInWords(due).zh],
    [],
  ];
  sheet.addRows([...head, COLUMNS.map(({ zh }) => zh), ...rows, total].map((row) => row.map(asText)));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
