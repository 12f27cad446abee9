import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The books: treasuries, accounts, journals and entries, append-only; the promises that the database itself keeps about
 * them (balanced journals, budgets that cannot be overdrawn); and who may see them. docs/concepts/money.md explains why.
 */
export class Ledger0000000000004 implements MigrationInterface {
  name = 'Ledger0000000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(COMPLETE_AND_BALANCED);
    await runner.query(BUDGETS);
    await runner.query(RIGHTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE budget_stripe, entry, journal, account, treasury;
      DROP FUNCTION check_journal, check_entries, open_budget, keep_budgets, change_budget, draw_on_part,
        refuse_short_budget;
    `);
  }
}

const TABLES = `
  -- Whoever bears a share of awards: a district-level body or a town.
  CREATE TABLE treasury (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL UNIQUE REFERENCES organisation (id),
    paying text NOT NULL CHECK (paying IN ('district-first', 'each-its-own'))
  );

  CREATE TABLE account (
    id uuid PRIMARY KEY,
    treasury_id uuid NOT NULL REFERENCES treasury (id),
    fund text NOT NULL CHECK (fund <> ''),
    fiscal_year int NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2999),
    kind text NOT NULL CHECK (kind IN ('authority', 'available', 'encumbered', 'spent', 'cash', 'expense',
      'due-from-town', 'due-to-district', 'due-to-town', 'due-from-district', 'recovery-receivable',
      'recovery-pending', 'recovered', 'recovered-prior-year')),
    -- The other treasury of a debt, or the owner of a recovery that this treasury collects for it.
    counterpart_id uuid REFERENCES treasury (id) CHECK (counterpart_id <> treasury_id),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    UNIQUE NULLS NOT DISTINCT (treasury_id, fund, fiscal_year, kind, counterpart_id, currency),
    CHECK (CASE WHEN kind LIKE 'due-%' THEN counterpart_id IS NOT NULL
                WHEN kind = 'recovery-pending' THEN true
                ELSE counterpart_id IS NULL END)
  );
  COMMENT ON TABLE account IS 'A treasury''s accounts of one fund and fiscal year in one currency are a book.';
  CREATE INDEX account_counterpart ON account (counterpart_id);

  CREATE TABLE journal (
    id uuid PRIMARY KEY,
    key text NOT NULL UNIQUE CHECK (key <> ''),
    kind text NOT NULL CHECK (kind IN ('appropriation', 'commitment', 'release', 'payment', 'payment-returned',
      'recovery-ordered', 'repayment', 'settlement', 'reversal')),
    day date NOT NULL,
    at timestamptz NOT NULL,
    reference text NOT NULL CHECK (reference <> ''),
    application_id uuid REFERENCES application (id),
    event_id uuid REFERENCES case_event (id),
    memo text,
    -- A journal is taken back once at most.
    reverses uuid UNIQUE REFERENCES journal (id),
    -- What a repeated key is compared by.
    content_sha256 text NOT NULL,
    CHECK (application_id IS NOT NULL OR kind IN ('appropriation', 'settlement', 'reversal')),
    CHECK ((reverses IS NOT NULL) = (kind IN ('payment-returned', 'reversal')))
  );
  CREATE INDEX journal_application ON journal (application_id, id);
  CREATE INDEX journal_day ON journal (day, id);

  -- Debits are positive, credits negative. The account is checked by the trigger below and not by a foreign key, which
  -- would lock the account's row for every entry: one row for all approvals under a budget, and half the speed of a bulk
  -- approval. No account can ever be removed, so that none needs to be held.
  CREATE TABLE entry (
    journal_id uuid NOT NULL REFERENCES journal (id),
    line int NOT NULL CHECK (line > 0),
    account_id uuid NOT NULL,
    amount bigint NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (journal_id, line)
  );
  CREATE INDEX entry_account ON entry (account_id, journal_id) INCLUDE (amount);

