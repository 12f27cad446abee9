import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Settlement between a district and its towns: statements with their lines, and what people found out about clauses
 * whose sharing another document may govern.
 */
export class Settlement0000000000014 implements MigrationInterface {
  name = 'Settlement0000000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DETERMINATIONS);
    await runner.query(STATEMENTS);
    await runner.query(PROMISES);
  }

  async down(): Promise<void> {
    throw new Error('statements that two people closed cannot be taken away');
  }
}

const DETERMINATIONS = `
  CREATE TABLE sharing_determination (
    id uuid PRIMARY KEY,
    district_id uuid NOT NULL REFERENCES organisation (id),
    measure text NOT NULL,
    -- Whether the other document governs the clause; where it does, by which parts.
    governed boolean NOT NULL,
    district_parts integer CHECK (district_parts BETWEEN 0 AND 1000),
    town_parts integer CHECK (town_parts BETWEEN 0 AND 1000),
    source_number text NOT NULL CHECK (length(source_number) BETWEEN 1 AND 200),
    source_title text NOT NULL CHECK (length(source_title) BETWEEN 1 AND 400),
    -- What the source says of the clause, or where it is silent about it.
    finding text NOT NULL CHECK (length(finding) BETWEEN 1 AND 4000),
    recorded_by uuid NOT NULL REFERENCES person (id),
    recorded_at timestamptz NOT NULL,
    confirmed_by uuid REFERENCES person (id),
    confirmed_at timestamptz,
    CHECK (num_nonnulls(district_parts, town_parts) = CASE WHEN governed THEN 2 ELSE 0 END),
    CHECK (NOT governed OR district_parts + town_parts > 0),
    CHECK (num_nonnulls(confirmed_by, confirmed_at) IN (0, 2)),
    CHECK (confirmed_by <> recorded_by)
  );
  CREATE INDEX sharing_determination_measure ON sharing_determination (district_id, measure);
  REVOKE UPDATE, DELETE, TRUNCATE ON sharing_determination FROM huiqi_app;
  GRANT UPDATE (confirmed_by, confirmed_at) ON sharing_determination TO huiqi_app;
  ALTER TABLE sharing_determination ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON sharing_determination TO huiqi_app USING ((SELECT reach_kind()) = 'all'
    OR ((SELECT reach_kind()) = 'district' AND district_id = (SELECT reach_party())));
`;

const STATEMENTS = `
  CREATE SEQUENCE settlement_number;
  GRANT USAGE ON SEQUENCE settlement_number TO huiqi_app;

  CREATE TABLE settlement_statement (
    id uuid PRIMARY KEY,
    -- Given when it is closed.
    number text UNIQUE,
    district_id uuid NOT NULL REFERENCES organisation (id),
    town_id uuid NOT NULL REFERENCES organisation (id),
    district_treasury_id uuid NOT NULL REFERENCES treasury (id),
    town_treasury_id uuid NOT NULL REFERENCES treasury (id),
    -- Null: all funds of the two.
    fund text,
    period_from date NOT NULL,
    period_to date NOT NULL CHECK (period_to >= period_from),
    -- fen; above zero the town owes the district, below zero the district owes the town.
    opening_fen bigint NOT NULL,
    closing_fen bigint NOT NULL,
    due_fen bigint NOT NULL,
    state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'closed', 'settled', 'cancelled')),
    version integer NOT NULL DEFAULT 1,
    made_by uuid NOT NULL REFERENCES person (id),
    made_at timestamptz NOT NULL,
    closed_by uuid REFERENCES person (id),
    closed_at timestamptz,
    content_sha256 text CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
    settled_by uuid REFERENCES person (id),
    settled_at timestamptz,
    settled_on date,
    bank_reference text,
    cancel_asked_by uuid REFERENCES person (id),
    cancel_reason text,
    cancelled_by uuid REFERENCES person (id),
    cancelled_at timestamptz,
    CHECK (num_nonnulls(number, closed_by, closed_at, content_sha256) IN (0, 4)),
    CHECK (state NOT IN ('closed', 'settled') OR number IS NOT NULL),
    CHECK (state <> 'draft' OR number IS NULL),
    CHECK (closed_by <> made_by),
    CHECK (num_nonnulls(settled_by, settled_at, settled_on, bank_reference) = CASE state WHEN 'settled' THEN 4 ELSE 0 END),
    CHECK (num_nonnulls(cancel_asked_by, cancel_reason) IN (0, 2)),
    CHECK (num_nonnulls(cancelled_by, cancelled_at) = CASE state WHEN 'cancelled' THEN 2 ELSE 0 END),
    -- What two people closed takes two people to cancel.
    CHECK (state <> 'cancelled' OR number IS NULL OR (cancel_asked_by IS NOT NULL AND cancelled_by <> cancel_asked_by))
  );
  CREATE INDEX settlement_statement_town ON settlement_statement (town_id, id);
  -- One movement of the bank settles one statement.
  CREATE UNIQUE INDEX settlement_statement_bank ON settlement_statement (district_id, bank_reference);
  REVOKE UPDATE, DELETE, TRUNCATE ON settlement_statement FROM huiqi_app;
  GRANT UPDATE (number, state, version, closed_by, closed_at, content_sha256, settled_by, settled_at, settled_on,
    bank_reference, cancel_asked_by, cancel_reason, cancelled_by, cancelled_at) ON settlement_statement TO huiqi_app;
  ALTER TABLE settlement_statement ENABLE ROW LEVEL SECURITY;
  -- A town reads what two people of the district have closed.
  CREATE POLICY within_reach ON settlement_statement TO huiqi_app USING (
    CASE (SELECT reach_kind())
      WHEN 'all' THEN true
      WHEN 'district' THEN district_id = (SELECT reach_party())
      WHEN 'town' THEN town_id = (SELECT reach_party()) AND state IN ('closed', 'settled')
      ELSE false
    END);

  -- A line says everything itself, because a town does not see the district's books.
  CREATE TABLE settlement_line (
    statement_id uuid NOT NULL REFERENCES settlement_statement (id),
    journal_id uuid NOT NULL REFERENCES journal (id),
    entry_line integer NOT NULL,
    day date NOT NULL,
    kind text NOT NULL,
    reference text NOT NULL,
    application_id uuid REFERENCES application (id),
    case_number text,
    measure text,
    fund text NOT NULL,
    fiscal_year integer NOT NULL,
    measure_group text NOT NULL,
    account text NOT NULL CHECK (account IN ('due-from-town', 'due-to-town')),
    amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
    -- False once its statement is cancelled, so that another can take the entry up.
    live boolean NOT NULL DEFAULT true,
    PRIMARY KEY (statement_id, journal_id, entry_line)
  );
  CREATE UNIQUE INDEX settlement_line_once ON settlement_line (journal_id, entry_line) WHERE live;
  REVOKE UPDATE, DELETE, TRUNCATE ON settlement_line FROM huiqi_app;
  GRANT UPDATE (live) ON settlement_line TO huiqi_app;
  ALTER TABLE settlement_line ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON settlement_line TO huiqi_app USING ((SELECT reach_kind()) = 'all'
    OR EXISTS (SELECT FROM settlement_statement s WHERE s.id = statement_id));
`;

