/**
 * Risk signals: two cases have something in common that a person should look at. They decide nothing; each is answered
 * with a reason before the case goes on.
 */
import { isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { workflowRefusal } from './refusals.js';
import { QUEUE_STATES } from './states.js';

export const SIGNAL_KINDS = {
  'same-account': { zh: '与其他企业收款账户相同', en: 'the same bank account as another enterprise' },
  'same-evidence': { zh: '与其他案件材料相同', en: 'the same evidence as in another case' },
  'same-invoice': { zh: '与其他案件发票号相同', en: 'the same invoice number as in another case' },
  'same-item-elsewhere': { zh: '同一事项在其他区申报', en: 'the same item claimed in another district' },
  'contradicting-facts': { zh: '与以往申报内容不一致', en: 'facts that contradict another case' },
} as const;

export type SignalKind = keyof typeof SIGNAL_KINDS;

/** Nothing is left to do, or somebody else is to look into it. The case may go on either way: the reason is what counts. */
export const SIGNAL_VERDICTS = ['explained', 'follow-up'] as const;

export type SignalVerdict = (typeof SIGNAL_VERDICTS)[number];

export interface Signal {
  id: string;
  kind: SignalKind;
  /** The other case; whether the reader may open it is another question. */
  otherId: string;
  /** What the two have in common, the other case's number, measure and office. */
  detail: Record<string, unknown>;
  foundAt: Date;
  verdict: SignalVerdict | null;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
}

/**
 * Looks for signals between the cases and all others, whoever's they are, and writes each that is new for both. Cases that
 * were not submitted or were withdrawn give none.
 *
 * @param matterKeys facts that say of which year or project the others are: facts contradict each other only within one;
 *   null where the cases may each be about something else, and facts are not compared
 */
export async function findSignals(
  tx: Tx,
  applicationIds: readonly string[],
  matterKeys: readonly string[] | null,
  at: Date,
): Promise<void> {
  await tx.query({ name: 'signals-find', text: 'SELECT find_risk_signals($1, $2, $3)' }, [
    applicationIds,
    matterKeys,
    at,
  ]);
}

/** @returns the case's signals, the oldest first; never any to an enterprise */
export function listSignals(tx: Tx, applicationId: string): Promise<Signal[]> {
  return tx.query<Signal>(
    `SELECT id, kind, other_id AS "otherId", detail, found_at AS "foundAt", verdict, answer,
            answered_by AS "answeredBy", answered_at AS "answeredAt"
       FROM risk_signal WHERE application_id = $1 ORDER BY found_at, id`,
    [applicationId],
  );
}

/**
 * Answers a signal, once.
 *
 * @throws Refused `not-found`, `signal-answered`
 */
export async function answerSignal(
  tx: Tx,
  applicationId: string,
  signalId: string,
  answer: { verdict: SignalVerdict; reason: string; personId: string; at: Date },
): Promise<void> {
  const id = isId(signalId) ? signalId : null;
  const answered = await tx.execute(
    `UPDATE risk_signal SET verdict = $3, answer = $4, answered_by = $5, answered_at = $6
      WHERE id = $1 AND application_id = $2 AND answered_at IS NULL`,
    [id, applicationId, answer.verdict, answer.reason, answer.personId, answer.at],
  );
  if (answered === 1) return;
  const known = await listSignals(tx, applicationId);
  throw new Refused(
    known.some((signal) => signal.id === id) ? workflowRefusal('signal-answered') : kernelRefusal('not-found'),
  );
}

/** @returns those of the cases that are within the transaction's reach */
export async function visibleCases(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('SELECT id FROM application WHERE id = ANY ($1::uuid[])', [ids]);
  return rows.map((row) => row.id);
}

/** @returns the enterprise's cases within reach that could still be decided or paid */
export async function liveCaseIds(tx: Tx, enterpriseId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    'SELECT id FROM application WHERE enterprise_id = $1 AND state = ANY ($2) ORDER BY id',
    [enterpriseId, QUEUE_STATES],
  );
  return rows.map((row) => row.id);
}
