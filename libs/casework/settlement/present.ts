/** Statements and determinations as the API shows them: JSON-safe, amounts in yuan, instants with Shanghai's offset. */
import { formatInstant, formatYuan } from '#kernel';
import type { SettlementLine, SettlementStatement, SharingDetermination } from '#treasury';

export type PresentedSettlement = ReturnType<typeof presentSettlement>;

export function presentSettlement({ opening, closing, due, madeAt, closedAt, ...statement }: SettlementStatement) {
  return {
    ...statement,
    opening: formatYuan(opening),
    closing: formatYuan(closing),
    /** Yuan: above zero the town pays, below zero the district. */
    due: formatYuan(due),
    madeAt: formatInstant(madeAt),
    closedAt: closedAt && formatInstant(closedAt),
  };
}

export function presentLine({ amount, books, ...line }: SettlementLine) {
  return { ...line, ...books, amount: formatYuan(amount) };
}

export function presentDetermination({ recordedAt, confirmedAt, ...found }: SharingDetermination) {
  return { ...found, recordedAt: formatInstant(recordedAt), confirmedAt: confirmedAt && formatInstant(confirmedAt) };
}
