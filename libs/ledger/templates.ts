/**
 * The journals of the house, one function each: what is debited and what is credited. Pure; the numbers come in, the
 * postings go out. Each template balances in every book that it touches.
 */
import { type Fen, minFen, sumFen } from '#kernel';
import type { AccountKind, AccountRef, Books } from './account.js';
import type { Posting } from './journal.js';
import type { Share } from './shares.js';

/** Whose money it is about, and in which books. */
export interface Shared extends Books {
  shares: readonly Share[];
}

/** What each town still owes the district when the journal is posted, by treasury; read it with `lockClearing`. */
export type StillOwed = ReadonlyMap<string, Fen>;

type Line = (kind: AccountKind, amount: Fen, treasuryId: string, counterpartId?: string) => Posting;

/** The accounts of one set of books. Shares are never negative: a template that takes money back turns its own signs. */
function linesOf({ fund, fiscalYear, measureGroup, shares }: Shared): Line {
  if (shares.some((share) => share.amount < 0n)) throw new RangeError('a share is not negative');
  return (kind, amount, treasuryId, counterpartId) => {
    const account: AccountRef = { treasuryId, fund, fiscalYear, ...(measureGroup && { measureGroup }), kind };
    return { account: counterpartId === undefined ? account : { ...account, counterpartId }, amount };
  };
}

/** Who pays or collects for both must be the district: a town stands in for nobody's share but its own. */
function townsBesides(collector: string, shares: readonly Share[]): Share[] {
  const others = shares.filter((share) => share.treasuryId !== collector);
  if (others.some((share) => share.role !== 'town')) throw new RangeError("nobody stands in for the district's share");
  return others;
}

/** A budget is appropriated to each treasury: authority → available. */
export function appropriation(budget: Shared): Posting[] {
  const line = linesOf(budget);
  return budget.shares.flatMap(({ treasuryId, amount }) => [
    line('authority', amount, treasuryId),
    line('available', -amount, treasuryId),
  ]);
}

const turned = (postings: readonly Posting[]): Posting[] =>
  postings.map(({ account, amount }) => ({ account, amount: -amount }));

/** A budget is reduced: what is still available goes back. The database refuses it where it has been awarded. */
export function budgetReduced(reduced: Shared): Posting[] {
  return turned(appropriation(reduced));
}

/** What is left of a budget at the year's end is appropriated for the next one; each of the two books balances. */
export function carryOver(carried: Shared & { toYear: number }): Posting[] {
  return [...budgetReduced(carried), ...appropriation({ ...carried, fiscalYear: carried.toYear })];
}

/** An award is approved: available → encumbered, for each treasury. The database refuses it where a budget is short. */
export function commitment(award: Shared): Posting[] {
  const line = linesOf(award);
  return award.shares.flatMap(({ treasuryId, amount }) => [
    line('available', amount, treasuryId),
    line('encumbered', -amount, treasuryId),
  ]);
}

/** An award is revoked, or less is paid than was awarded: what will not be paid is available again. */
export function releaseCommitment(released: Shared): Posting[] {
  return turned(commitment(released));
}

/**
 * The bank confirms a payment. Each treasury's encumbrance becomes spent budget and its share an expense; what the payer
 * advanced for a town, the town owes.
 *
 * @param paid.payer the treasury from which the money went: the district for all shares, or each for its own alone
 */
export function bankPayment(paid: Shared & { payer: string }): Posting[] {
  const line = linesOf(paid);
  const { payer, shares } = paid;
  return [
    ...shares.flatMap(({ treasuryId, amount }) => [
      line('encumbered', amount, treasuryId),
      line('spent', -amount, treasuryId),
      line('expense', amount, treasuryId),
    ]),
    ...townsBesides(payer, shares).flatMap(({ treasuryId, amount }) => [
      line('due-from-town', amount, payer, treasuryId),
      line('due-to-district', -amount, treasuryId, payer),
    ]),
    line('cash', -sumFen(shares.map((share) => share.amount)), payer),
  ];
}

