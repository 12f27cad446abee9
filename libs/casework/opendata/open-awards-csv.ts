/** The awards of the open data as a CSV file, page by page: what is in memory does not grow with the list. */
import { type Cell, textCell } from '#exports';
import { PUBLIC_RECORDER } from '../access/public-recorder.js';
import type { House } from '../house.js';
import { consult } from '../perform.js';
import { listOpenAwards, type OpenAward } from './list-open-awards.js';

/** Without it, Excel reads UTF-8 as the computer's own encoding, and the Chinese names are lost. */
const BYTE_ORDER_MARK = '\uFEFF';
const ROWS_PER_PAGE = 1000;

const COLUMNS: readonly [string, (award: OpenAward) => Cell][] = [
  ['number', (award) => award.number],
  ['enterpriseName', (award) => award.enterpriseName],
  ['documentNumber', (award) => award.documentNumber],
  ['measure', (award) => award.measure],
  ['measureTitle', (award) => award.measureTitle.zh],
  ['amountYuan', (award) => award.amount],
  ['publishedOn', (award) => award.publishedOn],
  ['approvedOn', (award) => award.approvedOn],
];

/** RFC 4180; every cell is quoted, and none is taken for a formula. */
const line = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => `"${textCell(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;

/** @returns the file in pieces: the mark and the headings, then a page of awards at a time, each read by itself */
export async function* openAwardsCsv(house: House): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(COLUMNS.map(([heading]) => heading));
  let cursor: string | undefined;
  do {
    const page = await consult(house, PUBLIC_RECORDER, listOpenAwards, { limit: ROWS_PER_PAGE, cursor });
    if (page.items.length > 0) yield page.items.map((award) => line(COLUMNS.map(([, of]) => of(award)))).join('');
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
