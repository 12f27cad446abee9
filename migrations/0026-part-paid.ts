import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An award that was paid in part and of which the rest will not be paid: what is released of it counts for no limit and
 * can be ordered no more, and what was paid stays an award that can be ordered back.
 */
export class PartPaid0000000000026 implements MigrationInterface {
  name = 'PartPaid0000000000026';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RELEASED);
    await runner.query(ORDERS);
    await runner.query(HISTORY);
  }

  async down(): Promise<void> {
    throw new Error('awards of which a part was released cannot be put back into the earlier table');
  }
}

const RELEASED = `
  -- fen that will not be paid any more although the rest was; without it the whole award is paid or still to be paid.
  ALTER TABLE commitment ADD COLUMN released_fen bigint NOT NULL DEFAULT 0;
  ALTER TABLE commitment ADD CONSTRAINT commitment_released CHECK (
    released_fen >= 0 AND released_fen < amount_fen AND recovered_fen <= amount_fen - released_fen
    AND (released_fen = 0 OR status IN ('paid', 'clawed_back')));
  GRANT UPDATE (released_fen) ON commitment TO huiqi_app;

  -- Released is what was not paid, to the fen: nobody's payment is released, and nothing unpaid is called paid.
  CREATE FUNCTION check_released() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    IF EXISTS (SELECT FROM payment_order WHERE commitment_id = NEW.id AND state NOT IN ('paid', 'returned', 'cancelled'))
       OR NEW.amount_fen - NEW.released_fen <> (SELECT coalesce(sum(amount_fen), 0) FROM payment_order
                                                 WHERE commitment_id = NEW.id AND state = 'paid') THEN
      RAISE EXCEPTION 'what is released of commitment % is not what is unpaid', NEW.id USING ERRCODE = 'HQ126';
    END IF;
    RETURN NULL;
  END $$;
  REVOKE ALL ON FUNCTION check_released FROM PUBLIC;
  CREATE TRIGGER released_is_unpaid AFTER UPDATE OF released_fen ON commitment FOR EACH ROW
    WHEN (NEW.released_fen > 0 AND NEW.released_fen <> OLD.released_fen) EXECUTE FUNCTION check_released();
`;

const ORDERS = `
  CREATE OR REPLACE FUNCTION check_commitment_orders() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    PERFORM FROM commitment WHERE id IN (SELECT commitment_id FROM written) ORDER BY id FOR NO KEY UPDATE;
    IF EXISTS (
      SELECT FROM commitment c JOIN payment_order o ON o.commitment_id = c.id
        WHERE c.id IN (SELECT commitment_id FROM written) AND o.state NOT IN ('returned', 'cancelled')
        GROUP BY c.id HAVING sum(o.amount_fen) > c.amount_fen - c.released_fen OR c.status = 'revoked'
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
`;

const HISTORY = `
  -- As before, without what was released: it is no award any more.
  CREATE OR REPLACE FUNCTION award_history(of_enterprise uuid, of_measure text)
    RETURNS TABLE (application_id uuid, amount_fen bigint, keys jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    BEGIN ATOMIC
      SELECT c.application_id, c.amount_fen - c.released_fen - c.recovered_fen, c.limit_keys FROM commitment c
        WHERE c.enterprise_id = of_enterprise AND c.measure = of_measure
          AND c.status <> 'revoked' AND c.recovered_fen < c.amount_fen - c.released_fen
        ORDER BY c.id;
    END;
`;
