import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases whose rules changed after they were pinned: each waits for a person's transitional decision. */
export class RuleChanges0000000000029 implements MigrationInterface {
  name = 'RuleChanges0000000000029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(FINDING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION find_rule_changes, pinned_rules; DROP TABLE rule_change');
  }
}

const TABLE = `
  CREATE TABLE rule_change (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application (id),
    -- A newer version of its document changes the case's measure, or another document repeals its own.
    cause text NOT NULL CHECK (cause IN ('superseded', 'repealed')),
    from_version int NOT NULL,
    to_version int,
    repealed_by text,
    found_at timestamptz NOT NULL,
    -- Whether the district's approvers have been told; by the system, for whoever publishes reaches no inbox of theirs.
    told boolean NOT NULL DEFAULT false,
    decision text CHECK (decision IN ('keep', 'new-rules')),
    reason text CHECK (length(reason) BETWEEN 1 AND 4000),
    -- The words by which new rules prevail, where the decision is for them.
    citation jsonb,
    decided_by uuid REFERENCES person (id),
    decided_at timestamptz,
    CHECK (num_nonnulls(decision, reason, decided_by, decided_at) IN (0, 4)),
    CHECK ((citation IS NOT NULL) = (decision IS NOT DISTINCT FROM 'new-rules')),
    CHECK ((to_version IS NOT NULL) = (cause = 'superseded') AND (repealed_by IS NOT NULL) = (cause = 'repealed')),
    CONSTRAINT rule_change_once UNIQUE NULLS NOT DISTINCT (application_id, cause, to_version, repealed_by)
  );
  CREATE INDEX rule_change_untold ON rule_change (id) WHERE NOT told AND decision IS NULL;
  CREATE INDEX rule_change_open ON rule_change (application_id) WHERE decision IS NULL;
  REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON rule_change FROM huiqi_app;
  GRANT UPDATE (told, decision, reason, citation, decided_by, decided_at) ON rule_change TO huiqi_app;
  CREATE TRIGGER decided_once BEFORE UPDATE ON rule_change FOR EACH ROW WHEN (OLD.decision IS NOT NULL)
    EXECUTE FUNCTION forbid_second_decision();
  ALTER TABLE rule_change ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON rule_change TO huiqi_app USING (
    (SELECT reach_kind()) = 'all' OR (SELECT true FROM application a WHERE a.id = application_id));
`;

/** Both look past row-level security, for whoever publishes reaches no case; they tell versions and numbers alone. */
const FINDING = `
  CREATE FUNCTION pinned_rules() RETURNS TABLE (document_id text, document_version int, measure text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      SELECT DISTINCT a.document_id, a.document_version, a.measure FROM application a
        WHERE a.state IN ('submitted', 'town_review', 'district_review', 'returned', 'public_notice');
    END;
  CREATE FUNCTION find_rule_changes(found jsonb, at timestamptz)
    RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      WITH changes AS (
        SELECT * FROM jsonb_to_recordset(found) AS c ("documentId" text, version int, measure text, cause text,
          "toVersion" int, "repealedBy" text)),
      written AS (
        INSERT INTO rule_change (id, application_id, cause, from_version, to_version, repealed_by, found_at)
        SELECT uuidv7(), a.id, c.cause, a.document_version, c."toVersion", c."repealedBy", at
          FROM changes c JOIN application a ON a.document_id = c."documentId" AND a.document_version = c.version
           AND a.measure = c.measure
         WHERE a.state IN ('submitted', 'town_review', 'district_review', 'returned', 'public_notice')
        ON CONFLICT ON CONSTRAINT rule_change_once DO NOTHING
        RETURNING rule_change.id)
      SELECT count(*) FROM written;
    END;
  REVOKE EXECUTE ON FUNCTION pinned_rules, find_rule_changes FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION pinned_rules, find_rule_changes TO huiqi_app;
`;
