/** A table as it is shown, as a file for spreadsheets. Amounts and dates go as values and not as they are drawn. */

/** What a spreadsheet would take for a formula is kept a text; a number is none. */
const isFormula = (text: string): boolean => /^[=+\-@\t]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);

function textOf(cell: HTMLTableCellElement): string {
  const valued = cell.querySelectorAll<HTMLDataElement | HTMLTimeElement>('data, time');
  const [only] = valued;
  const value = valued.length === 1 && only ? ('dateTime' in only ? only.dateTime : only.value) : null;
  const text = (value ?? cell.textContent ?? '').replace(/\s+/g, ' ').trim();
  return isFormula(text) ? `'${text}` : text;
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** @returns the rows that are shown, with their headings; begins with a byte order mark, by which Excel knows UTF-8 */
export function csvOf(table: HTMLTableElement): string {
  const lines = [...table.rows].map((row) =>
    [...row.cells]
      .filter(({ classList }) => !classList.contains('cell-check'))
      .map((cell) => quoted(textOf(cell)))
      .join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
