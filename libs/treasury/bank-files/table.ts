/** A table of payments with headings, from CSV or a sheet, as lines. Pure. */
import { type Day, Refused } from '#kernel';
import { checkLineCount, fileRefusal, type TableRow } from '#sheets';
import { type BankLine, type BankStatus, lineOf, RAW_LIMIT, type UnreadableLine } from './bank-line.js';

const COLUMNS = ['reference', 'amount', 'account', 'date', 'status'] as const;
export type Column = (typeof COLUMNS)[number] | 'bankReference';

const HEADINGS: Record<string, Column> = {
  订单号: 'reference',
  reference: 'reference',
  金额: 'amount',
  amount: 'amount',
  账号: 'account',
  account: 'account',
  日期: 'date',
  date: 'date',
  结果: 'status',
  status: 'status',
  流水号: 'bankReference',
  bankreference: 'bankReference',
};

const STATUSES = new Map<string, BankStatus>([
  ['成功', 'paid'],
  ['paid', 'paid'],
  ['success', 'paid'],
  ['退回', 'returned'],
  ['失败', 'returned'],
  ['returned', 'returned'],
  ['failed', 'returned'],
]);

/** The place of each column, counted from 0; the bank's own reference may be missing. */
export type Places = Record<(typeof COLUMNS)[number], number> & { bankReference?: number };

/**
 * Finds the columns reference, amount, account, date, status (订单号, 金额, 账号, 日期, 结果), in any order, and
 * bankReference (流水号) where it is named; others are passed over.
 *
 * @throws Refused `file-columns` naming what is missing or repeated
 */
export function placesOf(headings: readonly string[]): Places {
  const names = headings.map((heading) => {
    const word = heading.trim().toLowerCase();
    return Object.hasOwn(HEADINGS, word) ? HEADINGS[word] : undefined;
  });
  const wrong = [...COLUMNS, 'bankReference' as const].filter((column) => {
    const count = names.filter((name) => name === column).length;
    return count > 1 || (count === 0 && column !== 'bankReference');
  });
  if (wrong.length > 0) {
    const params = { columns: COLUMNS.join(', '), wrong: wrong.join(', ') };
    throw new Refused(fileRefusal('file-columns', { params }));
  }
  const placed = COLUMNS.map((column) => [column, names.indexOf(column)]);
  const own = names.indexOf('bankReference');
  return { ...(Object.fromEntries(placed) as Places), ...(own >= 0 && { bankReference: own }) };
}

/**
 * Takes the rows one by one: the first are the headings, the others lines. Amounts are yuan ("180000.99"), days
 * YYYY-MM-DD, the status success/paid/成功 or failed/returned/失败/退回.
 */
export class TableReader {
  private places: Places | undefined;
  private readonly lines: (BankLine | UnreadableLine)[] = [];

  constructor(private readonly today: Day) {}

  /** @throws Refused `file-columns`, `file-too-many-lines` */
  readonly add = (row: TableRow): void => {
    if (!this.places) {
      this.places = placesOf(row.cells);
      return;
    }
    this.lines.push(readRow(row, this.places, this.today));
    checkLineCount(this.lines.length);
  };

  /** @returns what was read @throws Refused `file-columns` where there were not even headings */
  result(): (BankLine | UnreadableLine)[] {
    if (!this.places) placesOf([]);
    return this.lines;
  }
}

function readRow({ line, cells }: TableRow, places: Places, today: Day): BankLine | UnreadableLine {
  const word = (place: number | undefined): string => (place === undefined ? '' : (cells[place]?.trim() ?? ''));
  const words = {
    reference: word(places.reference),
    amount: word(places.amount),
    account: word(places.account),
    date: word(places.date),
    status: STATUSES.get(word(places.status).toLowerCase()),
    bankReference: word(places.bankReference),
  };
  return lineOf(line, words, today, () => rawOf(cells));
}

/** Stops at what is kept of a line: a sheet may repeat one long text in every cell. */
function rawOf(cells: readonly string[]): string {
  let raw = cells[0] ?? '';
  for (let place = 1; place < cells.length && raw.length < RAW_LIMIT; place += 1) raw += `,${cells[place] ?? ''}`;
  return raw;
}
