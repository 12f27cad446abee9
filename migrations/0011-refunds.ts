import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What enterprises get back: more than they owed, or what was taken back under a decision that no longer stands. */
export class Refunds0000000000011 implements MigrationInterface {
  name = 'Refunds0000000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE refund (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application (id),
        recovery_id uuid NOT NULL REFERENCES recovery_order (id),
        enterprise_id uuid NOT NULL REFERENCES enterprise (id),
        -- The treasury that holds the money and pays it back.
        treasury_id uuid NOT NULL REFERENCES treasury (id),
        fund text NOT NULL,
        fiscal_year int NOT NULL,
        measure_group text NOT NULL,
        amount_fen bigint NOT NULL CHECK (amount_fen > 0),
        cause text NOT NULL CHECK (cause IN ('over-payment', 'decision-revoked')),
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'paid')),
        created_at timestamptz NOT NULL
      );
      CREATE INDEX refund_application ON refund (application_id);
      CREATE INDEX refund_work ON refund (treasury_id, id) WHERE state = 'open';
      REVOKE UPDATE, DELETE, TRUNCATE ON refund FROM huiqi_app;
      GRANT UPDATE (state) ON refund TO huiqi_app;
      ALTER TABLE refund ENABLE ROW LEVEL SECURITY;
      CREATE POLICY within_reach ON refund TO huiqi_app
        USING ((SELECT reach_kind()) = 'all' OR EXISTS (SELECT FROM application a WHERE a.id = application_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE refund');
  }
}
