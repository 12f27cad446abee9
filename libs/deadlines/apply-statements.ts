/** The two statements of applyDeadlinesOfAll: what runs on cases, and what their moves do to it. */

/** $1 the cases, $2 the kinds that are asked about. */
export const READ_LIVE = {
  name: 'deadlines-live',
  text: `SELECT id, application_id, kind, state, held, due_on, remaining_working_days FROM deadline
          WHERE application_id = ANY ($1::uuid[]) AND kind = ANY ($2) AND state IN ('running', 'paused')`,
};

/**
 * One statement for one case or for ten thousand. Equal deadlines are told once, as a plan with its reminders; a case that
 * starts one names it by its place.
 *
 * $1 the cases with what stops and is cancelled; $2 the instant; $3 its day; $4 what is paused; $5 what is resumed; $6 the
 * plans; $7 to $13 the starts by column; $14 the reminders of what is resumed; $15 the kinds that are a case's next move.
 */
export const APPLY = {
  name: 'deadlines-apply',
  text: `
    WITH change AS (
      SELECT * FROM jsonb_to_recordset($1) AS c (application_id uuid, stop jsonb, cancel jsonb)
    ), stopped AS (
      UPDATE deadline d
         SET state = CASE WHEN c.cancel ? d.kind OR d.state = 'paused' THEN 'cancelled'
                          WHEN $2 < d.due_at THEN 'met' ELSE 'passed' END,
             ended_at = $2, paused_on = NULL, remaining_working_days = NULL, held = false
        FROM change c
       WHERE d.application_id = c.application_id AND d.state IN ('running', 'paused')
         AND (c.stop ? d.kind OR c.cancel ? d.kind)
      RETURNING d.id
    ), paused AS (
      UPDATE deadline d SET state = 'paused', paused_on = $3, remaining_working_days = p.remaining, held = false
        FROM jsonb_to_recordset($4) AS p (id uuid, remaining int)
       WHERE d.id = p.id AND (d.state = 'running' OR d.held)
      RETURNING d.id
    ), resumed AS (
      UPDATE deadline d SET state = 'running', paused_on = NULL, remaining_working_days = NULL,
             due_on = r.due_on, provisional = r.provisional
        FROM jsonb_to_recordset($5) AS r (id uuid, due_on date, provisional boolean)
       WHERE d.id = r.id AND d.state = 'paused'
      RETURNING d.id, d.application_id, d.kind, d.due_on
    ), silenced AS (
      UPDATE reminder r SET cancelled_at = $2
        -- A join, which has the index of the deadline: an IN would be looked up in the list once for each reminder.
        FROM (SELECT id FROM stopped UNION ALL SELECT id FROM paused) ended
       WHERE r.deadline_id = ended.id AND r.sent_at IS NULL AND r.cancelled_at IS NULL
    ), plan AS (
      SELECT * FROM jsonb_to_recordset($6) AS p (place int, kind text, binding boolean, started_on date, due_on date,
             working_days int, provisional boolean, reminders jsonb)
    ), start AS (
      SELECT * FROM unnest($7::int[], $8::uuid[], $9::uuid[], $10::uuid[], $11::uuid[], $12::text[], $13::uuid[])
        AS s (place, id, application_id, event_id, organisation_id, role, enterprise_id)
    ), started AS (
      INSERT INTO deadline (id, application_id, event_id, kind, binding, started_on, due_on, working_days, provisional,
                            organisation_id, role, enterprise_id)
      SELECT s.id, s.application_id, s.event_id, p.kind, p.binding, p.started_on, p.due_on, p.working_days, p.provisional,
             s.organisation_id, s.role, s.enterprise_id
        FROM start s JOIN plan p USING (place),
             -- Counting makes the database stop first, so that a kind may stop and start anew in one move.
             (SELECT count(*) FROM stopped) AS first
      RETURNING id, application_id, kind, due_on
    ), planned_reminder AS MATERIALIZED (
      SELECT p.place, p.due_on, r.label, r.send_at
        FROM plan p CROSS JOIN jsonb_to_recordset(p.reminders) AS r (label text, send_at timestamptz)
    ), reminded AS (
      INSERT INTO reminder (id, deadline_id, application_id, label, due_on, send_at)
      SELECT uuidv7(), s.id, s.application_id, r.label, r.due_on, r.send_at
        FROM start s JOIN planned_reminder r USING (place)
    ), reminded_again AS (
      INSERT INTO reminder (id, deadline_id, application_id, label, due_on, send_at)
      SELECT r.id, r.deadline_id, r.application_id, r.label, r.due_on, r.send_at
        FROM jsonb_to_recordset($14) AS r (id uuid, deadline_id uuid, application_id uuid, label text, due_on date,
             send_at timestamptz)
      -- Resumed to the same last day: what was cancelled by the pause is due again, what was sent is not repeated.
      ON CONFLICT (deadline_id, label, due_on) DO UPDATE SET cancelled_at = NULL WHERE reminder.sent_at IS NULL
    )
    SELECT application_id, min(due_on) AS due_on FROM (
      SELECT d.application_id, d.kind, d.due_on FROM deadline d JOIN change c USING (application_id)
       WHERE d.state = 'running' AND d.id NOT IN (SELECT id FROM stopped UNION ALL SELECT id FROM paused)
      UNION ALL SELECT application_id, kind, due_on FROM resumed
      UNION ALL SELECT application_id, kind, due_on FROM started
    ) AS running WHERE kind = ANY ($15) GROUP BY application_id`,
};
