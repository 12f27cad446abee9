/** The hash of a letter: of everything that it shows. Its first digits are the check code. */
import { canonicalJson, sha256 } from '#kernel';
import type { Letter } from './letter.js';

/** What a letter shows; the number and both names as they stand on it. */
export type Shown = Pick<Letter, 'number' | 'kind' | 'issuerName' | 'addresseeName' | 'issuedAt' | 'content'>;

/** @returns SHA-256 in hex */
export const letterHash = ({ number, kind, issuerName, addresseeName, issuedAt, content }: Shown): string =>
  sha256(canonicalJson({ number, kind, issuerName, addresseeName, issuedAt: issuedAt.toISOString(), content }));
