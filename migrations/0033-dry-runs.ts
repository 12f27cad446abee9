import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Drafts tried on stored cases: who asked for what, how far it is, and the result. A result holds sums and the ids of
 * cases; whoever opens one of these is asked for the right to it.
 */
export class DryRuns0000000000033 implements MigrationInterface {
  name = 'DryRuns0000000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dry_run (
        id uuid PRIMARY KEY,
        -- {documentId, version} or {guide: {code, version}}.
        subject jsonb NOT NULL,
        against jsonb,
        counterparts jsonb NOT NULL,
        from_day date NOT NULL,
        to_day date NOT NULL,
        -- Null for every district.
        district_ids uuid[] CHECK (cardinality(district_ids) > 0),
        requested_by uuid NOT NULL REFERENCES person (id),
        requested_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'ready', 'failed')),
        cases_done int NOT NULL DEFAULT 0 CHECK (cases_done >= 0),
        cases_all int,
        attempts int NOT NULL DEFAULT 0,
        -- Until then the worker that took it is believed to be alive.
        leased_until timestamptz,
        finished_at timestamptz,
        -- Why it failed: the code of a refusal, or 'gave-up'.
        failure text,
        result jsonb,
        CHECK (from_day <= to_day),
        CHECK (cases_done <= cases_all),
        CHECK ((state = 'running') = (leased_until IS NOT NULL)),
        CHECK ((state IN ('ready', 'failed')) = (finished_at IS NOT NULL)),
        CHECK ((state = 'failed') = (failure IS NOT NULL)),
        CHECK ((state = 'ready') = (result IS NOT NULL))
      );
      CREATE INDEX dry_run_person ON dry_run (requested_by, id);
      CREATE INDEX dry_run_due ON dry_run (id) WHERE state IN ('queued', 'running');
      -- What was found stays what it was found to be; a newer look is another run.
      CREATE TRIGGER finished_once BEFORE UPDATE ON dry_run FOR EACH ROW WHEN (OLD.finished_at IS NOT NULL)
        EXECUTE FUNCTION forbid_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON dry_run FROM huiqi_app;
      GRANT UPDATE (state, cases_done, cases_all, attempts, leased_until, finished_at, failure, result)
        ON dry_run TO huiqi_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dry_run');
  }
}
