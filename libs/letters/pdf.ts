/** A letter as PDF: the same bytes every time, from what was kept when it was issued. */
import { shanghaiDay } from '#kernel';
import { BODY, drawContent, SMALL } from './content.js';
import { checkCode, LETTER_TITLES, type Letter } from './letter.js';
import { MARGINS, writePaper } from './paper.js';

type Pdf = PDFKit.PDFDocument;

/** @returns the day as it is written in a letter, e.g. 2026年3月2日 */
function writtenDay(instant: Date): string {
  const [year, month, day] = shanghaiDay(instant).split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

function drawHead(pdf: Pdf, letter: Letter): void {
  const title = LETTER_TITLES[letter.kind];
  pdf.fontSize(14).text(letter.issuerName, { align: 'center' }).moveDown(0.4);
  pdf.fontSize(22).text(title.zh, { align: 'center' });
  pdf.fontSize(SMALL).text(title.en, { align: 'center' }).moveDown(0.6);
  pdf.fontSize(10).text(`编号：${letter.number}`, { align: 'right' }).moveDown(0.6);
  pdf.fontSize(BODY).text(`${letter.addresseeName}：`).moveDown(0.4);
}

/** The office and the day stand together on one page. */
function drawSignature(pdf: Pdf, { issuerName, issuedAt }: Letter): void {
  if (pdf.y + 70 > pdf.page.height - MARGINS.bottom) pdf.addPage();
  pdf.moveDown(1.5).fontSize(BODY).text(issuerName, { align: 'right' });
  pdf.text(writtenDay(issuedAt), { align: 'right' });
}

/**
 * Renders a letter. Nothing but the letter and the address goes in, so that the same letter gives the same bytes.
 *
 * @param checkedAt where the number and the code can be checked
 */
export function renderLetter(letter: Letter, checkedAt: string): Promise<Buffer> {
  const { number, issuerName, issuedAt, kind, content } = letter;
  const info = { title: `${LETTER_TITLES[kind].zh} ${number}`, author: issuerName, createdAt: issuedAt };
  return writePaper(
    info,
    (pdf) => {
      drawHead(pdf, letter);
      drawContent(pdf, content);
      drawSignature(pdf, letter);
    },
    (page, count) => [
      `编号 ${number}　校验码 ${checkCode(letter)}　第 ${page} 页，共 ${count} 页`,
      `核验 Check: ${checkedAt}`,
    ],
  );
}
