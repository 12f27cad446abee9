/** Intended awards 公示, for everybody to read. */
import { type Actor, type Day, formatYuan, kernelRefusal, Refused, shanghaiDay, type Tx } from '#kernel';
import type { House } from '../house.js';

/** An intended award as everybody may see it: no account, no contact, no facts. */
export interface PublicNotice {
  id: string;
  number: string;
  enterpriseName: string;
  measure: string;
  measureTitle: { zh: string; en: string };
  /** Yuan. */
  amount: string;
  /** Last day on which an objection is heard in time. */
  endsOn: Day;
}

interface Row {
  id: string;
  number: string;
  enterpriseName: string;
  measure: string;
  documentVersion: number;
  proposedFen: bigint;
  noticeEndsOn: Day;
}

/**
 * The notices whose period is running, in the order in which they end.
 *
 * @param input.after the last notice of the page before
 */
export async function listPublicNotices(
  house: House,
  tx: Tx,
  _actor: Actor,
  input: { limit: number; cursor?: string },
): Promise<{ items: PublicNotice[]; nextCursor: string | null }> {
  const [afterDay, afterId] = input.cursor === undefined ? [null, null] : readCursor(input.cursor);
  const rows = await tx.query<Row>(
    `SELECT a.id, a.number, e.name AS "enterpriseName", a.measure, a.document_version AS "documentVersion",
            a.proposed_fen AS "proposedFen", a.notice_ends_on AS "noticeEndsOn"
       FROM application a JOIN enterprise e ON e.id = a.enterprise_id
      WHERE a.state = 'public_notice' AND a.notice_ends_on >= $1
        AND ($2::date IS NULL OR (a.notice_ends_on, a.id) > ($2, $3::uuid))
      ORDER BY a.notice_ends_on, a.id LIMIT $4`,
    [shanghaiDay(house.clock.now()), afterDay, afterId, input.limit + 1],
  );
  const items: PublicNotice[] = [];
  for (const row of rows.slice(0, input.limit)) items.push(await noticeOf(house, tx, row));
  const last = rows[input.limit - 1];
  return { items, nextCursor: rows.length > input.limit && last ? `${last.noticeEndsOn}_${last.id}` : null };
}

async function noticeOf(house: House, tx: Tx, row: Row): Promise<PublicNotice> {
  // Published versions are kept in memory, so this asks the database once per document and not per row.
  const { measure } = await house.catalogue.measure(tx, row.measure, row.documentVersion);
  const { id, number, enterpriseName, noticeEndsOn } = row;
  return {
    id,
    number,
    enterpriseName,
    measure: row.measure,
    measureTitle: measure.title,
    amount: formatYuan(row.proposedFen),
    endsOn: noticeEndsOn,
  };
}

function readCursor(cursor: string): [Day, string] {
  const match = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(cursor);
  if (!match) throw new Refused(kernelRefusal('invalid-input'));
  return [match[1] as Day, match[2] as string];
}
