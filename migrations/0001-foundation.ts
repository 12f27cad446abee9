import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who there is: organisations, people, enterprises, sessions; and the two pillars that later tables stand on: the
 * application's database role with its default rights, and the functions that row-level security reads.
 */
export class Foundation0000000000001 implements MigrationInterface {
  name = 'Foundation0000000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT USAGE ON SCHEMA public TO huiqi_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO huiqi_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO huiqi_app;
      CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION huiqi_app;

      -- Whose cases the running transaction may see; nothing when nobody said so.
      CREATE FUNCTION reach_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN coalesce(nullif(current_setting('huiqi.reach', true), ''), 'none');
      CREATE FUNCTION reach_party() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('huiqi.party', true), '')::uuid;

      -- Any append-only table forbids change to everyone, its owner included, by this trigger.
      CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'HQ100';
      END $$;
    `);
    await runner.query(`
      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        kind text NOT NULL CHECK (kind IN ('municipality', 'district', 'town')),
        parent_id uuid REFERENCES organisation (id),
        name_zh text NOT NULL,
        name_en text NOT NULL,
        CHECK ((kind = 'town') = (parent_id IS NOT NULL))
      );
      COMMENT ON COLUMN organisation.kind IS
        'district: a district, or the Hongqiao committee as the district-level body [local]; town: 街镇/开发区';

      CREATE TABLE enterprise (
        id uuid PRIMARY KEY,
        uscc text NOT NULL UNIQUE CHECK (uscc ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'),
        name text NOT NULL,
        name_en text,
        created_at timestamptz NOT NULL
      );
      -- Where an enterprise has its seat or a site: a town of a district, or a district-level body without towns.
      CREATE TABLE enterprise_site (
        enterprise_id uuid NOT NULL REFERENCES enterprise (id),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        PRIMARY KEY (enterprise_id, organisation_id)
      );
      CREATE INDEX enterprise_site_organisation ON enterprise_site (organisation_id);

      CREATE TABLE person (
        id uuid PRIMARY KEY,
        username text NOT NULL UNIQUE,
        name text NOT NULL,
        password_hash text,
        organisation_id uuid REFERENCES organisation (id),
        enterprise_id uuid REFERENCES enterprise (id),
        locale text NOT NULL DEFAULT 'zh' CHECK (locale IN ('zh', 'en')),
        email text,
        failed_sign_ins int NOT NULL DEFAULT 0,
        locked_until timestamptz,
        disabled_at timestamptz,
        created_at timestamptz NOT NULL,
        CHECK (organisation_id IS NULL OR enterprise_id IS NULL)
      );
      CREATE INDEX person_organisation ON person (organisation_id);
      CREATE INDEX person_enterprise ON person (enterprise_id);
      CREATE TABLE person_role (
        person_id uuid NOT NULL REFERENCES person (id),
        role text NOT NULL,
        PRIMARY KEY (person_id, role)
      );
      INSERT INTO person (id, username, name, created_at)
        VALUES ('00000000-0000-7000-8000-000000000001', 'system', 'system', now());

      -- A sign-in. The access token names it and is worth nothing once it has ended.
      CREATE TABLE session (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        started_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        end_reason text CHECK (end_reason IN ('signed-out', 'token-reused', 'disabled'))
      );
      CREATE INDEX session_person ON session (person_id) WHERE ended_at IS NULL;
      -- Refresh tokens, hashed, each used once; a second use ends the session, for somebody else holds a copy.
      CREATE TABLE refresh_token (
        hash text PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES session (id),
        issued_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX refresh_token_session ON refresh_token (session_id);

      -- An enterprise's bank account; it can be paid to once a second person has verified it.
      CREATE TABLE bank_account (
        id uuid PRIMARY KEY,
        enterprise_id uuid NOT NULL REFERENCES enterprise (id),
        account_name text NOT NULL,
        account_number text NOT NULL CHECK (account_number ~ '^[0-9]{8,30}$'),
        bank_name text NOT NULL,
        recorded_by uuid NOT NULL REFERENCES person (id),
        recorded_at timestamptz NOT NULL,
        verified_by uuid REFERENCES person (id),
        verified_at timestamptz,
        retired_at timestamptz,
        CHECK ((verified_by IS NULL) = (verified_at IS NULL)),
        CHECK (verified_by <> recorded_by)
      );
      CREATE UNIQUE INDEX bank_account_current ON bank_account (enterprise_id) WHERE retired_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE bank_account, refresh_token, session, person_role, person, enterprise_site, enterprise, organisation;
      DROP FUNCTION forbid_change, reach_kind, reach_party;
    `);
  }
}
