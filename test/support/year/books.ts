/** The books of the year as a finance officer reads them over the API, as tables of what was answered. */
import { expected, type World } from '../world.js';
import { FUND, LATER_FUND, OFFICES } from './awards.js';
import { MAKER } from './money.js';
import { fen, type Table, total, yuan } from './table.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

const read = async (world: World, path: string): Promise<Body> => expected(await world.as(MAKER).get(path), 200);

/** Districts before towns, as they are listed in the story. */
const inOrder = (items: Body[]): Body[] =>
  [...items].sort((one, other) => OFFICES.indexOf(one.organisation) - OFFICES.indexOf(other.organisation));

/**
 * @param carried what each treasury carried over to the next year, in yuan
 * @returns the positions of a fund's budgets; without `asOf`, as the books stand
 */
export async function budgets(
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
  return {
    title,
    head: ['treasury', 'year', ...amounts],
    rows: rows.sort(([, one], [, other]) => Number(one) - Number(other)),
  };
}

/** @returns each case: its award, the shares, what was paid, what came back and how, and where it stands */
export async function cases(world: World, title: string, ids: readonly string[]): Promise<Table> {
  const rows: string[][] = [];
  for (const id of ids) {
    const { number, enterprise, measure, awardedAmount, state } = await world.read(MAKER, id);
    const { items: orders } = await read(world, `/finance/orders?applicationId=${id}`);
    const [recovery] = (await read(world, '/finance/recoveries')).items.filter(
      ({ applicationId }: Body) => applicationId === id,
    );
    const lines = await linesOf(world, id);
    const share = (organisation: string) =>
      lines.filter((line) => line.kind === 'commitment' && line.organisation === organisation && fen(line.amount) < 0n);
    const town = lines.map(({ organisation }) => organisation).find((organisation) => organisation !== 'songjiang');
    const paid = (method: string) =>
      sumOfAmounts(orders.filter((order: Body) => order.state === 'paid' && order.method === method));
    const back = recovery?.repayments ?? [];
    const setOff = sumOfAmounts((recovery?.offsets ?? []).filter((one: Body) => one.state === 'confirmed'));
    rows.push([
      number,
      enterprise.uscc,
      town,
      measure.code ?? measure,
      awardedAmount,
      yuan(-fen(sumOfAmounts(share('songjiang')))),
      yuan(-fen(sumOfAmounts(share(town)))),
      paid('bank'),
      paid('offset'),
      yuan(fen(sumOfAmounts(back)) - fen(setOff)),
      setOff,
      recovery?.owed ?? '0.00',
      state,
    ]);
  }
  const amounts = ['award', 'district', 'town’s', 'paid', 'paid by offset', 'repaid', 'set off', 'still owed'];
  return { title, head: ['case', 'enterprise', 'town', 'measure', ...amounts, 'state'], rows };
}

/** @returns what each case has made of its two treasuries' accounts */
export async function borne(world: World, title: string, ids: readonly string[]): Promise<Table> {
  const rows: string[][] = [];
  for (const id of ids) {
    const { number } = await world.read(MAKER, id);
    const lines = await linesOf(world, id);
    const town = lines.map(({ organisation }) => organisation).find((organisation) => organisation !== 'songjiang');
    const of = (organisation: string, ...accounts: string[]) =>
      sumOfAmounts(lines.filter((line) => line.organisation === organisation && accounts.includes(line.account)));
    const credit = (amount: string) => yuan(-fen(amount));
    rows.push([
      number,
      town,
      of('songjiang', 'expense'),
      credit(of('songjiang', 'recovered')),
      of(town, 'expense'),
      credit(of(town, 'recovered')),
      of('songjiang', 'due-from-town', 'due-to-town'),
    ]);
  }
  const amounts = ['district paid', 'district recovered', 'town paid', 'town recovered', 'town owes by it'];
  return { title, head: ['case', 'town', ...amounts], rows };
}

/** @returns every entry of the case in the books of one office, with what it has made of the account by then */
export async function caseStatement(world: World, id: string, organisation: string): Promise<Table> {
  const { number, items } = await read(world, `/applications/${id}/statement`);
  const own = items.filter((line: Body) => line.organisation === organisation);
  return {
    title: `The case ${number} in the books of ${organisation}`,
    head: ['day', 'journal', 'account', 'amount', 'stands at'],
    rows: own.map((line: Body) => [line.day, line.kind, line.account, line.amount, line.balance]),
  };
}

/** @returns the lines of a settlement statement */
export const statementLines = ({ number, town, periodFrom, periodTo, lines }: Body): Table => ({
  title: `${number} between songjiang and ${town}, ${periodFrom} to ${periodTo}`,
  head: ['day', 'case', 'journal', 'account', 'amount'],
  rows: lines.map((line: Body) => [line.day, line.caseNumber, line.kind, line.account, line.amount]),
});

/** @returns the statements of the year, one to a row */
export const statements = (title: string, settled: readonly Body[]): Table => ({
  title,
  head: ['statement', 'town', 'from', 'to', 'opening', 'due', 'closing', 'settled on', 'state'],
  rows: settled.map((one) => [
    ...[one.number, one.town, one.periodFrom, one.periodTo],
    ...[one.opening, one.due, one.closing, one.settledOn, one.state],
  ]),
});

/** @returns every account of the two funds at the end of the day */
export async function trialBalance(world: World, title: string, asOf: string): Promise<Table> {
  const rows: string[][] = [];
  for (const fund of [FUND, LATER_FUND]) {
    const { items, totals } = await read(world, `/finance/trial-balance?fund=${fund}&asOf=${asOf}`);
    if (totals.balance !== '0.00') throw new Error(`${fund} does not balance: ${totals.balance}`);
    for (const { organisation, kind, counterpart, debit, credit, balance } of inOrder(items))
      rows.push([fund, organisation, kind, counterpart ?? '', debit, credit, balance]);
  }
  return { title, head: ['fund', 'treasury', 'account', 'towards', 'debit', 'credit', 'balance'], rows };
}

const linesOf = async (world: World, id: string): Promise<Body[]> =>
  (await read(world, `/applications/${id}/statement`)).items;

const sumOfAmounts = (items: Body[]): string => yuan(total(items.map(({ amount }) => fen(amount))));

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
export async function year(
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
