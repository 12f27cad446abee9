import type { BatchFileLine } from '../payment-batch.js';

/** A batch as it is handed to the bank. */
export interface BatchToSend {
  /** e.g. PB-2026-000001; names the file, and the message within it. */
  number: string;
  /** When it was sent; its day in Shanghai is the day on which the bank is asked to pay. */
  createdAt: Date;
  /** The treasury's own account. */
  debtor: { name: string; account: string; bankName: string };
  lines: BatchFileLine[];
}
