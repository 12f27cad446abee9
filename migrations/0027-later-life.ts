import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A proceeding's whole life: reports that begin it, the legal basis where the document sanctions nothing, and what comes
 * after the decision: appeal, stay, revocation, lifting, repair, and a listing that is only proposed.
 */
export class LaterLife0000000000027 implements MigrationInterface {
  name = 'LaterLife0000000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROCEEDINGS);
    await runner.query(EFFECTS);
    await runner.query(REPORTS);
    await runner.query(LISTINGS);
  }

  async down(): Promise<void> {
    throw new Error('proceedings that were appealed, stayed or revoked cannot be put back');
  }
}

const PROCEEDINGS = `
  ALTER TABLE investigation DROP CONSTRAINT investigation_state;
  ALTER TABLE investigation DROP CONSTRAINT investigation_closed;
  ALTER TABLE investigation DROP CONSTRAINT investigation_service;
  ALTER TABLE investigation ADD CONSTRAINT investigation_state CHECK (state IN ('preliminary-check', 'not-pursued',
    'investigating', 'notified', 'hearing', 'legal-check', 'checked', 'decided', 'in-force', 'appealed', 'stayed',
    'revoked', 'cleared'));
  -- Closed once its decision is in force or it ended without one: another proceeding may begin then.
  ALTER TABLE investigation ADD CONSTRAINT investigation_closed CHECK (
    (state IN ('not-pursued', 'cleared', 'in-force', 'appealed', 'stayed', 'revoked')) = (closed_at IS NOT NULL));
  ALTER TABLE investigation ADD CONSTRAINT investigation_service CHECK (
    decision_served_on IS NULL OR state IN ('in-force', 'appealed', 'stayed', 'revoked'));

  -- Before an investigation is opened nobody has said yet on which day something was found.
  ALTER TABLE investigation ALTER COLUMN day_found DROP NOT NULL;
  ALTER TABLE investigation ADD CONSTRAINT investigation_found
    CHECK (day_found IS NOT NULL OR state IN ('preliminary-check', 'not-pursued'));

  ALTER TABLE investigation
    -- The document has no sanction clause: what is done stands on a law that one person names and another confirms.
    ADD COLUMN needs_basis boolean NOT NULL DEFAULT false,
    ADD COLUMN legal_basis text CHECK (length(legal_basis) BETWEEN 1 AND 4000),
    ADD COLUMN basis_entered_by uuid REFERENCES person (id),
    ADD COLUMN basis_confirmed_by uuid REFERENCES person (id),
    -- The last day for an appeal.
    ADD COLUMN appeal_until date,
    ADD COLUMN repair_asked boolean NOT NULL DEFAULT false;
  UPDATE investigation i SET needs_basis = true, legal_basis = d.legal_basis, basis_entered_by = i.opened_by,
         basis_confirmed_by = d.decided_by
    FROM decision d WHERE d.investigation_id = i.id AND d.legal_basis IS NOT NULL;
  UPDATE investigation SET appeal_until = decision_served_on + 60 WHERE decision_served_on IS NOT NULL;
  ALTER TABLE investigation
    ADD CONSTRAINT investigation_basis CHECK ((legal_basis IS NULL) = (basis_entered_by IS NULL)
      AND (needs_basis OR legal_basis IS NULL) AND (basis_confirmed_by IS NULL OR legal_basis IS NOT NULL)),
    ADD CONSTRAINT investigation_basis_hands CHECK (basis_confirmed_by <> basis_entered_by),
    ADD CONSTRAINT investigation_on_a_basis CHECK (NOT needs_basis OR basis_confirmed_by IS NOT NULL
      OR state IN ('preliminary-check', 'not-pursued', 'investigating', 'cleared'));
  GRANT UPDATE (day_found, legal_basis, basis_entered_by, basis_confirmed_by, appeal_until, repair_asked)
    ON investigation TO huiqi_app;

  ALTER TABLE enforcement_event DROP CONSTRAINT enforcement_event_duty_check;
  ALTER TABLE enforcement_event ADD CONSTRAINT enforcement_event_duty_check
    CHECK (duty IN ('investigation', 'legal-check', 'decision', 'review'));
  -- What officials do without a duty of their own (a stay) is no statement of the enterprise.
  DROP POLICY within_reach ON enforcement_event;
  CREATE POLICY within_reach ON enforcement_event TO huiqi_app USING (
    (SELECT reach_kind()) = 'all'
    OR (((SELECT reach_kind()) <> 'enterprise' OR step IN ('state', 'request-hearing', 'appeal', 'ask-repair'))
        AND (SELECT true FROM investigation i WHERE i.id = investigation_id)));

  -- Holds cases up: an investigation that is not over, and where the document sanctions nothing, once its basis is
  -- confirmed. A preliminary check holds nothing.
  CREATE OR REPLACE FUNCTION open_investigation(of_enterprise uuid, under_document text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      SELECT i.id FROM investigation i
        WHERE i.enterprise_id = of_enterprise AND i.document_id = under_document AND i.closed_at IS NULL
          AND i.state <> 'preliminary-check' AND (NOT i.needs_basis OR i.basis_confirmed_by IS NOT NULL);
    END;
`;

