import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Awards that are divided anew, because it was found out after them who bears their measure. */
export class Reapportionments0000000000031 implements MigrationInterface {
  name = 'Reapportionments0000000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REAPPORTIONMENTS);
  }

  async down(): Promise<void> {
    throw new Error('what was divided anew was booked so, and cannot be put back');
  }
}

const REAPPORTIONMENTS = `
  -- How an award is divided by what was determined after it: the last confirmed one holds, and what the award was
  -- committed with stays where it is.
  CREATE TABLE reapportionment (
    id uuid PRIMARY KEY,
    commitment_id uuid NOT NULL REFERENCES commitment (id),
    determination_id uuid NOT NULL REFERENCES sharing_determination (id),
    -- The rule as the award keeps it from then on.
    sharing jsonb NOT NULL,
    district_treasury_id uuid NOT NULL REFERENCES treasury (id),
    town_treasury_id uuid NOT NULL REFERENCES treasury (id),
    district_fen bigint NOT NULL CHECK (district_fen >= 0),
    town_fen bigint NOT NULL CHECK (town_fen >= 0),
    state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'confirmed', 'declined')),
    proposed_by uuid NOT NULL REFERENCES person (id),
    proposed_at timestamptz NOT NULL,
    decided_by uuid REFERENCES person (id),
    decided_at timestamptz,
    CHECK (num_nonnulls(decided_by, decided_at) = CASE state WHEN 'proposed' THEN 0 ELSE 2 END),
    CHECK (state <> 'confirmed' OR decided_by <> proposed_by)
  );
  CREATE UNIQUE INDEX reapportionment_once ON reapportionment (commitment_id) WHERE state = 'proposed';
  CREATE INDEX reapportionment_confirmed ON reapportionment (commitment_id, decided_at) WHERE state = 'confirmed';
  REVOKE UPDATE, DELETE, TRUNCATE ON reapportionment FROM huiqi_app;
  GRANT UPDATE (state, decided_by, decided_at) ON reapportionment TO huiqi_app;
  CREATE TRIGGER decided_once BEFORE UPDATE ON reapportionment FOR EACH ROW WHEN (OLD.state <> 'proposed')
    EXECUTE FUNCTION forbid_second_decision();

  CREATE FUNCTION check_reapportionment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    IF NEW.district_fen + NEW.town_fen <> (SELECT amount_fen FROM commitment WHERE id = NEW.commitment_id) THEN
      RAISE EXCEPTION 'the new shares of commitment % are not its amount', NEW.commitment_id USING ERRCODE = 'HQ127';
    END IF;
    RETURN NULL;
  END $$;
  REVOKE ALL ON FUNCTION check_reapportionment FROM PUBLIC;
  CREATE TRIGGER shares_are_the_award AFTER INSERT ON reapportionment FOR EACH ROW
    EXECUTE FUNCTION check_reapportionment();

  ALTER TABLE reapportionment ENABLE ROW LEVEL SECURITY;
  -- Who bears which part is no matter of the enterprise's.
  CREATE POLICY within_reach ON reapportionment TO huiqi_app USING ((SELECT reach_kind()) = 'all'
    OR ((SELECT reach_kind()) <> 'enterprise' AND EXISTS (SELECT FROM commitment c WHERE c.id = commitment_id)));
`;
