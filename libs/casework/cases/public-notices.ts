/** Intended awards 公示, for everybody to read: as they were published, and nothing besides. */
import { type Actor, addDays, type Day, formatYuan, isId, kernelRefusal, Refused, shanghaiDay, type Tx } from '#kernel';
import { endedNotices, type NoticePlace, noticeOfCase, openNotices, type PublishedNotice } from '#workflow';
import type { House } from '../house.js';

/** An intended award as everybody may see it: no account, no contact, no facts. */
export interface PublicNotice {
  /** Of the case: objections go there. */
  id: string;
  number: string;
  enterpriseName: string;
  documentId: string;
  measure: string;
  measureTitle: { zh: string; en: string };
  /** Yuan. */
  amount: string;
  publishedOn: Day;
  /** Last day on which an objection is heard in time. */
  endsOn: Day;
}

/** For so many days a notice stays readable after its last day [local]. */
export const NOTICE_READABLE_DAYS = 90;

/**
 * The notices whose period is running, in the order in which they end; or those that ended lately, the latest first.
 *
 * @param input.cursor the `nextCursor` of the page before
 */
export async function listPublicNotices(
  house: House,
  tx: Tx,
  _actor: Actor,
  input: { state?: 'open' | 'ended'; limit: number; cursor?: string },
): Promise<{ items: PublicNotice[]; nextCursor: string | null }> {
  const today = shanghaiDay(house.clock.now());
  const after = input.cursor === undefined ? undefined : readCursor(input.cursor);
  const page = { today, after, limit: input.limit + 1 };
  const rows =
    input.state === 'ended'
      ? await endedNotices(tx, addDays(today, -NOTICE_READABLE_DAYS), page)
      : await openNotices(tx, page);
  const last = rows[input.limit - 1];
  return {
    items: rows.slice(0, input.limit).map(present),
    nextCursor: rows.length > input.limit && last ? `${last.endsOn}_${last.id}` : null,
  };
}

/**
 * The notice of a case, while it runs and for some time after.
 *
 * @param input.id the case's
 * @throws Refused `not-found`
 */
export async function readPublicNotice(
  house: House,
  tx: Tx,
  _actor: Actor,
  input: { id: string },
): Promise<PublicNotice> {
  const since = addDays(shanghaiDay(house.clock.now()), -NOTICE_READABLE_DAYS);
  const notice = isId(input.id) ? await noticeOfCase(tx, input.id, since) : undefined;
  if (!notice) throw new Refused(kernelRefusal('not-found'));
  return present(notice);
}

const present = ({ applicationId, amount, id: _, withdrawnAt: __, ...notice }: PublishedNotice): PublicNotice => ({
  id: applicationId,
  ...notice,
  amount: formatYuan(amount),
});

function readCursor(cursor: string): NoticePlace {
  const match = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(cursor);
  if (!match) throw new Refused(kernelRefusal('invalid-input'));
  return { day: match[1] as Day, id: match[2] as string };
}
