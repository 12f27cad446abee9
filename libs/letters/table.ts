/** A letter's table, with its headings again at the top of every page. */
import type { LetterTable } from './letter.js';

const SIZE = 9.5;
const PADDING = 4;

/** Draws the table from the present place downwards; `total` is its last row. */
export function drawTable(pdf: PDFKit.PDFDocument, table: LetterTable): void {
  const { left, right } = pdf.page.margins;
  const width = (pdf.page.width - left - right) / table.columns.length;
  const headings = table.columns.map(({ zh, en }) => `${zh}\n${en}`);
  pdf.fontSize(SIZE);
  const heightOf = (cells: string[]) =>
    Math.max(...cells.map((cell) => pdf.heightOfString(cell, { width: width - 2 * PADDING }))) + 2 * PADDING;
  const drawRow = (cells: string[]) => {
    const top = pdf.y;
    const height = heightOf(cells);
    for (const [place, { align = 'left' }] of table.columns.entries()) {
      const x = left + place * width;
      pdf.text(cells[place] ?? '', x + PADDING, top + PADDING, { width: width - 2 * PADDING, align });
      pdf.rect(x, top, width, height).lineWidth(0.5).stroke();
    }
    pdf.x = left;
    pdf.y = top + height;
  };
  const hasRoom = (height: number) => pdf.y + height <= pdf.page.height - pdf.page.margins.bottom;
  if (!hasRoom(2 * heightOf(headings))) pdf.addPage();
  drawRow(headings);
  for (const cells of table.total ? [...table.rows, table.total] : table.rows) {
    if (!hasRoom(heightOf(cells))) {
      pdf.addPage();
      drawRow(headings);
    }
    drawRow(cells);
  }
  pdf.moveDown();
}
