/** What enterprises on a list are offered without having applied 免申即享, in the database, and how each answered. */
import { type Day, isId, kernelRefusal, newId, Refused, shanghaiDay, type Tx } from '#kernel';

/** Why nothing is offered to an enterprise on the list; looked at anew each time that the list is offered. */
export type ExclusionReason = 'no-site' | 'barred' | 'under-investigation' | 'applied' | 'not-eligible' | 'limit';

export type OfferState = 'offered' | 'confirmed' | 'declined' | 'lapsed' | 'excluded';

export interface Offer {
  id: string;
  /** Null where nothing was offered. */
  number: string | null;
  listId: string;
  line: number;
  measure: string;
  enterpriseId: string;
  enterpriseName: string;
  uscc: string;
  districtId: string;
  state: OfferState;
  excludedBecause: ExclusionReason | null;
  /** Last day of the answer; null where nothing was offered. */
  dueOn: Day | null;
  madeAt: Date;
  applicationId: string | null;
  accountId: string | null;
  answeredAt: Date | null;
}

/** An enterprise that is registered here and stands on a list. */
export interface ListedForOffer {
  enterpriseId: string;
  /** Its last recognition on the list. */
  line: number;
  siteIds: string[];
  /** It was offered the measure by this list before, or has not answered what another list brought it. */
  settled: boolean;
}

/**
 * Reads whom a list means, for one measure. Of offers under the same measure the second waits until the first is over.
 *
 * @returns every enterprise once, however often it is listed
 */
export async function listedForOffer(tx: Tx, listId: string, measure: string): Promise<ListedForOffer[]> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`offer/${measure}`]);
  return tx.query<ListedForOffer>(
    `SELECT DISTINCT ON (e.id) e.id AS "enterpriseId", r.line,
            ARRAY(SELECT organisation_id FROM enterprise_site WHERE enterprise_id = e.id) AS "siteIds",
            EXISTS (SELECT FROM offer o WHERE o.enterprise_id = e.id AND o.measure = $2
              AND (o.state = 'offered' OR (o.list_id = $1 AND o.state <> 'excluded'))) AS settled
       FROM recognition r JOIN enterprise e ON e.uscc = r.uscc
      WHERE r.list_id = $1 ORDER BY e.id, r.recognised_on DESC, r.line DESC`,
    [listId, measure],
  );
}

export type NewOffer = Pick<Offer, 'number' | 'line' | 'enterpriseId' | 'excludedBecause' | 'dueOn'>;

export interface OffersOfList {
  listId: string;
  measure: string;
  districtId: string;
  madeBy: string;
  madeAt: Date;
}

/** Writes offers and exclusions in one statement; an earlier exclusion by the same list gives way to what holds now. */
export async function writeOffers(tx: Tx, of: OffersOfList, offers: readonly NewOffer[]): Promise<void> {
  const rows = offers.map(({ enterpriseId, line, number, dueOn, excludedBecause }) => ({
    ...{ id: newId(), enterprise_id: enterpriseId, line, number, due_on: dueOn, excluded_because: excludedBecause },
  }));
  await tx.execute(
    `INSERT INTO offer (id, number, list_id, line, measure, enterprise_id, district_id, state, excluded_because, due_on,
                        made_by, made_at)
     SELECT n.id, n.number, $2, n.line, $3, n.enterprise_id, $4,
            CASE WHEN n.excluded_because IS NULL THEN 'offered' ELSE 'excluded' END, n.excluded_because, n.due_on, $5, $6
       FROM jsonb_to_recordset($1) AS n (id uuid, number text, line int, enterprise_id uuid, excluded_because text,
            due_on date)
     ON CONFLICT ON CONSTRAINT offer_once DO UPDATE
        SET number = EXCLUDED.number, line = EXCLUDED.line, state = EXCLUDED.state, due_on = EXCLUDED.due_on,
            excluded_because = EXCLUDED.excluded_because, made_by = EXCLUDED.made_by, made_at = EXCLUDED.made_at
      WHERE offer.state = 'excluded'`,
    [JSON.stringify(rows), of.listId, of.measure, of.districtId, of.madeBy, of.madeAt],
  );
}