/** Money of a town that came to the district: it lessens what the town still owes; what is over is due to the town. */
function creditTowns(line: Line, district: string, towns: readonly Share[], stillOwed: StillOwed): Posting[] {
  return towns.flatMap(({ treasuryId: town, amount }) => {
    const offset = minFen(amount, stillOwed.get(town) ?? 0n);
    if (offset < 0n) throw new RangeError('a town cannot owe less than nothing');
    return [
      line('due-from-town', -offset, district, town),
      line('due-to-district', offset, town, district),
      line('due-to-town', offset - amount, district, town),
      line('due-from-district', amount - offset, town, district),
    ];
  });
}

/** The bank returns a payment: the award is encumbered again, and what the town owed or had settled for it is its own. */
export function paymentReturned(returned: Shared & { payer: string; stillOwed: StillOwed }): Posting[] {
  const line = linesOf(returned);
  const { payer, shares } = returned;
  return [
    ...shares.flatMap(({ treasuryId, amount }) => [
      line('encumbered', -amount, treasuryId),
      line('spent', amount, treasuryId),
      line('expense', -amount, treasuryId),
    ]),
    ...creditTowns(line, payer, townsBesides(payer, shares), returned.stillOwed),
    line('cash', sumFen(shares.map((share) => share.amount)), payer),
  ];
}

/** Whose a repaid fen will be: the collector's own, or the town's for which it collects. */
const pending = (line: Line, collector: string, share: Share, amount: Fen): Posting =>
  line('recovery-pending', amount, collector, share.treasuryId === collector ? undefined : share.treasuryId);

/**
 * A recovery is ordered: the collector has a claim, and each owner's part of it is pending.
 *
 * @param ordered.shares the recovery's parts, in the award's own proportions (`portionOf`)
 */
export function recoveryOrdered(ordered: Shared & { collector: string }): Posting[] {
  const line = linesOf(ordered);
  const { collector, shares } = ordered;
  townsBesides(collector, shares);
  return [
    line('recovery-receivable', sumFen(shares.map((share) => share.amount)), collector),
    ...shares.map((share) => pending(line, collector, share, -share.amount)),
  ];
}

/**
 * An enterprise pays back, in whole or in part.
 *
 * @param repaid.shares the parts of this payment (`portionOf` the recovery's shares)
 * @param repaid.recoveryYear the fiscal year in which the money came: a later one than the award's has its own account
 */
export function repayment(
  repaid: Shared & { collector: string; stillOwed: StillOwed; recoveryYear: number },
): Posting[] {
  const line = linesOf(repaid);
  const { collector, shares } = repaid;
  const total = sumFen(shares.map((share) => share.amount));
  const recovered = repaid.recoveryYear > repaid.fiscalYear ? 'recovered-prior-year' : 'recovered';
  return [
    line('cash', total, collector),
    line('recovery-receivable', -total, collector),
    ...shares.flatMap((share) => [
      pending(line, collector, share, share.amount),
      line(recovered, -share.amount, share.treasuryId),
    ]),
    ...creditTowns(line, collector, townsBesides(collector, shares), repaid.stillOwed),
  ];
}

/**
 * What is still owed of a recovery is not going to come: written off with approval, or the decision that ordered it was
 * revoked.
 *
 * @param forgone.shares the parts of what is forgone (`portionOf` the recovery's shares)
 */
export function recoveryForgone(forgone: Shared & { collector: string }): Posting[] {
  return turned(recoveryOrdered(forgone));
}

/** What an enterprise gets back is more than nothing; the other direction has journals of its own. */
function requirePositive(amount: Fen): void {
  if (amount <= 0n) throw new RangeError('an amount to be given back is more than nothing');
}

/** An enterprise has paid more than it owes: the rest is its own, until it is paid back. */
export function overPayment(over: Books & { collector: string; amount: Fen }): Posting[] {
  requirePositive(over.amount);
  const line = linesOf({ ...over, shares: [] });
  return [line('cash', over.amount, over.collector), line('refund-payable', -over.amount, over.collector)];
}

/** What the district still owes each town when the journal is posted, by treasury; read it with `lockClearing`. */
export type DueToTowns = ReadonlyMap<string, Fen>;

/**
 * What an enterprise paid back is its own again, because the decision that ordered it was revoked. Each owner gives back
 * what it got; a town's part lessens what the district still owes it, and the rest the town owes the district.
 *
 * @param undone.shares what each owner got of it
 * @param undone.recoveryYear the fiscal year in which the money had come
 */
