import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Enforcement: investigations, the decisions that end them, and the bars that follow. They are seen by the district
 * that investigates, and a bar by the enterprise that it binds; what every other office needs is answered by two
 * functions that say whether, and nothing more.
 */
export class Enforcement0000000000006 implements MigrationInterface {
  name = 'Enforcement0000000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(CHECKS);
    await runner.query(ROW_LEVEL_SECURITY);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE recovery_order DROP CONSTRAINT recovery_order_decision;
      DROP FUNCTION bar_in_force, open_investigation;
      DROP TABLE bar, decision, investigation;
    `);
  }
}

const TABLES = `
  CREATE TABLE investigation (
    id uuid PRIMARY KEY,
    -- The district that investigates.
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    document_id text NOT NULL,
    enterprise_id uuid NOT NULL REFERENCES enterprise (id),
    -- The day on which the false declaration was found: a bar counts from it.
    day_found date NOT NULL,
    -- What was found, and how.
    basis text NOT NULL CHECK (length(basis) > 0),
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'decided', 'cleared')),
    opened_by uuid NOT NULL REFERENCES person (id),
    opened_at timestamptz NOT NULL,
    closed_at timestamptz,
    version int NOT NULL DEFAULT 1,
    UNIQUE (id, opened_by),
    CHECK ((state = 'open') = (closed_at IS NULL))
  );
  CREATE UNIQUE INDEX investigation_open ON investigation (enterprise_id, document_id) WHERE state = 'open';
  CREATE INDEX investigation_organisation ON investigation (organisation_id, id);
  REVOKE UPDATE, DELETE, TRUNCATE ON investigation FROM huiqi_app;
  GRANT UPDATE (state, closed_at, version) ON investigation TO huiqi_app;

  -- The decision carries the investigator's name, held equal to the investigation's by the foreign key, so that the
  -- separation of the two is a plain check of one row.
  CREATE TABLE decision (
    id uuid PRIMARY KEY,
    investigation_id uuid NOT NULL UNIQUE,
    investigated_by uuid NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('sanctioned', 'cleared')),
    facts text NOT NULL CHECK (length(facts) > 0),
    reason text NOT NULL CHECK (length(reason) > 0),
    -- Where the document itself sanctions: document, clause and its words.
    citation jsonb,
    -- Where it does not: the law on which the decision stands, as the decider recorded it.
    legal_basis text,
    decided_by uuid NOT NULL REFERENCES person (id),
    decided_at timestamptz NOT NULL,
    FOREIGN KEY (investigation_id, investigated_by) REFERENCES investigation (id, opened_by),
    CHECK (decided_by <> investigated_by),
    CHECK (CASE outcome WHEN 'sanctioned' THEN num_nonnulls(citation, legal_basis) = 1
      ELSE num_nonnulls(citation, legal_basis) = 0 END)
  );
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decision
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON decision FROM huiqi_app;
  ALTER TABLE recovery_order
    ADD CONSTRAINT recovery_order_decision FOREIGN KEY (decision_id) REFERENCES decision (id);

  -- An enterprise may not apply under the document from that day on. There is no bar without a clause that says so.
  CREATE TABLE bar (
    id uuid PRIMARY KEY,
    decision_id uuid NOT NULL UNIQUE REFERENCES decision (id),
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    enterprise_id uuid NOT NULL REFERENCES enterprise (id),
    document_id text NOT NULL,
    from_day date NOT NULL,
    citation jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    -- The first day on which it no longer holds.
    lifted_on date CHECK (lifted_on >= from_day)
  );
  CREATE INDEX bar_enterprise ON bar (enterprise_id, document_id);
  CREATE INDEX bar_organisation ON bar (organisation_id, id);
  REVOKE UPDATE, DELETE, TRUNCATE ON bar FROM huiqi_app;
  GRANT UPDATE (lifted_on) ON bar TO huiqi_app;
`;

const CHECKS = `
  -- Asked at submit, propose, approve and pay, by offices that do not see the investigation itself.
  CREATE FUNCTION bar_in_force(of_enterprise uuid, under_document text, on_day date)
    RETURNS TABLE (id uuid, from_day date, citation jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      SELECT b.id, b.from_day, b.citation FROM bar b
        WHERE b.enterprise_id = of_enterprise AND b.document_id = under_document
          AND b.from_day <= on_day AND (b.lifted_on IS NULL OR on_day < b.lifted_on)
        ORDER BY b.from_day LIMIT 1;
    END;
  CREATE FUNCTION open_investigation(of_enterprise uuid, under_document text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      SELECT i.id FROM investigation i
        WHERE i.enterprise_id = of_enterprise AND i.document_id = under_document AND i.state = 'open';
    END;
  REVOKE EXECUTE ON FUNCTION bar_in_force, open_investigation FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION bar_in_force, open_investigation TO huiqi_app;
`;

const ROW_LEVEL_SECURITY = `
  ALTER TABLE investigation ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON investigation TO huiqi_app USING (
    (SELECT reach_kind()) = 'all'
    OR ((SELECT reach_kind()) = 'district' AND organisation_id = (SELECT reach_party())));
  ALTER TABLE decision ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON decision TO huiqi_app USING (
    (SELECT reach_kind()) = 'all' OR EXISTS (SELECT FROM investigation i WHERE i.id = investigation_id));
  ALTER TABLE bar ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON bar TO huiqi_app USING (
    CASE (SELECT reach_kind())
      WHEN 'all' THEN true
      WHEN 'district' THEN organisation_id = (SELECT reach_party())
      WHEN 'enterprise' THEN enterprise_id = (SELECT reach_party())
      ELSE false
    END);
`;
