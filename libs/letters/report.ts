/** A report as PDF: headed sections on the office's paper. It is no letter: nobody is addressed and nothing is served. */
import { BODY, drawContent, SMALL } from './content.js';
import type { LetterContent } from './letter.js';
import { MARGINS, writePaper } from './paper.js';

export interface ReportSection {
  heading: { zh: string; en: string };
  content: LetterContent;
}

export interface Report {
  title: { zh: string; en: string };
  /** Stands under the title and at every foot, e.g. the number of the case. */
  reference: string;
  author: string;
  /** The PDF's own date; a report of the same state of things has the same one, so that its bytes are the same. */
  asOf: Date;
  sections: readonly ReportSection[];
  /** The second line at every foot. */
  foot: string;
}

/** A heading does not stand alone at the end of a page. */
function drawHeading(pdf: PDFKit.PDFDocument, { zh, en }: ReportSection['heading']): void {
  if (pdf.y + 60 > pdf.page.height - MARGINS.bottom) pdf.addPage();
  pdf.moveDown(0.6).fontSize(13).text(`${zh}　${en}`).moveDown(0.3);
}

/** Renders a report. Nothing but the report goes in, so that the same report gives the same bytes. */
export function renderReport(report: Report): Promise<Buffer> {
  const { title, reference, author, asOf, sections, foot } = report;
  return writePaper(
    { title: `${title.zh} ${reference}`, author, createdAt: asOf },
    (pdf) => {
      pdf.fontSize(20).text(title.zh, { align: 'center' });
      pdf.fontSize(SMALL).text(title.en, { align: 'center' });
      pdf.fontSize(BODY).text(reference, { align: 'center' });
      for (const { heading, content } of sections) {
        drawHeading(pdf, heading);
        drawContent(pdf, content);
      }
    },
    (page, count) => [`${reference}　第 ${page} 页，共 ${count} 页`, foot],
  );
}