export function repaymentUndone(
  undone: Shared & { collector: string; dueToTowns: DueToTowns; recoveryYear: number },
): Posting[] {
  const line = linesOf(undone);
  const { collector, shares } = undone;
  const recovered = undone.recoveryYear > undone.fiscalYear ? 'recovered-prior-year' : 'recovered';
  return [
    line('refund-payable', -sumFen(shares.map((share) => share.amount)), collector),
    ...shares.map((share) => line(recovered, share.amount, share.treasuryId)),
    ...townsBesides(collector, shares).flatMap(({ treasuryId: town, amount }) => {
      const offset = minFen(amount, undone.dueToTowns.get(town) ?? 0n);
      if (offset < 0n) throw new RangeError('a district cannot owe less than nothing');
      return [
        line('due-to-town', offset, collector, town),
        line('due-from-district', -offset, town, collector),
        line('due-from-town', amount - offset, collector, town),
        line('due-to-district', offset - amount, town, collector),
      ];
    }),
  ];
}

/** The bank confirms that an enterprise got back what is its own. */
export function refundPaid(refund: Books & { payer: string; amount: Fen }): Posting[] {
  requirePositive(refund.amount);
  const line = linesOf({ ...refund, shares: [] });
  return [line('refund-payable', refund.amount, refund.payer), line('cash', -refund.amount, refund.payer)];
}

/** The bank moved money that nobody can assign yet: positive where it left the treasury, negative where it came. */
export function suspended(moved: Books & { treasuryId: string; amount: Fen }): Posting[] {
  const line = linesOf({ ...moved, shares: [] });
  return [line('suspense', moved.amount, moved.treasuryId), line('cash', -moved.amount, moved.treasuryId)];
}

/**
 * Part of an award turns out to be the other treasury's to bear. What is not yet paid moves between the two budgets; what
 * is paid moves with its expense, and the two settle it. What moves to the district lessens what the town still owes;
 * what the town has settled already is due to it.
 *
 * @param moved.encumbered fen of the part that is not yet paid: positive from the district to the town
 * @param moved.paid fen of the part that is paid: the same sign
 */
export function reapportionment(
  moved: Books & { districtId: string; townId: string; encumbered: Fen; paid: Fen; stillOwed: StillOwed },
): Posting[] {
  const line = linesOf({ ...moved, shares: [] });
  const { districtId, townId, encumbered, paid } = moved;
  const debt =
    paid < 0n
      ? creditTowns(line, districtId, [{ treasuryId: townId, role: 'town', amount: -paid }], moved.stillOwed)
      : [line('due-from-town', paid, districtId, townId), line('due-to-district', -paid, townId, districtId)];
  return [
    ...debt,
    line('encumbered', encumbered, districtId),
    line('spent', paid, districtId),
    line('available', -encumbered - paid, districtId),
    line('expense', -paid, districtId),
    line('available', encumbered + paid, townId),
    line('encumbered', -encumbered, townId),
    line('spent', -paid, townId),
    line('expense', paid, townId),
  ];
}

export interface Settlement extends Books {
  districtId: string;
  townId: string;
  /** Fen that the town owes and now settles. */
  owed: Fen;
  /** Fen that the district owes the town and that are set off against it. */
  dueToTown: Fen;
  /**
   * Fen that moved although they were no longer owed, because a payment came back after the two had agreed on the amount:
   * what the town paid too much is due to it; below zero, what the district paid too much the town owes.
   */
  beyond?: Fen;
}

/** The town settles: what each owes the other is cleared, and the difference moves in cash, whichever way it goes. */
export function settlement({ districtId, townId, owed, dueToTown, beyond = 0n, ...books }: Settlement): Posting[] {
  if (owed < 0n || dueToTown < 0n) throw new RangeError('a debt is not negative');
  const line = linesOf({ ...books, shares: [] });
  const [tooMuchFromTown, tooMuchToTown] = beyond > 0n ? [beyond, 0n] : [0n, -beyond];
  return [
    line('due-from-town', tooMuchToTown - owed, districtId, townId),
    line('due-to-town', dueToTown - tooMuchFromTown, districtId, townId),
    line('cash', owed - dueToTown + beyond, districtId),
    line('due-to-district', owed - tooMuchToTown, townId, districtId),
    line('due-from-district', tooMuchFromTown - dueToTown, townId, districtId),
    line('cash', dueToTown - owed - beyond, townId),
  ];
}
