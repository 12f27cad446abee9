import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Official letters 文书: what an office told an enterprise or another office, kept word for word, with a number and a hash
 * by which a copy can be checked, and the day on which it was served.
 */
export class Letters0000000000015 implements MigrationInterface {
  name = 'Letters0000000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROW_LEVEL_SECURITY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION check_letter; DROP TABLE letter_service, letter; DROP SEQUENCE letter_serial');
  }
}

const TABLES = `
  -- A serial that a rolled-back letter took stays unused: a gap means nothing.
  CREATE SEQUENCE letter_serial;
  CREATE TABLE letter (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE CHECK (number ~ '^HQ-W-[0-9]{4}-[0-9]{6,}-[0-9]{2}$'),
    kind text NOT NULL CHECK (kind IN ('acceptance-notice', 'correction-notice', 'award-decision', 'refusal-decision',
      'payment-notice', 'recovery-decision', 'settlement-statement', 'penalty-notice', 'hearing-notice',
      'enforcement-decision', 'clearance-notice', 'revocation-decision', 'write-off-notice', 'offset-notice',
      'reconsideration-decision')),
    -- The office that issued it, and its name on that day.
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    issuer_name text NOT NULL,
    to_enterprise_id uuid REFERENCES enterprise (id),
    to_organisation_id uuid REFERENCES organisation (id),
    addressee_name text NOT NULL,
    application_id uuid REFERENCES application (id),
    -- Without foreign keys: the tables of the two other desks are shaped by migrations of their own.
    investigation_id uuid,
    statement_id uuid,
    recovery_id uuid,
    content jsonb NOT NULL,
    sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    issued_by uuid NOT NULL REFERENCES person (id),
    issued_at timestamptz NOT NULL,
    CHECK (num_nonnulls(to_enterprise_id, to_organisation_id) = 1)
  );
  CREATE INDEX letter_application ON letter (application_id, id);
  CREATE INDEX letter_enterprise ON letter (to_enterprise_id, id);
  CREATE INDEX letter_organisation ON letter (organisation_id, id);
  CREATE INDEX letter_to_organisation ON letter (to_organisation_id, id);
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON letter
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

  -- A letter is served once; periods count from that day.
  CREATE TABLE letter_service (
    letter_id uuid PRIMARY KEY REFERENCES letter (id),
    served_on date NOT NULL,
    method text NOT NULL CHECK (method IN ('portal', 'post', 'in-person', 'public-announcement')),
    recorded_by uuid NOT NULL REFERENCES person (id),
    recorded_at timestamptz NOT NULL
  );
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON letter_service
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON letter, letter_service FROM huiqi_app;
  GRANT USAGE ON SEQUENCE letter_serial TO huiqi_app;
`;

const ROW_LEVEL_SECURITY = `
  ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON letter TO huiqi_app USING (
    CASE (SELECT reach_kind())
      WHEN 'all' THEN true
      WHEN 'enterprise' THEN to_enterprise_id = (SELECT reach_party())
      WHEN 'none' THEN false
      ELSE organisation_id = (SELECT reach_party()) OR to_organisation_id = (SELECT reach_party())
        OR EXISTS (SELECT FROM application a WHERE a.id = application_id)
    END);
  ALTER TABLE letter_service ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON letter_service TO huiqi_app USING (
    EXISTS (SELECT FROM letter l WHERE l.id = letter_id));

  -- Asked by anybody who holds a copy: it answers only to the number and the code together.
  CREATE FUNCTION check_letter(of_number text, of_code text)
    RETURNS TABLE (kind text, issuer_name text, issued_at timestamptz, addressee_name text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      SELECT l.kind, l.issuer_name, l.issued_at, l.addressee_name FROM letter l
        WHERE l.number = of_number AND left(l.sha256, 12) = of_code;
    END;
  REVOKE EXECUTE ON FUNCTION check_letter FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION check_letter TO huiqi_app;
`;
