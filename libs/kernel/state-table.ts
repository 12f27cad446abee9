/** What every state table has to be: each state reached, none a dead end, each action from each state once. Pure. */

/** A row as far as this matters: from where to where by what. */
export interface TableRow<State extends string> {
  action: string;
  from: readonly State[];
  /** Every state to which it may lead; none where it leaves the state as it is. */
  to: readonly State[];
}

export interface StateTable<State extends string> {
  states: readonly State[];
  initial: State;
  final: readonly State[];
  rows: readonly TableRow<State>[];
}

/** @returns what is wrong with the table: states that cannot be reached, dead ends, ways out of a final state */
export function stateFaults<State extends string>({ states, initial, final, rows }: StateTable<State>): string[] {
  const reached = new Set<State>([initial]);
  // The set grows while it is walked, so each state that becomes reachable is itself visited.
  for (const state of reached) {
    for (const row of rows) if (row.from.includes(state)) for (const target of row.to) reached.add(target);
  }
  const leaves = (state: State): boolean =>
    rows.some((row) => row.from.includes(state) && row.to.some((target) => target !== state));
  return states.flatMap((state) => {
    const faults: string[] = [];
    if (!reached.has(state)) faults.push(`${state}: cannot be reached`);
    if (!final.includes(state) && !leaves(state)) faults.push(`${state}: is a dead end`);
    if (final.includes(state) && leaves(state)) faults.push(`${state}: is final and has a way out`);
    return faults;
  });
}
