/** What happened to a recovery: the money that came, the offsets, the write-offs; read with it in one row. */
import type { Day, Fen } from '#kernel';

/** One movement: from the bank, or set off against a later award. */
export interface RepaymentMade {
  id: string;
  /** What of it repaid the recovery. */
  amount: Fen;
  /** What was more than was owed: a refund of that amount was made with it. */
  over: Fen;
  receivedOn: Day;
  /** The bank's reference; for an offset, that of the order that it paid. */
  bankReference: string;
  offsetId: string | null;
  /** What was covered before it, by which its parts are told. */
  coveredBefore: Fen;
}

export type OffsetState = 'proposed' | 'confirmed' | 'declined';

/** A part of a later award that is kept for what is owed. */
export interface Offset {
  id: string;
  /** The later award's case. */
  applicationId: string;
  amount: Fen;
  basis: string;
  state: OffsetState;
  proposedBy: string;
}

export type WriteOffState = 'proposed' | 'approved' | 'declined';

/** A part that is given up. */
export interface WriteOff {
  id: string;
  amount: Fen;
  reason: string;
  /** The number of the paper that allows it. */
  document: string;
  state: WriteOffState;
  proposedBy: string;
}

export interface RecoveryHistory {
  repayments: RepaymentMade[];
  offsets: Offset[];
  writeOffs: WriteOff[];
}

/** Three columns of the recovery `r`; amounts as text, for JSON numbers are not exact. */
export const HISTORY = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'amount', amount_fen::text, 'over', over_fen::text,
     'receivedOn', received_on, 'bankReference', bank_reference, 'offsetId', offset_id,
     'coveredBefore', covered_before::text) ORDER BY id), '[]') FROM repayment WHERE recovery_id = r.id) AS repayments,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'applicationId', application_id, 'amount', amount_fen::text,
     'basis', basis, 'state', state, 'proposedBy', proposed_by) ORDER BY id), '[]')
     FROM recovery_offset WHERE recovery_id = r.id) AS offsets,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'amount', amount_fen::text, 'reason', reason,
     'document', document, 'state', state, 'proposedBy', proposed_by) ORDER BY id), '[]')
     FROM recovery_write_off WHERE recovery_id = r.id) AS "writeOffs"`;

type InJson<Item> = { [Key in keyof Item]: Item[Key] extends Fen ? string : Item[Key] };

export interface HistoryRow {
  repayments: InJson<RepaymentMade>[];
  offsets: InJson<Offset>[];
  writeOffs: InJson<WriteOff>[];
}

export const historyFrom = ({ repayments, offsets, writeOffs }: HistoryRow): RecoveryHistory => ({
  repayments: repayments.map((one) => ({
    ...one,
    amount: BigInt(one.amount),
    over: BigInt(one.over),
    coveredBefore: BigInt(one.coveredBefore),
  })),
  offsets: offsets.map((one) => ({ ...one, amount: BigInt(one.amount) })),
  writeOffs: writeOffs.map((one) => ({ ...one, amount: BigInt(one.amount) })),
});
