import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Recoveries in full: over-payments, offsets against a later award, write-offs with approval, and recoveries that are
 * cancelled because the decision that ordered them no longer stands.
 */
export class Recoveries0000000000012 implements MigrationInterface {
  name = 'Recoveries0000000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATES);
    await runner.query(OFFSETS);
    await runner.query(REPAYMENTS);
    await runner.query(WRITE_OFFS);
    await runner.query(PROMISES);
  }

  async down(): Promise<void> {
    throw new Error('recoveries that were offset, written off or cancelled cannot be put back');
  }
}

const STATES = `
  ALTER TABLE recovery_order DROP CONSTRAINT recovery_order_state_check;
  ALTER TABLE recovery_order ADD CONSTRAINT recovery_order_state_check CHECK (state IN ('open', 'settled', 'cancelled'));
  ALTER TABLE recovery_order ADD COLUMN cancelled_on date;
  ALTER TABLE recovery_order ADD COLUMN cancelled_by uuid REFERENCES person (id);
  ALTER TABLE recovery_order ADD COLUMN cancel_reason text;
  ALTER TABLE recovery_order ADD CONSTRAINT recovery_order_cancelled
    CHECK (num_nonnulls(cancelled_on, cancelled_by, cancel_reason) = CASE state WHEN 'cancelled' THEN 3 ELSE 0 END);
  GRANT UPDATE (cancelled_on, cancelled_by, cancel_reason) ON recovery_order TO huiqi_app;
  CREATE INDEX recovery_order_due ON recovery_order (due_on) WHERE state = 'open';

  -- A recovery that was written off is settled although nothing, or less than was ordered, came back.
  ALTER TABLE commitment DROP CONSTRAINT commitment_check1;
  ALTER TABLE commitment ADD CONSTRAINT commitment_recovered CHECK (status = 'clawed_back' OR recovered_fen = 0);
`;

const OFFSETS = `
  -- An award that is set off against a recovery is paid without a bank: its order has no payee's account.
  ALTER TABLE payment_order ADD COLUMN method text NOT NULL DEFAULT 'bank' CHECK (method IN ('bank', 'offset'));
  ALTER TABLE payment_order ALTER COLUMN bank_account_id DROP NOT NULL;
  ALTER TABLE payment_order ALTER COLUMN payee_name DROP NOT NULL;
  ALTER TABLE payment_order ALTER COLUMN payee_account DROP NOT NULL;
  ALTER TABLE payment_order ALTER COLUMN payee_bank DROP NOT NULL;
  ALTER TABLE payment_order ADD CONSTRAINT payment_order_payee CHECK (
    num_nonnulls(bank_account_id, payee_name, payee_account, payee_bank) = CASE method WHEN 'bank' THEN 4 ELSE 0 END);
  ALTER TABLE payment_order ADD CONSTRAINT payment_order_offset_is_paid CHECK (method = 'bank' OR state = 'paid');

  CREATE TABLE recovery_offset (
    id uuid PRIMARY KEY,
    recovery_id uuid NOT NULL REFERENCES recovery_order (id),
    -- The later award, of which this part is not paid out.
    application_id uuid NOT NULL REFERENCES application (id),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    -- The law or agreement by which one may be set off against the other, as the maker states it.
    basis text NOT NULL CHECK (length(basis) BETWEEN 1 AND 2000),
    state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'confirmed', 'declined')),
    proposed_by uuid NOT NULL REFERENCES person (id),
    proposed_at timestamptz NOT NULL,
    decided_by uuid REFERENCES person (id),
    decided_at timestamptz,
    order_id uuid UNIQUE REFERENCES payment_order (id),
    CHECK (num_nonnulls(decided_by, decided_at) = CASE state WHEN 'proposed' THEN 0 ELSE 2 END),
    CHECK ((state = 'confirmed') = (order_id IS NOT NULL)),
    CHECK (state <> 'confirmed' OR decided_by <> proposed_by)
  );
  CREATE INDEX recovery_offset_recovery ON recovery_offset (recovery_id);
  CREATE INDEX recovery_offset_application ON recovery_offset (application_id);
  REVOKE UPDATE, DELETE, TRUNCATE ON recovery_offset FROM huiqi_app;
  GRANT UPDATE (state, decided_by, decided_at, order_id) ON recovery_offset TO huiqi_app;
  ALTER TABLE recovery_offset ENABLE ROW LEVEL SECURITY;
  -- What is only proposed is the office's own matter.
  CREATE POLICY within_reach ON recovery_offset TO huiqi_app USING ((SELECT reach_kind()) = 'all'
    OR (((SELECT reach_kind()) <> 'enterprise' OR state = 'confirmed')
        AND EXISTS (SELECT FROM recovery_order r WHERE r.id = recovery_id)));
`;

