/** What an enterprise does and how large it is, from which day on. Only added to: each day keeps what was true on it. */
import { type Day, newId, type Tx } from '#kernel';
import type { EnterpriseSize, Industry } from './industries.js';

/** What an enterprise is; null where nobody said. */
export interface Class {
  industry: Industry | null;
  size: EnterpriseSize | null;
}

/** One statement of what an enterprise is. */
export interface Classification extends Class {
  id: string;
  fromDay: Day;
  recordedAt: Date;
  /** Name of who recorded it, and why; null for what was said at the registration. */
  recordedBy: string | null;
  reason: string | null;
}

export interface NewClassification extends Class {
  fromDay: Day;
  recordedAt: Date;
  /** Null for what is said at the registration. */
  by: { personId: string; reason: string } | null;
}

/** The newest day first; of one day, what was recorded last. The first one that is not after a day holds on it. */
const NEWEST_FIRST = 'from_day DESC, id DESC';

/** Records what an enterprise is from a day on. */
export async function recordClassification(tx: Tx, enterpriseId: string, given: NewClassification): Promise<void> {
  const { fromDay, industry, size, by, recordedAt } = given;
  await tx.execute(
    `INSERT INTO enterprise_classification (id, enterprise_id, from_day, industry, size, recorded_by, reason, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), enterpriseId, fromDay, industry, size, by?.personId ?? null, by?.reason ?? null, recordedAt],
  );
}

/** @returns what the enterprise was on a day */
export async function classOn(tx: Tx, enterpriseId: string, day: Day): Promise<Class> {
  const [row] = await tx.query<Class>(
    `SELECT industry, size FROM enterprise_classification
      WHERE enterprise_id = $1 AND from_day <= $2 ORDER BY ${NEWEST_FIRST} LIMIT 1`,
    [enterpriseId, day],
  );
  return row ?? { industry: null, size: null };
}

/** @returns everything that was ever recorded of the enterprise, the newest day first */
export function listClassifications(tx: Tx, enterpriseId: string): Promise<Classification[]> {
  return tx.query<Classification>(
    `SELECT c.id, c.from_day AS "fromDay", c.industry, c.size, c.recorded_at AS "recordedAt", p.name AS "recordedBy",
            c.reason
       FROM enterprise_classification c LEFT JOIN person p ON p.id = c.recorded_by
      WHERE c.enterprise_id = $1 ORDER BY ${NEWEST_FIRST}`,
    [enterpriseId],
  );
}
