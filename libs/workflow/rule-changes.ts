/** Rules that changed after a case was pinned to them 新旧规定衔接: found by the system, decided by a person, case by case. */
import { type Citation, isId, kernelRefusal, Refused, type Tx } from '#kernel';
import { recordNote } from './record.js';
import { workflowRefusal } from './refusals.js';
import type { CaseView } from './view.js';

export interface RuleChange {
  id: string;
  applicationId: string;
  cause: 'superseded' | 'repealed';
  /** The version to which the case was pinned when the change was found. */
  fromVersion: number;
  /** The newer version of the same document; null for a repeal. */
  toVersion: number | null;
  /** The document that repeals; null for a newer version. */
  repealedBy: string | null;
  foundAt: Date;
  /** The case keeps its pinned rules, or the new rules hold for it. */
  decision: 'keep' | 'new-rules' | null;
  reason: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
}

/** A document's version and measure to which cases are pinned that are not decided yet. */
export interface PinnedRule {
  documentId: string;
  version: number;
  measure: string;
}

/** @returns each of them once, whoever's the cases are */
export function pinnedRules(tx: Tx): Promise<PinnedRule[]> {
  return tx.query<PinnedRule>(
    'SELECT document_id AS "documentId", document_version AS version, measure FROM pinned_rules()',
  );
}

/** Cases under this rule have to be looked at: because of a newer version, or of a repeal. */
export interface FoundChange extends PinnedRule {
  cause: RuleChange['cause'];
  toVersion?: number;
  repealedBy?: string;
}

/**
 * Writes the changes to every case that they reach and that is not decided yet; what was found before stays as it is.
 *
 * @returns how many are new
 */
export async function findRuleChanges(tx: Tx, found: readonly FoundChange[], at: Date): Promise<number> {
  if (found.length === 0) return 0;
  const [row] = await tx.query<{ count: bigint }>('SELECT find_rule_changes($1, $2) AS count', [
    JSON.stringify(found),
    at,
  ]);
  return Number(row?.count);
}

/** @returns the cases of open changes of which nobody was told yet; from now on they count as told */
export function tellRuleChanges(tx: Tx): Promise<{ applicationId: string; number: string; districtId: string }[]> {
  return tx.query(
    `WITH untold AS (
       UPDATE rule_change SET told = true WHERE NOT told AND decision IS NULL RETURNING application_id)
     SELECT DISTINCT a.id AS "applicationId", a.number, a.district_id AS "districtId"
       FROM untold u JOIN application a ON a.id = u.application_id ORDER BY a.id`,
  );
}

const READ = `
  SELECT r.id, r.application_id AS "applicationId", r.cause, r.from_version AS "fromVersion",
         r.to_version AS "toVersion", r.repealed_by AS "repealedBy", r.found_at AS "foundAt", r.decision, r.reason,
         r.decided_by AS "decidedBy", r.decided_at AS "decidedAt"
    FROM rule_change r`;

/** @returns the case's changes within reach, the oldest first */
export function ruleChangesOf(tx: Tx, applicationId: string): Promise<RuleChange[]> {
  return tx.query<RuleChange>(`${READ} WHERE r.application_id = $1 ORDER BY r.id`, [applicationId]);
}

/** @returns open changes within reach with their cases' numbers, oldest first, at most `limit` */
export function openRuleChanges(
  tx: Tx,
  { after, limit }: { after?: string; limit: number },
): Promise<(RuleChange & { number: string })[]> {
  return tx.query(
    `${READ.replace('SELECT r.id', 'SELECT a.number, r.id')} JOIN application a ON a.id = r.application_id
      WHERE r.decision IS NULL AND ($1::uuid IS NULL OR r.id > $1) ORDER BY r.id LIMIT $2`,
    [after ?? null, limit],
  );
}

export interface RuleDecision {
  ruleChangeId: string;
  decision: 'keep' | 'new-rules';
  reason: string;
  /** The words by which the new rules prevail; null where the case keeps its own. */
  citation: Citation | null;
  /** The version to which the case is pinned from now on; left out where it stays. */
  documentVersion?: number;
  personId: string;
  at: Date;
}

/**
 * Writes the decision and its event on a locked case.
 *
 * @throws Refused `not-found`, `rule-change-decided`
 */
export async function decideRuleChange(tx: Tx, view: CaseView, decision: RuleDecision): Promise<CaseView> {
  const { ruleChangeId: id, reason, citation, documentVersion, personId, at } = decision;
  const found = isId(id) ? (await ruleChangesOf(tx, view.id)).find((one) => one.id === id) : undefined;
  if (!found) throw new Refused(kernelRefusal('not-found'));
  if (found.decision !== null) throw new Refused(workflowRefusal('rule-change-decided'));
  await tx.execute(
    'UPDATE rule_change SET decision = $2, reason = $3, citation = $4, decided_by = $5, decided_at = $6 WHERE id = $1',
    [id, decision.decision, reason, citation && JSON.stringify(citation), personId, at],
  );
  const note = { action: 'decide-rules' as const, personId, stage: 'district-approval' as const, at, reason };
  const set = documentVersion === undefined ? {} : { documentVersion };
  const data = { ruleChangeId: id, decision: decision.decision, ...set };
  const after = await recordNote(tx, view, note, { data, set });
  return { ...after, rules: await rulesOf(tx, view.id) };
}

/** The same that a case is read with, once a decision has changed it. */
async function rulesOf(tx: Tx, applicationId: string): Promise<CaseView['rules']> {
  const changes = await ruleChangesOf(tx, applicationId);
  if (changes.some(({ decision }) => decision === null)) return 'undecided';
  return changes.some(({ cause, decision }) => cause === 'repealed' && decision === 'new-rules') ? 'repealed' : null;
}
