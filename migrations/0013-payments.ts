import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Paying in full: awards paid in parts and by each treasury, holds with a code, batches that are sent, orders that the
 * bank did not carry out, refunds paid as orders, and what people do about the bank's answers that match nothing.
 */
export class Payments0000000000013 implements MigrationInterface {
  name = 'Payments0000000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORDERS);
    await runner.query(BATCHES);
    await runner.query(RETURNS);
    await runner.query(OWN_ACCOUNTS);
    for (const [table, condition] of Object.entries(WITHIN_REACH)) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY within_reach ON ${table} TO huiqi_app USING ((SELECT reach_kind()) = 'all' OR ${condition});
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('payments in parts, refunds and resolved exceptions cannot be put back into the earlier tables');
  }
}

const WITHIN_REACH = {
  non_execution: 'EXISTS (SELECT FROM payment_order o WHERE o.id = order_id)',
  bank_exception_resolution: 'EXISTS (SELECT FROM bank_return r WHERE r.id = bank_return_id)',
  suspense_clearing: 'EXISTS (SELECT FROM bank_return r WHERE r.id = bank_return_id)',
  treasury_account:
    'EXISTS (SELECT FROM treasury t WHERE t.id = treasury_id AND t.organisation_id = (SELECT reach_party()))',
};

const ORDERS = `
  -- An order pays a part of an award, or a refund: one of the two.
  ALTER TABLE payment_order ALTER COLUMN commitment_id DROP NOT NULL;
  ALTER TABLE payment_order ADD COLUMN refund_id uuid REFERENCES refund (id);
  ALTER TABLE payment_order ADD CONSTRAINT payment_order_pays_one CHECK (num_nonnulls(commitment_id, refund_id) = 1);
  CREATE UNIQUE INDEX payment_order_refund_once ON payment_order (refund_id) WHERE state NOT IN ('returned', 'cancelled');

  ALTER TABLE payment_order ADD COLUMN hold_code text CHECK (hold_code IN
    ('account-doubt', 'objection', 'court-order', 'budget-timing', 'other'));
  UPDATE payment_order SET hold_code = 'other' WHERE state = 'held';
  ALTER TABLE payment_order ADD CONSTRAINT payment_order_hold_coded CHECK ((state = 'held') = (hold_code IS NOT NULL));

  -- The day on which the money came back, or of the bank's word that it never left.
  ALTER TABLE payment_order ADD COLUMN returned_on date;
  ALTER TABLE payment_order ADD COLUMN return_cause text CHECK (return_cause IN ('bank', 'not-executed'));
  UPDATE payment_order o SET return_cause = 'bank', returned_on = coalesce(
      (SELECT l.paid_on FROM bank_return_line l WHERE l.order_id = o.id AND l.outcome = 'returned'), created_at::date)
    WHERE state = 'returned';
  ALTER TABLE payment_order ADD CONSTRAINT payment_order_returned
    CHECK ((state = 'returned') = (returned_on IS NOT NULL) AND (state = 'returned') = (return_cause IS NOT NULL));
  GRANT UPDATE (hold_code, returned_on, return_cause) ON payment_order TO huiqi_app;

  -- The orders never promise more than was committed, nor a treasury that pays its own share more than that share; a
  -- refund is ordered whole, by the treasury that holds it.
  CREATE OR REPLACE FUNCTION check_commitment_orders() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    PERFORM FROM commitment WHERE id IN (SELECT commitment_id FROM written) ORDER BY id FOR NO KEY UPDATE;
    IF EXISTS (
      SELECT FROM commitment c JOIN payment_order o ON o.commitment_id = c.id
        WHERE c.id IN (SELECT commitment_id FROM written) AND o.state NOT IN ('returned', 'cancelled')
        GROUP BY c.id HAVING sum(o.amount_fen) > c.amount_fen OR c.status = 'revoked'
          OR bool_or(o.application_id <> c.application_id)) THEN
      RAISE EXCEPTION 'the orders exceed what was committed' USING ERRCODE = 'HQ121';
    END IF;
    IF EXISTS (
      SELECT FROM commitment c JOIN payment_order o ON o.commitment_id = c.id
        LEFT JOIN commitment_share s ON s.commitment_id = c.id AND s.treasury_id = o.treasury_id
        WHERE c.paying = 'each-its-own' AND c.id IN (SELECT commitment_id FROM written)
          AND o.state NOT IN ('returned', 'cancelled')
        GROUP BY c.id, o.treasury_id, s.amount_fen HAVING sum(o.amount_fen) > coalesce(s.amount_fen, 0)) THEN
      RAISE EXCEPTION 'a treasury would pay more than its own share' USING ERRCODE = 'HQ121';
    END IF;
    IF EXISTS (
      SELECT FROM written w JOIN refund r ON r.id = w.refund_id
        WHERE r.state <> 'open' OR r.amount_fen <> w.amount_fen OR r.treasury_id <> w.treasury_id
          OR r.application_id <> w.application_id) THEN
      RAISE EXCEPTION 'the order is not that of the refund' USING ERRCODE = 'HQ121';
    END IF;
    RETURN NULL;
  END $$;

  -- The bank's letter that it did not carry an order out: one person files it, another confirms it.
  CREATE TABLE non_execution (
    order_id uuid PRIMARY KEY REFERENCES payment_order (id),
    bank_letter text NOT NULL CHECK (length(bank_letter) BETWEEN 1 AND 200),
    proposed_by uuid NOT NULL REFERENCES person (id),
    proposed_at timestamptz NOT NULL,
    confirmed_by uuid REFERENCES person (id) CHECK (confirmed_by <> proposed_by),
    confirmed_at timestamptz,
    CHECK (num_nulls(confirmed_by, confirmed_at) IN (0, 2))
  );
  REVOKE UPDATE, DELETE, TRUNCATE ON non_execution FROM huiqi_app;
  GRANT UPDATE (bank_letter, proposed_by, proposed_at, confirmed_by, confirmed_at) ON non_execution TO huiqi_app;
`;

