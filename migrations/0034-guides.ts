import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guides that were amended after publication, until the system has told those who apply under them. */
export class Guides0000000000034 implements MigrationInterface {
  name = 'Guides0000000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE guide_amendment (
        code text NOT NULL,
        version int NOT NULL,
        -- By the system, for whoever publishes reaches no enterprise's inbox.
        told boolean NOT NULL DEFAULT false,
        PRIMARY KEY (code, version),
        FOREIGN KEY (code, version) REFERENCES guide_version (code, version)
      );
      CREATE INDEX guide_amendment_untold ON guide_amendment (code, version) WHERE NOT told;
      REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON guide_amendment FROM huiqi_app;
      GRANT INSERT (code, version), UPDATE (told) ON guide_amendment TO huiqi_app;
      GRANT SELECT ON guide_amendment TO huiqi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE guide_amendment');
  }
}
