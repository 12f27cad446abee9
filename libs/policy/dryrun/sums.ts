/** What is counted of many cases. */
import { type Fen, formatYuan } from '#kernel';
import type { Totals } from './result.js';

/** What cases come to: really and under a draft, in fen. */
export interface Sum {
  cases: number;
  asWas: Fen;
  draft: Fen;
}

export const noSum = (): Sum => ({ cases: 0, asWas: 0n, draft: 0n });

/** Adds one case, or one side of it. */
export function addTo(sum: Sum, asWas: Fen, draft: Fen): void {
  sum.cases += 1;
  sum.asWas += asWas;
  sum.draft += draft;
}

/** @returns the sum in yuan */
export const written = ({ cases, asWas, draft }: Sum): Totals => ({
  cases,
  asWas: formatYuan(asWas),
  draft: formatYuan(draft),
});

/** Sums or counts by what they are of; equal words are the same thing, wherever they come from. */
export class By<Of extends object, Value> {
  private readonly entries = new Map<string, { of: Of; value: Value }>();

  /** @param begin makes a value from which to count */
  constructor(private readonly begin: () => Value) {}

  /** @returns the value of these, which the caller adds to */
  of(of: Of): Value {
    const key = JSON.stringify(of);
    let found = this.entries.get(key);
    if (!found) {
      found = { of, value: this.begin() };
      this.entries.set(key, found);
    }
    return found.value;
  }

  all(): { of: Of; value: Value }[] {
    return [...this.entries.values()];
  }
}
