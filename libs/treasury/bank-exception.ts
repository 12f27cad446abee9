/** Lines of the bank that wait for a person: the ways to resolve each kind, and what was decided. */
import type { Tx } from '#kernel';
import type { LineOutcome } from './bank-return.js';

export const RESOLUTIONS = [
  'not-ours',
  'assign-to-order',
  'bank-corrected',
  'suspense',
  'pay-again',
  'close',
  'enter-by-hand',
  'not-a-payment',
] as const;

/**
 * `assign-to-order` and `enter-by-hand` go through the same matching as a file; `bank-corrected` names the movement by
 * which the bank put it right; `suspense` books money that moved and that nobody can assign; `pay-again` makes a new
 * order; the others end the matter with a reason.
 */
export type Resolution = (typeof RESOLUTIONS)[number];

const REPAIRED: readonly Resolution[] = ['bank-corrected', 'suspense'];
const RETURNED: readonly Resolution[] = ['pay-again', 'close'];

const WAYS: Partial<Record<LineOutcome, readonly Resolution[]>> = {
  'unknown-reference': ['not-ours', 'assign-to-order'],
  'wrong-amount': REPAIRED,
  'wrong-account': REPAIRED,
  'not-released': REPAIRED,
  contradicts: REPAIRED,
  'paid-twice': REPAIRED,
  // The order is known: another person than the one who is out of the case enters the same line.
  'not-bookable': ['assign-to-order', ...REPAIRED],
  returned: RETURNED,
  'returned-after-payment': RETURNED,
  unreadable: ['enter-by-hand', 'not-a-payment'],
};

/** @returns the ways to resolve a line of this kind; none where it needs nobody */
export const waysOf = (outcome: LineOutcome): readonly Resolution[] => WAYS[outcome] ?? [];

export interface NewResolution {
  bankReturnId: string;
  line: number;
  resolution: Resolution;
  reason: string;
  bankReference?: string;
  enteredReturn?: string;
  newOrder?: string;
  resolvedBy: string;
  at: Date;
}

/** Writes what was decided; the database takes one word per line. */
export async function recordResolution(tx: Tx, resolved: NewResolution): Promise<void> {
  await tx.execute(
    `INSERT INTO bank_exception_resolution (bank_return_id, line, resolution, reason, bank_reference, entered_return,
       new_order, resolved_by, resolved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      resolved.bankReturnId,
      resolved.line,
      resolved.resolution,
      resolved.reason,
      resolved.bankReference ?? null,
      resolved.enteredReturn ?? null,
      resolved.newOrder ?? null,
      resolved.resolvedBy,
      resolved.at,
    ],
  );
}

/** Writes that the bank moved suspended money again. @returns whether it stood in suspense and was not cleared before */
export async function recordClearing(
  tx: Tx,
  cleared: { bankReturnId: string; line: number; bankReference: string; clearedBy: string; at: Date },
): Promise<boolean> {
  const written = await tx.execute(
    `INSERT INTO suspense_clearing (bank_return_id, line, bank_reference, cleared_by, cleared_at)
     SELECT bank_return_id, line, $3, $4, $5 FROM bank_exception_resolution
      WHERE bank_return_id = $1 AND line = $2 AND resolution = 'suspense'
     ON CONFLICT DO NOTHING`,
    [cleared.bankReturnId, cleared.line, cleared.bankReference, cleared.clearedBy, cleared.at],
  );
  return written === 1;
}
