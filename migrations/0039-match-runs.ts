import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs that a list or the passing of time begins, and findings that an enterprise and its districts can read in order. */
export class MatchRuns0000000000039 implements MigrationInterface {
  name = 'MatchRuns0000000000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RUNS);
    await runner.query(FOUND);
    await runner.query(REACH);
  }

  async down(): Promise<void> {
    throw new Error('runs that a list or a day began have no cause in the earlier table');
  }
}

const RUNS = `
  ALTER TABLE match_run DROP CONSTRAINT match_run_cause_check;
  ALTER TABLE match_run ADD CONSTRAINT match_run_cause_check CHECK (
    cause IN ('asked', 'guide-published', 'document-published', 'list-published', 'window-opened', 'day-begun'));
  -- When it was first taken: whatever begins after this instant, its first batches have not seen.
  ALTER TABLE match_run ADD COLUMN started_at timestamptz;
  UPDATE match_run SET started_at = requested_at WHERE state <> 'queued';
  ALTER TABLE match_run ADD CONSTRAINT match_run_started CHECK ((state = 'queued') = (started_at IS NULL));
  CREATE INDEX match_run_newest ON match_run (started_at);
  GRANT UPDATE (started_at) ON match_run TO huiqi_app;
`;

const FOUND = `
  -- What the last run found did not say these things yet: a run that the system asks for writes it anew.
  INSERT INTO match_run (id, cause, requested_by, requested_at)
  SELECT uuidv7(), 'day-begun', '00000000-0000-7000-8000-000000000001', now() WHERE EXISTS (SELECT FROM enterprise_match)
  ON CONFLICT ((true)) WHERE state = 'queued' DO NOTHING;
  DELETE FROM enterprise_match;
  ALTER TABLE enterprise_match
    ADD COLUMN opening text NOT NULL CHECK (opening IN ('open', 'later', 'closed')),
    ADD COLUMN amount_kind text NOT NULL,
    -- The order in which it is read, as bytes: the application alone knows the rule.
    ADD COLUMN rank text COLLATE "C" NOT NULL,
    -- The office whose document it is: another district's document is not the reader's business.
    ADD COLUMN jurisdiction_id uuid NOT NULL REFERENCES organisation (id),
    -- The instant for which it was computed.
    ADD COLUMN found_at timestamptz NOT NULL,
    ADD CONSTRAINT enterprise_match_opening CHECK ((opening = 'later') = (opens_at IS NOT NULL));
  CREATE INDEX enterprise_match_measure ON enterprise_match (measure, rank, enterprise_id);
`;

const REACH = `
  DROP POLICY within_reach ON enterprise_match;
  -- A district sees its own enterprises under its own documents and under the municipality's.
  CREATE POLICY within_reach ON enterprise_match TO huiqi_app USING (
    CASE (SELECT reach_kind())
      WHEN 'all' THEN true
      WHEN 'enterprise' THEN enterprise_id = (SELECT reach_party())
      WHEN 'district' THEN
        jurisdiction_id IN (SELECT id FROM organisation WHERE id = (SELECT reach_party()) OR kind = 'municipality')
        AND enterprise_id IN (SELECT s.enterprise_id FROM enterprise_site s JOIN organisation o ON o.id = s.organisation_id
                               WHERE (SELECT reach_party()) IN (o.id, o.parent_id))
      ELSE false
    END);
`;
