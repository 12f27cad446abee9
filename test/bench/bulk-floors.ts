/** What approving a list costs in SQL alone: one statement each, in the same tables under the same checks and policies. */
import type { Tx } from '#kernel';

/** An approval that is there already, whose rows the floors write again for other cases. */
export interface Floor {
  /** The approved case. */
  like: string;
  /** Cases to be approved in the same way, all at the state in which `like` was. */
  ids: readonly string[];
  at: Date;
}

const POSTED = `
  posted AS (
    INSERT INTO journal (id, key, kind, day, at, reference, application_id, event_id, content_sha256)
    SELECT c.journal, 'floor/' || c.id, j.kind, j.day, $3, c.number, c.id, c.event, j.content_sha256
      FROM chosen c, journal j WHERE j.application_id = $2 AND j.kind = 'commitment'
  ), lines AS (
    INSERT INTO entry (journal_id, line, account_id, amount)
    SELECT c.journal, e.line, e.account_id, e.amount
      FROM chosen c, journal j JOIN entry e ON e.journal_id = j.id
     WHERE j.application_id = $2 AND j.kind = 'commitment'
  )`;

const JOURNALS = `
  WITH chosen AS (
    SELECT a.id, a.number, uuidv7() AS journal, NULL::uuid AS event FROM application a WHERE a.id = ANY ($1::uuid[])
  ), ${POSTED} SELECT`;

/** Journals and their entries, and nothing else of an approval. */
export const writeJournals = (tx: Tx, { ids, like, at }: Floor): Promise<unknown> =>
  tx.execute(JOURNALS, [ids, like, at]);

const ALL_ROWS = `
  WITH chosen AS (
    SELECT a.id, a.number, a.enterprise_id, uuidv7() AS event, uuidv7() AS deadline, uuidv7() AS commitment,
           uuidv7() AS journal
      FROM application a WHERE a.id = ANY ($1::uuid[])
  ), moved AS (
    UPDATE application a
       SET state = m.state, version = a.version + 1, updated_at = $3, awarded_fen = m.awarded_fen, due_on = m.due_on
      FROM application m WHERE m.id = $2 AND a.id = ANY ($1::uuid[])
  ), told AS (
    INSERT INTO case_event (id, application_id, seq, action, from_state, to_state, person_id, stage, at, reason, citation,
                            document_version, data, previous_hash, hash)
    SELECT c.event, c.id, e.seq, e.action, e.from_state, e.to_state, e.person_id, e.stage, $3, e.reason, e.citation,
           e.document_version, e.data, e.previous_hash, e.hash
      FROM chosen c, case_event e WHERE e.application_id = $2 AND e.action = 'approve'
  ), stopped AS (
    UPDATE deadline SET state = 'met', ended_at = $3
     WHERE application_id = ANY ($1::uuid[]) AND state = 'running' RETURNING id
  ), silenced AS (
    UPDATE reminder r SET cancelled_at = $3 FROM stopped s
     WHERE r.deadline_id = s.id AND r.sent_at IS NULL AND r.cancelled_at IS NULL
  ), started AS (
    INSERT INTO deadline (id, application_id, event_id, kind, binding, started_on, due_on, working_days, provisional,
                          organisation_id, role, enterprise_id)
    SELECT c.deadline, c.id, c.event, d.kind, d.binding, d.started_on, d.due_on, d.working_days, d.provisional,
           d.organisation_id, d.role, d.enterprise_id
      FROM chosen c, deadline d WHERE d.application_id = $2 AND d.state = 'running'
  ), reminded AS (
    INSERT INTO reminder (id, deadline_id, application_id, label, due_on, send_at)
    SELECT uuidv7(), c.deadline, c.id, r.label, r.due_on, r.send_at
      FROM chosen c, deadline d JOIN reminder r ON r.deadline_id = d.id
     WHERE d.application_id = $2 AND d.state = 'running'
  ), notified AS (
    INSERT INTO notification (id, person_id, application_id, kind, params, created_at)
    SELECT uuidv7(), p.id, c.id, 'case-approved',
           jsonb_build_object('number', c.number, 'amount', (SELECT awarded_fen FROM application WHERE id = $2)), $3
      FROM chosen c JOIN person p USING (enterprise_id)
  ), assessed AS (
    INSERT INTO case_assessment (id, application_id, event_id, fact_revision, input, result, sha256, computed_at)
    SELECT uuidv7(), c.id, c.event, s.fact_revision, s.input, s.result, s.sha256, $3
      FROM chosen c, case_assessment s JOIN case_event e ON e.id = s.event_id
     WHERE s.application_id = $2 AND e.action = 'approve'
  ), committed AS (
    INSERT INTO commitment (id, application_id, enterprise_id, measure, fund, fiscal_year, measure_group, paying,
                            amount_fen, sharing, limit_keys, committed_at)
    SELECT c.commitment, c.id, c.enterprise_id, m.measure, m.fund, m.fiscal_year, m.measure_group, m.paying,
           m.amount_fen, m.sharing, m.limit_keys, $3
      FROM chosen c, commitment m WHERE m.application_id = $2
  ), shared AS (
    INSERT INTO commitment_share (commitment_id, treasury_id, role, amount_fen)
    SELECT c.commitment, s.treasury_id, s.role, s.amount_fen
      FROM chosen c, commitment m JOIN commitment_share s ON s.commitment_id = m.id WHERE m.application_id = $2
  ), ${POSTED}, lettered AS (
    INSERT INTO letter (id, number, kind, organisation_id, issuer_name, to_enterprise_id, addressee_name, application_id,
                        content, sha256, issued_by, issued_at)
    SELECT uuidv7(), 'HQ-W-2026-' || lpad(nextval('letter_serial')::text, 6, '0') || '-00', l.kind, l.organisation_id,
           l.issuer_name, c.enterprise_id, l.addressee_name, c.id, l.content, l.sha256, l.issued_by, $3
      FROM chosen c, letter l WHERE l.application_id = $2 AND l.kind = 'award-decision'
  ) SELECT`;

/** Every row that an approval writes or changes; its texts, numbers and hashes are those of the other case. */
export const writeApprovals = (tx: Tx, { ids, like, at }: Floor): Promise<unknown> =>
  tx.execute(ALL_ROWS, [ids, like, at]);
