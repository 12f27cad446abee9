import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A proceeding's whole way from the investigation to the service of its decision: its states, what its table looks at, and
 * its own chain of events. The enterprise sees its proceeding from the service of the notice on.
 */
export class Proceedings0000000000022 implements MigrationInterface {
  name = 'Proceedings0000000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATES);
    await runner.query(EVENTS);
  }

  async down(): Promise<void> {
    throw new Error('proceedings that have begun their way cannot be put back');
  }
}

const STATES = `
  ALTER TABLE investigation DROP CONSTRAINT investigation_state_check;
  ALTER TABLE investigation DROP CONSTRAINT investigation_check;
  ALTER TABLE investigation ALTER COLUMN state DROP DEFAULT;
  UPDATE investigation SET state = CASE state WHEN 'open' THEN 'investigating' WHEN 'decided' THEN 'in-force' ELSE state END;
  ALTER TABLE investigation ADD CONSTRAINT investigation_state CHECK (state IN ('investigating', 'notified', 'hearing',
    'legal-check', 'checked', 'decided', 'in-force', 'cleared'));
  ALTER TABLE investigation ADD CONSTRAINT investigation_closed
    CHECK ((state IN ('in-force', 'cleared')) = (closed_at IS NOT NULL));
  DROP INDEX investigation_open;
  CREATE UNIQUE INDEX investigation_running ON investigation (enterprise_id, document_id) WHERE closed_at IS NULL;

  -- Readable numbers; a gap in them means nothing.
  CREATE SEQUENCE investigation_number;
  ALTER TABLE investigation ADD COLUMN number text UNIQUE;
  UPDATE investigation SET number = 'INV-' || extract(year FROM opened_at)::int || '-'
    || lpad(nextval('investigation_number')::text, 6, '0');
  ALTER TABLE investigation ALTER COLUMN number SET NOT NULL;

  ALTER TABLE investigation
    ADD COLUMN notice_letter_id uuid,
    ADD COLUMN notice_served_on date,
    -- The last day for statement and defence, and for asking for a hearing.
    ADD COLUMN defence_until date,
    ADD COLUMN hearing_requested boolean NOT NULL DEFAULT false,
    ADD COLUMN hearing_on date,
    ADD COLUMN hearing_held boolean NOT NULL DEFAULT false,
    ADD COLUMN decision_letter_id uuid,
    ADD COLUMN decision_served_on date,
    ADD COLUMN event_seq int NOT NULL DEFAULT 0,
    ADD COLUMN event_hash text,
    ADD CONSTRAINT investigation_defence CHECK ((notice_served_on IS NULL) = (defence_until IS NULL)),
    ADD CONSTRAINT investigation_service CHECK (decision_served_on IS NULL OR state = 'in-force');
  GRANT UPDATE (notice_letter_id, notice_served_on, defence_until, hearing_requested, hearing_on, hearing_held,
    decision_letter_id, decision_served_on, event_seq, event_hash) ON investigation TO huiqi_app;

  DROP POLICY within_reach ON investigation;
  CREATE POLICY within_reach ON investigation TO huiqi_app USING (
    (SELECT reach_kind()) = 'all'
    OR ((SELECT reach_kind()) = 'district' AND organisation_id = (SELECT reach_party()))
    OR ((SELECT reach_kind()) = 'enterprise' AND enterprise_id = (SELECT reach_party()) AND notice_served_on IS NOT NULL));

  CREATE OR REPLACE FUNCTION open_investigation(of_enterprise uuid, under_document text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      SELECT i.id FROM investigation i
        WHERE i.enterprise_id = of_enterprise AND i.document_id = under_document AND i.closed_at IS NULL;
    END;
`;

const EVENTS = `
  CREATE TABLE enforcement_event (
    id uuid PRIMARY KEY,
    investigation_id uuid NOT NULL REFERENCES investigation (id),
    seq int NOT NULL CHECK (seq > 0),
    step text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    person_id uuid NOT NULL REFERENCES person (id),
    -- Whose hand it was; null where it was the enterprise's.
    duty text CHECK (duty IN ('investigation', 'legal-check', 'decision')),
    at timestamptz NOT NULL,
    reason text,
    data jsonb NOT NULL,
    previous_hash text,
    hash text NOT NULL,
    UNIQUE (investigation_id, seq)
  );
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON enforcement_event
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON enforcement_event FROM huiqi_app;
  ALTER TABLE enforcement_event ENABLE ROW LEVEL SECURITY;
  -- An enterprise sees its own statements, and nothing of what officials wrote for each other.
  CREATE POLICY within_reach ON enforcement_event TO huiqi_app USING (
    (SELECT reach_kind()) = 'all'
    OR (((SELECT reach_kind()) <> 'enterprise' OR duty IS NULL)
        AND (SELECT true FROM investigation i WHERE i.id = investigation_id)));

  -- State changes only together with an event that says so.
  CREATE FUNCTION require_enforcement_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    last enforcement_event;
  BEGIN
    SELECT * INTO last FROM enforcement_event WHERE investigation_id = NEW.id ORDER BY seq DESC LIMIT 1;
    IF (last.from_state, last.to_state, last.seq, last.hash)
       IS DISTINCT FROM (OLD.state, NEW.state, NEW.event_seq, NEW.event_hash) THEN
      RAISE EXCEPTION 'a proceeding changes only with its event' USING ERRCODE = 'HQ105';
    END IF;
    RETURN NULL;
  END $$;
  REVOKE ALL ON FUNCTION require_enforcement_event FROM PUBLIC;
  CREATE TRIGGER with_event AFTER UPDATE OF state ON investigation
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION require_enforcement_event();
`;