const REPAYMENTS = `
  -- fen of the recovery that was repaid, offset or written off before: with it each treasury's part can be told again.
  ALTER TABLE repayment ADD COLUMN covered_before bigint CHECK (covered_before >= 0);
  ALTER TABLE repayment DISABLE TRIGGER append_only;
  UPDATE repayment r SET covered_before =
    (SELECT coalesce(sum(b.amount_fen), 0) FROM repayment b WHERE b.recovery_id = r.recovery_id AND b.id < r.id);
  ALTER TABLE repayment ENABLE TRIGGER append_only;
  ALTER TABLE repayment ALTER COLUMN covered_before SET NOT NULL;
  -- fen beyond what was owed: the enterprise's own, and paid back to it.
  ALTER TABLE repayment ADD COLUMN over_fen bigint NOT NULL DEFAULT 0 CHECK (over_fen >= 0);
  ALTER TABLE repayment DROP CONSTRAINT repayment_amount_fen_check;
  ALTER TABLE repayment ADD CONSTRAINT repayment_amount_fen_check CHECK (amount_fen >= 0 AND amount_fen + over_fen > 0);
  -- Where it did not come from a bank but was set off, its reference is that of the order which it paid.
  ALTER TABLE repayment ADD COLUMN offset_id uuid UNIQUE REFERENCES recovery_offset (id);
  ALTER TABLE repayment ADD CONSTRAINT repayment_offset_is_exact CHECK (offset_id IS NULL OR over_fen = 0);
`;

const WRITE_OFFS = `
  CREATE TABLE recovery_write_off (
    id uuid PRIMARY KEY,
    recovery_id uuid NOT NULL REFERENCES recovery_order (id),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
    -- The number of the paper that allows it.
    document text NOT NULL CHECK (length(document) BETWEEN 1 AND 200),
    state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'approved', 'declined')),
    proposed_by uuid NOT NULL REFERENCES person (id),
    proposed_at timestamptz NOT NULL,
    decided_by uuid REFERENCES person (id),
    decided_at timestamptz,
    covered_before bigint CHECK (covered_before >= 0),
    CHECK (num_nonnulls(decided_by, decided_at) = CASE state WHEN 'proposed' THEN 0 ELSE 2 END),
    CHECK ((state = 'approved') = (covered_before IS NOT NULL)),
    CHECK (state <> 'approved' OR decided_by <> proposed_by)
  );
  CREATE INDEX recovery_write_off_recovery ON recovery_write_off (recovery_id);
  REVOKE UPDATE, DELETE, TRUNCATE ON recovery_write_off FROM huiqi_app;
  GRANT UPDATE (state, decided_by, decided_at, covered_before) ON recovery_write_off TO huiqi_app;
  ALTER TABLE recovery_write_off ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON recovery_write_off TO huiqi_app USING ((SELECT reach_kind()) = 'all'
    OR (((SELECT reach_kind()) <> 'enterprise' OR state = 'approved')
        AND EXISTS (SELECT FROM recovery_order r WHERE r.id = recovery_id)));
`;

