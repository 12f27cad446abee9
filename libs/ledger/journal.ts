/** Journals as they are handed in: what happened, when, by which key, and the postings. Pure; no SQL here. */
import { canonicalJson, type Day, type Fen, sha256 } from '#kernel';
import type { AccountRef } from './account.js';

export const JOURNAL_KINDS = [
  'appropriation',
  'adjustment',
  'carry-over',
  'commitment',
  'release',
  'reapportionment',
  'payment',
  'payment-returned',
  'recovery-ordered',
  'repayment',
  'over-payment',
  'write-off',
  'recovery-cancelled',
  'repayment-undone',
  'refund',
  'settlement',
  'suspense',
  'reversal',
] as const;

export type JournalKind = (typeof JOURNAL_KINDS)[number];

export interface JournalInput {
  kind: JournalKind;
  /** The day on which it counts, Asia/Shanghai. Balances "as of" a day include the journals of that day. */
  day: Day;
  /** The instant of posting. */
  at: Date;
  /** What it stands on: a budget document, a case number, an order's reference, a statement's number. */
  reference: string;
  /** Required for every kind but those of budgets and settlements, `suspense` and `reversal`. */
  applicationId?: string;
  eventId?: string;
  memo?: string;
  /** The journal that this one takes back: required for `payment-returned` and `reversal`, which happen once at most. */
  reverses?: string;
  /** The same key posts once. */
  key: string;
}

export interface Posting {
  account: AccountRef;
  /** Fen: positive debits, negative credits. */
  amount: Fen;
}

/** @returns a text that is the same for two references exactly when they name the same account */
const accountKey = (account: AccountRef): string =>
  JSON.stringify([
    account.treasuryId,
    account.fund,
    account.fiscalYear,
    account.measureGroup ?? '',
    account.kind,
    account.counterpartId ?? null,
  ]);

/** All that a journal posts to one account, with the account's key. */
export interface MergedPosting extends Posting {
  key: string;
}

/** @returns one posting per account, in a fixed order; accounts whose postings cancel out are left out */
export function mergePostings(postings: readonly Posting[]): MergedPosting[] {
  const merged = new Map<string, MergedPosting>();
  for (const { account, amount } of postings) {
    const key = accountKey(account);
    merged.set(key, { key, account, amount: amount + (merged.get(key)?.amount ?? 0n) });
  }
  return [...merged.values()]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .filter(({ amount }) => amount !== 0n);
}

/**
 * What a repeated key is compared by: everything that the books say. When it was posted, on which event and with which
 * remark is left out, because a repeated call may differ there.
 */
export function contentHash(journal: JournalInput, merged: readonly MergedPosting[]): string {
  const { kind, day, reference, applicationId, reverses } = journal;
  const lines = merged.map(({ key, amount }) => [key, amount.toString()]);
  return sha256(canonicalJson({ kind, day, reference, applicationId, reverses, lines }));
}
