/** Orders, batches and recoveries as the API shows them: JSON-safe, amounts in yuan, instants with Shanghai's offset. */
import { type Day, formatInstant, formatYuan, startOfDay } from '#kernel';
import { type BankAccount, type PaymentBatch, type PaymentOrder, type Recovery, stillOwed } from '#treasury';

export function presentOrder({ amount, enterpriseId, bankAccountId: _, ...order }: PaymentOrder) {
  return { ...order, enterpriseId, amount: formatYuan(amount) };
}

export function presentBatch({ madeAt, releasedAt, total, ...batch }: PaymentBatch) {
  return {
    ...batch,
    madeAt: formatInstant(madeAt),
    releasedAt: releasedAt && formatInstant(releasedAt),
    total: formatYuan(total),
  };
}

const DAY_MS = 86_400_000;

/** Calendar days; Shanghai's all have the same length. */
const daysBetween = (from: Day, to: Day): number => (startOfDay(to).getTime() - startOfDay(from).getTime()) / DAY_MS;

/** @param today by which days overdue are counted: calendar days after the last day, 0 while it is not over */
export function presentRecovery(recovery: Recovery, today: Day) {
  const { amount, repaid, writtenOff, shares, repayments, offsets, writeOffs, ...rest } = recovery;
  const overdue = recovery.state === 'open' && today > recovery.dueOn;
  return {
    ...rest,
    amount: formatYuan(amount),
    repaid: formatYuan(repaid),
    writtenOff: formatYuan(writtenOff),
    owed: formatYuan(stillOwed(recovery)),
    daysOverdue: overdue ? daysBetween(recovery.dueOn, today) : 0,
    shares: shares.map((share) => ({ ...share, amount: formatYuan(share.amount) })),
    repayments: repayments.map(({ coveredBefore: _, ...one }) => ({
      ...one,
      amount: formatYuan(one.amount),
      over: formatYuan(one.over),
    })),
    offsets: offsets.map(({ proposedBy: _, ...one }) => ({ ...one, amount: formatYuan(one.amount) })),
    writeOffs: writeOffs.map(({ proposedBy: _, ...one }) => ({ ...one, amount: formatYuan(one.amount) })),
  };
}

export function presentAccount({ recordedBy: _, ...account }: BankAccount) {
  return account;
}

export type PresentedOrder = ReturnType<typeof presentOrder>;
export type PresentedBatch = ReturnType<typeof presentBatch>;
export type PresentedRecovery = ReturnType<typeof presentRecovery>;
export type PresentedAccount = ReturnType<typeof presentAccount>;
