/** Offsets: a part of a later award is not paid out but kept for what the same enterprise owes of an earlier one. */
import { type Day, type Fen, formatYuan, newId, type Refusal, sumFen, type Tx } from '#kernel';
import type { Share } from '#ledger';
import type { PaymentFacts } from './batch-rules.js';
import type { Commitment } from './commitment.js';
import { checkCovering, type Recovery } from './recovery.js';
import { newPaymentReference } from './reference.js';
import { treasuryRefusal } from './refusals.js';

/** What is known of the later award besides its commitment. */
export interface LaterAward {
  applicationId: string;
  commitment: Commitment | undefined;
  facts: Pick<PaymentFacts, 'caseState' | 'frozen' | 'bar'>;
  ordered: Ordered;
}

/** What is ordered of the later award, in fen. */
export interface Ordered {
  /** By the recovery's treasury, under orders that are not over. */
  promised: Fen;
  /** Paid by that treasury. */
  paid: Fen;
  /** Paid by all treasuries. */
  paidInAll: Fen;
}

/** @returns the shares that this treasury pays of the award: all where the district pays first, else its own */
export function sharesPaidBy(treasuryId: string, { shares, paying }: Commitment): Share[] {
  const own = shares.filter((share) => share.treasuryId === treasuryId);
  if (paying === 'each-its-own') return own;
  return own.some((share) => share.role === 'district') ? shares : [];
}

/** @returns why this part of the later award cannot be set off against the recovery, or null */
export function checkOffset(recovery: Recovery, later: LaterAward, amount: Fen): Refusal | null {
  const covering = checkCovering(recovery, amount);
  if (covering) return covering;
  const { commitment, facts } = later;
  if (commitment?.enterpriseId !== recovery.enterpriseId || later.applicationId === recovery.applicationId)
    return treasuryRefusal('offset-other-enterprise');
  if (facts.caseState !== 'approved')
    return treasuryRefusal('case-not-approved', { params: { state: facts.caseState } });
  if (facts.frozen) return treasuryRefusal('case-frozen');
  if (facts.bar) return facts.bar;
  const payable = sumFen(sharesPaidBy(recovery.treasuryId, commitment).map((share) => share.amount));
  if (payable === 0n) return treasuryRefusal('offset-other-treasury');
  const unpaid = payable - later.ordered.promised;
  if (amount <= unpaid) return null;
  return treasuryRefusal('offset-beyond-unpaid', {
    params: { amount: formatYuan(amount), unpaid: formatYuan(unpaid) },
  });
}

/** @returns what the treasury has ordered of the award; read with the case locked */
export async function orderedOf(tx: Tx, commitmentId: string, treasuryId: string): Promise<Ordered> {
  const [row] = await tx.query<Ordered>(
    `SELECT coalesce(sum(amount_fen) FILTER (WHERE treasury_id = $2), 0)::bigint AS promised,
            coalesce(sum(amount_fen) FILTER (WHERE treasury_id = $2 AND state = 'paid'), 0)::bigint AS paid,
            coalesce(sum(amount_fen) FILTER (WHERE state = 'paid'), 0)::bigint AS "paidInAll"
       FROM payment_order
      WHERE commitment_id = $1 AND state NOT IN ('returned', 'cancelled')`,
    [commitmentId, treasuryId],
  );
  return row as Ordered;
}

export interface NewOffset {
  recoveryId: string;
  applicationId: string;
  amount: Fen;
  basis: string;
  proposedBy: string;
  at: Date;
}

/** @returns the proposal's id; nothing changes until another person confirms it */
export async function proposeOffset(tx: Tx, proposed: NewOffset): Promise<string> {
  const id = newId();
  await tx.execute(
    `INSERT INTO recovery_offset (id, recovery_id, application_id, amount_fen, basis, proposed_by, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      proposed.recoveryId,
      proposed.applicationId,
      proposed.amount,
      proposed.basis,
      proposed.proposedBy,
      proposed.at,
    ],
  );
  return id;
}

/**
 * Confirms an offset: the later award gets an order that is paid without a bank, under its own reference. It posts
 * nothing: the journals are the ledger's, in the same transaction.
 *
 * @returns the order's id and its reference
 * @throws the database's HQ121 when the orders would exceed what was committed
 */
export async function confirmOffset(
  tx: Tx,
  offsetId: string,
  decided: { commitmentId: string; treasuryId: string; by: string; on: Day; at: Date },
): Promise<{ orderId: string; reference: string }> {
  const [orderId, reference] = [newId(), newPaymentReference()];
  await tx.execute(
    `INSERT INTO payment_order (id, reference, commitment_id, application_id, treasury_id, instalment, amount_fen, method,
       state, paid_on, created_by, created_at)
     SELECT $2, $3, $8, o.application_id, $4,
            (SELECT coalesce(max(instalment), 0) + 1 FROM payment_order WHERE commitment_id = $8 AND treasury_id = $4),
            o.amount_fen, 'offset', 'paid', $5, $6, $7
       FROM recovery_offset o WHERE o.id = $1`,
    [offsetId, orderId, reference, decided.treasuryId, decided.on, decided.by, decided.at, decided.commitmentId],
  );
  await tx.execute(
    `UPDATE recovery_offset SET state = 'confirmed', order_id = $2, decided_by = $3, decided_at = $4 WHERE id = $1`,
    [offsetId, orderId, decided.by, decided.at],
  );
  return { orderId, reference };
}

/** The proposal is dropped. */
export async function declineOffset(tx: Tx, id: string, decided: { by: string; at: Date }): Promise<void> {
  await tx.execute(`UPDATE recovery_offset SET state = 'declined', decided_by = $2, decided_at = $3 WHERE id = $1`, [
    id,
    decided.by,
    decided.at,
  ]);
}
