import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The books of the whole money desk: budgets of a group of measures beside those of a whole fund, the accounts and kinds
 * of journal that adjusting, carrying over, writing off and paying back need, and, on each commitment, in which books and
 * by which way of paying it was made.
 */
export class Books0000000000010 implements MigrationInterface {
  name = 'Books0000000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GROUPS);
    await runner.query(KINDS);
    await runner.query(COMMITMENTS);
  }

  async down(): Promise<void> {
    throw new Error('books that were kept by groups of measures cannot be put back into whole funds');
  }
}

const GROUPS = `
  -- The empty group is the fund as a whole.
  ALTER TABLE account ADD COLUMN measure_group text NOT NULL DEFAULT '' CHECK (measure_group ~ '^([a-z0-9]+(-[a-z0-9]+)*)?$');
  ALTER TABLE account DROP CONSTRAINT account_treasury_id_fund_fiscal_year_kind_counterpart_id_cu_key;
  ALTER TABLE account ADD CONSTRAINT account_once
    UNIQUE NULLS NOT DISTINCT (treasury_id, fund, fiscal_year, measure_group, kind, counterpart_id, currency);
  COMMENT ON TABLE account IS
    'A treasury''s accounts of one fund, fiscal year and group of measures in one currency are a book.';

  CREATE OR REPLACE FUNCTION check_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    balanced boolean;
  BEGIN
    SELECT bool_and(balance = 0) INTO balanced
      FROM (SELECT sum(e.amount) AS balance FROM entry e JOIN account a ON a.id = e.account_id
             WHERE e.journal_id = NEW.id
             GROUP BY a.treasury_id, a.fund, a.fiscal_year, a.measure_group, a.currency) books;
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

  CREATE OR REPLACE FUNCTION refuse_short_budget(budget uuid, needed bigint, available bigint) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
  DECLARE
    short jsonb;
  BEGIN
    SELECT jsonb_build_object('zh', o.name_zh, 'en', o.name_en, 'year', a.fiscal_year,
                              'fund', concat_ws('/', a.fund, nullif(a.measure_group, '')),
                              'needed', needed::text, 'available', available::text) INTO short
      FROM account a JOIN treasury t ON t.id = a.treasury_id JOIN organisation o ON o.id = t.organisation_id
     WHERE a.id = budget;
    RAISE EXCEPTION 'the budget is short' USING ERRCODE = 'HQ110', DETAIL = short::text;
  END $$;
`;

const KINDS = `
  ALTER TABLE account DROP CONSTRAINT account_kind_check;
  ALTER TABLE account ADD CONSTRAINT account_kind_check CHECK (kind IN ('authority', 'available', 'encumbered', 'spent',
    'cash', 'expense', 'due-from-town', 'due-to-district', 'due-to-town', 'due-from-district', 'recovery-receivable',
    'recovery-pending', 'recovered', 'recovered-prior-year', 'refund-payable', 'suspense'));
  ALTER TABLE journal DROP CONSTRAINT journal_kind_check;
  ALTER TABLE journal ADD CONSTRAINT journal_kind_check CHECK (kind IN ('appropriation', 'adjustment', 'carry-over',
    'commitment', 'release', 'reapportionment', 'payment', 'payment-returned', 'recovery-ordered', 'repayment',
    'over-payment', 'write-off', 'recovery-cancelled', 'repayment-undone', 'refund', 'settlement', 'suspense',
    'reversal'));
  -- A budget, a settlement and money that nobody can assign yet belong to no case.
  ALTER TABLE journal DROP CONSTRAINT journal_check;
  ALTER TABLE journal ADD CONSTRAINT journal_of_a_case CHECK (application_id IS NOT NULL
    OR kind IN ('appropriation', 'adjustment', 'carry-over', 'settlement', 'suspense', 'reversal'));
`;

const COMMITMENTS = `
  ALTER TABLE commitment ADD COLUMN measure_group text NOT NULL DEFAULT '';
  -- Which way of paying held when the award was committed: a later change of the office's rule does not reach it.
  ALTER TABLE commitment ADD COLUMN paying text NOT NULL DEFAULT 'district-first'
    CHECK (paying IN ('district-first', 'each-its-own'));
`;
