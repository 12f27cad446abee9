/** Defects: what an officer asks to have corrected, all at once, and how the enterprise answers each. */
import { newId, type Problem, type Refusal, type Tx } from '#kernel';
import { intakeRefusal } from './refusals.js';

export interface DefectInput {
  kind: 'fact' | 'evidence';
  /** The fact's name, or the code of the evidence requirement. */
  target: string;
  message: string;
}

export interface Defect extends DefectInput {
  id: string;
  answer: string | null;
  answeredAt: Date | null;
}

/** What a measure asks for, so that a defect can name one of it. */
export interface Requirements {
  facts: readonly string[];
  evidence: readonly string[];
}

/** How the enterprise answers: what it changed, what it handed in, and what it explains, by the defect's id. */
export interface Answers {
  changedFacts: readonly string[];
  newEvidence: readonly string[];
  explanations: Readonly<Record<string, string>>;
}

/** @returns why this list cannot go with a return: empty, or a defect at nothing that the measure asks for */
export function checkDefects(defects: readonly DefectInput[], known: Requirements): Refusal | null {
  if (defects.length === 0) return intakeRefusal('defects-missing');
  const problems = defects.flatMap(({ kind, target }, index): Problem[] => {
    const targets = kind === 'fact' ? known.facts : known.evidence;
    if (targets.includes(target)) return [];
    return [{ at: `/defects/${index}/target`, zh: `没有“${target}”`, en: `there is no "${target}"` }];
  });
  return problems.length > 0 ? intakeRefusal('defect-target-unknown', { problems }) : null;
}

/** @returns why the case cannot be resubmitted: a defect that is open still, or an explanation of none */
export function checkAnswers(open: readonly Defect[], answers: Answers): Refusal | null {
  const { changedFacts, newEvidence, explanations } = answers;
  const stray = Object.keys(explanations).filter((id) => !open.some((defect) => defect.id === id));
  if (stray.length > 0) {
    const problems = stray.map((id) => ({ at: `/answers/${id}`, zh: '没有此补正事项', en: 'no such open defect' }));
    return intakeRefusal('answer-without-defect', { problems });
  }
  const unanswered = open.filter(
    ({ id, kind, target }) =>
      !(kind === 'fact' ? changedFacts : newEvidence).includes(target) && !explanations[id]?.trim(),
  );
  if (unanswered.length === 0) return null;
  const problems = unanswered.map(({ target, message }) => ({ at: target, zh: message, en: message }));
  return intakeRefusal('defects-unanswered', { problems });
}

/** Writes the list that goes with a return. The event of the return is already written. */
export async function recordDefects(
  tx: Tx,
  list: { applicationId: string; eventId: string; defects: readonly DefectInput[] },
): Promise<void> {
  const rows = list.defects.map(({ kind, target, message }) => ({ id: newId(), kind, target, message }));
  await tx.execute(
    `INSERT INTO defect (id, application_id, event_id, kind, target, message)
     SELECT id, $1, $2, kind, target, message
       FROM jsonb_to_recordset($3) AS row (id uuid, kind text, target text, message text)`,
    [list.applicationId, list.eventId, JSON.stringify(rows)],
  );
}

/** @returns the case's defects in the order in which they were asked for, the answered ones too */
export function listDefects(tx: Tx, applicationId: string): Promise<Defect[]> {
  return tx.query<Defect>(
    `SELECT id, kind, target, message, answer, answered_at AS "answeredAt"
       FROM defect WHERE application_id = $1 ORDER BY id`,
    [applicationId],
  );
}

/** @returns those that are not answered yet */
export const openDefects = (defects: readonly Defect[]): Defect[] =>
  defects.filter((defect) => defect.answeredAt === null);

/**
 * Marks every open defect of the case as answered, after checkAnswers found nothing against it. What was answered by a
 * changed fact or new evidence alone has no explanation.
 */
export async function answerDefects(
  tx: Tx,
  answer: { applicationId: string; explanations: Readonly<Record<string, string>>; at: Date },
): Promise<void> {
  await tx.execute(
    `UPDATE defect SET answered_at = $2, answer = nullif(btrim($3::jsonb ->> id::text), '')
      WHERE application_id = $1 AND answered_at IS NULL`,
    [answer.applicationId, answer.at, JSON.stringify(answer.explanations)],
  );
}
