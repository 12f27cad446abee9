import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where the money of a case stands: the award as committed, with the share of each treasury; the orders to pay it; the
 * batches in which they go to the bank; what the bank answered; and what has to come back. Row-level security on all.
 */
export class Treasury0000000000005 implements MigrationInterface {
  name = 'Treasury0000000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COMMITMENTS);
    await runner.query(PAYMENTS);
    await runner.query(BANK_RETURNS);
    await runner.query(RECOVERIES);
    for (const [table, condition] of Object.entries(WITHIN_REACH)) {
      const writing = WRITTEN_WITH_OWNER.includes(table) ? 'WITH CHECK (true)' : '';
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY within_reach ON ${table} TO huiqi_app
          USING ((SELECT reach_kind()) = 'all' OR ${condition}) ${writing};
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION award_history;
      DROP TABLE repayment, recovery_share, recovery_order, bank_return_line, bank_return, batch_line, payment_batch,
        payment_order, commitment_share, commitment;
      DROP SEQUENCE payment_batch_number;
      DROP FUNCTION check_commitment_shares, check_commitment_orders, check_recovery, check_repayment;
    `);
  }
}

/** Whoever sees the case, or belongs to the treasury, sees the row; the inner queries are under policies themselves. */
const WITHIN_REACH = {
  commitment: 'EXISTS (SELECT FROM application a WHERE a.id = application_id)',
  commitment_share: 'EXISTS (SELECT FROM commitment c WHERE c.id = commitment_id)',
  payment_order: 'EXISTS (SELECT FROM application a WHERE a.id = application_id)',
  payment_batch:
    'EXISTS (SELECT FROM treasury t WHERE t.id = treasury_id AND t.organisation_id = (SELECT reach_party()))',
  batch_line: `EXISTS (SELECT FROM payment_batch b WHERE b.id = batch_id)
    OR EXISTS (SELECT FROM payment_order o WHERE o.id = order_id)`,
  bank_return:
    'EXISTS (SELECT FROM treasury t WHERE t.id = treasury_id AND t.organisation_id = (SELECT reach_party()))',
  bank_return_line: 'EXISTS (SELECT FROM bank_return r WHERE r.id = bank_return_id)',
  recovery_order: 'EXISTS (SELECT FROM application a WHERE a.id = application_id)',
  recovery_share: 'EXISTS (SELECT FROM recovery_order r WHERE r.id = recovery_id)',
  repayment: 'EXISTS (SELECT FROM recovery_order r WHERE r.id = recovery_id)',
};

/**
 * Shares are written by the statement that writes what they divide, which a policy cannot see yet. The triggers that
 * check their sum run as the tables' owner and see it, so that nobody can add a share to what is out of reach.
 */
const WRITTEN_WITH_OWNER = ['commitment_share', 'recovery_share'];

const COMMITMENTS = `
  -- Money reserved at approval. Only its status and what came back of it ever change.
  CREATE TABLE commitment (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application (id),
    enterprise_id uuid NOT NULL REFERENCES enterprise (id),
    measure text NOT NULL,
    fund text NOT NULL,
    fiscal_year int NOT NULL,
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    -- The rule by which the award was divided, with its quote, as it stood: later changes do not reach it.
    sharing jsonb NOT NULL,
    -- What the limits count the award under: {"year": "2026"}, {"project": "P1"}.
    limit_keys jsonb NOT NULL,
    status text NOT NULL DEFAULT 'live' CHECK (status IN ('live', 'paid', 'revoked', 'clawed_back')),
    -- What of the award came back, known when its recovery was settled; the rest still counts for the limits.
    recovered_fen bigint NOT NULL DEFAULT 0 CHECK (recovered_fen BETWEEN 0 AND amount_fen),
    committed_at timestamptz NOT NULL,
    CHECK ((status = 'clawed_back') = (recovered_fen > 0))
  );
  CREATE UNIQUE INDEX commitment_application ON commitment (application_id) WHERE status <> 'revoked';
  CREATE INDEX commitment_history ON commitment (enterprise_id, measure) WHERE status <> 'revoked';
  REVOKE UPDATE, DELETE, TRUNCATE ON commitment FROM huiqi_app;
  GRANT UPDATE (status, recovered_fen) ON commitment TO huiqi_app;

  CREATE TABLE commitment_share (
    commitment_id uuid NOT NULL REFERENCES commitment (id),
    treasury_id uuid NOT NULL REFERENCES treasury (id),
    role text NOT NULL CHECK (role IN ('district', 'town')),
    -- A town's half of one fen is nothing.
    amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
    PRIMARY KEY (commitment_id, treasury_id),
    UNIQUE (commitment_id, role)
  );
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON commitment_share
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON commitment_share FROM huiqi_app;

  -- The shares are the award, to the fen. One statement writes a commitment with its shares, so the check looks once at
  -- the end of that statement, however many commitments it wrote.
  CREATE FUNCTION check_commitment_shares() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    wrong uuid;
  BEGIN
    IF TG_TABLE_NAME = 'commitment' THEN
      SELECT c.id INTO wrong FROM written c LEFT JOIN commitment_share s ON s.commitment_id = c.id
        GROUP BY c.id, c.amount_fen HAVING coalesce(sum(s.amount_fen), -1) <> c.amount_fen LIMIT 1;
    ELSE
      SELECT c.id INTO wrong FROM commitment c JOIN commitment_share s ON s.commitment_id = c.id
        WHERE c.id IN (SELECT commitment_id FROM written)
        GROUP BY c.id HAVING sum(s.amount_fen) <> c.amount_fen LIMIT 1;
    END IF;
    IF wrong IS NOT NULL THEN
      RAISE EXCEPTION 'the shares of commitment % are not its amount', wrong USING ERRCODE = 'HQ120';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER shares_are_the_award AFTER INSERT ON commitment REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION check_commitment_shares();
  CREATE TRIGGER shares_are_the_award AFTER INSERT ON commitment_share REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION check_commitment_shares();

  -- What limits count: every live and paid award of the enterprise under the measure, whoever asks. A town's officer does
  -- not see another town's case, but a limit that did not count it would be passed; so this reads past row-level
  -- security, and answers nothing but amounts and keys.
  CREATE FUNCTION award_history(of_enterprise uuid, of_measure text)
    RETURNS TABLE (application_id uuid, amount_fen bigint, keys jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      SELECT c.application_id, c.amount_fen - c.recovered_fen, c.limit_keys FROM commitment c
        WHERE c.enterprise_id = of_enterprise AND c.measure = of_measure
          AND c.status <> 'revoked' AND c.recovered_fen < c.amount_fen
        ORDER BY c.id;
    END;
  REVOKE EXECUTE ON FUNCTION award_history FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION award_history TO huiqi_app;
`;

const PAYMENTS = `
  -- One instruction to pay. A returned order is over: paying again takes a new order with a new reference, so that a late
  -- or repeated answer of the bank can never be taken for the answer to the second sending.
  CREATE TABLE payment_order (
    id uuid PRIMARY KEY,
    reference text NOT NULL UNIQUE CHECK (reference ~ '^HQ[0-9A-HJKMNP-TV-Z]{14}[0-9]{2}$'),
    commitment_id uuid NOT NULL REFERENCES commitment (id),
    application_id uuid NOT NULL REFERENCES application (id),
    -- The treasury that pays.
    treasury_id uuid NOT NULL REFERENCES treasury (id),
    instalment int NOT NULL DEFAULT 1 CHECK (instalment > 0),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    -- The account as it was when the order was made.
    bank_account_id uuid NOT NULL REFERENCES bank_account (id),
    payee_name text NOT NULL,
    payee_account text NOT NULL,
    payee_bank text NOT NULL,
    state text NOT NULL DEFAULT 'payable'
      CHECK (state IN ('payable', 'held', 'batched', 'released', 'paid', 'returned', 'cancelled')),
    hold_reason text,
    paid_on date,
    version int NOT NULL DEFAULT 1,
    created_by uuid NOT NULL REFERENCES person (id),
    created_at timestamptz NOT NULL,
    CHECK ((state = 'held') = (hold_reason IS NOT NULL)),
    CHECK ((state = 'paid') = (paid_on IS NOT NULL))
  );
  CREATE UNIQUE INDEX payment_order_once ON payment_order (commitment_id, treasury_id, instalment)
    WHERE state NOT IN ('returned', 'cancelled');
  CREATE INDEX payment_order_application ON payment_order (application_id);
  CREATE INDEX payment_order_work ON payment_order (treasury_id, state, id);
  REVOKE UPDATE, DELETE, TRUNCATE ON payment_order FROM huiqi_app;
  GRANT UPDATE (state, hold_reason, paid_on, version) ON payment_order TO huiqi_app;

  -- The orders of a commitment never promise more than was committed, and a revoked commitment pays nothing.
  CREATE FUNCTION check_commitment_orders() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
    RETURN NULL;
  END $$;
  CREATE TRIGGER within_commitment AFTER INSERT ON payment_order REFERENCING NEW TABLE AS written
    FOR EACH STATEMENT EXECUTE FUNCTION check_commitment_orders();

  -- Readable numbers of batches; a gap in them means nothing.
  CREATE SEQUENCE payment_batch_number;
  CREATE TABLE payment_batch (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE,
    treasury_id uuid NOT NULL REFERENCES treasury (id),
    state text NOT NULL DEFAULT 'made' CHECK (state IN ('made', 'released', 'confirmed', 'recalled')),
    made_by uuid NOT NULL REFERENCES person (id),
    made_at timestamptz NOT NULL,
    released_by uuid REFERENCES person (id),
    released_at timestamptz,
    -- Frozen at release: what the bank's file carries.
    order_count int CHECK (order_count > 0),
    total_fen bigint CHECK (total_fen > 0),
    version int NOT NULL DEFAULT 1,
    CHECK (released_by <> made_by),
    CHECK ((state IN ('released', 'confirmed')) = (released_at IS NOT NULL)),
    CHECK (num_nulls(released_by, released_at, order_count, total_fen) IN (0, 4))
  );
  CREATE INDEX payment_batch_treasury ON payment_batch (treasury_id, id);
  REVOKE UPDATE, DELETE, TRUNCATE ON payment_batch FROM huiqi_app;
  GRANT UPDATE (state, released_by, released_at, order_count, total_fen, version) ON payment_batch TO huiqi_app;

  CREATE TABLE batch_line (
    batch_id uuid NOT NULL REFERENCES payment_batch (id),
    order_id uuid NOT NULL REFERENCES payment_order (id),
    -- False once the order left the batch: recalled, cancelled, or returned by the bank.
    live boolean NOT NULL DEFAULT true,
    PRIMARY KEY (batch_id, order_id)
  );
  CREATE UNIQUE INDEX batch_line_live ON batch_line (order_id) WHERE live;
  REVOKE UPDATE, DELETE, TRUNCATE ON batch_line FROM huiqi_app;
  GRANT UPDATE (live) ON batch_line TO huiqi_app;
`;

const BANK_RETURNS = `
  CREATE TABLE bank_return (
    id uuid PRIMARY KEY,
    treasury_id uuid NOT NULL REFERENCES treasury (id),
    file_name text NOT NULL,
    -- The same file again is the same return.
    file_sha256 text NOT NULL,
    line_count int NOT NULL,
    imported_by uuid NOT NULL REFERENCES person (id),
    imported_at timestamptz NOT NULL,
    UNIQUE (treasury_id, file_sha256)
  );
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON bank_return
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON bank_return FROM huiqi_app;

  CREATE TABLE bank_return_line (
    bank_return_id uuid NOT NULL REFERENCES bank_return (id),
    line int NOT NULL,
    reference text,
    amount_fen bigint,
    account text,
    paid_on date,
    status text CHECK (status IN ('paid', 'returned')),
    -- The line as it stood in the file, kept where it could not be read.
    raw text,
    outcome text NOT NULL CHECK (outcome IN ('confirmed', 'already-confirmed', 'returned', 'already-returned',
      'contradicts', 'unknown-reference', 'wrong-amount', 'wrong-account', 'not-released', 'unreadable')),
    order_id uuid REFERENCES payment_order (id),
    PRIMARY KEY (bank_return_id, line),
    CHECK ((outcome = 'unreadable') = (raw IS NOT NULL)),
    CHECK (outcome IN ('unreadable', 'unknown-reference') OR order_id IS NOT NULL)
  );
  -- One order is never paid twice, whatever the files say and however often they come.
  CREATE UNIQUE INDEX bank_return_line_confirms_once ON bank_return_line (order_id) WHERE outcome = 'confirmed';
  CREATE INDEX bank_return_line_exception ON bank_return_line (bank_return_id, line)
    WHERE outcome NOT IN ('confirmed', 'already-confirmed', 'already-returned');
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON bank_return_line
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON bank_return_line FROM huiqi_app;
`;

const RECOVERIES = `
  CREATE TABLE recovery_order (
    id uuid PRIMARY KEY,
    application_id uuid NOT NULL REFERENCES application (id),
    commitment_id uuid NOT NULL REFERENCES commitment (id),
    -- The enforcement decision that orders it.
    decision_id uuid NOT NULL,
    -- The treasury that paid, and to which the enterprise pays back.
    treasury_id uuid NOT NULL REFERENCES treasury (id),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    ordered_on date NOT NULL,
    due_on date NOT NULL CHECK (due_on > ordered_on),
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'settled')),
    created_at timestamptz NOT NULL
  );
  CREATE UNIQUE INDEX recovery_order_open ON recovery_order (commitment_id) WHERE state = 'open';
  CREATE INDEX recovery_order_application ON recovery_order (application_id);
  REVOKE UPDATE, DELETE, TRUNCATE ON recovery_order FROM huiqi_app;
  GRANT UPDATE (state) ON recovery_order TO huiqi_app;

