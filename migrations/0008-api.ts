import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers already given, so that a repeated call has no second effect. */
export class Api0000000000008 implements MigrationInterface {
  name = 'Api0000000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_key (
        person_id uuid NOT NULL REFERENCES person (id),
        key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
        content_sha256 text NOT NULL,
        answer jsonb NOT NULL,
        kept_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, key)
      );
      CREATE INDEX idempotency_key_age ON idempotency_key (kept_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_key');
  }
}
