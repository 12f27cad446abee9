/** The table's own check, run when it is loaded: a table with a fault stops the boot. */
import { ROLES, stateFaults } from '#kernel';
import { isFinding, isOwnGuard } from './guards.js';
import { ACTIONS, FINAL_STATES, INITIAL_STATE, isAction, STATES, type State } from './states.js';
import type { Transition } from './transition.js';

const ALL_STATES = Object.keys(STATES) as State[];

/**
 * @throws Error with every fault: unreachable states, dead ends, ways out of a final state, actions without a row, two
 *   rows for one case, unknown words, officers without a stage or office, a row without its reason
 */
export function verifyTable(table: readonly Transition[]): void {
  const faults = [
    ...table.flatMap((row) => rowFaults(row).map((fault) => `${row.action} from ${row.from.join(', ')}: ${fault}`)),
    ...stateFaults({
      states: ALL_STATES,
      initial: INITIAL_STATE,
      final: FINAL_STATES,
      rows: table.map((row) => ({ ...row, to: targets(row, table) })),
    }),
    ...ambiguities(table),
    ...Object.keys(ACTIONS)
      .filter((action) => !table.some((row) => row.action === action))
      .map((action) => `${action}: there is no row for this action`),
  ];
  if (faults.length > 0) throw new Error(`the transition table has faults:\n- ${faults.join('\n- ')}`);
}

function rowFaults(row: Transition): string[] {
  const faults: string[] = [];
  if (!isAction(row.action)) faults.push('unknown action');
  if (row.from.length === 0) faults.push('starts nowhere');
  for (const state of [...row.from, row.to]) {
    if (!(state in STATES) && state !== 'returned-from' && state !== 'same') faults.push(`unknown state "${state}"`);
  }
  for (const guard of row.guards) {
    if (!isOwnGuard(guard) && !isFinding(guard)) faults.push(`unknown guard "${guard}"`);
  }
  if (typeof row.who !== 'string') {
    for (const role of row.who) if (!ROLES.includes(role)) faults.push(`unknown role "${role}"`);
    if (row.who.length === 0) faults.push('nobody may do it');
    if (!row.stage || !row.office) faults.push('an officer acts without a stage or an office');
  } else if (row.stage || row.office) {
    faults.push('only officers act at a stage of an office');
  }
  if (row.deadlines.start.some((kind) => row.deadlines.stop.includes(kind))) faults.push('starts what it stops');
  if (row.why.trim() === '') faults.push('does not say why');
  return faults;
}

/** Where a row leads; a resubmitted case goes back to any state from which a case is returned. */
function targets(row: Transition, table: readonly Transition[]): readonly State[] {
  if (row.to === 'same') return [];
  if (row.to !== 'returned-from') return [row.to];
  return table.filter((other) => other.action === 'return').flatMap((other) => other.from);
}

/** Two rows of one action from one state must exclude each other by their conditions. */
function ambiguities(table: readonly Transition[]): string[] {
  const restored = ({ when }: Transition): boolean => when?.startsWith('restored-to-') ?? false;
  const excludes = (a: Transition, b: Transition): boolean =>
    a.when === `no-${b.when}` || b.when === `no-${a.when}` || (restored(a) && restored(b) && a.when !== b.when);
  return table.flatMap((row, index) =>
    table.slice(index + 1).flatMap((other) => {
      if (row.action !== other.action || excludes(row, other)) return [];
      return row.from
        .filter((state) => other.from.includes(state))
        .map((state) => `${row.action} from ${state}: twice`);
    }),
  );
}
