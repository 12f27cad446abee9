/** A letter as PDF: the same bytes every time, from what was kept when it was issued. */
import PDFDocument from 'pdfkit';
import { shanghaiDay } from '#kernel';
import { letterFont } from './font.js';
import { checkCode, LETTER_TITLES, type Letter } from './letter.js';
import { drawTable } from './table.js';

const MARGINS = { top: 64, bottom: 76, left: 64, right: 64 };
const BODY = 11.5;
const SMALL = 9;

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

function drawBody(pdf: Pdf, { content }: Letter): void {
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

/** The office and the day stand together on one page. */
function drawSignature(pdf: Pdf, { issuerName, issuedAt }: Letter): void {
  if (pdf.y + 70 > pdf.page.height - MARGINS.bottom) pdf.addPage();
  pdf.moveDown(1.5).fontSize(BODY).text(issuerName, { align: 'right' });
  pdf.text(writtenDay(issuedAt), { align: 'right' });
}

/** Written last, when the number of pages is known. */
function drawFooters(pdf: Pdf, letter: Letter, checkedAt: string): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    // Text below the margin would begin a new page.
    pdf.page.margins.bottom = 0;
    const width = pdf.page.width - MARGINS.left - MARGINS.right;
    const place = { width, align: 'center', lineBreak: false } as const;
    const top = pdf.page.height - 52;
    const code = `编号 ${letter.number}　校验码 ${checkCode(letter)}　第 ${page + 1} 页，共 ${count} 页`;
    pdf.fontSize(8).text(code, MARGINS.left, top, place);
    pdf.text(`核验 Check: ${checkedAt}`, MARGINS.left, top + 14, place);
  }
}

/**
 * Renders a letter. Nothing but the letter and the address goes in, so that the same letter gives the same bytes.
 *
 * @param checkedAt where the number and the code can be checked
 */
export function renderLetter(letter: Letter, checkedAt: string): Promise<Buffer> {
  const { number, issuerName, issuedAt, kind } = letter;
  const info = { Title: `${LETTER_TITLES[kind].zh} ${number}`, Author: issuerName, CreationDate: issuedAt };
  const pdf = new PDFDocument({ size: 'A4', margins: MARGINS, bufferPages: true, info });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  pdf.registerFont('letter', letterFont()).font('letter');
  drawHead(pdf, letter);
  drawBody(pdf, letter);
  drawSignature(pdf, letter);
  drawFooters(pdf, letter, checkedAt);
  pdf.end();
  return finished;
}