const PROMISES = `
  -- What is decided stays decided: a proposal is answered once, and a cancelled recovery stays cancelled.
  CREATE FUNCTION forbid_second_decision() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    RAISE EXCEPTION '% % is decided already', TG_TABLE_NAME, OLD.id USING ERRCODE = 'HQ125';
  END $$;
  CREATE TRIGGER decided_once BEFORE UPDATE ON recovery_offset FOR EACH ROW WHEN (OLD.state <> 'proposed')
    EXECUTE FUNCTION forbid_second_decision();
  CREATE TRIGGER decided_once BEFORE UPDATE ON recovery_write_off FOR EACH ROW WHEN (OLD.state <> 'proposed')
    EXECUTE FUNCTION forbid_second_decision();
  CREATE TRIGGER cancelled_once BEFORE UPDATE ON recovery_order FOR EACH ROW
    WHEN (OLD.state = 'cancelled' OR (OLD.state = 'settled' AND NEW.state = 'open'))
    EXECUTE FUNCTION forbid_second_decision();

  CREATE OR REPLACE FUNCTION check_recovery() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    recovery recovery_order;
  BEGIN
    SELECT * INTO recovery FROM recovery_order
      WHERE id = (CASE TG_TABLE_NAME WHEN 'recovery_order' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'recovery_id' END)::uuid;
    IF recovery.amount_fen IS DISTINCT FROM
       (SELECT sum(amount_fen) FROM recovery_share WHERE recovery_id = recovery.id) THEN
      RAISE EXCEPTION 'the shares of recovery % are not its amount', recovery.id USING ERRCODE = 'HQ123';
    END IF;
    PERFORM FROM commitment WHERE id = recovery.commitment_id FOR NO KEY UPDATE;
    IF (SELECT sum(amount_fen) FROM recovery_order WHERE commitment_id = recovery.commitment_id AND state <> 'cancelled')
       > (SELECT coalesce(sum(amount_fen), 0) FROM payment_order
            WHERE commitment_id = recovery.commitment_id AND state = 'paid') THEN
      RAISE EXCEPTION 'more is recovered than was paid' USING ERRCODE = 'HQ122';
    END IF;
    RETURN NULL;
  END $$;

  -- What was repaid, offset and written off is within what was ordered, only the whole of it settles, and more than that
  -- is an over-payment.
  CREATE OR REPLACE FUNCTION check_repayment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    recovery recovery_order;
    covered bigint;
    over_paid bigint;
  BEGIN
    SELECT * INTO recovery FROM recovery_order
      WHERE id = (CASE TG_TABLE_NAME WHEN 'recovery_order' THEN to_jsonb(NEW) ->> 'id' ELSE to_jsonb(NEW) ->> 'recovery_id' END)::uuid
      FOR NO KEY UPDATE;
    SELECT coalesce(sum(amount_fen), 0), coalesce(sum(over_fen), 0) INTO covered, over_paid
      FROM repayment WHERE recovery_id = recovery.id;
    covered := covered + (SELECT coalesce(sum(amount_fen), 0) FROM recovery_write_off
                           WHERE recovery_id = recovery.id AND state = 'approved');
    IF covered > recovery.amount_fen
       OR (recovery.state = 'settled' AND covered <> recovery.amount_fen)
       OR (recovery.state <> 'cancelled' AND over_paid > 0 AND covered <> recovery.amount_fen)
       OR (recovery.state = 'cancelled' AND TG_TABLE_NAME <> 'recovery_order' AND (to_jsonb(NEW) ->> 'amount_fen')::bigint > 0) THEN
      RAISE EXCEPTION 'recovery % is not covered by %', recovery.id, covered USING ERRCODE = 'HQ124';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER within_recovery AFTER UPDATE ON recovery_write_off FOR EACH ROW WHEN (NEW.state = 'approved')
    EXECUTE FUNCTION check_repayment();
  REVOKE ALL ON FUNCTION forbid_second_decision FROM PUBLIC;
`;
