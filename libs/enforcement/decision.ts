/** Decisions: how an investigation ended, by another person than the one who investigated. */
import { type Citation, newId, type Tx } from '#kernel';
import type { Investigation } from './investigation.js';
import type { Outcome } from './sanctions.js';

export interface Decision {
  id: string;
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
}

/**
 * Writes the decision on a locked investigation; the step goes with it. The database refuses a decider who investigated,
 * and a sanction without a clause or a legal basis.
 *
 * @returns the decision's id
 */
export async function recordDecision(
  tx: Tx,
  investigation: Pick<Investigation, 'id' | 'openedBy'>,
  decision: Omit<Decision, 'id'> & { at: Date },
): Promise<string> {
  const id = newId();
  await tx.execute(
    `INSERT INTO decision (id, investigation_id, investigated_by, outcome, facts, reason, citation, legal_basis,
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
    ],
  );
  return id;
}

/** @returns the decision on the investigation, or undefined while there is none */
export async function findDecision(tx: Tx, investigationId: string): Promise<Decision | undefined> {
  const [row] = await tx.query<Decision>(
    `SELECT id, outcome, facts, reason, citation, legal_basis AS "legalBasis", decided_by AS "decidedBy"
       FROM decision WHERE investigation_id = $1`,
    [investigationId],
  );
  return row;
}
