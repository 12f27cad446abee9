import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a line of the bank's file could not be read, in the words that the reader found for it. */
export class UnreadableLines0000000000021 implements MigrationInterface {
  name = 'UnreadableLines0000000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE bank_return_line ADD COLUMN reason text CHECK (reason IS NULL OR outcome = 'unreadable')
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE bank_return_line DROP COLUMN reason');
  }
}
