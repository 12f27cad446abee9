/** Write-offs: what is owed and given up, proposed by one person and approved by another. */
import { type Fen, newId, type Tx } from '#kernel';
import { portionOf, type Share } from '#ledger';
import { coveredOf, markRecoverySettled, type Recovery, stillOwed } from './recovery.js';
import type { WriteOff } from './recovery-history.js';

export interface NewWriteOff {
  recoveryId: string;
  amount: Fen;
  reason: string;
  document: string;
  proposedBy: string;
  at: Date;
}

/** @returns the proposal's id; nothing changes for the recovery until it is approved */
export async function proposeWriteOff(tx: Tx, proposed: NewWriteOff): Promise<string> {
  const id = newId();
  await tx.execute(
    `INSERT INTO recovery_write_off (id, recovery_id, amount_fen, reason, document, proposed_by, proposed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, proposed.recoveryId, proposed.amount, proposed.reason, proposed.document, proposed.proposedBy, proposed.at],
  );
  return id;
}

/**
 * Approves a proposal on a recovery that is locked and was checked. It posts nothing: the journal is the ledger's, in
 * the same transaction.
 *
 * @returns each treasury's part, and whether nothing is owed any more
 */
export async function approveWriteOff(
  tx: Tx,
  recovery: Recovery,
  writeOff: WriteOff,
  decided: { by: string; at: Date },
): Promise<{ portions: Share[]; settled: boolean }> {
  const before = coveredOf(recovery);
  await tx.execute(
    `UPDATE recovery_write_off SET state = 'approved', covered_before = $2, decided_by = $3, decided_at = $4
      WHERE id = $1`,
    [writeOff.id, before, decided.by, decided.at],
  );
  const settled = writeOff.amount === stillOwed(recovery);
  if (settled) await markRecoverySettled(tx, recovery.id);
  return { portions: portionOf(recovery.shares, before, writeOff.amount), settled };
}

/** The proposal is dropped. */
export async function declineWriteOff(tx: Tx, id: string, decided: { by: string; at: Date }): Promise<void> {
  await tx.execute(`UPDATE recovery_write_off SET state = 'declined', decided_by = $2, decided_at = $3 WHERE id = $1`, [
    id,
    decided.by,
    decided.at,
  ]);
}