const BATCHES = `
  ALTER TABLE payment_batch ADD COLUMN sent_by uuid REFERENCES person (id);
  ALTER TABLE payment_batch ADD COLUMN sent_at timestamptz;
  ALTER TABLE payment_batch DROP CONSTRAINT payment_batch_state_check;
  -- Until now a released batch was one whose file could be with the bank.
  DO $$
  DECLARE
    named text;
  BEGIN
    SELECT conname INTO STRICT named FROM pg_constraint
      WHERE conrelid = 'payment_batch'::regclass AND contype = 'c'
        AND pg_get_constraintdef(oid) LIKE '%released_at IS NOT NULL%';
    EXECUTE format('ALTER TABLE payment_batch DROP CONSTRAINT %I', named);
  END $$;
  UPDATE payment_batch SET state = 'sent' WHERE state = 'released';
  UPDATE payment_batch SET sent_by = released_by, sent_at = released_at WHERE state IN ('sent', 'confirmed');
  ALTER TABLE payment_batch ADD CONSTRAINT payment_batch_state_check
    CHECK (state IN ('made', 'released', 'sent', 'confirmed', 'recalled'));
  ALTER TABLE payment_batch ADD CONSTRAINT payment_batch_released
    CHECK (state = 'recalled' OR (state IN ('released', 'sent', 'confirmed')) = (released_at IS NOT NULL));
  ALTER TABLE payment_batch ADD CONSTRAINT payment_batch_sent
    CHECK ((state IN ('sent', 'confirmed')) = (sent_at IS NOT NULL) AND num_nulls(sent_by, sent_at) IN (0, 2));
  GRANT UPDATE (sent_by, sent_at) ON payment_batch TO huiqi_app;
`;

