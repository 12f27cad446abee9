import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The case: its state (written by the workflow only), its events (append-only, chained by hash), what the enterprise
 * says and hands in (intake), defects, objections and conflicts of interest. Row-level security on all of them.
 */
export class Cases0000000000003 implements MigrationInterface {
  name = 'Cases0000000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE application (
        id uuid PRIMARY KEY,
        -- Readable number, given at submission: SJ-2026-000123.
        number text UNIQUE,
        enterprise_id uuid NOT NULL REFERENCES enterprise (id),
        measure text NOT NULL,
        document_id text NOT NULL,
        -- Pinned at submission, so that every later decision can be computed again.
        document_version int NOT NULL,
        guide_code text,
        guide_version int,
        district_id uuid NOT NULL REFERENCES organisation (id),
        -- Null where the measure has no town stage.
        town_id uuid REFERENCES organisation (id),
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'submitted', 'town_review', 'district_review',
          'returned', 'public_notice', 'approved', 'disbursed', 'recovery', 'clawed_back', 'rejected', 'withdrawn',
          'lapsed', 'revoked')),
        frozen boolean NOT NULL DEFAULT false,
        version int NOT NULL DEFAULT 1,
        -- The review stage that returned or rejected it, to which it comes back.
        returned_from text CHECK (returned_from IN ('submitted', 'town_review', 'district_review')),
        reconsidered boolean NOT NULL DEFAULT false,
        notice_required boolean NOT NULL,
        -- What the stages recommended, proposed and granted, in fen.
        recommended_fen bigint CHECK (recommended_fen > 0),
        proposed_fen bigint CHECK (proposed_fen > 0),
        awarded_fen bigint CHECK (awarded_fen > 0),
        submitted_at timestamptz,
        -- Last day of the public notice period.
        notice_ends_on date,
        -- Last day for the next move, copied from the running deadline for the queue's order.
        due_on date,
        created_by uuid NOT NULL REFERENCES person (id),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        FOREIGN KEY (document_id, document_version) REFERENCES policy_document_version (document_id, version),
        FOREIGN KEY (guide_code, guide_version) REFERENCES guide_version (code, version),
        CHECK (state = 'draft' OR state = 'withdrawn' OR (number IS NOT NULL AND submitted_at IS NOT NULL)),
        CHECK (state NOT IN ('approved', 'disbursed', 'recovery', 'clawed_back') OR awarded_fen IS NOT NULL)
      );
      -- The work queue: what is open, by state, in the order in which it is due, one index per place of work.
      -- CASE instead of coalesce(), which PostgreSQL would not compare before row-level security.
      CREATE INDEX application_queue_district
        ON application (district_id, state, (CASE WHEN due_on IS NULL THEN 'infinity'::date ELSE due_on END), id)
        WHERE state IN ('submitted', 'town_review', 'district_review', 'returned', 'public_notice', 'approved');
      CREATE INDEX application_queue_town
        ON application (town_id, state, (CASE WHEN due_on IS NULL THEN 'infinity'::date ELSE due_on END), id)
        WHERE state IN ('submitted', 'town_review', 'district_review', 'returned', 'public_notice', 'approved');
      CREATE INDEX application_district ON application (district_id, id);
      CREATE INDEX application_town ON application (town_id, id);
      CREATE INDEX application_enterprise ON application (enterprise_id, id);
      CREATE INDEX application_measure ON application (measure, id);

      -- Readable numbers without a global lock and without gaps inside one prefix and year.
      CREATE TABLE case_number (
        prefix text NOT NULL,
        year int NOT NULL,
        last int NOT NULL,
        PRIMARY KEY (prefix, year)
      );

      CREATE TABLE case_event (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application (id),
        seq int NOT NULL,
        action text NOT NULL,
        from_state text,
        to_state text NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        -- The stage at which the person acted, for the separation of duties; null for enterprise and system.
        stage text CHECK (stage IN ('town', 'district-review', 'district-approval', 'finance', 'enforcement')),
        at timestamptz NOT NULL,
        reason text,
        citation jsonb,
        document_version int NOT NULL,
        data jsonb NOT NULL DEFAULT '{}',
        previous_hash text,
        hash text NOT NULL,
        UNIQUE (application_id, seq)
      );
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_event
        FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON case_event FROM huiqi_app;

      -- State and freeze change only together with an event that says so: the application's role cannot do the one and
      -- forget the other.
      CREATE FUNCTION require_case_event() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        last case_event;
      BEGIN
        SELECT * INTO last FROM case_event WHERE application_id = NEW.id ORDER BY seq DESC LIMIT 1;
        IF (last.at, last.from_state, last.to_state) IS DISTINCT FROM (NEW.updated_at, OLD.state, NEW.state) THEN
          RAISE EXCEPTION 'a case changes only with its event' USING ERRCODE = 'HQ103';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER with_event AFTER UPDATE OF state, frozen ON application
        FOR EACH ROW WHEN (current_user = 'huiqi_app' AND (OLD.state, OLD.frozen) IS DISTINCT FROM (NEW.state, NEW.frozen))
        EXECUTE FUNCTION require_case_event();

      -- What the enterprise says. A draft's revision is saved over; from submission on each answer is a new revision.
      CREATE TABLE fact_revision (
        application_id uuid NOT NULL REFERENCES application (id),
        revision int NOT NULL,
        facts jsonb NOT NULL,
        saved_by uuid NOT NULL REFERENCES person (id),
        saved_at timestamptz NOT NULL,
        -- Set when the revision was submitted; from then on it never changes.
        sealed_at timestamptz,
        declaration jsonb,
        PRIMARY KEY (application_id, revision)
      );
      CREATE FUNCTION keep_sealed_revision() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.sealed_at IS NOT NULL THEN
          RAISE EXCEPTION 'a submitted revision never changes' USING ERRCODE = 'HQ101';
        END IF;
        IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER sealed BEFORE UPDATE OR DELETE ON fact_revision
        FOR EACH ROW EXECUTE FUNCTION keep_sealed_revision();

      CREATE TABLE evidence (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application (id),
        -- Code of the requirement that it answers.
        requirement text NOT NULL,
        file_name text NOT NULL,
        media_type text NOT NULL,
        size_bytes bigint NOT NULL CHECK (size_bytes > 0),
        sha256 text NOT NULL,
        -- Generated name under the evidence directory; nothing of the uploader's name reaches the disk.
        stored_as text NOT NULL UNIQUE,
        uploaded_by uuid NOT NULL REFERENCES person (id),
        uploaded_at timestamptz NOT NULL,
        withdrawn_at timestamptz
      );
      CREATE INDEX evidence_application ON evidence (application_id);
      CREATE INDEX evidence_hash ON evidence (sha256);

      -- An assessment as it was computed: the text is the canonical bytes, so that it can be compared with a new one.
      CREATE TABLE case_assessment (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application (id),
        event_id uuid NOT NULL REFERENCES case_event (id),
        fact_revision int NOT NULL,
        input text NOT NULL,
        result text NOT NULL,
        sha256 text NOT NULL,
        computed_at timestamptz NOT NULL
      );
      CREATE INDEX case_assessment_application ON case_assessment (application_id, computed_at);
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_assessment
        FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
      REVOKE UPDATE, DELETE, TRUNCATE ON case_assessment FROM huiqi_app;

      CREATE TABLE defect (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application (id),
        event_id uuid NOT NULL REFERENCES case_event (id),
        kind text NOT NULL CHECK (kind IN ('fact', 'evidence')),
        -- The fact's name or the evidence requirement's code.
        target text NOT NULL,
        message text NOT NULL,
        answer text,
        answered_at timestamptz
      );
      CREATE INDEX defect_application ON defect (application_id);

      CREATE TABLE objection (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES application (id),
        name text NOT NULL,
        contact text NOT NULL,
        reason text NOT NULL,
        raised_at timestamptz NOT NULL,
        resolved_by uuid REFERENCES person (id),
        resolved_at timestamptz,
        upheld boolean,
        resolution text,
        CHECK ((resolved_at IS NULL) = (resolved_by IS NULL) AND (resolved_at IS NULL) = (resolution IS NULL))
      );
      CREATE INDEX objection_open ON objection (application_id) WHERE resolved_at IS NULL;

      CREATE TABLE conflict_of_interest (
        application_id uuid NOT NULL REFERENCES application (id),
        person_id uuid NOT NULL REFERENCES person (id),
        reason text NOT NULL,
        declared_at timestamptz NOT NULL,
        PRIMARY KEY (application_id, person_id)
      );
    `);
    await runner.query(`
      ALTER TABLE application ENABLE ROW LEVEL SECURITY;
      CREATE POLICY within_reach ON application TO huiqi_app USING (
        CASE (SELECT reach_kind())
          WHEN 'all' THEN true
          -- A draft is the enterprise's own until it is submitted.
          WHEN 'town' THEN town_id = (SELECT reach_party()) AND submitted_at IS NOT NULL
          WHEN 'district' THEN district_id = (SELECT reach_party()) AND submitted_at IS NOT NULL
          WHEN 'enterprise' THEN enterprise_id = (SELECT reach_party())
          ELSE false
        END);
    `);
    for (const table of [
      'case_event',
      'fact_revision',
      'evidence',
      'case_assessment',
      'defect',
      'objection',
      'conflict_of_interest',
    ]) {
      // The inner query is itself under the application's policy: who cannot see the case cannot see what hangs on it.
      // It is a scalar one, not EXISTS: EXISTS may be planned as a hash of all cases, which every lock of one would pay.
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY within_reach ON ${table} TO huiqi_app
          USING ((SELECT reach_kind()) = 'all' OR (SELECT true FROM application a WHERE a.id = application_id));
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE conflict_of_interest, objection, defect, case_assessment, evidence, fact_revision, case_event, case_number, application;
      DROP FUNCTION keep_sealed_revision, require_case_event;
    `);
  }
}
