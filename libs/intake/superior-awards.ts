/** What a higher authority granted for the same thing, recorded on a case with its decision. */
import { type Day, type Fen, isId, kernelRefusal, newId, Refused, type Tx } from '#kernel';
import { intakeRefusal } from './refusals.js';

export interface SuperiorAward {
  id: string;
  applicationId: string;
  amount: Fen;
  /** Of the decision. */
  number: string;
  title: string;
  issuedOn: Day;
  /** The enterprise has the money already. */
  paid: boolean;
  state: 'recorded' | 'confirmed' | 'withdrawn';
  recordedBy: string;
  recordedAt: Date;
  decidedBy: string | null;
}

export type NewSuperiorAward = Pick<
  SuperiorAward,
  'applicationId' | 'amount' | 'number' | 'title' | 'issuedOn' | 'paid' | 'recordedBy' | 'recordedAt'
>;

/** @returns its id; @throws Refused `superior-award-exists` while another one of the case counts */
export async function recordSuperiorAward(tx: Tx, award: NewSuperiorAward): Promise<string> {
  const id = newId();
  const written = await tx.execute(
    `INSERT INTO superior_award (id, application_id, amount_fen, number, title, issued_on, paid, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     ON CONFLICT (application_id) WHERE state <> 'withdrawn' DO NOTHING`,
    [
      id,
      award.applicationId,
      award.amount,
      award.number,
      award.title,
      award.issuedOn,
      award.paid,
      award.recordedBy,
      award.recordedAt,
    ],
  );
  if (written === 0) throw new Refused(intakeRefusal('superior-award-exists'));
  return id;
}

const READ = `
  SELECT id, application_id AS "applicationId", amount_fen AS amount, number, title, issued_on AS "issuedOn", paid, state,
         recorded_by AS "recordedBy", recorded_at AS "recordedAt", decided_by AS "decidedBy"
    FROM superior_award`;

/** @returns everything recorded on the cases, withdrawn ones too, the oldest first */
export function superiorAwardsOf(tx: Tx, applicationIds: readonly string[]): Promise<SuperiorAward[]> {
  return tx.query<SuperiorAward>(`${READ} WHERE application_id = ANY ($1::uuid[]) ORDER BY id`, [applicationIds]);
}

/**
 * Confirms or withdraws what was recorded.
 *
 * @throws Refused `not-found`, `superior-award-decided`; `superior-award-by-oneself` for who recorded it
 */
export async function decideSuperiorAward(
  tx: Tx,
  applicationId: string,
  decided: { id: string; state: 'confirmed' | 'withdrawn'; by: string; at: Date },
): Promise<void> {
  const found = isId(decided.id)
    ? (await superiorAwardsOf(tx, [applicationId])).find(({ id }) => id === decided.id)
    : undefined;
  if (!found) throw new Refused(kernelRefusal('not-found'));
  if (found.state === 'withdrawn' || found.state === decided.state) {
    throw new Refused(intakeRefusal('superior-award-decided', { params: { state: found.state } }));
  }
  if (decided.state === 'confirmed' && found.recordedBy === decided.by) {
    throw new Refused(intakeRefusal('superior-award-by-oneself'));
  }
  await tx.execute('UPDATE superior_award SET state = $2, decided_by = $3, decided_at = $4 WHERE id = $1', [
    found.id,
    decided.state,
    decided.by,
    decided.at,
  ]);
}
