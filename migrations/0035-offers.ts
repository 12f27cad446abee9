import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What enterprises on a list are offered without having applied 免申即享, and how each of them answered. */
export class Offers0000000000035 implements MigrationInterface {
  name = 'Offers0000000000035';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE offer (
        id uuid PRIMARY KEY,
        -- Readable number, given with the offer: QP-MS-2026-000001. Nothing was offered where there is none.
        number text UNIQUE,
        list_id uuid NOT NULL,
        line int NOT NULL,
        measure text NOT NULL,
        enterprise_id uuid NOT NULL REFERENCES enterprise (id),
        -- The office whose document it is.
        district_id uuid NOT NULL REFERENCES organisation (id),
        state text NOT NULL CHECK (state IN ('offered', 'confirmed', 'declined', 'lapsed', 'excluded')),
        excluded_because text
          CHECK (excluded_because IN ('no-site', 'barred', 'under-investigation', 'applied', 'not-eligible', 'limit')),
        -- Last day of the answer.
        due_on date,
        made_by uuid NOT NULL REFERENCES person (id),
        made_at timestamptz NOT NULL,
        -- The case that the confirmation made, and the account that it named.
        application_id uuid UNIQUE REFERENCES application (id),
        account_id uuid REFERENCES bank_account (id),
        answered_by uuid REFERENCES person (id),
        answered_at timestamptz,
        FOREIGN KEY (list_id, line) REFERENCES recognition (list_id, line),
        CONSTRAINT offer_once UNIQUE (enterprise_id, measure, list_id),
        CHECK ((state = 'excluded') = (excluded_because IS NOT NULL)),
        CHECK (num_nonnulls(number, due_on) = CASE state WHEN 'excluded' THEN 0 ELSE 2 END),
        CHECK (num_nonnulls(application_id, account_id) = CASE state WHEN 'confirmed' THEN 2 ELSE 0 END),
        CHECK (num_nonnulls(answered_by, answered_at)
          = CASE WHEN state IN ('confirmed', 'declined', 'lapsed') THEN 2 ELSE 0 END)
      );
      -- Two lists may name the same enterprise: what it has not answered is not offered again.
      CREATE UNIQUE INDEX offer_open ON offer (enterprise_id, measure) WHERE state = 'offered';
      CREATE INDEX offer_passing ON offer (due_on, id) WHERE state = 'offered';
      CREATE INDEX offer_district ON offer (district_id, id);
      REVOKE UPDATE, DELETE, TRUNCATE ON offer FROM huiqi_app;
      GRANT UPDATE (number, line, state, excluded_because, due_on, made_by, made_at, application_id, account_id,
        answered_by, answered_at) ON offer TO huiqi_app;
      CREATE TRIGGER answered_once BEFORE UPDATE ON offer FOR EACH ROW
        WHEN (OLD.state IN ('confirmed', 'declined', 'lapsed')) EXECUTE FUNCTION forbid_second_decision();
      ALTER TABLE offer ENABLE ROW LEVEL SECURITY;
      CREATE POLICY within_reach ON offer TO huiqi_app USING (
        CASE (SELECT reach_kind())
          WHEN 'all' THEN true
          WHEN 'district' THEN district_id = (SELECT reach_party())
          WHEN 'enterprise' THEN enterprise_id = (SELECT reach_party())
          ELSE false
        END);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE offer');
  }
}
