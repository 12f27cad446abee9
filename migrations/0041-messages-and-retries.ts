import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an applicant and the office say to each other about a submitted case: added to, never changed, bound to nothing. And
 * the second try of what the background could not do: an end for a match run that fails, and who a later row stands for.
 */
export class MessagesAndRetries0000000000041 implements MigrationInterface {
  name = 'MessagesAndRetries0000000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(REACH);
    await runner.query(RETRIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(WITHOUT_RETRIES);
    await runner.query('DROP TABLE case_message');
  }
}

const TABLE = `
  CREATE TABLE case_message (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application (id),
    person_id uuid NOT NULL REFERENCES person (id),
    -- The side of whoever wrote it, then: people change their posts.
    side text NOT NULL CHECK (side IN ('enterprise', 'office')),
    text text NOT NULL CHECK (text = btrim(text) AND char_length(text) BETWEEN 1 AND 2000),
    sent_at timestamptz NOT NULL
  );
  CREATE INDEX case_message_case ON case_message (application_id, id);
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_message
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON case_message FROM huiqi_app;
`;

const SUBMITTED_AND_WITHIN_REACH = `EXISTS (
  SELECT FROM application a WHERE a.id = application_id AND a.submitted_at IS NOT NULL
     AND NOT EXISTS (SELECT FROM conflict_of_interest c
                      WHERE c.application_id = a.id AND c.person_id = (SELECT reach_person()))
     AND NOT EXISTS (SELECT FROM enterprise_conflict c
                      WHERE c.enterprise_id = a.enterprise_id AND c.person_id = (SELECT reach_person())))`;

const REACH = `
  ALTER TABLE case_message ENABLE ROW LEVEL SECURITY;
  -- Whoever stays out of the case reads nothing of it, whatever a statement asks for.
  CREATE POLICY within_reach ON case_message FOR SELECT TO huiqi_app USING (${SUBMITTED_AND_WITHIN_REACH});
  -- In the own name and for the own side only; whoever reads everything writes nothing.
  CREATE POLICY written_by_its_author ON case_message FOR INSERT TO huiqi_app WITH CHECK (
    person_id = (SELECT reach_person())
    AND side = CASE (SELECT reach_kind())
      WHEN 'enterprise' THEN 'enterprise' WHEN 'town' THEN 'office' WHEN 'district' THEN 'office' END
    AND ${SUBMITTED_AND_WITHIN_REACH});
`;

const RETRIES = `
  -- A run that five workers began and none ended is over: it must not keep later runs from beginning.
  ALTER TABLE match_run ADD COLUMN failure text;
  ALTER TABLE match_run DROP CONSTRAINT match_run_state_check;
  ALTER TABLE match_run DROP CONSTRAINT match_run_check1;
  ALTER TABLE match_run ADD CONSTRAINT match_run_state_check CHECK (state IN ('queued', 'running', 'done', 'failed'));
  ALTER TABLE match_run ADD CONSTRAINT match_run_finished
    CHECK ((state IN ('done', 'failed')) = (finished_at IS NOT NULL));
  ALTER TABLE match_run ADD CONSTRAINT match_run_failure CHECK ((state = 'failed') = (failure IS NOT NULL));
  GRANT UPDATE (failure) ON match_run TO huiqi_app;

  -- What failed stays on record; another try is another row, and there is one at most.
  ALTER TABLE export ADD COLUMN retry_of uuid UNIQUE REFERENCES export (id);
  ALTER TABLE dry_run ADD COLUMN retry_of uuid UNIQUE REFERENCES dry_run (id);
  CREATE INDEX export_failed ON export (finished_at) WHERE state = 'failed';
  CREATE INDEX dry_run_failed ON dry_run (finished_at) WHERE state = 'failed';
  CREATE INDEX match_run_failed ON match_run (id) WHERE state = 'failed';

  -- A message has one mail, so a mail that failed is itself tried again. What was sent is still never sent again.
  DROP TRIGGER settled_once ON mail;
  CREATE TRIGGER settled_once BEFORE UPDATE ON mail FOR EACH ROW
    WHEN (OLD.state IN ('sent', 'skipped') OR (OLD.state = 'failed' AND NEW.state <> 'waiting'))
    EXECUTE FUNCTION forbid_change();
`;

const WITHOUT_RETRIES = `
  DROP TRIGGER settled_once ON mail;
  CREATE TRIGGER settled_once BEFORE UPDATE ON mail FOR EACH ROW WHEN (OLD.state <> 'waiting')
    EXECUTE FUNCTION forbid_change();
  DROP INDEX export_failed, dry_run_failed;
  ALTER TABLE export DROP COLUMN retry_of;
  ALTER TABLE dry_run DROP COLUMN retry_of;
  UPDATE match_run SET state = 'done', failure = NULL WHERE state = 'failed';
  DROP INDEX match_run_failed;
  ALTER TABLE match_run DROP COLUMN failure, DROP CONSTRAINT match_run_finished, DROP CONSTRAINT match_run_state_check;
  ALTER TABLE match_run ADD CONSTRAINT match_run_state_check CHECK (state IN ('queued', 'running', 'done'));
  ALTER TABLE match_run ADD CONSTRAINT match_run_check1 CHECK ((state = 'done') = (finished_at IS NOT NULL));
`;
