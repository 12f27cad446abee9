import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Promises that were checked row by row, checked once for each statement: ten thousand awards are approved in one, and
 * then the checks were a third of its time. Every one of them is kept, and that of reminders is a stronger one.
 */
export class Bulk0000000000028 implements MigrationInterface {
  name = 'Bulk0000000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CASES_WITH_EVENTS);
    await runner.query(ENTRIES_OF_JOURNALS);
    await runner.query(REMINDERS_OF_DEADLINES);
  }

  async down(): Promise<void> {
    throw new Error('checks are not taken back: what was written since then was not checked in the earlier way');
  }
}

const CASES_WITH_EVENTS = `
  DROP TRIGGER with_event ON application;
  -- A plan is kept for the session, and one that was made for one case would compare every two of ten thousand: without
  -- nested loops, before and after are always joined by a hash.
  CREATE OR REPLACE FUNCTION require_case_event() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM after_it n LEFT JOIN before_it o USING (id)
        LEFT JOIN LATERAL (SELECT at, from_state, to_state FROM case_event
                            WHERE application_id = n.id ORDER BY seq DESC LIMIT 1) last ON true
       WHERE (o.state, o.frozen) IS DISTINCT FROM (n.state, n.frozen)
         AND (last.at, last.from_state, last.to_state) IS DISTINCT FROM (n.updated_at, o.state, n.state)) THEN
      RAISE EXCEPTION 'a case changes only with its event' USING ERRCODE = 'HQ103';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER with_event AFTER UPDATE ON application REFERENCING OLD TABLE AS before_it NEW TABLE AS after_it
    FOR EACH STATEMENT WHEN (current_user = 'huiqi_app') EXECUTE FUNCTION require_case_event();
`;

const ENTRIES_OF_JOURNALS = `
  -- As with the account: no journal can ever be removed, by anybody, so that none needs to be held by a foreign key.
  CREATE OR REPLACE FUNCTION check_entries() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM inserted GROUP BY journal_id HAVING min(line) <> 1) THEN
      RAISE EXCEPTION 'a journal takes all its entries in one statement' USING ERRCODE = 'HQ112';
    END IF;
    IF EXISTS (SELECT FROM inserted i LEFT JOIN journal j ON j.id = i.journal_id WHERE j.id IS NULL) THEN
      RAISE EXCEPTION 'an entry names a journal that does not exist' USING ERRCODE = 'foreign_key_violation';
    END IF;
    IF EXISTS (SELECT FROM inserted i LEFT JOIN account a ON a.id = i.account_id WHERE a.id IS NULL) THEN
      RAISE EXCEPTION 'an entry names an account that does not exist' USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NULL;
  END $$;
  ALTER TABLE entry DROP CONSTRAINT entry_journal_id_fkey;
`;

const REMINDERS_OF_DEADLINES = `
  -- A reminder's case is that of its deadline, which the foreign key of the case did not say. Neither changes later, so
  -- that the deadline's own foreign key holds the case for both.
  CREATE FUNCTION check_reminders() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM written r JOIN deadline d ON d.id = r.deadline_id
                WHERE d.application_id IS DISTINCT FROM r.application_id) THEN
      RAISE EXCEPTION 'a reminder names another case than its deadline' USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NULL;
  END $$;
  REVOKE ALL ON FUNCTION check_reminders FROM PUBLIC;
  CREATE TRIGGER of_its_deadline AFTER INSERT ON reminder REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION check_reminders();
  REVOKE UPDATE ON reminder, deadline FROM huiqi_app;
  GRANT UPDATE (sent_at, cancelled_at) ON reminder TO huiqi_app;
  GRANT UPDATE (started_on, due_on, working_days, provisional, binding, state, paused_on, remaining_working_days, held,
    ended_at, organisation_id, role, enterprise_id, event_id) ON deadline TO huiqi_app;
  ALTER TABLE reminder DROP CONSTRAINT reminder_application_id_fkey;
`;
