/** Public notices as they were published: what everybody could read of an intended award, and until when. */
import { type Day, type Fen, newId, type Tx } from '#kernel';

export interface PublishedNotice {
  id: string;
  applicationId: string;
  number: string;
  enterpriseName: string;
  documentId: string;
  measure: string;
  measureTitle: { zh: string; en: string };
  amount: Fen;
  publishedOn: Day;
  /** The last day on which an objection is heard in time. */
  endsOn: Day;
  /** Set when it was taken back before its award was decided on. */
  withdrawnAt: Date | null;
}

export interface NewNotice extends Omit<PublishedNotice, 'id' | 'enterpriseName' | 'withdrawnAt'> {
  enterpriseId: string;
  publishedBy: string;
  publishedAt: Date;
}

/** Writes the notice of a case that was just proposed. */
export async function publishNotice(tx: Tx, notice: NewNotice): Promise<void> {
  await tx.execute(
    {
      name: 'notice-publish',
      text: `
        INSERT INTO public_notice (id, application_id, number, enterprise_name, document_id, measure, measure_title,
          amount_fen, published_by, published_at, published_on, ends_on)
        SELECT $1, $2, $3, e.name, $5, $6, $7, $8, $9, $10, $11, $12 FROM enterprise e WHERE e.id = $4`,
    },
    [
      newId(),
      notice.applicationId,
      notice.number,
      notice.enterpriseId,
      notice.documentId,
      notice.measure,
      JSON.stringify(notice.measureTitle),
      notice.amount,
      notice.publishedBy,
      notice.publishedAt,
      notice.publishedOn,
      notice.endsOn,
    ],
  );
}

/** Ends the case's present notice before its award is decided on; those of earlier proposals have run. */
export async function withdrawNotice(tx: Tx, applicationId: string, at: Date): Promise<void> {
  await tx.execute(
    `UPDATE public_notice SET withdrawn_at = $2
      WHERE id = (SELECT id FROM public_notice WHERE application_id = $1 ORDER BY published_at DESC LIMIT 1)`,
    [applicationId, at],
  );
}

const READ = `
  SELECT n.id, n.application_id AS "applicationId", n.number, n.enterprise_name AS "enterpriseName",
         n.document_id AS "documentId", n.measure, n.measure_title AS "measureTitle", n.amount_fen AS amount,
         n.published_on AS "publishedOn", n.ends_on AS "endsOn", n.withdrawn_at AS "withdrawnAt"
    FROM public_notice n`;

/** Where a page ended. */
export interface NoticePlace {
  day: Day;
  id: string;
}

export interface NoticePage {
  /** The day of asking. */
  today: Day;
  after?: NoticePlace;
  limit: number;
}

/** @returns the notices whose period is running and whose case is still on notice, in the order in which they end */
export function openNotices(tx: Tx, { today, after, limit }: NoticePage): Promise<PublishedNotice[]> {
  return tx.query<PublishedNotice>(
    `${READ} JOIN application a ON a.id = n.application_id
      WHERE n.ends_on >= $1 AND n.withdrawn_at IS NULL AND a.state = 'public_notice'
        AND ($2::date IS NULL OR (n.ends_on, n.id) > ($2, $3::uuid))
      ORDER BY n.ends_on, n.id LIMIT $4`,
    [today, after?.day ?? null, after?.id ?? null, limit],
  );
}

/** @returns notices whose last day lies behind, since a day, the latest first; those taken back are not among them */
export function endedNotices(tx: Tx, since: Day, { today, after, limit }: NoticePage): Promise<PublishedNotice[]> {
  return tx.query<PublishedNotice>(
    `${READ} WHERE n.ends_on < $1 AND n.ends_on >= $2 AND n.withdrawn_at IS NULL
        AND ($3::date IS NULL OR (n.ends_on, n.id) < ($3, $4::uuid))
      ORDER BY n.ends_on DESC, n.id DESC LIMIT $5`,
    [today, since, after?.day ?? null, after?.id ?? null, limit],
  );
}

/** @returns the newest notice of the case that was not taken back and ends on that day or later, or undefined */
export async function noticeOfCase(tx: Tx, applicationId: string, since: Day): Promise<PublishedNotice | undefined> {
  const [notice] = await tx.query<PublishedNotice>(
    `${READ} WHERE n.application_id = $1 AND n.withdrawn_at IS NULL AND n.ends_on >= $2
      ORDER BY n.published_at DESC LIMIT 1`,
    [applicationId, since],
  );
  return notice;
}
