/** Paper of the office as PDF: A4, the house's font, a foot on every page. The same drawing gives the same bytes. */
import PDFDocument from 'pdfkit';
import { letterFont } from './font.js';

export const MARGINS = { top: 64, bottom: 76, left: 64, right: 64 };

/** What a PDF says of itself. */
export interface PaperInfo {
  title: string;
  author: string;
  createdAt: Date;
}

/** Written last, when the number of pages is known. */
function drawFeet(pdf: PDFKit.PDFDocument, footOf: (page: number, count: number) => readonly string[]): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    // Text below the margin would begin a new page.
    pdf.page.margins.bottom = 0;
    const width = pdf.page.width - MARGINS.left - MARGINS.right;
    const place = { width, align: 'center', lineBreak: false } as const;
    const top = pdf.page.height - 52;
    pdf.fontSize(8);
    for (const [line, text] of footOf(page + 1, count).entries()) {
      pdf.text(text, MARGINS.left, top + 14 * line, place);
    }
  }
}

/**
 * Makes a PDF.
 *
 * @param draw draws everything but the feet, page after page
 * @param footOf the lines at the foot of a page, two at most; pages count from 1
 */
export function writePaper(
  { title, author, createdAt }: PaperInfo,
  draw: (pdf: PDFKit.PDFDocument) => void,
  footOf: (page: number, count: number) => readonly string[],
): Promise<Buffer> {
  const info = { Title: title, Author: author, CreationDate: createdAt };
  const pdf = new PDFDocument({ size: 'A4', margins: MARGINS, bufferPages: true, info });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  pdf.registerFont('letter', letterFont()).font('letter');
  draw(pdf);
  drawFeet(pdf, footOf);
  pdf.end();
  return finished;
}
