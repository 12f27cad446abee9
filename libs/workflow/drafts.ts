/** How a case begins: the draft, its saved edits, and the readable number that it gets when it is submitted. */
import { kernelRefusal, newId, Refused, type Tx } from '#kernel';
import { readCase } from './lock-case.js';
import { nextEvent } from './record.js';
import { INITIAL_STATE } from './states.js';
import type { CaseView } from './view.js';

export interface Draft {
  enterpriseId: string;
  measure: string;
  documentId: string;
  documentVersion: number;
  guideCode: string | null;
  guideVersion: number | null;
  districtId: string;
  /** Null where the measure has no town stage. */
  townId: string | null;
  noticeRequired: boolean;
  personId: string;
  at: Date;
}

const INSERT_DRAFT = `
  INSERT INTO application (id, enterprise_id, measure, document_id, document_version, guide_code, guide_version,
                           district_id, town_id, notice_required, created_by, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)`;

const INSERT_CREATION = `
  INSERT INTO case_event (id, application_id, seq, action, to_state, person_id, at, document_version, hash)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/**
 * Writes a new draft and its first event. Two statements, because row-level security cannot see, when it checks the
 * event, a case that the same statement has only just written.
 */
export async function createDraft(tx: Tx, draft: Draft): Promise<CaseView> {
  const id = newId();
  await tx.execute(INSERT_DRAFT, [
    id,
    draft.enterpriseId,
    draft.measure,
    draft.documentId,
    draft.documentVersion,
    draft.guideCode,
    draft.guideVersion,
    draft.districtId,
    draft.townId,
    draft.noticeRequired,
    draft.personId,
    draft.at,
  ]);
  const { personId, at, documentVersion } = draft;
  const event = nextEvent(
    { id, lastEvent: null },
    {
      action: 'create',
      from: null,
      to: INITIAL_STATE,
      personId,
      stage: null,
      at,
      reason: null,
      citation: null,
      documentVersion,
    },
  );
  await tx.execute(INSERT_CREATION, [
    event.id,
    id,
    event.seq,
    event.action,
    event.to,
    personId,
    at,
    documentVersion,
    event.hash,
  ]);
  return readCase(tx, id);
}

/**
 * Of these enterprises, those with a case under the measure that nobody has decided yet, as far as the transaction reaches:
 * an office does not see drafts.
 */
export async function undecidedUnder(tx: Tx, measure: string, enterpriseIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT enterprise_id AS id FROM application
      WHERE enterprise_id = ANY ($2::uuid[]) AND measure = $1
        AND state IN ('submitted', 'town_review', 'district_review', 'returned', 'public_notice')`,
    [measure, enterpriseIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Notes that the enterprise changed its facts or evidence: no event, but a new version, so that a second window that
 * shows the case as it was is refused.
 *
 * @throws Refused `stale` when the case was changed meanwhile
 */
export async function recordEdit(tx: Tx, view: CaseView, at: Date): Promise<CaseView> {
  const text = `UPDATE application SET version = version + 1, updated_at = $3 WHERE id = $1 AND version = $2`;
  const written = await tx.execute({ name: 'case-edit', text }, [view.id, view.version, at]);
  if (written === 0) throw new Refused(kernelRefusal('stale', { params: { current: `> ${view.version}` } }));
  return { ...view, version: view.version + 1, updatedAt: at };
}

/**
 * The next readable numbers, without gaps: SJ-2026-000123. The counter's row stays locked until the transaction ends, so
 * this comes as late in it as can be.
 *
 * @param prefix of the policy document, e.g. SJ
 * @param year of the Shanghai day of submission
 * @param count how many, from 1
 */
export async function nextNumbers(tx: Tx, prefix: string, year: number, count: number): Promise<string[]> {
  const text = `
    INSERT INTO case_number (prefix, year, last) VALUES ($1, $2, $3)
    ON CONFLICT (prefix, year) DO UPDATE SET last = case_number.last + $3 RETURNING last`;
  const [row] = await tx.query<{ last: number }>({ name: 'case-number', text }, [prefix, year, count]);
  const before = (row?.last as number) - count;
  return Array.from(
    { length: count },
    (_, place) => `${prefix}-${year}-${String(before + place + 1).padStart(6, '0')}`,
  );
}

/** The next one; see `nextNumbers`. */
export async function nextCaseNumber(tx: Tx, prefix: string, year: number): Promise<string> {
  return (await nextNumbers(tx, prefix, year, 1))[0] as string;
}