  -- What each treasury gets back, in the award's own proportions.
  CREATE TABLE recovery_share (
    recovery_id uuid NOT NULL REFERENCES recovery_order (id),
    treasury_id uuid NOT NULL REFERENCES treasury (id),
    role text NOT NULL CHECK (role IN ('district', 'town')),
    amount_fen bigint NOT NULL CHECK (amount_fen >= 0),
    PRIMARY KEY (recovery_id, treasury_id)
  );
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recovery_share
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON recovery_share FROM huiqi_app;

  CREATE TABLE repayment (
    id uuid PRIMARY KEY,
    recovery_id uuid NOT NULL REFERENCES recovery_order (id),
    treasury_id uuid NOT NULL REFERENCES treasury (id),
    amount_fen bigint NOT NULL CHECK (amount_fen > 0),
    received_on date NOT NULL,
    bank_reference text NOT NULL CHECK (length(bank_reference) BETWEEN 1 AND 100),
    recorded_by uuid NOT NULL REFERENCES person (id),
    recorded_at timestamptz NOT NULL,
    -- One movement on the treasury's account repays once.
    UNIQUE (treasury_id, bank_reference)
  );
  CREATE INDEX repayment_recovery ON repayment (recovery_id);
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON repayment
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON repayment FROM huiqi_app;

