import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record of security-relevant acts that are no case events. Entries are only ever added; a batch of them is sealed
 * by a hash that stands on the batch before, so that a later change or gap shows.
 */
export class Audit0000000000009 implements MigrationInterface {
  name = 'Audit0000000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_seal (
        number int PRIMARY KEY CHECK (number > 0),
        entries int NOT NULL CHECK (entries > 0),
        previous_hash text,
        hash text NOT NULL UNIQUE,
        sealed_at timestamptz NOT NULL,
        CHECK ((number = 1) = (previous_hash IS NULL))
      );
      CREATE TABLE audit_entry (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        -- Null where nobody is known, as for a sign-in with an unknown user name.
        person_id uuid REFERENCES person (id),
        action text NOT NULL,
        subject_kind text,
        subject_id text,
        data jsonb NOT NULL DEFAULT '{}',
        ip inet,
        seal_number int REFERENCES audit_seal (number),
        CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
      );
      -- Ids follow time but commits do not, so what is unsealed is found by this index and not by a highest id.
      CREATE INDEX audit_entry_unsealed ON audit_entry (id) WHERE seal_number IS NULL;
      CREATE INDEX audit_entry_seal ON audit_entry (seal_number, id);
      CREATE INDEX audit_entry_person ON audit_entry (person_id, id);
      CREATE INDEX audit_entry_subject ON audit_entry (subject_kind, subject_id, id);

      -- The one change that an entry ever sees is its seal's number, once.
      CREATE FUNCTION seal_entry_only() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.seal_number IS NOT NULL OR NEW.seal_number IS NULL
           OR (to_jsonb(NEW) - 'seal_number') <> (to_jsonb(OLD) - 'seal_number') THEN
          RAISE EXCEPTION 'an audit entry never changes' USING ERRCODE = 'HQ100';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER sealed_once BEFORE UPDATE ON audit_entry FOR EACH ROW EXECUTE FUNCTION seal_entry_only();
      CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
        FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, audit_seal FROM huiqi_app;
      GRANT UPDATE (seal_number) ON audit_entry TO huiqi_app;

      -- Anyone's act is recorded; only who sees everything reads the record.
      ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
      CREATE POLICY recorded ON audit_entry FOR INSERT TO huiqi_app WITH CHECK (true);
      CREATE POLICY read_by_auditor ON audit_entry FOR SELECT TO huiqi_app USING ((SELECT reach_kind()) = 'all');
      CREATE POLICY sealed ON audit_entry FOR UPDATE TO huiqi_app USING ((SELECT reach_kind()) = 'all');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_entry, audit_seal; DROP FUNCTION seal_entry_only');
  }
}
