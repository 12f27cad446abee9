/** What the checks of a document stand on: the content as far as it fits the schema, and a way to report. */
import type { CatalogueErrorCode, ErrorParams } from './errors.js';
import { foldText } from './fold.js';
import { below } from './places.js';
import type { PolicyDocument } from './types.js';

export type Report = (at: string, code: CatalogueErrorCode, params?: ErrorParams) => void;

/** Parts of a measure that are checked each for itself: an error in one of them hides none in the others. */
const SEPARATE_PARTS = ['conditions', 'award', 'limits', 'evidence'] as const;

/** One item of a list that fits the schema, with its pointer. */
export interface Placed<T> {
  at: string;
  item: T;
}

/**
 * A document under inspection. A check asks only for parts that fit the schema, so that one error in one measure does
 * not hide the errors of the others and no check meets a shape that it does not know.
 */
export class Inspection {
  private readonly foldedSource: string;
  private readonly foldedClauses = new Map<string, string>();

  constructor(
    private readonly content: Partial<PolicyDocument>,
    private readonly misfits: readonly string[],
    sourceText: string,
    readonly report: Report,
  ) {
    this.foldedSource = foldText(sourceText);
    // Of two clauses with one id the first counts, so that the second brings no errors that are not its own.
    for (const { item } of this.items('clauses')) {
      if (!this.foldedClauses.has(item.id)) this.foldedClauses.set(item.id, foldText(item.text));
    }
  }

  /** @returns a part of the document where everything in it fits the schema */
  part<K extends keyof PolicyDocument>(name: K): PolicyDocument[K] | undefined {
    return this.fits(below('', name)) ? this.content[name] : undefined;
  }

  /**
   * @returns the items of a list that fit the schema; of a measure also one whose misfits lie in these parts alone, which
   *   its checks then leave out
   */
  items<K extends 'provisions' | 'clauses' | 'measures'>(name: K): Placed<PolicyDocument[K][number]>[] {
    const list = this.content[name];
    if (!Array.isArray(list)) return [];
    return list
      .map((item, index) => ({ at: below('', name, index), item: item as PolicyDocument[K][number] }))
      .filter(({ at }) => (name === 'measures' ? this.fitsBesides(at, SEPARATE_PARTS) : this.fits(at)));
  }

  /** @returns the codes of all measures, also of those that do not fit: a reference to them is not a second error */
  measureCodes(): Set<string> {
    const list: unknown = this.content.measures;
    return new Set(Array.isArray(list) ? list.map((item) => String((item as { code?: unknown } | null)?.code)) : []);
  }

  /** @returns the ids of all clauses, in the same way */
  clauseIds(): Set<string> {
    const list: unknown = this.content.clauses;
    return new Set(Array.isArray(list) ? list.map((item) => String((item as { id?: unknown } | null)?.id)) : []);
  }

  /** Reports words that the source text does not have. */
  quoteInSource(at: string, quote: string): void {
    const folded = foldText(quote);
    if (folded === '' || !this.foldedSource.includes(folded)) this.report(at, 'quote-not-in-source', { quote });
  }

  /** Reports words that the source text or this clause does not have. */
  quoteInClause(at: string, quote: string, clause: string): void {
    const folded = foldText(quote);
    if (folded === '' || !this.foldedSource.includes(folded)) this.report(at, 'quote-not-in-source', { quote });
    else if (this.foldedClauses.get(clause)?.includes(folded) === false) {
      this.report(at, 'quote-not-in-clause', { quote, clause });
    }
  }

  /** Reports every value that is there a second time. */
  unique(values: readonly { at: string; value: string }[]): void {
    const first = new Map<string, string>();
    for (const { at, value } of values) {
      const seen = first.get(value);
      if (seen === undefined) first.set(value, at);
      else this.report(at, 'duplicate', { value, first: seen });
    }
  }

  /** @returns whether nothing at or below the place is a misfit */
  fits(pointer: string): boolean {
    return !this.misfits.some((at) => at === pointer || at.startsWith(`${pointer}/`));
  }

  private fitsBesides(pointer: string, parts: readonly string[]): boolean {
    const inside = parts.map((part) => below(pointer, part));
    return this.misfits
      .filter((at) => at === pointer || at.startsWith(`${pointer}/`))
      .every((at) => inside.some((part) => at === part || at.startsWith(`${part}/`)));
  }
}
