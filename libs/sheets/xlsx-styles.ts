/** Which of a workbook's cell styles show a number as a date. */
import { scanXml } from './xml-scanner.js';

/** Excel's own date formats; 27–36 and 50–58 are those of its Chinese and Japanese editions. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) ||
  id === 22 ||
  (id >= 27 && id <= 31) ||
  id === 36 ||
  (id >= 50 && id <= 54) ||
  (id >= 57 && id <= 58);

/** @returns whether the format shows a year and a day; words in quotes and colours in brackets say nothing */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  return bare.includes('y') && bare.includes('d');
}

/** @returns whether the style of that number shows a date */
export function readDateStyles(xml: string | undefined): (style: number) => boolean {
  const formats = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  if (xml !== undefined) {
    scanXml(xml, {
      open: (name, attributes) => {
        const id = Number(attributes.get('numFmtId') ?? '0');
        if (name === 'numFmt') formats.set(id, isDateFormat((attributes.get('formatCode') ?? '').slice(0, 200)));
        if (name === 'cellXfs') inCells = true;
        if (name === 'xf' && inCells) styles.push(formats.get(id) ?? isBuiltInDate(id));
      },
      text: () => undefined,
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    });
  }
  return (style) => styles[style] ?? false;
}
