import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Points that reviewers give a case whose guide asks for them: the newest count, and the earlier ones stay. */
export class GuideScoring0000000000038 implements MigrationInterface {
  name = 'GuideScoring0000000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE application_score (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application (id),
        -- Under which criteria they were given: points under another version of the guide say nothing.
        guide_code text NOT NULL,
        guide_version int NOT NULL,
        -- Whole points by the id of their criterion.
        points jsonb NOT NULL CHECK (jsonb_typeof(points) = 'object' AND points <> '{}'
          AND NOT jsonb_path_exists(points, '$.* ? (@.type() <> "number" || @ < 0 || @ > 1000 || @.floor() <> @)')),
        scored_by uuid NOT NULL REFERENCES person (id),
        scored_at timestamptz NOT NULL,
        FOREIGN KEY (guide_code, guide_version) REFERENCES guide_version (code, version)
      );
      CREATE INDEX application_score_newest ON application_score (application_id, scored_at, id);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON application_score
        FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON application_score FROM huiqi_app;

      ALTER TABLE application_score ENABLE ROW LEVEL SECURITY;
      -- What reviewers think of a case is the offices' own until it is decided.
      CREATE POLICY within_reach ON application_score TO huiqi_app USING ((SELECT reach_kind()) = 'all'
        OR ((SELECT reach_kind()) IN ('district', 'town') AND (SELECT true FROM application a WHERE a.id = application_id)));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE application_score');
  }
}