  -- No more is recovered than was paid, and its shares are its amount; written in one statement, like a commitment.
  CREATE FUNCTION check_recovery() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
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
    IF (SELECT sum(amount_fen) FROM recovery_order WHERE commitment_id = recovery.commitment_id)
       > (SELECT coalesce(sum(amount_fen), 0) FROM payment_order
            WHERE commitment_id = recovery.commitment_id AND state = 'paid') THEN
      RAISE EXCEPTION 'more is recovered than was paid' USING ERRCODE = 'HQ122';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER within_payment AFTER INSERT ON recovery_order FOR EACH ROW EXECUTE FUNCTION check_recovery();
  CREATE TRIGGER shares_are_the_recovery AFTER INSERT ON recovery_share FOR EACH ROW EXECUTE FUNCTION check_recovery();

  -- No more comes in than is owed, and only what came in in full settles.
  CREATE FUNCTION check_repayment() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    recovery recovery_order;
    repaid bigint;
  BEGIN
    SELECT * INTO recovery FROM recovery_order
      WHERE id = (CASE TG_TABLE_NAME WHEN 'repayment' THEN to_jsonb(NEW) ->> 'recovery_id' ELSE to_jsonb(NEW) ->> 'id' END)::uuid
      FOR NO KEY UPDATE;
    SELECT coalesce(sum(amount_fen), 0) INTO repaid FROM repayment WHERE recovery_id = recovery.id;
    IF repaid > recovery.amount_fen OR (recovery.state = 'settled' AND repaid <> recovery.amount_fen) THEN
      RAISE EXCEPTION 'recovery % is not repaid by %', recovery.id, repaid USING ERRCODE = 'HQ124';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER within_recovery AFTER INSERT ON repayment FOR EACH ROW EXECUTE FUNCTION check_repayment();
  CREATE TRIGGER settled_in_full AFTER UPDATE ON recovery_order FOR EACH ROW EXECUTE FUNCTION check_repayment();
  REVOKE ALL ON FUNCTION check_commitment_shares, check_commitment_orders, check_recovery, check_repayment FROM PUBLIC;
`;
