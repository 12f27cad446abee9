/** What stands on official paper between head and foot: facts, paragraphs, citations, a table, rights. */
import type { LetterContent } from './letter.js';
import { drawTable } from './table.js';

/** Point sizes of the running text and of its translation. */
export const BODY = 11.5;
export const SMALL = 9;

/** Draws the content from the present place downwards, in the order in which a letter says it. */
export function drawContent(pdf: PDFKit.PDFDocument, content: LetterContent): void {
  const { facts, paragraphs, citations, table, rights = [] } = content;
  const writeBoth = ({ zh, en }: { zh: string; en?: string }) => {
    pdf.fontSize(BODY).text(zh, { indent: 2 * BODY, lineGap: 3 });
    if (en !== undefined) pdf.fontSize(SMALL).text(en, { lineGap: 2 });
    pdf.moveDown(0.4);
  };
  pdf.fontSize(10);
  for (const { zh, en, value } of facts) pdf.text(`${zh} ${en}：${value}`, { lineGap: 2 });
  pdf.moveDown(0.6);
  paragraphs.forEach(writeBoth);
  for (const { documentNumber, clause, quote } of citations) {
    pdf.fontSize(10).text(`依据 Basis：${documentNumber} ${clause}`, { lineGap: 2 });
    pdf.text(`“${quote}”`, { indent: 20, lineGap: 2 }).moveDown(0.4);
  }
  if (table) drawTable(pdf, table);
  if (rights.length > 0) pdf.fontSize(BODY).text('权利告知 Your rights', { lineGap: 3 });
  rights.forEach(writeBoth);
}
