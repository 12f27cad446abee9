import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What figures stand on: which cases finished when, and what an enterprise was on the day of its award. */
export class Figures0000000000044 implements MigrationInterface {
  name = 'Figures0000000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FINISHED);
    await runner.query(CLASSIFICATION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(WITHOUT_CLASSIFICATION);
    await runner.query('DROP INDEX case_event_finished');
  }
}

/**
 * The events by which cases left the stages, by their time: the figures of stages ask for those of a month or a year, and
 * read the whole history of every case otherwise. The states are those of `QUEUE_STATES`.
 */
const FINISHED = `
  CREATE INDEX case_event_finished ON case_event (at) INCLUDE (application_id, seq)
    WHERE from_state IN ('submitted', 'town_review', 'district_review', 'returned', 'public_notice', 'approved')
      AND to_state NOT IN ('submitted', 'town_review', 'district_review', 'returned', 'public_notice', 'approved')`;

const CLASSIFICATION = `
  -- What an enterprise does and how large it is, from a day on. A later day follows an earlier one; of two for the same day
  -- the one that was recorded later holds, which is how a mistake is corrected. Nothing is ever overwritten, so that
  -- figures of an earlier year stay what they were unless that year itself is corrected.
  CREATE TABLE enterprise_classification (
    id uuid PRIMARY KEY,
    enterprise_id uuid NOT NULL REFERENCES enterprise (id),
    from_day date NOT NULL,
    -- Letter of its section in GB/T 4754 (国民经济行业分类); null where nobody said.
    industry text CHECK (industry ~ '^[A-T]$'),
    -- By 统计上大中小微型企业划分办法; null where nobody said.
    size text CHECK (size IN ('large', 'medium', 'small', 'micro')),
    -- Null for what was said when the enterprise was registered.
    recorded_by uuid REFERENCES person (id),
    reason text CHECK (reason = btrim(reason) AND char_length(reason) BETWEEN 1 AND 500),
    recorded_at timestamptz NOT NULL,
    CHECK (industry IS NOT NULL OR size IS NOT NULL),
    CHECK ((recorded_by IS NULL) = (reason IS NULL))
  );
  CREATE INDEX enterprise_classification_latest ON enterprise_classification (enterprise_id, from_day, id);
  INSERT INTO enterprise_classification (id, enterprise_id, from_day, industry, size, recorded_at)
  SELECT id, id, (created_at AT TIME ZONE 'Asia/Shanghai')::date, industry, size, created_at FROM enterprise
   WHERE industry IS NOT NULL OR size IS NOT NULL;
  ALTER TABLE enterprise DROP COLUMN industry, DROP COLUMN size;
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON enterprise_classification
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON enterprise_classification FROM huiqi_app;`;

const WITHOUT_CLASSIFICATION = `
  ALTER TABLE enterprise
    ADD COLUMN industry text CHECK (industry ~ '^[A-T]$'),
    ADD COLUMN size text CHECK (size IN ('large', 'medium', 'small', 'micro'));
  UPDATE enterprise e SET industry = c.industry, size = c.size
    FROM (SELECT DISTINCT ON (enterprise_id) enterprise_id, industry, size FROM enterprise_classification
           ORDER BY enterprise_id, from_day DESC, id DESC) c
   WHERE c.enterprise_id = e.id;
  DROP TABLE enterprise_classification;`;
