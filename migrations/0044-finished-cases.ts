import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The events by which cases left the stages, by their time: the figures of stages ask for those of a month or a year, and
 * read the whole history of every case otherwise. The states are those of `QUEUE_STATES`.
 */
export class FinishedCases0000000000044 implements MigrationInterface {
  name = 'FinishedCases0000000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX case_event_finished ON case_event (at) INCLUDE (application_id, seq)
        WHERE from_state IN ('submitted', 'town_review', 'district_review', 'returned', 'public_notice', 'approved')
          AND to_state NOT IN ('submitted', 'town_review', 'district_review', 'returned', 'public_notice', 'approved')
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_event_finished');
  }
}
