/** A dry run: drafts tried on stored cases, enterprise by enterprise, in memory that does not grow with them. */
import { type Fen, formatYuan } from '#kernel';
import type { DraftRules } from './draft-rules.js';
import { type Replayed, replayEnterprise } from './replay.js';
import type { Comparison, DryRunResult } from './result.js';
import type { OtherAward, StoredCase } from './stored-case.js';
import { Tally } from './tally.js';

/** Two drafts, case by case. */
class Pair {
  private first: Fen = 0n;
  private second: Fen = 0n;
  private readonly higherInFirst = { cases: 0, by: 0n };
  private readonly higherInSecond = { cases: 0, by: 0n };
  private same = 0;
  private undetermined = 0;

  add({ stored, drafts }: Replayed): void {
    const [first, second] = drafts.map(({ grant }) => grant);
    if (stored.ending === 'pending') return;
    if (first == null || second == null) {
      this.undetermined += 1;
      return;
    }
    this.first += first;
    this.second += second;
    if (first === second) {
      this.same += 1;
      return;
    }
    const higher = first > second ? this.higherInFirst : this.higherInSecond;
    higher.cases += 1;
    higher.by += first > second ? first - second : second - first;
  }

  result(): Comparison {
    const inYuan = ({ cases, by }: { cases: number; by: Fen }) => ({ cases, by: formatYuan(by) });
    return {
      cost: { first: formatYuan(this.first), second: formatYuan(this.second) },
      higherInFirst: inYuan(this.higherInFirst),
      higherInSecond: inYuan(this.higherInSecond),
      same: this.same,
      undetermined: this.undetermined,
    };
  }
}

/** Tries one draft, or two beside each other. */
export class DryRun {
  private cases = 0;
  private readonly tallies: Tally[];
  private readonly pair: Pair | null;

  constructor(private readonly drafts: readonly [DraftRules, DraftRules?]) {
    this.tallies = this.rules().map((draft, place) => new Tally(draft, place));
    this.pair = drafts[1] === undefined ? null : new Pair();
  }

  private rules(): DraftRules[] {
    return this.drafts.filter((draft) => draft !== undefined);
  }

  /**
   * Adds one enterprise, with all its cases of the run together, for awards count each other.
   *
   * @param others its other awards under the same measures, which count as they are
   */
  addEnterprise(cases: readonly StoredCase[], others: readonly OtherAward[]): void {
    for (const replayed of replayEnterprise(cases, others, this.rules())) {
      for (const tally of this.tallies) tally.add(replayed);
      this.pair?.add(replayed);
    }
    this.cases += cases.length;
  }

  result(): DryRunResult {
    return {
      cases: this.cases,
      drafts: this.tallies.map((tally) => tally.result()),
      comparison: this.pair?.result() ?? null,
    };
  }
}