const EFFECTS = `
  -- Stayed: rests while an appeal is decided. Voided: the decision behind it was revoked.
  ALTER TABLE bar ADD COLUMN stayed boolean NOT NULL DEFAULT false, ADD COLUMN voided_at timestamptz;
  GRANT UPDATE (stayed, voided_at) ON bar TO huiqi_app;
  CREATE FUNCTION keep_void() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    RAISE EXCEPTION 'a bar that was voided stays void' USING ERRCODE = 'HQ142';
  END $$;
  REVOKE ALL ON FUNCTION keep_void FROM PUBLIC;
  CREATE TRIGGER voided_once BEFORE UPDATE ON bar FOR EACH ROW WHEN (OLD.voided_at IS NOT NULL)
    EXECUTE FUNCTION keep_void();
  CREATE OR REPLACE FUNCTION bar_in_force(of_enterprise uuid, under_document text, on_day date)
    RETURNS TABLE (id uuid, from_day date, citation jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      SELECT b.id, b.from_day, b.citation FROM bar b
        WHERE b.enterprise_id = of_enterprise AND b.document_id = under_document AND b.voided_at IS NULL AND NOT b.stayed
          AND b.from_day <= on_day AND (b.lifted_on IS NULL OR on_day < b.lifted_on)
        ORDER BY b.from_day LIMIT 1;
    END;

  -- Nothing is asked for while the decision is stayed; when the stay ends, the day due moves by what it took.
  ALTER TABLE recovery_order ADD COLUMN stayed boolean NOT NULL DEFAULT false;
  ALTER TABLE recovery_order ADD CONSTRAINT recovery_order_stayed CHECK (NOT stayed OR state = 'open');
  GRANT UPDATE (stayed, due_on) ON recovery_order TO huiqi_app;
  CREATE INDEX recovery_order_decision ON recovery_order (decision_id);

  ALTER TABLE letter DROP CONSTRAINT letter_kind_check;
  ALTER TABLE letter ADD CONSTRAINT letter_kind_check CHECK (kind IN ('acceptance-notice', 'correction-notice',
    'award-decision', 'refusal-decision', 'payment-notice', 'recovery-decision', 'settlement-statement',
    'penalty-notice', 'hearing-notice', 'enforcement-decision', 'clearance-notice', 'revocation-decision',
    'write-off-notice', 'offset-notice', 'reconsideration-decision', 'stay-notice', 'upholding-notice',
    'lifting-decision', 'repair-decision', 'listing-proposal'));
`;

const REPORTS = `
  -- What anybody reports 举报, signed in or not, with a name or without.
  CREATE TABLE report (
    id uuid PRIMARY KEY,
    receipt text NOT NULL UNIQUE,
    -- The district that looks into it: the one that handles cases under the document.
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    document_id text NOT NULL,
    enterprise_name text NOT NULL CHECK (length(enterprise_name) BETWEEN 1 AND 200),
    text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
    reporter_name text CHECK (length(reporter_name) BETWEEN 1 AND 100),
    contact text CHECK (length(contact) BETWEEN 1 AND 200),
    reported_at timestamptz NOT NULL,
    state text NOT NULL DEFAULT 'received' CHECK (state IN ('received', 'checking', 'investigated', 'not-pursued')),
    investigation_id uuid REFERENCES investigation (id),
    -- What whoever holds the receipt is told of a report that is not pursued.
    answer text CHECK (length(answer) BETWEEN 1 AND 4000),
    answered_by uuid REFERENCES person (id),
    answered_at timestamptz,
    CHECK (num_nonnulls(answer, answered_by, answered_at) = CASE state WHEN 'not-pursued' THEN 3 ELSE 0 END),
    CHECK (state NOT IN ('checking', 'investigated') OR investigation_id IS NOT NULL)
  );
  CREATE INDEX report_organisation ON report (organisation_id, id);
  CREATE INDEX report_investigation ON report (investigation_id) WHERE investigation_id IS NOT NULL;
  REVOKE UPDATE, DELETE, TRUNCATE ON report FROM huiqi_app;
  GRANT UPDATE (state, investigation_id, answer, answered_by, answered_at) ON report TO huiqi_app;
  ALTER TABLE report ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON report TO huiqi_app USING (
    (SELECT reach_kind()) = 'all'
    OR ((SELECT reach_kind()) = 'district' AND organisation_id = (SELECT reach_party())));
`;

const LISTINGS = `
  -- A proposal to list the enterprise as having lost credit 失信信息认定建议: a record that is handed on. Who lists is
  -- another authority; nothing here follows from it.
  CREATE TABLE listing_proposal (
    id uuid PRIMARY KEY,
    investigation_id uuid NOT NULL REFERENCES investigation (id),
    decision_id uuid NOT NULL REFERENCES decision (id),
    organisation_id uuid NOT NULL REFERENCES organisation (id),
    enterprise_id uuid NOT NULL REFERENCES enterprise (id),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
    state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'confirmed', 'declined', 'repaired', 'withdrawn')),
    proposed_by uuid NOT NULL REFERENCES person (id),
    proposed_at timestamptz NOT NULL,
    decided_by uuid REFERENCES person (id),
    decided_at timestamptz,
    letter_id uuid REFERENCES letter (id),
    CHECK (decided_by <> proposed_by),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (state NOT IN ('confirmed', 'declined', 'repaired') OR decided_by IS NOT NULL),
    CHECK ((letter_id IS NOT NULL) OR state NOT IN ('confirmed', 'repaired'))
  );
  CREATE UNIQUE INDEX listing_proposal_once ON listing_proposal (decision_id) WHERE state IN ('proposed', 'confirmed');
  CREATE INDEX listing_proposal_organisation ON listing_proposal (organisation_id, id);
  REVOKE UPDATE, DELETE, TRUNCATE ON listing_proposal FROM huiqi_app;
  GRANT UPDATE (state, decided_by, decided_at, letter_id) ON listing_proposal TO huiqi_app;
  ALTER TABLE listing_proposal ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON listing_proposal TO huiqi_app USING (
    (SELECT reach_kind()) = 'all'
    OR ((SELECT reach_kind()) = 'district' AND organisation_id = (SELECT reach_party())));
`;
