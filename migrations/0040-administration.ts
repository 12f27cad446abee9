import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administering accounts needs: a version that two administrators are compared by, and why a session ended. */
export class Administration0000000000040 implements MigrationInterface {
  name = 'Administration0000000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person ADD COLUMN version int NOT NULL DEFAULT 1 CHECK (version > 0);
      ALTER TABLE session DROP CONSTRAINT session_end_reason_check;
      ALTER TABLE session ADD CONSTRAINT session_end_reason_check
        CHECK (end_reason IN ('signed-out', 'token-reused', 'disabled', 'password-reset'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE session SET end_reason = 'disabled' WHERE end_reason = 'password-reset';
      ALTER TABLE session DROP CONSTRAINT session_end_reason_check;
      ALTER TABLE session ADD CONSTRAINT session_end_reason_check
        CHECK (end_reason IN ('signed-out', 'token-reused', 'disabled'));
      ALTER TABLE person DROP COLUMN version;
    `);
  }
}
