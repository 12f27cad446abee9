/** The higher of two and not both 就高不重复: pure, from both candidates to what the district may still grant. */
import { type Citation, type Fen, formatYuan, maxFen, type Refusal } from '#kernel';
import { type CompiledDocument, cite } from '../catalogue/compile.js';
import { policyRefusal } from '../refusals.js';

/** What the higher authority grants for the same thing. */
export interface SuperiorCandidate {
  amount: Fen;
  /** It was paid already, so that the enterprise cannot choose the other one any more. */
  paid: boolean;
}

/** Both candidates and what follows, as it stands on the record. Yuan. */
export interface Exclusion {
  candidates: { superior: string; superiorPaid: boolean; district: string };
  winner: 'superior' | 'district';
  /** The most that the district may grant. */
  allowed: string;
  citation: Citation;
}

/** @returns the words by which only the higher of two is granted under the measure, or null where there are none */
export function higherNotBoth({ document, measures }: CompiledDocument, code: string): Citation | null {
  const measure = measures.get(code);
  const provision = document.provisions.find(
    ({ kind, appliesTo }) => kind === 'higher-not-both' && (appliesTo === 'document' || appliesTo.includes(code)),
  );
  if (!measure || !provision) return null;
  const clause = document.clauses.find(({ id }) => id === provision.clause)?.label ?? provision.clause;
  return cite(measure, { clause, quote: provision.quote });
}

/**
 * @param district what the district would grant alone
 * @param difference where the lower one was paid first: whether the district may add what is missing to its own [local]
 */
export function decideExclusion(
  citation: Citation,
  superior: SuperiorCandidate,
  district: Fen,
  difference: boolean,
): Exclusion {
  // Of two equal ones the superior authority's stands: granting the other would be both.
  const winner = superior.amount >= district ? ('superior' as const) : ('district' as const);
  return {
    candidates: {
      superior: formatYuan(superior.amount),
      superiorPaid: superior.paid,
      district: formatYuan(district),
    },
    winner,
    allowed: formatYuan(winner === 'superior' ? 0n : allowedBeside(superior, district, difference)),
    citation,
  };
}

function allowedBeside({ amount, paid }: SuperiorCandidate, district: Fen, difference: boolean): Fen {
  if (!paid) return district;
  return difference ? maxFen(district - amount, 0n) : 0n;
}

/** @returns why the amount cannot be granted beside the other candidate, or null */
export function checkExclusion({ candidates, allowed, winner, citation }: Exclusion, amount: Fen): Refusal | null {
  const most = BigInt(allowed.replace('.', ''));
  if (amount <= most) return null;
  const params = { ...candidates, superiorPaid: String(candidates.superiorPaid), allowed, amount: formatYuan(amount) };
  if (winner === 'superior') return policyRefusal('higher-elsewhere', { params, citation });
  return policyRefusal(most === 0n ? 'lower-paid-already' : 'above-difference', { params, citation });
}
