/** How a settled statement clears what two treasuries owe each other. Pure. */
import { type Fen, maxFen, minFen } from '#kernel';

/** What a statement's lines say of one book. */
export interface Stated {
  /** Fen: what its lines on `due-from-town` add up to. */
  fromTown: Fen;
  /** Fen: what its lines on `due-to-town` add up to, above zero where the district owes. */
  toTown: Fen;
}

/** What the two owe each other in that book when the money has moved; neither is negative. */
export interface Owed {
  owed: Fen;
  dueToTown: Fen;
}

/**
 * The money that moves is what the statement says, whatever happened since it was closed. It clears what is owed; what
 * the statement sets off against each other is set off; and what is no longer owed, because a payment came back in the
 * meantime, turns into a debt of the other side.
 *
 * @returns fen of each debt that is cleared, and what moved beyond it (below zero: from the district to the town);
 *   owed − dueToTown + beyond is what the statement says
 */
export function clearingOf(stated: Stated, now: Owed): Owed & { beyond: Fen } {
  const moves = stated.fromTown - stated.toTown;
  if (moves >= 0n) {
    const { from: owed, setOff: dueToTown, beyond } = clear(moves, stated.toTown, now.owed, now.dueToTown);
    return { owed, dueToTown, beyond };
  }
  const { from: dueToTown, setOff: owed, beyond } = clear(-moves, stated.fromTown, now.dueToTown, now.owed);
  return { owed, dueToTown, beyond: -beyond };
}

function clear(moves: Fen, statedSetOff: Fen, debt: Fen, counterclaim: Fen) {
  const setOff = minFen(minFen(counterclaim, maxFen(statedSetOff, 0n)), maxFen(debt - moves, 0n));
  const from = minFen(debt, moves + setOff);
  return { from, setOff, beyond: moves + setOff - from };
}
