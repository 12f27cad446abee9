/** Orders, batches and recoveries as the API shows them: JSON-safe, amounts in yuan, instants with Shanghai's offset. */
import { formatInstant, formatYuan } from '#kernel';
import { type BankAccount, type PaymentBatch, type PaymentOrder, type Recovery, stillOwed } from '#treasury';

export function presentOrder({ amount, enterpriseId, bankAccountId: _, ...order }: PaymentOrder) {
  return { ...order, enterpriseId, amount: formatYuan(amount) };
}

export function presentBatch({ madeAt, releasedAt, sentAt, total, ...batch }: PaymentBatch) {
  return {
    ...batch,
    madeAt: formatInstant(madeAt),
    releasedAt: releasedAt && formatInstant(releasedAt),
    sentAt: sentAt && formatInstant(sentAt),
    total: formatYuan(total),
  };
}

export function presentRecovery(recovery: Recovery) {
  const { amount, repaid, shares, ...rest } = recovery;
  return {
    ...rest,
    amount: formatYuan(amount),
    repaid: formatYuan(repaid),
    owed: formatYuan(stillOwed(recovery)),
    shares: shares.map((share) => ({ ...share, amount: formatYuan(share.amount) })),
  };
}

export function presentAccount({ recordedBy: _, ...account }: BankAccount) {
  return account;
}

export type PresentedOrder = ReturnType<typeof presentOrder>;
export type PresentedBatch = ReturnType<typeof presentBatch>;
export type PresentedRecovery = ReturnType<typeof presentRecovery>;
export type PresentedAccount = ReturnType<typeof presentAccount>;
