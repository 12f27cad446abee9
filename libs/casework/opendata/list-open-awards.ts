/** Awards as open data: exactly what public notices said, for everybody. */
import { type Actor, addDays, type Day, formatInstant, formatYuan, shanghaiDay, type Tx } from '#kernel';
import { type PublishedAward, publishedAwards } from '#workflow';
import { NOTICE_READABLE_DAYS } from '../cases/public-notices.js';
import type { House } from '../house.js';
import { type Page, readPage } from '../page.js';

/** An award as everybody may know it: nothing besides what its notice said, and when it was approved. */
export interface OpenAward {
  number: string;
  enterpriseName: string;
  documentId: string;
  /** Number of the document, such as 沪松经规〔2025〕8号; the id where the catalogue no longer has it. */
  documentNumber: string;
  measure: string;
  measureTitle: { zh: string; en: string };
  /** Yuan. */
  amount: string;
  publishedOn: Day;
  approvedOn: Day | null;
}

/**
 * A notice whose award is not approved leaves the data when it can no longer be read as a notice; an approved one stays.
 *
 * @returns awards in the order of their publication, and when this was put together
 * @throws Refused `invalid-cursor`
 */
export async function listOpenAwards(house: House, tx: Tx, _actor: Actor, page: Page) {
  const now = house.clock.now();
  const since = addDays(shanghaiDay(now), -NOTICE_READABLE_DAYS);
  const documents = await house.catalogue.documents(tx);
  const numbers = new Map(documents.map(({ header, document }) => [header.id, document.number]));
  const read = (after: string | undefined, limit: number) => publishedAwards(tx, { after, since, limit });
  const present = ({ id: _, amount, ...award }: PublishedAward): OpenAward => ({
    ...award,
    documentNumber: numbers.get(award.documentId) ?? award.documentId,
    amount: formatYuan(amount),
  });
  return { generatedAt: formatInstant(now), ...(await readPage(page, read, present)) };
}
