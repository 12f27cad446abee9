import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people call a filter of a list that they come back to: it follows the person from one browser to the next. */
export class SavedViews0000000000043 implements MigrationInterface {
  name = 'SavedViews0000000000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(OWN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_view');
  }
}

const TABLE = `
  CREATE TABLE saved_view (
    id uuid PRIMARY KEY,
    person_id uuid NOT NULL REFERENCES person (id),
    list text NOT NULL CHECK (list IN ('applications')),
    name text NOT NULL CHECK (name = btrim(name) AND char_length(name) BETWEEN 1 AND 40),
    -- The list's own filters by name, each a text. Which there are says the application; here only the shape.
    query jsonb NOT NULL CHECK (
      jsonb_typeof(query) = 'object'
      AND NOT jsonb_path_exists(query, 'strict $.* ? (@.type() != "string")')
      AND octet_length(query::text) <= 4096),
    created_at timestamptz NOT NULL,
    UNIQUE (person_id, list, name)
  );
  REVOKE UPDATE, TRUNCATE ON saved_view FROM huiqi_app;
  GRANT UPDATE (query) ON saved_view TO huiqi_app;
`;

const OWN = `
  ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY;
  -- The person's alone, whatever else the person's colleagues, supervisors or the auditor may read.
  CREATE POLICY own_views ON saved_view TO huiqi_app USING (person_id = (SELECT reach_person()));
`;
