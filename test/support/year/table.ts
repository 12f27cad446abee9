/** Tables as a golden file prints them: amounts to the right, everything else to the left. */

export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns of amounts that mean nothing when they are added up. */
  unsummed?: readonly string[];
}

const AMOUNT = /^-?\d+\.\d\d$/;

/** @returns the fen of an amount as it is printed; by another way than the code's own */
export const fen = (printed: string): bigint => {
  if (!AMOUNT.test(printed)) throw new Error(`"${printed}" is no amount`);
  return BigInt(printed.replace('.', ''));
};

/** @returns fen as they are printed */
export function yuan(amount: bigint): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** @returns the amounts of a column in fen, of the rows that are asked for */
export function column({ head, rows }: Table, name: string, where: Record<string, string> = {}): bigint[] {
  const place = (wanted: string): number => {
    const found = head.indexOf(wanted);
    if (found < 0) throw new Error(`no column "${wanted}"`);
    return found;
  };
  const asked = Object.entries(where).map(([key, value]) => [place(key), value] as const);
  const amounts = rows.filter((row) => asked.every(([at, value]) => row[at] === value));
  return amounts.map((row) => fen(row[place(name)] as string));
}

export const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

/** @returns the sum of a column of the rows that are asked for */
export const sumOf = (table: Table, name: string, where: Record<string, string> = {}): bigint =>
  total(column(table, name, where));

/** @returns the table as text, with the sums of its columns of amounts below it */
export function printed(table: Table): string[] {
  const { title, head, rows, unsummed = [] } = table;
  const isAmount = head.map((_, at) => rows.length > 0 && rows.every((row) => AMOUNT.test(row[at] as string)));
  const sums = head.map((name, at) => (isAmount[at] && !unsummed.includes(name) ? yuan(sumOf(table, name)) : ''));
  const lines = [head, ...rows, ...(rows.length > 1 && isAmount.includes(true) ? [['total', ...sums.slice(1)]] : [])];
  const widths = head.map((_, at) => Math.max(...lines.map((line) => (line[at] as string).length)));
  const pad = (cell: string, at: number) =>
    isAmount[at] ? cell.padStart(widths[at] as number) : cell.padEnd(widths[at] as number);
  return [`## ${title}`, '', ...lines.map((line) => line.map(pad).join('  ').trimEnd()), ''];
}
