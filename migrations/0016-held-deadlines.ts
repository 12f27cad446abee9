import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A freeze holds the deadlines of its cases. That is marked beside the pause itself, because a correction pauses too: what
 * the one stopped, the end of the other must not set going.
 */
export class HeldDeadlines0000000000016 implements MigrationInterface {
  name = 'HeldDeadlines0000000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE deadline ADD COLUMN held boolean NOT NULL DEFAULT false;
      ALTER TABLE deadline ADD CONSTRAINT deadline_held_is_paused CHECK (NOT held OR state = 'paused');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE deadline DROP COLUMN held');
  }
}
