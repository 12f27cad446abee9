import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of who was recognised 名单: handed in by one person, published by another, known to every office from then on. */
export class Recognitions0000000000030 implements MigrationInterface {
  name = 'Recognitions0000000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recognition_list (
        id uuid PRIMARY KEY,
        -- What was recognised: a code of the office's local rules, e.g. aeo.
        kind text NOT NULL CHECK (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        -- Who recognised, and by which document.
        issuer text NOT NULL CHECK (length(issuer) BETWEEN 1 AND 200),
        document text NOT NULL CHECK (length(document) BETWEEN 1 AND 200),
        file_name text NOT NULL,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        -- Lines that could not be taken, each with its number and why.
        problems jsonb NOT NULL,
        status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'published', 'discarded')),
        imported_by uuid NOT NULL REFERENCES person (id),
        imported_at timestamptz NOT NULL,
        decided_by uuid REFERENCES person (id),
        decided_at timestamptz,
        CHECK (num_nonnulls(decided_by, decided_at) = CASE status WHEN 'draft' THEN 0 ELSE 2 END),
        CHECK (status <> 'published' OR decided_by <> imported_by)
      );
      CREATE UNIQUE INDEX recognition_list_once ON recognition_list (kind, sha256) WHERE status <> 'discarded';
      REVOKE UPDATE, DELETE, TRUNCATE ON recognition_list FROM huiqi_app;
      GRANT UPDATE (status, decided_by, decided_at) ON recognition_list TO huiqi_app;
      CREATE TRIGGER decided_once BEFORE UPDATE ON recognition_list FOR EACH ROW WHEN (OLD.status <> 'draft')
        EXECUTE FUNCTION forbid_second_decision();

      CREATE TABLE recognition (
        list_id uuid NOT NULL REFERENCES recognition_list (id),
        line int NOT NULL CHECK (line > 0),
        uscc text NOT NULL CHECK (uscc ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
        -- As it stands in the list, which may be an earlier name of the enterprise.
        enterprise_name text NOT NULL CHECK (length(enterprise_name) BETWEEN 1 AND 200),
        recognised_on date NOT NULL,
        PRIMARY KEY (list_id, line)
      );
      CREATE UNIQUE INDEX recognition_once ON recognition (list_id, uscc, recognised_on);
      CREATE INDEX recognition_uscc ON recognition (uscc);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recognition
        FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON recognition FROM huiqi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE recognition, recognition_list');
  }
}
