import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue as loaded, version by version, and the guides. A published version never changes. */
export class Policy0000000000002 implements MigrationInterface {
  name = 'Policy0000000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE policy_document_version (
        document_id text NOT NULL,
        version int NOT NULL CHECK (version > 0),
        -- Canonical JSON: the bytes that every assessment under this version stands on.
        content text NOT NULL,
        sha256 text NOT NULL,
        source_text text NOT NULL,
        status text NOT NULL CHECK (status IN ('draft', 'published')),
        loaded_at timestamptz NOT NULL,
        published_at timestamptz,
        published_by uuid REFERENCES person (id),
        PRIMARY KEY (document_id, version),
        UNIQUE (document_id, sha256),
        CHECK ((status = 'published') = (published_at IS NOT NULL))
      );
      CREATE TABLE guide_version (
        code text NOT NULL,
        version int NOT NULL CHECK (version > 0),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        document_id text NOT NULL,
        content text NOT NULL,
        window_from timestamptz NOT NULL,
        window_to timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN ('draft', 'published')),
        created_by uuid NOT NULL REFERENCES person (id),
        created_at timestamptz NOT NULL,
        published_by uuid REFERENCES person (id),
        published_at timestamptz,
        PRIMARY KEY (code, version),
        CHECK (window_from < window_to),
        CHECK (published_by <> created_by),
        CHECK ((status = 'published') = (published_at IS NOT NULL))
      );
      CREATE FUNCTION keep_published_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status = 'published' THEN
          RAISE EXCEPTION 'a published version never changes' USING ERRCODE = 'HQ102';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER published BEFORE UPDATE OR DELETE ON policy_document_version
        FOR EACH ROW EXECUTE FUNCTION keep_published_version();
      CREATE TRIGGER published BEFORE UPDATE OR DELETE ON guide_version
        FOR EACH ROW EXECUTE FUNCTION keep_published_version();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE guide_version, policy_document_version; DROP FUNCTION keep_published_version');
  }
}
