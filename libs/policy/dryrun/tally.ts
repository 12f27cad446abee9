/** Counts what a draft means for many cases, in memory that does not grow with them. */
import { type Fen, formatYuan, maxFen, shanghaiDay } from '#kernel';
import type { CompiledMeasure } from '../catalogue/compile.js';
import { bearersThen, bearersUnder } from './bearers.js';
import { type Ceiling, ceilingReached } from './ceilings-reached.js';
import { CHANGES, type Change, changeOf, type Reason, reasonOf } from './change.js';
import type { DraftRules } from './draft-rules.js';
import { computedFen, type Side } from './expected-grant.js';
import type { Replayed } from './replay.js';
import type { DraftResult, TownShare, TreasuryMonth } from './result.js';
import { addTo, By, noSum, type Sum, written } from './sums.js';

const MOST_CASES = 100;

/** One changed case, with the fen by which it changes. */
interface ChangedCase {
  applicationId: string;
  measure: string;
  change: Change;
  reason: Reason;
  asWas: Fen;
  draft: Fen;
  by: Fen;
}

const largestFirst = (one: ChangedCase, next: ChangedCase): number =>
  one.by === next.by ? (one.applicationId < next.applicationId ? -1 : 1) : one.by > next.by ? -1 : 1;

const inYuan = ({ asWas, draft }: Sum) => ({ asWas: formatYuan(asWas), draft: formatYuan(draft) });

const difference = (one: Fen, other: Fen): Fen => maxFen(one - other, other - one);

/** A part of a whole in percent, rounded down to a ten thousandth. */
function percentOf(part: Fen, whole: Fen): string | null {
  if (whole === 0n) return null;
  const digits = ((part * 1_000_000n) / whole).toString().padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/** The count of one draft. */
export class Tally {
  private readonly cost = noSum();
  private readonly most = noSum();
  private readonly pending = noSum();
  private pendingUndetermined = 0;
  private pendingChanged = 0;
  private readonly changes = new Map<Change, Sum>(CHANGES.map((change) => [change, noSum()]));
  private readonly reasons = new By<Reason & { measure: string; change: Change }, Sum>(noSum);
  private readonly ceilings = new By<Ceiling, { asWas: number; draft: number }>(() => ({ asWas: 0, draft: 0 }));
  private readonly treasuries = new By<Omit<TreasuryMonth, 'asWas' | 'draft'>, Sum>(noSum);
  private largest: ChangedCase[] = [];

  /** @param place which of the drafts that were replayed is counted here */
  constructor(
    private readonly draft: DraftRules,
    private readonly place: number,
  ) {}

  add(replayed: Replayed): void {
    const { stored } = replayed;
    const side = replayed.drafts[this.place] as Side;
    const measure = this.draft.rulesFor(stored)?.measure ?? null;
    this.addCeilings(replayed, side, measure);
    if (stored.ending === 'pending') {
      this.addPending(replayed, side);
      return;
    }
    this.addDecided(replayed, side, measure);
    this.addChange(replayed, side, measure);
  }

  private addPending({ was }: Replayed, side: Side): void {
    if (changeOf(was, side) !== 'unchanged') this.pendingChanged += 1;
    if (was.grant === null || side.grant === null) this.pendingUndetermined += 1;
    else addTo(this.pending, was.grant, side.grant);
  }

  private addDecided({ stored, was }: Replayed, side: Side, measure: CompiledMeasure | null): void {
    if (side.grant === null) return;
    addTo(this.cost, was.grant ?? 0n, side.grant);
    if (stored.granted) {
      const most = side.evaluation && (computedFen(side.evaluation) ?? side.grant);
      addTo(this.most, computedFen(was.evaluation) ?? stored.granted.amount, most ?? 0n);
    }
    const month = shanghaiDay(stored.at).slice(0, 7);
    for (const { role, organisationId, amount } of bearersThen(stored)) {
      this.treasuries.of({ role, organisationId, month }).asWas += amount;
    }
    if (measure === null || side.grant === 0n) return;
    for (const { role, organisationId, amount } of bearersUnder(stored, measure, side.grant)) {
      this.treasuries.of({ role, organisationId, month }).draft += amount;
    }
  }

  private addChange({ stored, was }: Replayed, side: Side, draftMeasure: CompiledMeasure | null): void {
    const change = changeOf(was, side);
    const [asWas, draft] = [was.grant ?? 0n, side.grant ?? 0n];
    addTo(this.changes.get(change) as Sum, asWas, draft);
    if (change === 'unchanged') return;
    const { id: applicationId, measure } = stored;
    const asked = { code: this.draft.counterpart(measure), measure: draftMeasure };
    const reason = reasonOf(was.evaluation, side.evaluation, asked);
    addTo(this.reasons.of({ measure, change, ...reason }), asWas, draft);
    this.largest.push({ applicationId, measure, change, reason, asWas, draft, by: difference(asWas, draft) });
    if (this.largest.length >= 10 * MOST_CASES) this.largest = this.largestCases();
  }

  /** Cases that ended for reasons of their own reach no ceiling; nor does what was not granted for want of a rule. */
  private addCeilings({ stored, was }: Replayed, side: Side, measure: CompiledMeasure | null): void {
    if (stored.ending === 'ended') return;
    const then = ceilingReached(stored.rules.measure, was);
    if (then) this.ceilings.of(then).asWas += 1;
    const now = measure && ceilingReached(measure, side);
    if (now) this.ceilings.of(now).draft += 1;
  }

  private largestCases(): ChangedCase[] {
    return this.largest.sort(largestFirst).slice(0, MOST_CASES);
  }

  private towns(): TownShare[] {
    const towns = new By<Pick<TownShare, 'organisationId'>, Sum>(noSum);
    for (const { of, value } of this.treasuries.all()) {
      if (of.role === 'town') addTo(towns.of({ organisationId: of.organisationId }), value.asWas, value.draft);
    }
    return towns.all().map(({ of, value }) => {
      return { ...of, ...inYuan(value), shareOfDraft: percentOf(value.draft, this.cost.draft) };
    });
  }

  /** @returns what was counted so far, in yuan; what changes most cases first */
  result(): DraftResult {
    const changes = Object.fromEntries([...this.changes].map(([change, sum]) => [change, written(sum)]));
    return {
      cost: written(this.cost),
      most: inYuan(this.most),
      changes: changes as DraftResult['changes'],
      reasons: this.reasons
        .all()
        .map(({ of, value }) => ({ ...of, ...written(value) }))
        .sort((one, next) => next.cases - one.cases),
      ceilings: this.ceilings.all().map(({ of, value }) => ({ ...of, ...value })),
      treasuries: this.treasuries
        .all()
        .map(({ of, value }) => ({ ...of, ...inYuan(value) }))
        .sort((one, next) => (placeOf(one) < placeOf(next) ? -1 : 1)),
      towns: this.towns(),
      pending: {
        ...written(this.pending),
        undetermined: this.pendingUndetermined,
        changed: this.pendingChanged,
      },
      largest: this.largestCases().map(({ by: _, asWas, draft, ...rest }) => ({
        ...rest,
        asWas: formatYuan(asWas),
        draft: formatYuan(draft),
      })),
    };
  }
}

const placeOf = ({ month, role, organisationId }: TreasuryMonth): string => `${month} ${role} ${organisationId ?? ''}`;
