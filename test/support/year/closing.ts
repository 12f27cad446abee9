/** The identities that close the year, each summed up from what is printed and from nothing else. */
import { BUDGETS, FUND, OFFICES, TOWNS } from './awards.js';
import type { YearTold } from './books.js';
import { fen, sumOf, type Table } from './table.js';

/** What it says, and two amounts in fen that must be the same. */
export type Identity = [name: string, one: bigint, other: bigint];

/** @returns every identity, in a fixed order */
export const closing = (told: YearTold): Identity[] => [
  ...ofBudgets(told),
  ...ofAwards(told),
  ...ofTreasuries(told),
  ...ofSettlements(told),
  ...ofRecovery(told),
  ...ofBooks(told),
];

function ofBudgets({ june, december, january }: YearTold): Identity[] {
  const used = (table: Table, where: Record<string, string>) =>
    sumOf(table, 'available', where) + sumOf(table, 'encumbered', where) + sumOf(table, 'spent', where);
  const whole = OFFICES.reduce((sum, office) => sum + fen(BUDGETS[office]), 0n);
  const positions = [june, december].flatMap((table) =>
    OFFICES.map((treasury): Identity => {
      const name = `${table.title}, ${treasury}: budget = available + encumbered + spent`;
      return [name, fen(BUDGETS[treasury]), used(table, { treasury })];
    }),
  );
  const left = { year: '2026' };
  return [
    ...positions,
    [
      'budget of the year = available + encumbered + spent + carried over',
      whole,
      used(january, left) + sumOf(january, 'carried over', left),
    ],
    [
      'carried over = appropriated in 2027',
      sumOf(january, 'carried over', left),
      sumOf(january, 'appropriated', { year: '2027' }),
    ],
    ['nothing is available of 2026 any more', 0n, sumOf(january, 'available', left)],
  ];
}

function ofAwards({ cases, borne }: YearTold): Identity[] {
  return cases.rows.flatMap((row, at): Identity[] => {
    const own = { ...cases, rows: [row] };
    const paidBy = { ...borne, rows: [borne.rows[at] as string[]] };
    const shares = sumOf(own, 'district') + sumOf(own, 'town’s');
    const bears = sumOf(paidBy, 'district paid') + sumOf(paidBy, 'town paid');
    return [
      [`${row[0]}: award = the district’s share + the town’s`, sumOf(own, 'award'), shares],
      [`${row[0]}: paid = paid by the district + by the town`, sumOf(own, 'paid'), bears],
    ];
  });
}

function ofTreasuries({ cases, borne, december }: YearTold): Identity[] {
  return OFFICES.flatMap((treasury): Identity[] => {
    const isDistrict = treasury === 'songjiang';
    const own: Record<string, string> = isDistrict ? {} : { town: treasury };
    const [role, shares] = isDistrict ? (['district', 'district'] as const) : (['town', 'town’s'] as const);
    const paid = sumOf(borne, `${role} paid`, own);
    const position = (name: string) => sumOf(december, name, { treasury });
    return [
      [`${treasury}: spent = what it paid of the awards`, position('spent'), paid],
      [`${treasury}: encumbered = its shares − what it paid`, position('encumbered'), sumOf(cases, shares, own) - paid],
      [
        `${treasury}: recovered = its parts of what came back`,
        position('recovered'),
        sumOf(borne, `${role} recovered`, own),
      ],
    ];
  });
}

function ofSettlements({ statements, lines, borne, trial }: YearTold): Identity[] {
  const each = statements.rows.map((row, at): Identity => {
    const own = { ...statements, rows: [row] };
    return [`${row[0]}: due = its lines`, sumOf(own, 'due'), sumOf(lines[at] as Table, 'amount')];
  });
  const towns = TOWNS.flatMap((town): Identity[] => {
    const account = (treasury: string, kind: string, towards: string) =>
      sumOf(trial, 'balance', { fund: FUND, treasury, account: kind, towards });
    const owed = account('songjiang', 'due-from-town', town) + account('songjiang', 'due-to-town', town);
    const owes = account(town, 'due-to-district', 'songjiang') + account(town, 'due-from-district', 'songjiang');
    const settled = sumOf(statements, 'due', { town });
    return [
      [`${town}: owed by the cases − settled = still owed`, sumOf(borne, 'town owes by it', { town }) - settled, owed],
      [`${town}: what the district is owed is what the town owes`, owed, -owes],
      [`${town}: settled = what left its cash`, settled, -account(town, 'cash', '')],
    ];
  });
  return [...each, ...rolled(statements), ...towns];
}

/** A statement closes with what it opened with and took up, less what was settled within its period. */
const rolled = (statements: Table): Identity[] =>
  statements.rows.map((row): Identity => {
    const [number, town, from, to] = row as string[];
    const within = statements.rows.filter(
      (one) => one[1] === town && (one[7] as string) >= (from as string) && (one[7] as string) <= (to as string),
    );
    const [own, settled] = [
      { ...statements, rows: [row] },
      { ...statements, rows: within },
    ];
    return [
      `${number}: opening + due − settled in the period = closing`,
      sumOf(own, 'opening') + sumOf(own, 'due') - sumOf(settled, 'due'),
      sumOf(own, 'closing'),
    ];
  });

function ofRecovery({ cases, later, trial, december }: YearTold): Identity[] {
  const of = (account: string) => sumOf(trial, 'balance', { fund: FUND, account });
  const back = sumOf(cases, 'repaid') + sumOf(cases, 'set off');
  return [
    [
      'ordered back = repaid + set off + still owed',
      sumOf(cases, 'award', { state: 'recovery' }),
      back + sumOf(cases, 'still owed'),
    ],
    ['still owed = receivable in the books', sumOf(cases, 'still owed'), of('recovery-receivable')],
    ['still owed = pending in the books', sumOf(cases, 'still owed'), -of('recovery-pending')],
    ['repaid + set off = recovered of the budgets', back, sumOf(december, 'recovered')],
    ['set off = paid by offset of the later award', sumOf(cases, 'set off'), sumOf(later, 'paid by offset')],
  ];
}

function ofBooks({ trial, cases, later }: YearTold): Identity[] {
  const treasuries = [...new Set(trial.rows.map((row) => `${row[0]} ${row[1]}`))];
  const each = treasuries.map((book): Identity => {
    const [fund, treasury] = book.split(' ') as [string, string];
    return [
      `${book}: debits = credits`,
      sumOf(trial, 'debit', { fund, treasury }),
      sumOf(trial, 'credit', { fund, treasury }),
    ];
  });
  // Settlements move cash between treasuries and offsets none at all, so that only the enterprises' money is left.
  const moved = sumOf(cases, 'paid') + sumOf(later, 'paid') - sumOf(cases, 'repaid');
  return [
    ...each,
    ['cash of both funds = paid by the bank − repaid', -sumOf(trial, 'balance', { account: 'cash' }), moved],
  ];
}
