/** What a bank's file says, line by line, and the one place that decides which words of it are believed. Pure. */
import { type Day, type Fen, isDay, parseYuan } from '#kernel';

export type BankStatus = 'paid' | 'returned';

/** What the bank says of one payment. */
export interface BankLine {
  /** Where it stands, counted from 1: the line of a CSV, the row of a sheet, the transaction of a camt message. */
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
  /** The line as it stood in the file, or as much of it as is kept. */
  raw: string;
  /** What is wrong with it, in short words of both languages. */
  reason: string;
}

/** The words of a line before anything is believed. */
export interface LineWords {
  reference: string;
  amount: string;
  account: string;
  date: string;
  status: BankStatus | undefined;
  bankReference: string;
}

/** As much of an unreadable line as is kept. */
export const RAW_LIMIT = 500;
const AMOUNT = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,2})?$/;
const BANK_REFERENCE_LIMIT = 100;
const REFERENCE = /^[0-9A-Z-]{1,50}$/;
/** Digits, or an IBAN. A number that a spreadsheet has rounded (3.1E+15) is neither. */
const ACCOUNT = /^(?:\d{1,40}|[A-Z]{2}\d{2}[0-9A-Z]{1,30})$/;

/** @returns an unreadable line; PostgreSQL keeps no NUL in a text, and half a surrogate pair is no character */
export function unreadable(line: number, raw: string, reason: string): UnreadableLine {
  const kept = Buffer.from(raw.slice(0, RAW_LIMIT).replaceAll('\0', '\uFFFD')).toString();
  return { line, raw: kept, reason };
}

/**
 * Believes a line, or says why not: nothing is guessed, rounded or completed.
 *
 * @param raw is asked for only where the line is unreadable
 * @param today in Shanghai; days after it are not believed
 */
export function lineOf(line: number, words: LineWords, today: Day, raw: () => string): BankLine | UnreadableLine {
  const reference = words.reference.toUpperCase();
  const { account, date, status } = words;
  const amount = amountOf(words.amount);
  if (!REFERENCE.test(reference)) return unreadable(line, raw(), '订单号有误 reference');
  if (amount === null) return unreadable(line, raw(), '金额有误 amount');
  if (!ACCOUNT.test(account)) return unreadable(line, raw(), '账号有误 account');
  if (!isDay(date) || date > today) return unreadable(line, raw(), '日期有误 date');
  if (!status) return unreadable(line, raw(), '结果有误 status');
  if (words.bankReference.length > BANK_REFERENCE_LIMIT || words.bankReference.includes('\0')) {
    return unreadable(line, raw(), '流水号有误 bankReference');
  }
  return { line, reference, amount, account, day: date, status, bankReference: words.bankReference || null };
}

/** @returns fen, or null where it is not an amount above zero of at most two decimals */
function amountOf(text: string): Fen | null {
  // Asked first, because a file of nothing but wrong amounts would spend its time on making refusals.
  const amount = AMOUNT.test(text) ? parseYuan(text) : 0n;
  return amount > 0n ? amount : null;
}
