/** What one booking of the bank says of our payments. Pure. */
import { type Day, shanghaiDay } from '#kernel';
import { type BankLine, type BankStatus, lineOf, type UnreadableLine, unreadable } from './bank-line.js';
import type { CamtEntry, Fields } from './camt-fields.js';

/**
 * @param first the number of the entry's first line
 * @returns a line for each transaction; an entry without any names no payment and is one unreadable line
 */
export function entryLines(entry: CamtEntry, first: number, today: Day): (BankLine | UnreadableLine)[] {
  const { fields, details } = entry;
  if (details.length === 0) return [unreadable(first, fields.toString(), '没有逐笔明细 no transaction details')];
  return details.map((detail, place) => detailLine(detail, entry, first + place, today));
}

function detailLine(
  detail: Fields,
  { fields, details }: CamtEntry,
  line: number,
  today: Day,
): BankLine | UnreadableLine {
  const raw = () => `${detail}; ${fields}`;
  const status = (fields.get('Sts/Cd') ?? fields.get('Sts')) === 'BOOK';
  if (!status) return unreadable(line, raw(), '尚未入账 not booked');
  const direction = directionOf(detail, fields);
  if (!direction) return unreadable(line, raw(), '不是本单位付款或其退回 neither our payment nor its return');
  const reference = detail.get('Refs/EndToEndId') ?? '';
  if (reference === '' || reference === 'NOTPROVIDED') return unreadable(line, raw(), '没有订单号 no EndToEndId');
  const money = amountOf(detail, details.length === 1 ? fields : null);
  if (money.currency !== 'CNY') return unreadable(line, raw(), '币种不是人民币 not CNY');
  const words = {
    reference,
    amount: money.amount ?? '',
    account: accountOf(detail),
    date: bookingDay(fields),
    status: direction,
    bankReference: detail.get('Refs/AcctSvcrRef') ?? fields.get('AcctSvcrRef') ?? '',
  };
  return lineOf(line, words, today, raw);
}

/**
 * A debit is a payment. A credit is our money coming back where the bank says so (`RvslInd`, `RtrInf`), and otherwise
 * somebody else's. A debit that reverses or returns something takes back money that we had received.
 */
function directionOf(detail: Fields, entry: Fields): BankStatus | undefined {
  // A field that came twice contradicts itself; then nothing is known of the direction.
  const own = detail.has('CdtDbtInd') ? detail.get('CdtDbtInd') : entry.get('CdtDbtInd');
  const reversal = entry.has('RvslInd') ? entry.get('RvslInd') : 'false';
  if (reversal === undefined || !/^(?:true|false|1|0)$/.test(reversal)) return undefined;
  const back = detail.has('RtrInf') || reversal === 'true' || reversal === '1';
  if (own === 'DBIT' && !back) return 'paid';
  return own === 'CRDT' && back ? 'returned' : undefined;
}

/** @param entry whose amount is the transaction's where it is the only one of the entry */
function amountOf(detail: Fields, entry: Fields | null): { amount?: string; currency?: string } {
  for (const path of ['Amt', 'AmtDtls/TxAmt/Amt']) {
    if (detail.has(path)) return { amount: detail.get(path), currency: detail.get(`${path}@Ccy`) };
  }
  return { amount: entry?.get('Amt'), currency: entry?.get('Amt@Ccy') };
}

/** @returns the payee's account; of a message that names two, none */
function accountOf(detail: Fields): string {
  const [iban, other] = ['RltdPties/CdtrAcct/Id/IBAN', 'RltdPties/CdtrAcct/Id/Othr/Id'];
  if (detail.has(iban) && detail.has(other)) return '';
  return detail.get(iban) ?? detail.get(other) ?? '';
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})?$/;

/** @returns the day of booking in Shanghai; a time without a zone is the bank's own, which is Shanghai's */
function bookingDay(entry: Fields): Day {
  const day = entry.get('BookgDt/Dt');
  if (day !== undefined || entry.has('BookgDt/Dt')) return day ?? '';
  const time = entry.get('BookgDt/DtTm') ?? '';
  const match = INSTANT.exec(time);
  if (!match) return '';
  const instant = new Date(match[1] ? time : `${time}+08:00`);
  return Number.isNaN(instant.getTime()) ? '' : shanghaiDay(instant);
}