const RETURNS = `
  ALTER TABLE bank_return_line ADD COLUMN bank_reference text CHECK (length(bank_reference) BETWEEN 1 AND 100);
  ALTER TABLE bank_return_line DROP CONSTRAINT bank_return_line_outcome_check;
  ALTER TABLE bank_return_line ADD CONSTRAINT bank_return_line_outcome_check CHECK (outcome IN ('confirmed',
    'already-confirmed', 'returned', 'already-returned', 'returned-after-payment', 'paid-twice', 'contradicts',
    'unknown-reference', 'wrong-amount', 'wrong-account', 'not-released', 'not-bookable', 'unreadable'));
  CREATE INDEX bank_return_line_order ON bank_return_line (order_id) WHERE order_id IS NOT NULL;
  -- One payment comes back once.
  CREATE UNIQUE INDEX bank_return_line_returns_once ON bank_return_line (order_id)
    WHERE outcome IN ('returned', 'returned-after-payment');

  -- What a person entered for a line of another file goes through the same matching, as a file of one line.
  ALTER TABLE bank_return ADD COLUMN resolves_return uuid;
  ALTER TABLE bank_return ADD COLUMN resolves_line int;
  ALTER TABLE bank_return ADD CONSTRAINT bank_return_resolves
    FOREIGN KEY (resolves_return, resolves_line) REFERENCES bank_return_line (bank_return_id, line);
  ALTER TABLE bank_return ADD CONSTRAINT bank_return_resolves_both
    CHECK (num_nulls(resolves_return, resolves_line) IN (0, 2));

  -- What a person decided about a line that waited; one word per line, for good.
  CREATE TABLE bank_exception_resolution (
    bank_return_id uuid NOT NULL,
    line int NOT NULL,
    resolution text NOT NULL CHECK (resolution IN ('not-ours', 'assign-to-order', 'bank-corrected', 'suspense',
      'pay-again', 'close', 'enter-by-hand', 'not-a-payment')),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    -- The bank's reference of the correcting movement.
    bank_reference text CHECK (length(bank_reference) BETWEEN 1 AND 100),
    -- The file of one line that was entered for it, and the order that pays again.
    entered_return uuid REFERENCES bank_return (id),
    new_order uuid REFERENCES payment_order (id),
    resolved_by uuid NOT NULL REFERENCES person (id),
    resolved_at timestamptz NOT NULL,
    PRIMARY KEY (bank_return_id, line),
    FOREIGN KEY (bank_return_id, line) REFERENCES bank_return_line (bank_return_id, line),
    CHECK ((resolution = 'bank-corrected') = (bank_reference IS NOT NULL)),
    CHECK ((resolution IN ('assign-to-order', 'enter-by-hand')) = (entered_return IS NOT NULL)),
    CHECK ((resolution = 'pay-again') = (new_order IS NOT NULL))
  );
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON bank_exception_resolution
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON bank_exception_resolution FROM huiqi_app;

  -- Money that stood in suspense and was moved again by the bank.
  CREATE TABLE suspense_clearing (
    bank_return_id uuid NOT NULL,
    line int NOT NULL,
    bank_reference text NOT NULL CHECK (length(bank_reference) BETWEEN 1 AND 100),
    cleared_by uuid NOT NULL REFERENCES person (id),
    cleared_at timestamptz NOT NULL,
    PRIMARY KEY (bank_return_id, line),
    FOREIGN KEY (bank_return_id, line) REFERENCES bank_exception_resolution (bank_return_id, line)
  );
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON suspense_clearing
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON suspense_clearing FROM huiqi_app;
`;

const OWN_ACCOUNTS = `
  -- The account from which a treasury pays: recorded by one person, verified by another.
  CREATE TABLE treasury_account (
    id uuid PRIMARY KEY,
    treasury_id uuid NOT NULL REFERENCES treasury (id),
    account_name text NOT NULL CHECK (length(account_name) BETWEEN 1 AND 200),
    account_number text NOT NULL CHECK (account_number ~ '^[0-9]{8,30}$'),
    bank_name text NOT NULL CHECK (length(bank_name) BETWEEN 1 AND 200),
    recorded_by uuid NOT NULL REFERENCES person (id),
    recorded_at timestamptz NOT NULL,
    verified_by uuid REFERENCES person (id) CHECK (verified_by <> recorded_by),
    verified_at timestamptz,
    retired_at timestamptz,
    CHECK (num_nulls(verified_by, verified_at) IN (0, 2))
  );
  CREATE UNIQUE INDEX treasury_account_current ON treasury_account (treasury_id) WHERE retired_at IS NULL;
  REVOKE UPDATE, DELETE, TRUNCATE ON treasury_account FROM huiqi_app;
  GRANT UPDATE (verified_by, verified_at, retired_at) ON treasury_account TO huiqi_app;
`;