  -- What is left of each budget, in sixteen parts, so that approvals at the same moment draw on different rows.
  CREATE TABLE budget_stripe (
    account_id uuid NOT NULL REFERENCES account (id),
    stripe int NOT NULL CHECK (stripe BETWEEN 0 AND 15),
    balance bigint NOT NULL DEFAULT 0 CHECK (balance >= 0),
    PRIMARY KEY (account_id, stripe)
  ) WITH (fillfactor = 50);
`;

const COMPLETE_AND_BALANCED = `
  -- The check runs at commit, as the tables' owner: a journal may touch books that its author cannot read. A journal
  -- without entries has no balance at all, which is not balanced either.
  CREATE FUNCTION check_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    balanced boolean;
  BEGIN
    SELECT bool_and(balance = 0) INTO balanced
      FROM (SELECT sum(e.amount) AS balance FROM entry e JOIN account a ON a.id = e.account_id
             WHERE e.journal_id = NEW.id GROUP BY a.treasury_id, a.fund, a.fiscal_year, a.currency) books;
    IF balanced IS NOT TRUE THEN
      RAISE EXCEPTION 'journal % is not balanced in every book and currency', NEW.id USING ERRCODE = 'HQ111';
    END IF;
    -- Whoever sees one of the books only would otherwise take back one half of a journal.
    IF NEW.kind = 'reversal' AND NOT EXISTS (
      SELECT FROM journal o WHERE o.id = NEW.reverses AND o.application_id IS NOT DISTINCT FROM NEW.application_id
         AND NOT EXISTS (SELECT FROM entry WHERE journal_id IN (o.id, NEW.id)
                          GROUP BY account_id HAVING sum(amount) <> 0)) THEN
      RAISE EXCEPTION 'journal % does not turn round the whole of what it reverses', NEW.id USING ERRCODE = 'HQ113';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER balanced AFTER INSERT ON journal DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION check_journal();

  -- All entries of a journal come in one statement: each that writes entries of a journal must write its line 1, and
  -- there is one line 1. As no journal is committed without entries, none can be added to a journal of an earlier
  -- transaction, nor after its balance was checked.
  CREATE FUNCTION check_entries() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM inserted GROUP BY journal_id HAVING min(line) <> 1) THEN
      RAISE EXCEPTION 'a journal takes all its entries in one statement' USING ERRCODE = 'HQ112';
    END IF;
    IF EXISTS (SELECT FROM inserted i LEFT JOIN account a ON a.id = i.account_id WHERE a.id IS NULL) THEN
      RAISE EXCEPTION 'an entry names an account that does not exist' USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER complete AFTER INSERT ON entry REFERENCING NEW TABLE AS inserted
    FOR EACH STATEMENT EXECUTE FUNCTION check_entries();
