/** The books of the year as a finance officer reads them over the API, as tables of what was answered. */
import type { World } from '../world.js';
import { FUND, LATER_FUND, OFFICES } from './awards.js';
import { borne, cases, read } from './cases.js';
import type { Table } from './table.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

/** By year, the treasuries in the order of the story, and the accounts of each by kind and by whom they are towards. */
const inOrder = (items: Body[]): Body[] => {
  const place = ({ fiscalYear, organisation, kind = '', counterpart }: Body) =>
    `${fiscalYear} ${OFFICES.indexOf(organisation)} ${kind} ${OFFICES.indexOf(counterpart)}`;
  return [...items].sort((one, other) => (place(one) < place(other) ? -1 : 1));
};

/**
 * @param carried what each treasury carried over to the next year, in yuan
 * @returns the positions of a fund's budgets; without `asOf`, as the books stand
 */
async function budgets(
  world: World,
  title: string,
  asOf?: string,
  carried: ReadonlyMap<string, string> = new Map(),
): Promise<Table> {
  const { items } = await read(world, `/finance/budgets?fund=${FUND}${asOf ? `&asOf=${asOf}` : ''}`);
  const rows = inOrder(items).map((budget) => [
    budget.organisation,
    String(budget.fiscalYear),
    ...[budget.appropriated, budget.available, budget.encumbered, budget.spent, budget.recovered],
    (budget.fiscalYear === 2026 && carried.get(budget.organisation)) || '0.00',
  ]);
  const amounts = ['appropriated', 'available', 'encumbered', 'spent', 'recovered', 'carried over'];
  return { title, head: ['treasury', 'year', ...amounts], rows };
}

/** @returns the lines of a settlement statement */
const statementLines = ({ number, town, periodFrom, periodTo, lines }: Body): Table => ({
  title: `${number} between songjiang and ${town}, ${periodFrom} to ${periodTo}`,
  head: ['day', 'case', 'journal', 'account', 'amount'],
  rows: lines.map((line: Body) => [line.day, line.caseNumber, line.kind, line.account, line.amount]),
});

/** @returns the statements of the year, one to a row */
const statements = (title: string, settled: readonly Body[]): Table => ({
  title,
  head: ['statement', 'town', 'from', 'to', 'opening', 'due', 'closing', 'settled on', 'state'],
  rows: settled.map((one) => [
    ...[one.number, one.town, one.periodFrom, one.periodTo],
    ...[one.opening, one.due, one.closing, one.settledOn, one.state],
  ]),
  unsummed: ['opening', 'closing'],
});

/** @returns every account of the two funds at the end of the day */
async function trialBalance(world: World, title: string, asOf: string): Promise<Table> {
  const rows: string[][] = [];
  for (const fund of [FUND, LATER_FUND]) {
    const { items, totals } = await read(world, `/finance/trial-balance?fund=${fund}&asOf=${asOf}`);
    if (totals.balance !== '0.00') throw new Error(`${fund} does not balance: ${totals.balance}`);
    for (const { organisation, kind, counterpart, debit, credit, balance } of inOrder(items))
      rows.push([fund, organisation, kind, counterpart ?? '', debit, credit, balance]);
  }
  return { title, head: ['fund', 'treasury', 'account', 'towards', 'debit', 'credit', 'balance'], rows };
}

/** What the golden file prints, in its order. */
export interface YearTold {
  june: Table;
  december: Table;
  january: Table;
  cases: Table;
  borne: Table;
  later: Table;
  statements: Table;
  lines: Table[];
  trial: Table;
}

/** @param made the cases of the fund, the later award under the other one, the settled statements, what was carried over */
export async function yearOf(
  world: World,
  made: { ofFund: string[]; later: string; quarters: Body[]; carried: ReadonlyMap<string, string> },
): Promise<YearTold> {
  const { ofFund, later, quarters, carried } = made;
  return {
    june: await budgets(world, 'Budgets on 30 June 2026', '2026-06-30'),
    december: await budgets(world, 'Budgets on 31 December 2026', '2026-12-31'),
    january: await budgets(world, 'Budgets on 1 January 2027, after the carry-over', undefined, carried),
    cases: await cases(world, 'The twelve awards', ofFund),
    borne: await borne(world, 'What each treasury bears of them', ofFund),
    later: await cases(world, 'The later award, under another document', [later]),
    statements: statements('Settlement statements', quarters),
    lines: quarters.map(statementLines),
    trial: await trialBalance(world, 'Trial balance on 31 December 2026', '2026-12-31'),
  };
}
