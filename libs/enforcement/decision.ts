/** Decisions: how an investigation ended, by another person than the one who investigated. */
import { type Citation, newId, type Tx } from '#kernel';
import type { Investigation } from './investigation.js';
import type { Outcome } from './sanctions.js';

export interface NewDecision {
  outcome: Outcome;
  /** What was established. */
  facts: string;
  /** Why it leads to this outcome. */
  reason: string;
  /** The document's sanction clause, where it has one. */
  citation: Citation | null;
  /** The law on which the decision stands, where the document has no sanction clause. */
  legalBasis: string | null;
  decidedBy: string;
  at: Date;
}

/**
 * Writes the decision and closes the investigation, which is locked and was checked. The database refuses a decider who
 * investigated, and a sanction without a clause or a legal basis.
 *
 * @returns the decision's id
 */
export async function recordDecision(tx: Tx, investigation: Investigation, decision: NewDecision): Promise<string> {
  const id = newId();
  await tx.execute(
    `WITH closed AS (
       UPDATE investigation SET state = $11, closed_at = $10, version = version + 1 WHERE id = $2)
     INSERT INTO decision (id, investigation_id, investigated_by, outcome, facts, reason, citation, legal_basis,
       decided_by, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      investigation.id,
      investigation.openedBy,
      decision.outcome,
      decision.facts,
      decision.reason,
      decision.citation && JSON.stringify(decision.citation),
      decision.legalBasis,
      decision.decidedBy,
      decision.at,
      decision.outcome === 'cleared' ? 'cleared' : 'decided',
    ],
  );
  return id;
}