const READ = `
  SELECT o.id, o.number, o.list_id AS "listId", o.line, o.measure, o.enterprise_id AS "enterpriseId",
         e.name AS "enterpriseName", e.uscc, o.district_id AS "districtId", o.state,
         o.excluded_because AS "excludedBecause", o.due_on AS "dueOn", o.made_at AS "madeAt",
         o.application_id AS "applicationId", o.account_id AS "accountId", o.answered_at AS "answeredAt"
    FROM offer o JOIN enterprise e ON e.id = o.enterprise_id`;

/** @throws Refused `not-found` where there is none within the transaction's reach */
export async function findOffer(tx: Tx, id: string): Promise<Offer> {
  const [offer] = isId(id) ? await tx.query<Offer>(`${READ} WHERE o.id = $1`, [id]) : [];
  if (!offer) throw new Refused(kernelRefusal('not-found'));
  return offer;
}

/** The same, held until the transaction ends, so that of two answers the second sees the first. */
export async function lockOffer(tx: Tx, id: string): Promise<Offer> {
  const [offer] = isId(id) ? await tx.query<Offer>(`${READ} WHERE o.id = $1 FOR NO KEY UPDATE OF o`, [id]) : [];
  if (!offer) throw new Refused(kernelRefusal('not-found'));
  return offer;
}

export interface OfferFilter {
  state?: OfferState;
  measure?: string;
  listId?: string;
}

/** @returns offers and exclusions within the transaction's reach, newest first, at most `limit` */
export function listOffers(
  tx: Tx,
  { state, measure, listId }: OfferFilter,
  { after, limit }: { after?: string; limit: number },
): Promise<Offer[]> {
  return tx.query<Offer>(
    `${READ} WHERE ($1::text IS NULL OR o.state = $1) AND ($2::text IS NULL OR o.measure = $2)
        AND ($3::uuid IS NULL OR o.list_id = $3) AND ($4::uuid IS NULL OR o.id < $4) ORDER BY o.id DESC LIMIT $5`,
    [state ?? null, measure ?? null, listId ?? null, after ?? null, limit],
  );
}

/** How an offer ends. A confirmation names the case that it made and the account that it confirmed. */
export type OfferAnswer = { by: string; at: Date } & (
  | { state: 'confirmed'; applicationId: string; accountId: string }
  | { state: 'declined' | 'lapsed' }
);

/** Writes the answer to an offer that the caller has locked; the database refuses a second one. */
export async function answerOffer(tx: Tx, id: string, answer: OfferAnswer): Promise<Offer> {
  const { applicationId, accountId } = answer.state === 'confirmed' ? answer : { applicationId: null, accountId: null };
  await tx.execute(
    `UPDATE offer SET state = $2, application_id = $3, account_id = $4, answered_by = $5, answered_at = $6 WHERE id = $1`,
    [id, answer.state, applicationId, accountId, answer.by, answer.at],
  );
  return findOffer(tx, id);
}

/** Where a page of offers that have passed ended. */
interface OfferPlace {
  /** The first instant after its last day in Shanghai. */
  at: Date;
  id: string;
}

/** @returns offers that nobody answered although their last day is over, the oldest first, at most `limit` */
export function passedOffers(tx: Tx, now: Date, limit: number, after: OfferPlace | null = null): Promise<OfferPlace[]> {
  return tx.query<OfferPlace>(
    `SELECT o.id, p.at FROM offer o, LATERAL (SELECT (o.due_on + 1)::timestamp AT TIME ZONE 'Asia/Shanghai') AS p (at)
      WHERE o.state = 'offered' AND o.due_on < $1
        AND ($3::timestamptz IS NULL OR (p.at, o.id) > ($3, $4::uuid)) ORDER BY o.due_on, o.id LIMIT $2`,
    [shanghaiDay(now), limit, after?.at ?? null, after?.id ?? null],
  );
}
