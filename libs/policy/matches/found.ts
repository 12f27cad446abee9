/** What runs found, who wants to hear of it, and who was told. All in sets. */
import type { Day, Fen, Tx } from '#kernel';
import type { AmountKind } from '../award/working.js';

export interface FoundMatch {
  enterpriseId: string;
  measure: string;
  outcome: 'yes' | 'undetermined';
  amountFen: Fen | null;
  amountKind: AmountKind;
  missing: readonly string[];
  opening: 'open' | 'later' | 'closed';
  opensAt: Date | null;
  by: Day | null;
  documentId: string;
  documentVersion: number;
  guideCode: string | null;
  guideVersion: number | null;
  /** The order in which it is read: the bytes of a match that goes before another's are less. */
  rank: string;
  /** Code of the office whose document it is. */
  jurisdiction: string;
}

const INSERT_MATCHES = `
  INSERT INTO enterprise_match (enterprise_id, measure, run_id, outcome, amount_fen, amount_kind, missing, opening, opens_at,
                                by_day, document_id, document_version, guide_code, guide_version, rank, jurisdiction_id,
                                found_at)
  SELECT enterprise_id, measure, $2, outcome, amount_fen, amount_kind, missing, opening, opens_at, by_day, document_id,
         document_version, guide_code, guide_version, rank, o.id, $3
    FROM jsonb_to_recordset($1) AS m (enterprise_id uuid, measure text, outcome text, amount_fen bigint, amount_kind text,
         missing text[], opening text, opens_at timestamptz, by_day date, document_id text, document_version int,
         guide_code text, guide_version int, rank text, jurisdiction text)
    JOIN organisation o ON o.code = m.jurisdiction`;

/** Puts what a run found of some enterprises, at an instant, in the place of what was found of them before. */
export async function replaceMatches(
  tx: Tx,
  { runId, at }: { runId: string; at: Date },
  enterpriseIds: readonly string[],
  found: readonly FoundMatch[],
): Promise<void> {
  await tx.execute('DELETE FROM enterprise_match WHERE enterprise_id = ANY ($1::uuid[])', [enterpriseIds]);
  const rows = found.map((match) => ({
    enterprise_id: match.enterpriseId,
    measure: match.measure,
    outcome: match.outcome,
    amount_fen: match.amountFen?.toString() ?? null,
    amount_kind: match.amountKind,
    missing: match.missing,
    opening: match.opening,
    opens_at: match.opensAt,
    by_day: match.by,
    document_id: match.documentId,
    document_version: match.documentVersion,
    guide_code: match.guideCode,
    guide_version: match.guideVersion,
    rank: match.rank,
    jurisdiction: match.jurisdiction,
  }));
  await tx.execute(INSERT_MATCHES, [JSON.stringify(rows), runId, at]);
}

/** Which measures an enterprise wants to hear of; null for all, empty for none. */
export type Subscription = readonly string[] | null;

/** @returns the choices of those enterprises that made one; the others hear of everything */
export async function subscriptionsOf(tx: Tx, enterpriseIds: readonly string[]): Promise<Map<string, Subscription>> {
  const rows = await tx.query<{ id: string; measures: string[] | null }>(
    'SELECT enterprise_id AS id, measures FROM match_subscription WHERE enterprise_id = ANY ($1::uuid[])',
    [enterpriseIds],
  );
  return new Map(rows.map(({ id, measures }) => [id, measures]));
}

/** Puts the enterprise's choice in the place of the one before. */
export async function saveSubscription(
  tx: Tx,
  choice: { enterpriseId: string; measures: Subscription; by: string; at: Date },
): Promise<void> {
  await tx.execute(
    `INSERT INTO match_subscription (enterprise_id, measures, changed_by, changed_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (enterprise_id) DO UPDATE
        SET measures = excluded.measures, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
    [choice.enterpriseId, choice.measures, choice.by, choice.at],
  );
}

/** A version of a guide that fits an enterprise. */
export interface GuideFit {
  enterpriseId: string;
  code: string;
  version: number;
}

/** Notes whom a run tells of a guide. @returns those who were not told of that version before */
export function noteGuidesTold(tx: Tx, runId: string, fits: readonly GuideFit[]): Promise<GuideFit[]> {
  return tx.query<GuideFit>(
    `INSERT INTO guide_told (enterprise_id, guide_code, guide_version, run_id)
     SELECT enterprise_id, code, version, $4 FROM unnest($1::uuid[], $2::text[], $3::int[]) AS f (enterprise_id, code, version)
     ON CONFLICT DO NOTHING
     RETURNING enterprise_id AS "enterpriseId", guide_code AS code, guide_version AS version`,
    [fits.map((fit) => fit.enterpriseId), fits.map(({ code }) => code), fits.map(({ version }) => version), runId],
  );
}
