/** Number, title, issuers and dates, as the notice in front of the clauses and the last sentence give them. */
import { addDays, addYears } from '#kernel';
import { readDate } from './dates.js';
import { readNumber } from './numbers.js';
import { sentencesOf } from './sentences.js';

/** What was read, and the words that it was read from. */
export interface Found<T> {
  value: T;
  quote: string;
}

export interface ProposedHeader {
  /** 文号; null where no line is one. */
  number: Found<string> | null;
  title: Found<string> | null;
  issuers: Found<string>[];
  issuedOn: Found<string> | null;
  /** First and last day; `derived` where the last was counted from a duration. Null where no sentence names the first. */
  inForce: { from: string; to: string | null; derived: boolean; quote: string } | null;
}

const bare = (words: string): string => words.replace(/\s+/g, '');
const folded = (words: string): string => bare(words.normalize('NFKC'));

const NUMBER_LINE = /^[\u4e00-\u9fff]{2,12}[〔[【]\d{4}[〕\]】]第?\d{1,5}号$/;
const ISSUER_LINE = /^[\u4e00-\u9fff（）()]{2,38}(?:委员会|委|局|政府|办公室|办公厅|厅|院|部|署|中心|联席会议)$/;
const TITLE_LINE = /^.{4,80}(?:措施|意见|办法|规定|细则|方案|政策|规则|指南)(?:[（(](?:试行|暂行)[)）])?$/;

/** The title that a notice issues; of a text without a notice the line that reads like one. */
function titleOf(lines: readonly string[]): Found<string> | null {
  const match = /印发[《«](.{1,150}?)[》»]的通知/.exec(bare(lines.slice(0, 60).join('')));
  if (match) return { value: match[1] as string, quote: match[0] };
  const line = lines.find((each) => TITLE_LINE.test(bare(each)));
  return line === undefined ? null : { value: bare(line), quote: line };
}

/** The masthead: each body on a line of its own above the number of the document. */
function issuersOf(masthead: readonly string[]): Found<string>[] {
  return masthead
    .map((line) => ({ value: bare(line).replace(/文件$/, ''), quote: line }))
    .filter(({ value }) => ISSUER_LINE.test(value));
}

function issuedOnOf(lines: readonly string[]): Found<string> | null {
  for (const line of lines) {
    const day = readDate(folded(line));
    if (day?.length === 10) return { value: day, quote: line };
  }
  return null;
}

const DAY = '\\d{4}年\\d{1,2}月\\d{1,2}日';
const FROM = new RegExp(`自(${DAY})起(?:施行|实施|执行|生效|试行)`);
const UNTIL = new RegExp(`(?:有效期|有效期限|施行|实施|执行)(?:限)?(?:截)?(?:至|到)(${DAY})`);
const LASTS = /有效期(?:限)?(?:为)?(\d{1,2}|[一二两三四五六七八九十]{1,2})年/;

/** 有效期3年 from 2024-02-06 ends on 2027-02-05; from a 29 February it ends with the February of a common year. */
function lastDayAfter(from: string, years: string): string | null {
  const count = readNumber(years);
  if (count === null) return null;
  const sameDay = addYears(from, Number(count.digits));
  return sameDay.slice(-2) === from.slice(-2) ? addDays(sameDay, -1) : sameDay;
}

function inForceOf(texts: readonly string[]): ProposedHeader['inForce'] {
  for (const { text } of texts.flatMap((each) => sentencesOf(each))) {
    const words = folded(text);
    const from = readDate(FROM.exec(words)?.[1] ?? '');
    if (from === null) continue;
    const written = readDate(UNTIL.exec(words)?.[1] ?? '');
    const years = LASTS.exec(words)?.[1];
    const counted = written === null && years !== undefined ? lastDayAfter(from, years) : null;
    return { from, to: written ?? counted, derived: counted !== null, quote: text };
  }
  return null;
}

/**
 * @param notice the lines before the first clause
 * @param tail the lines behind the last one, where a document without a notice is signed
 * @param texts where the dates in force are looked for, in this order
 */
export function headerOf(notice: readonly string[], tail: readonly string[], texts: readonly string[]): ProposedHeader {
  const at = notice.findIndex((line) => NUMBER_LINE.test(folded(line)));
  const line = notice[at];
  return {
    number: line === undefined ? null : { value: folded(line), quote: line },
    title: titleOf(notice),
    issuers: at < 0 ? [] : issuersOf(notice.slice(0, at)),
    issuedOn: issuedOnOf([...notice.slice(Math.max(at, 0)), ...tail]),
    inForce: inForceOf(texts),
  };
}
