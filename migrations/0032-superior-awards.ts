import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a higher authority granted for the same thing: recorded by one person, confirmed by another. */
export class SuperiorAwards0000000000032 implements MigrationInterface {
  name = 'SuperiorAwards0000000000032';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE superior_award (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application (id),
        amount_fen bigint NOT NULL CHECK (amount_fen > 0),
        -- The decision by which it was granted.
        number text NOT NULL CHECK (length(number) BETWEEN 1 AND 200),
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        issued_on date NOT NULL,
        paid boolean NOT NULL,
        state text NOT NULL DEFAULT 'recorded' CHECK (state IN ('recorded', 'confirmed', 'withdrawn')),
        recorded_by uuid NOT NULL REFERENCES person (id),
        recorded_at timestamptz NOT NULL,
        decided_by uuid REFERENCES person (id),
        decided_at timestamptz,
        CHECK (num_nonnulls(decided_by, decided_at) = CASE state WHEN 'recorded' THEN 0 ELSE 2 END),
        CHECK (state <> 'confirmed' OR decided_by <> recorded_by)
      );
      -- One that counts for each case: another one takes the place of what was withdrawn.
      CREATE UNIQUE INDEX superior_award_once ON superior_award (application_id) WHERE state <> 'withdrawn';
      REVOKE UPDATE, DELETE, TRUNCATE ON superior_award FROM huiqi_app;
      GRANT UPDATE (state, decided_by, decided_at) ON superior_award TO huiqi_app;
      CREATE TRIGGER withdrawn_once BEFORE UPDATE ON superior_award FOR EACH ROW WHEN (OLD.state = 'withdrawn')
        EXECUTE FUNCTION forbid_second_decision();
      ALTER TABLE superior_award ENABLE ROW LEVEL SECURITY;
      CREATE POLICY within_reach ON superior_award TO huiqi_app
        USING ((SELECT reach_kind()) = 'all' OR (SELECT true FROM application a WHERE a.id = application_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE superior_award');
  }
}
