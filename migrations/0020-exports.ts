import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists that are written into files by the worker: who asked for what, how far it is, and where the file is. */
export class Exports0000000000020 implements MigrationInterface {
  name = 'Exports0000000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE export (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
        filter jsonb NOT NULL,
        language text NOT NULL CHECK (language IN ('zh', 'en')),
        requested_by uuid NOT NULL REFERENCES person (id),
        requested_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'ready', 'failed', 'expired')),
        rows_done int NOT NULL DEFAULT 0 CHECK (rows_done >= 0),
        attempts int NOT NULL DEFAULT 0,
        -- Until then the worker that took it is believed to be alive.
        leased_until timestamptz,
        finished_at timestamptz,
        -- Why it failed: the code of a refusal, or 'gave-up'.
        failure text,
        file_name text,
        size_bytes bigint CHECK (size_bytes > 0),
        sha256 text,
        expires_on date,
        CHECK ((state = 'running') = (leased_until IS NOT NULL)),
        CHECK ((state IN ('ready', 'failed', 'expired')) = (finished_at IS NOT NULL)),
        CHECK ((state = 'failed') = (failure IS NOT NULL)),
        CHECK (num_nulls(file_name, size_bytes, sha256, expires_on) IN (0, 4)),
        CHECK ((state IN ('ready', 'expired')) = (file_name IS NOT NULL))
      );
      CREATE INDEX export_person ON export (requested_by, id);
      CREATE INDEX export_due ON export (id) WHERE state IN ('queued', 'running');
      CREATE INDEX export_expiring ON export (expires_on) WHERE state = 'ready';
      REVOKE UPDATE, DELETE, TRUNCATE ON export FROM huiqi_app;
      GRANT UPDATE (state, rows_done, attempts, leased_until, finished_at, failure, file_name, size_bytes, sha256,
        expires_on) ON export TO huiqi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE export');
  }
}