const PROMISES = `
  CREATE FUNCTION keep_settlement() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    RAISE EXCEPTION '% % is final', TG_TABLE_NAME, OLD.id USING ERRCODE = 'HQ140';
  END $$;
  CREATE TRIGGER final BEFORE UPDATE ON settlement_statement FOR EACH ROW
    WHEN (OLD.state IN ('settled', 'cancelled') OR (OLD.state = 'closed' AND NEW.state = 'draft')
      OR (OLD.state = 'draft' AND NEW.state = 'settled')
      OR (OLD.number IS NOT NULL AND (NEW.number, NEW.content_sha256, NEW.closed_by)
          IS DISTINCT FROM (OLD.number, OLD.content_sha256, OLD.closed_by)))
    EXECUTE FUNCTION keep_settlement();
  CREATE TRIGGER confirmed_once BEFORE UPDATE ON sharing_determination FOR EACH ROW
    WHEN (OLD.confirmed_by IS NOT NULL) EXECUTE FUNCTION keep_settlement();

  -- Lines are written with their draft and let go with its cancelling, and at no other time.
  CREATE FUNCTION keep_settlement_lines() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    stands text;
  BEGIN
    SELECT state INTO stands FROM settlement_statement WHERE id = NEW.statement_id;
    IF (TG_OP = 'INSERT' AND stands <> 'draft') OR (TG_OP = 'UPDATE' AND (stands <> 'cancelled' OR NEW.live)) THEN
      RAISE EXCEPTION 'the lines of statement % are final', NEW.statement_id USING ERRCODE = 'HQ140';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER final BEFORE INSERT OR UPDATE ON settlement_line FOR EACH ROW EXECUTE FUNCTION keep_settlement_lines();

  -- A statement is due exactly what its lines add up to, when it is closed at the latest.
  CREATE FUNCTION check_settlement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    IF NEW.due_fen IS DISTINCT FROM
       (SELECT sum(amount_fen) FROM settlement_line WHERE statement_id = NEW.id AND live) THEN
      RAISE EXCEPTION 'statement % is not the sum of its lines', NEW.id USING ERRCODE = 'HQ141';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER adds_up AFTER UPDATE ON settlement_statement FOR EACH ROW WHEN (NEW.state IN ('closed', 'settled'))
    EXECUTE FUNCTION check_settlement();
  REVOKE ALL ON FUNCTION keep_settlement, keep_settlement_lines, check_settlement FROM PUBLIC;
`;
