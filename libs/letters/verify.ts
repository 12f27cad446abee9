/** The proof that no letter was changed since it was issued: every hash is computed again from what is kept. */
import { letterHash, type Shown } from './hash.js';
import { isLetterNumber } from './number.js';

/** Runs a statement with its values and gives its rows. */
export type Query = (sql: string, values: readonly unknown[]) => Promise<readonly object[]>;

/** What was looked at and what is wrong, one line for each fault. */
export interface LetterProof {
  name: string;
  examined: number;
  faults: string[];
}

/** So many letters are held in memory at a time. */
const PAGE = 1000;
const FAULTS_SHOWN = 100;

const NEXT = `
  SELECT id, number, kind, issuer_name AS "issuerName", addressee_name AS "addresseeName", issued_at AS "issuedAt",
         content, sha256
    FROM letter WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT ${PAGE}`;

type Kept = Shown & { id: string; sha256: string };

function faultOf(letter: Kept): string | null {
  if (!isLetterNumber(letter.number)) return 'its number is none';
  return letterHash(letter) === letter.sha256 ? null : 'does not say any more what it was issued with';
}

/**
 * Computes the hash of every letter again. The hash is no secret, so this finds what was changed past the application by
 * somebody who did not think of the hash; copies that are out there and the check code on them find the rest.
 *
 * @param query asks as a role that row-level security does not hold back, in one snapshot
 */
export async function verifyLetters(query: Query): Promise<LetterProof> {
  const faults: string[] = [];
  let examined = 0;
  let after: string | null = null;
  for (;;) {
    const page = (await query(NEXT, [after])) as Kept[];
    for (const letter of page) {
      const fault = faultOf(letter);
      if (fault) faults.push(`letter ${letter.number}: ${fault}`);
    }
    examined += page.length;
    after = page.at(-1)?.id ?? null;
    if (page.length < PAGE) break;
  }
  const more = faults.length > FAULTS_SHOWN ? [`and ${faults.length - FAULTS_SHOWN} more`] : [];
  const name = 'every letter is what it was issued as: its hash, computed again, is the one that was kept';
  return { name, examined, faults: [...faults.slice(0, FAULTS_SHOWN), ...more] };
}
