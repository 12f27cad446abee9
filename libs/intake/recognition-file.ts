/** A list of who was recognised, from a table with headings. What cannot be taken says so and harms no other line. Pure. */
import { type Day, isDay, parseUscc, Refused } from '#kernel';
import { checkLineCount, fileRefusal, type TableRow } from '#sheets';

/** One line of a list. */
export interface RecognitionLine {
  line: number;
  uscc: string;
  name: string;
  recognisedOn: Day;
}

/** A line that was not taken. */
export interface RecognitionProblem {
  line: number;
  /** The credit code as it was written, or the whole line where there is none. */
  value: string;
  zh: string;
  en: string;
}

const COLUMNS = ['uscc', 'name', 'recognisedOn'] as const;
type Column = (typeof COLUMNS)[number];

const HEADINGS: Record<string, Column> = {
  统一社会信用代码: 'uscc',
  信用代码: 'uscc',
  uscc: 'uscc',
  企业名称: 'name',
  name: 'name',
  认定日期: 'recognisedOn',
  recognisedon: 'recognisedOn',
};

/** Excel and people write days in several ways; each of these names one day. */
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** Takes the rows one by one: the first are the headings, the others lines. */
export class RecognitionReader {
  private places: Record<Column, number> | undefined;
  private readonly seen = new Map<string, number>();
  readonly lines: RecognitionLine[] = [];
  readonly problems: RecognitionProblem[] = [];

  /** @param today in Shanghai: nobody is recognised on a day to come */
  constructor(private readonly today: Day) {}

  /** @throws Refused `file-columns`, `file-too-many-lines` */
  readonly add = ({ line, cells }: TableRow): void => {
    if (!this.places) {
      this.places = placesOf(cells);
      return;
    }
    if (cells.every((cell) => (cell ?? '').trim() === '')) return;
    checkLineCount(this.lines.length + this.problems.length + 1);
    const read = this.read(line, cells, this.places);
    if ('zh' in read) this.problems.push(read);
    else this.lines.push(read);
  };

  /** @throws Refused `file-columns` where there were not even headings */
  requireHeadings(): void {
    if (!this.places) placesOf([]);
  }

  private read(
    line: number,
    cells: readonly string[],
    places: Record<Column, number>,
  ): RecognitionLine | RecognitionProblem {
    const word = (column: Column): string => (cells[places[column]] ?? '').trim();
    const problem = (zh: string, en: string): RecognitionProblem => ({ line, value: word('uscc'), zh, en });
    const uscc = readUscc(word('uscc'));
    if (uscc === null) return problem('统一社会信用代码有误', 'the credit code is wrong');
    if (!word('name')) return problem('缺少企业名称', 'the name is missing');
    const recognisedOn = readDay(word('recognisedOn'));
    if (recognisedOn === null) return problem('认定日期有误', 'the day of recognition is wrong');
    if (recognisedOn > this.today) return problem('认定日期晚于今天', 'the day of recognition is still to come');
    const key = `${uscc}/${recognisedOn}`;
    const first = this.seen.get(key);
    if (first !== undefined) return problem(`与第 ${first} 行重复`, `the same as line ${first}`);
    this.seen.set(key, line);
    return { line, uscc, name: word('name').slice(0, 200), recognisedOn };
  }
}

function placesOf(headings: readonly string[]): Record<Column, number> {
  const names = Array.from(headings, (heading) => {
    const word = (heading ?? '').trim().toLowerCase();
    return Object.hasOwn(HEADINGS, word) ? HEADINGS[word] : undefined;
  });
  const wrong = COLUMNS.filter((column) => names.filter((name) => name === column).length !== 1);
  if (wrong.length > 0) {
    const params = { columns: '统一社会信用代码 uscc, 企业名称 name, 认定日期 recognisedOn', wrong: wrong.join(', ') };
    throw new Refused(fileRefusal('file-columns', { params }));
  }
  return Object.fromEntries(COLUMNS.map((column) => [column, names.indexOf(column)])) as Record<Column, number>;
}

function readUscc(word: string): string | null {
  try {
    return parseUscc(word);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function readDay(word: string): Day | null {
  const [, year, month, day] = DAY.exec(word) ?? [];
  if (!year || !month || !day) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : null;
}
