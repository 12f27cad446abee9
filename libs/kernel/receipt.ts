/** Receipts: what somebody who is not signed in keeps, to ask later what became of what they sent. */
import { randomBytes } from 'node:crypto';

/** Those characters of RFC 4648's base 32 that are told apart on paper. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** @returns eighty bits that nobody guesses, as sixteen characters */
export const newReceipt = (): string => [...randomBytes(16)].map((byte) => ALPHABET[byte % 32]).join('');
