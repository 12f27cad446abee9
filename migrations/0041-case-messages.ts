import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an applicant and the office say to each other about a submitted case. Added to, never changed, bound to nothing. */
export class CaseMessages0000000000041 implements MigrationInterface {
  name = 'CaseMessages0000000000041';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(REACH);
  }

  async down(runner: QueryRunner): Promise<void> {
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
