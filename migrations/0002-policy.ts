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
        source_text text NOT NULL,
        -- Of content and source text together: the same file loaded again is the same version.
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        status text NOT NULL CHECK (status IN ('draft', 'published')),
        loaded_at timestamptz NOT NULL,
        -- Null where the version came with the system's own files, which their repository accounts for.
        loaded_by uuid REFERENCES person (id),
        published_at timestamptz,
        published_by uuid REFERENCES person (id),
        PRIMARY KEY (document_id, version),
        CHECK (content::jsonb ->> 'id' = document_id),
        CHECK ((status = 'published') = (published_at IS NOT NULL)),
        CHECK (published_by <> loaded_by)
      );
      CREATE TABLE guide_version (
        code text NOT NULL,
        version int NOT NULL CHECK (version > 0),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        document_id text NOT NULL,
        -- Canonical JSON, code and version included.
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
      CREATE INDEX guide_version_document ON guide_version (document_id, code, version) WHERE status = 'published';

      -- Cases are pinned to published versions, so that nobody, the owner included, may change or remove one.
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
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON policy_document_version
        FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
      CREATE TRIGGER no_truncate BEFORE TRUNCATE ON guide_version
        FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE guide_version, policy_document_version; DROP FUNCTION keep_published_version');
  }
}
