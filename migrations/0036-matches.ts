import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs that hold every enterprise against every measure, what they found, who wants to be told, and who was. */
export class Matches0000000000036 implements MigrationInterface {
  name = 'Matches0000000000036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RUNS);
    await runner.query(FOUND);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE guide_told, match_subscription, enterprise_match, match_run');
  }
}

const RUNS = `
  CREATE TABLE match_run (
    id uuid PRIMARY KEY,
    cause text NOT NULL CHECK (cause IN ('asked', 'guide-published', 'document-published')),
    requested_by uuid NOT NULL REFERENCES person (id),
    requested_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'done')),
    -- Set at the beginning, for the progress only.
    enterprises int CHECK (enterprises >= 0),
    enterprises_done int NOT NULL DEFAULT 0 CHECK (enterprises_done >= 0),
    -- The last enterprise that is done: another worker goes on behind it.
    last_enterprise uuid,
    attempts int NOT NULL DEFAULT 0,
    -- Until then the worker that took it is believed to be alive.
    leased_until timestamptz,
    finished_at timestamptz,
    CHECK ((state = 'running') = (leased_until IS NOT NULL)),
    CHECK ((state = 'done') = (finished_at IS NOT NULL))
  );
  -- What has not begun looks at everything that was published until it does: a second one would find the same.
  CREATE UNIQUE INDEX match_run_waiting ON match_run ((true)) WHERE state = 'queued';
  -- One at a time: two would put their findings in each other's place.
  CREATE UNIQUE INDEX match_run_running ON match_run ((true)) WHERE state = 'running';
  REVOKE UPDATE, DELETE, TRUNCATE ON match_run FROM huiqi_app;
  GRANT UPDATE (state, enterprises, enterprises_done, last_enterprise, attempts, leased_until, finished_at)
    ON match_run TO huiqi_app;
`;

const FOUND = `
  -- What the last run found that does not refuse the enterprise.
  CREATE TABLE enterprise_match (
    enterprise_id uuid NOT NULL REFERENCES enterprise (id),
    measure text NOT NULL,
    run_id uuid NOT NULL REFERENCES match_run (id),
    outcome text NOT NULL CHECK (outcome IN ('yes', 'undetermined')),
    -- In fen; null where nobody knows it yet.
    amount_fen bigint CHECK (amount_fen > 0),
    missing text[] NOT NULL,
    opens_at timestamptz,
    by_day date,
    document_id text NOT NULL,
    document_version int NOT NULL,
    guide_code text,
    guide_version int,
    PRIMARY KEY (enterprise_id, measure),
    FOREIGN KEY (document_id, document_version) REFERENCES policy_document_version (document_id, version),
    FOREIGN KEY (guide_code, guide_version) REFERENCES guide_version (code, version),
    CHECK (outcome <> 'yes' OR missing = '{}')
  );
  REVOKE UPDATE, TRUNCATE ON enterprise_match FROM huiqi_app;

  -- Which measures an enterprise wants to hear of; without a row, of all.
  CREATE TABLE match_subscription (
    enterprise_id uuid PRIMARY KEY REFERENCES enterprise (id),
    -- Null for all of them, empty for none.
    measures text[],
    changed_by uuid NOT NULL REFERENCES person (id),
    changed_at timestamptz NOT NULL
  );
  REVOKE DELETE, TRUNCATE ON match_subscription FROM huiqi_app;

  -- Once per version of a guide, however often it is found.
  CREATE TABLE guide_told (
    enterprise_id uuid NOT NULL REFERENCES enterprise (id),
    guide_code text NOT NULL,
    guide_version int NOT NULL,
    run_id uuid NOT NULL REFERENCES match_run (id),
    PRIMARY KEY (enterprise_id, guide_code, guide_version),
    FOREIGN KEY (guide_code, guide_version) REFERENCES guide_version (code, version)
  );
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON guide_told
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON guide_told FROM huiqi_app;

  ALTER TABLE enterprise_match ENABLE ROW LEVEL SECURITY;
  ALTER TABLE match_subscription ENABLE ROW LEVEL SECURITY;
  ALTER TABLE guide_told ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON enterprise_match TO huiqi_app USING ((SELECT reach_kind()) = 'all'
    OR ((SELECT reach_kind()) = 'enterprise' AND enterprise_id = (SELECT reach_party())));
  CREATE POLICY within_reach ON match_subscription TO huiqi_app USING ((SELECT reach_kind()) = 'all'
    OR ((SELECT reach_kind()) = 'enterprise' AND enterprise_id = (SELECT reach_party())));
  CREATE POLICY within_reach ON guide_told TO huiqi_app USING ((SELECT reach_kind()) = 'all'
    OR ((SELECT reach_kind()) = 'enterprise' AND enterprise_id = (SELECT reach_party())));
`;