`;

const BUDGETS = `
  CREATE FUNCTION open_budget() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    INSERT INTO budget_stripe (account_id, stripe) SELECT NEW.id, generate_series(0, 15);
    RETURN NULL;
  END $$;
  CREATE TRIGGER opened AFTER INSERT ON account FOR EACH ROW WHEN (NEW.kind = 'available')
    EXECUTE FUNCTION open_budget();

  CREATE FUNCTION refuse_short_budget(budget uuid, needed bigint, available bigint) RETURNS void LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    short jsonb;
  BEGIN
    SELECT jsonb_build_object('zh', o.name_zh, 'en', o.name_en, 'fund', a.fund, 'year', a.fiscal_year,
                              'needed', needed::text, 'available', available::text) INTO short
      FROM account a JOIN treasury t ON t.id = a.treasury_id JOIN organisation o ON o.id = t.organisation_id
     WHERE a.id = budget;
    RAISE EXCEPTION 'the budget is short' USING ERRCODE = 'HQ110', DETAIL = short::text;
  END $$;

  -- Takes an amount from any one part that has enough: one that nobody else is drawing on, or, when patient, one that
  -- is waited for. False where there was none. A part that shrank while it was being locked would stay locked although
  -- nothing was taken from it; the exception gives it back, so that nobody ever waits while holding a part out of order.
  CREATE FUNCTION draw_on_part(budget uuid, needed bigint, patient boolean) RETURNS boolean LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    chosen int;
  BEGIN
    IF patient THEN
      SELECT stripe INTO chosen FROM budget_stripe
        WHERE account_id = budget AND balance >= needed ORDER BY random() LIMIT 1;
    ELSE
      SELECT stripe INTO chosen FROM budget_stripe
        WHERE account_id = budget AND balance >= needed ORDER BY random() LIMIT 1 FOR UPDATE SKIP LOCKED;
    END IF;
    UPDATE budget_stripe SET balance = balance - needed
      WHERE account_id = budget AND stripe = chosen AND balance >= needed;
    IF NOT FOUND THEN RAISE EXCEPTION USING ERRCODE = 'HQ114'; END IF;
    RETURN true;
  EXCEPTION WHEN SQLSTATE 'HQ114' THEN
    RETURN false;
  END $$;

  -- Adds to a budget (change > 0) or draws on it (change < 0).
  CREATE FUNCTION change_budget(budget uuid, change bigint) RETURNS void LANGUAGE plpgsql
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    available bigint;
    parts int := 16;
  BEGIN
    IF change < 0 THEN
      IF draw_on_part(budget, -change, false) THEN RETURN; END IF;
      IF draw_on_part(budget, -change, true) THEN RETURN; END IF;
    END IF;
    -- All parts, locked in one order: what they hold together decides, and is divided anew.
    PERFORM FROM budget_stripe WHERE account_id = budget ORDER BY stripe FOR UPDATE;
    SELECT sum(balance)::bigint INTO available FROM budget_stripe WHERE account_id = budget;
    IF available + change < 0 THEN PERFORM refuse_short_budget(budget, -change, available); END IF;
    -- After a draw that no part could serve, fewer and larger parts, so that the next draws of its size find one.
    IF change < 0 THEN parts := least(16, greatest(1, (available + change) / (-4 * change))); END IF;
    UPDATE budget_stripe
       SET balance = CASE WHEN stripe < parts
             THEN (available + change) / parts + (stripe < (available + change) % parts)::int ELSE 0 END
     WHERE account_id = budget;
  END $$;

  -- Every entry on an available account passes here, whoever writes it. Budgets are taken in one order, so that two
  -- transactions that need the same two cannot wait for each other.
  CREATE FUNCTION keep_budgets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    budget record;
  BEGIN
    -- A credit adds to what is available, a debit draws on it.
    FOR budget IN
      SELECT i.account_id, -sum(i.amount)::bigint AS change
        FROM inserted i JOIN account a ON a.id = i.account_id
       WHERE a.kind = 'available'
       GROUP BY i.account_id HAVING sum(i.amount) <> 0 ORDER BY i.account_id
    LOOP
      PERFORM change_budget(budget.account_id, budget.change);
    END LOOP;
    RETURN NULL;
  END $$;
  CREATE TRIGGER kept_budgets AFTER INSERT ON entry REFERENCING NEW TABLE AS inserted
    FOR EACH STATEMENT EXECUTE FUNCTION keep_budgets();

  REVOKE ALL ON FUNCTION check_journal, check_entries, open_budget, keep_budgets, change_budget, draw_on_part,
    refuse_short_budget FROM PUBLIC;
`;

const RIGHTS = `
  REVOKE DELETE, TRUNCATE ON treasury FROM huiqi_app;
  REVOKE UPDATE, DELETE, TRUNCATE ON account, journal, entry FROM huiqi_app;
  REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON budget_stripe FROM huiqi_app;
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON account
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
  CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
    FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();

  -- A town sees its own books, a district also its towns'; an enterprise none.
  ALTER TABLE account ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON account TO huiqi_app USING (
    CASE (SELECT reach_kind())
      WHEN 'all' THEN true
      WHEN 'enterprise' THEN false
      WHEN 'none' THEN false
      ELSE treasury_id IN (SELECT t.id FROM treasury t JOIN organisation o ON o.id = t.organisation_id
                            WHERE o.id = (SELECT reach_party()) OR o.parent_id = (SELECT reach_party()))
    END);
  ALTER TABLE entry ENABLE ROW LEVEL SECURITY;
  -- The inner query is itself under the account's policy.
  CREATE POLICY within_reach ON entry TO huiqi_app
    USING ((SELECT reach_kind()) = 'all' OR EXISTS (SELECT FROM account a WHERE a.id = account_id));
  ALTER TABLE budget_stripe ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON budget_stripe TO huiqi_app
    USING ((SELECT reach_kind()) = 'all' OR EXISTS (SELECT FROM account a WHERE a.id = account_id));
  -- A journal is seen by whoever sees its case; one without a case, by every office.
  ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
  CREATE POLICY within_reach ON journal TO huiqi_app USING (
    CASE (SELECT reach_kind())
      WHEN 'all' THEN true
      WHEN 'enterprise' THEN false
      WHEN 'none' THEN false
      ELSE application_id IS NULL OR EXISTS (SELECT FROM application a WHERE a.id = application_id)
    END);
`;
