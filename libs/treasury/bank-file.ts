/** Reading a bank's return file. Pure: bytes in, lines out; a line that cannot be read says so and harms no other. */
import { type CsvError, parse } from 'csv-parse/sync';
import { type Day, type Fen, isDay, parseYuan, Refused } from '#kernel';
import { treasuryRefusal } from './refusals.js';

export type BankStatus = 'paid' | 'returned';

/** What the bank says of one payment. */
export interface BankLine {
  /** Line of the file, counted from 1; the headings are line 1. */
  line: number;
  reference: string;
  amount: Fen;
  account: string;
  day: Day;
  status: BankStatus;
  /** The bank's own id of the movement, where the file tells it. */
  bankReference: string | null;
}

/** A line that says nothing certain. It changes nothing and waits for a person. */
export interface UnreadableLine {
  line: number;
  raw: string;
}

const HEADINGS: Record<string, string> = {
  订单号: 'reference',
  金额: 'amount',
  账号: 'account',
  日期: 'date',
  结果: 'status',
  流水号: 'bankreference',
};
const COLUMNS = ['reference', 'amount', 'account', 'date', 'status'] as const;
type Cells = Record<(typeof COLUMNS)[number] | 'bankreference', string>;

const STATUSES: Record<string, BankStatus> = {
  成功: 'paid',
  paid: 'paid',
  success: 'paid',
  退回: 'returned',
  失败: 'returned',
  returned: 'returned',
  failed: 'returned',
};

/** As much of an unreadable line as is kept. */
const RAW_LIMIT = 500;

/**
 * Reads CSV in UTF-8, with or without a byte order mark. The first line names the columns reference, amount, account,
 * date, status (订单号, 金额, 账号, 日期, 结果) in any order, and may name bankReference (流水号); others are passed over. Amounts are yuan
 * ("180000.99"), days YYYY-MM-DD, the status success/paid/成功 or failed/returned/失败/退回.
 *
 * @param today days after it are not believed
 * @throws Refused `bank-file-encoding`, `bank-file-columns`, `bank-file-malformed`, where no line can be trusted
 */
export async function readBankFile(
  _fileName: string,
  bytes: Uint8Array,
  today: Day,
): Promise<(BankLine | UnreadableLine)[]> {
  const [headings, ...records] = recordsOf(decode(bytes));
  const columns = columnsOf(headings?.record ?? []);
  return records.map(({ record, info }) => {
    const cells = Object.fromEntries(
      [...COLUMNS, 'bankreference' as const].map((column) => [column, record[columns[column]]?.trim() ?? '']),
    );
    return readLine(cells as Cells, info.lines, today) ?? { line: info.lines, raw: rawOf(record) };
  });
}

/** PostgreSQL keeps no NUL in a text. */
const rawOf = (record: string[]): string => record.join(',').replaceAll('\0', '�').slice(0, RAW_LIMIT);

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(treasuryRefusal('bank-file-encoding'));
  }
}

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

function recordsOf(text: string): CsvRecord[] {
  try {
    const records = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    return records as unknown as CsvRecord[];
  } catch (error) {
    const { lines, message } = error as CsvError & { lines?: number };
    throw new Refused(treasuryRefusal('bank-file-malformed', { params: { line: lines ?? 1, reason: message } }));
  }
}

/** @returns the place of each column */
function columnsOf(headings: readonly string[]): Record<keyof Cells, number> {
  const names = headings.map((heading) => HEADINGS[heading.trim()] ?? heading.trim().toLowerCase());
  const wrong = COLUMNS.filter((column) => names.filter((name) => name === column).length !== 1);
  if (wrong.length > 0) {
    const params = { columns: COLUMNS.join(', '), wrong: wrong.join(', ') };
    throw new Refused(treasuryRefusal('bank-file-columns', { params }));
  }
  return Object.fromEntries([...COLUMNS, 'bankreference'].map((column) => [column, names.indexOf(column)])) as Record<
    keyof Cells,
    number
  >;
}

function readLine(cells: Cells, line: number, today: Day): BankLine | null {
  const status = STATUSES[cells.status.toLowerCase()];
  const amount = readAmount(cells.amount);
  const { account, date } = cells;
  const reference = cells.reference.toUpperCase();
  const readable = /^[0-9A-Z-]{1,50}$/.test(reference) && /^\d{1,40}$/.test(account) && isDay(date) && date <= today;
  return readable && status && amount !== null
    ? { line, reference, amount, account, day: date, status, bankReference: cells.bankreference.slice(0, 100) || null }
    : null;
}

function readAmount(text: string): Fen | null {
  try {
    const amount = parseYuan(text);
    return amount > 0n ? amount : null;
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
