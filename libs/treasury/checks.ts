/**
 * What `ledger:verify` proves of payments, beside the ledger's own checks: each is a query that gives one row for
 * everything it examines, a label, and what is wrong with it or null.
 */

export interface TreasuryCheck {
  name: string;
  /** SELECT label text, fault text or null. */
  examined: string;
}

/** What an order's payment took from cash, by the order; a payment that was returned is none any more. */
const PAID = `
  SELECT substr(j.key, 9)::uuid AS order_id, count(*) AS journals, -sum(e.amount) AS amount
    FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
   WHERE j.kind IN ('payment', 'refund') AND j.key ~ '^payment/[0-9a-f-]{36}$' AND a.kind = 'cash'
     AND NOT EXISTS (SELECT FROM journal r WHERE r.reverses = j.id)
   GROUP BY 1`;

export const TREASURY_CHECKS: readonly TreasuryCheck[] = [
  {
    name: 'every order that the bank paid has one live payment journal of its amount, and no other order has one',
    examined: `
      SELECT concat_ws(' ', 'order', o.reference),
             CASE WHEN o.state = 'paid' AND p.order_id IS NULL THEN 'is paid and not booked'
                  WHEN o.state <> 'paid' AND p.order_id IS NOT NULL THEN 'is ' || o.state || ' and booked as paid'
                  WHEN p.journals <> 1 THEN 'is booked ' || p.journals || ' times'
                  WHEN p.amount <> o.amount_fen THEN 'is booked with ' || p.amount || ' fen of ' || o.amount_fen END
        FROM payment_order o LEFT JOIN (${PAID}) p ON p.order_id = o.id
       WHERE o.method = 'bank' AND (o.state = 'paid' OR p.order_id IS NOT NULL)`,
  },
  {
    name: 'per file of the bank, what its lines confirmed is what its journals took from cash',
    examined: `
      SELECT concat_ws(' ', 'file', r.file_name, r.id),
             CASE WHEN sum(l.amount_fen) <> coalesce(sum(b.amount), 0)
                    THEN 'confirmed ' || sum(l.amount_fen) || ' fen, booked ' || coalesce(sum(b.amount), 0) END
        FROM bank_return r JOIN bank_return_line l ON l.bank_return_id = r.id AND l.outcome = 'confirmed'
        LEFT JOIN (SELECT j.key, -sum(e.amount) AS amount
                     FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
                    WHERE j.kind IN ('payment', 'refund') AND a.kind = 'cash' GROUP BY j.key) b
          ON b.key = 'payment/' || l.order_id
       GROUP BY r.id, r.file_name`,
  },
  {
    name: 'per released batch, its total is the sum of its orders',
    examined: `
      SELECT concat_ws(' ', 'batch', b.number),
             CASE WHEN b.total_fen <> o.total OR b.order_count <> o.count
                    THEN 'was released with ' || b.total_fen || ' fen, its orders are ' || o.total END
        FROM payment_batch b
        CROSS JOIN LATERAL (SELECT coalesce(sum(o.amount_fen), 0) AS total, count(*) AS count
                              FROM batch_line l JOIN payment_order o ON o.id = l.order_id
                             WHERE l.batch_id = b.id AND o.state IN ('released', 'paid', 'returned')) o
       WHERE b.state IN ('released', 'sent', 'confirmed')`,
  },
  {
    name: 'per case, the books hold encumbered what is still to be paid, and spent what the orders paid',
    examined: `
      SELECT concat_ws(' ', 'case', c.application_id),
             CASE WHEN c.unlike > 0 THEN 'is called paid, but its orders and what was released are not its award'
                  WHEN c.unpaid <> coalesce(b.encumbered, 0)
                    THEN 'has ' || c.unpaid || ' fen to be paid and ' || coalesce(b.encumbered, 0) || ' encumbered'
                  WHEN c.paid <> coalesce(b.spent, 0)
                    THEN 'has ' || c.paid || ' fen paid and ' || coalesce(b.spent, 0) || ' spent' END
        FROM (SELECT c.application_id, sum(o.paid) AS paid,
                     sum(CASE c.status WHEN 'live' THEN c.amount_fen - o.paid ELSE 0 END) AS unpaid,
                     count(*) FILTER (WHERE c.status IN ('paid', 'clawed_back')
                                        AND c.amount_fen - c.released_fen <> o.paid) AS unlike
                FROM commitment c
                CROSS JOIN LATERAL (SELECT coalesce(sum(amount_fen), 0) AS paid FROM payment_order
                                     WHERE commitment_id = c.id AND state = 'paid') o
               GROUP BY c.application_id) c
        LEFT JOIN (SELECT j.application_id,
                          -coalesce(sum(e.amount) FILTER (WHERE a.kind = 'encumbered'), 0) AS encumbered,
                          -coalesce(sum(e.amount) FILTER (WHERE a.kind = 'spent'), 0) AS spent
                     FROM journal j JOIN entry e ON e.journal_id = j.id JOIN account a ON a.id = e.account_id
                    WHERE a.kind IN ('encumbered', 'spent') GROUP BY 1) b ON b.application_id = c.application_id`,
  },
];
