/** The cases of the year as a finance officer reads them over the API, as tables of what was answered. */
import { expected, type World } from '../world.js';
import { MAKER } from './money.js';
import { fen, type Table, total, yuan } from './table.js';

// biome-ignore lint/suspicious/noExplicitAny: a story reads whatever the API answered, and a wrong guess fails it.
type Body = any;

export const read = async (world: World, path: string): Promise<Body> => expected(await world.as(MAKER).get(path), 200);

const sumOfAmounts = (items: Body[]): bigint => total(items.map(({ amount }) => fen(amount)));

/** What the books say of a case. @returns the sum of its entries on accounts of an office, and the town of the two */
async function entriesOf(world: World, id: string) {
  const { items } = await read(world, `/applications/${id}/statement`);
  const town = items.find(({ organisation }: Body) => organisation !== 'songjiang').organisation;
  const sum = (organisation: string, accounts: string[], kind?: string) =>
    sumOfAmounts(
      items.filter(
        (line: Body) =>
          line.organisation === organisation && accounts.includes(line.account) && (!kind || line.kind === kind),
      ),
    );
  return { town: town as string, sum };
}

/** @returns each case: its award, the shares, what was paid, what came back and how, and where it stands */
export async function cases(world: World, title: string, ids: readonly string[]): Promise<Table> {
  const amounts = ['award', 'district', 'town’s', 'paid', 'paid by offset', 'repaid', 'set off', 'still owed'];
  const rows = await Promise.all(ids.map((id) => caseRow(world, id)));
  return { title, head: ['case', 'enterprise', 'town', 'measure', ...amounts, 'state'], rows };
}

async function caseRow(world: World, id: string): Promise<string[]> {
  const { number, enterprise, measure, awardedAmount, state } = await world.read(MAKER, id);
  const { town, sum } = await entriesOf(world, id);
  const committed = (office: string) => yuan(-sum(office, ['encumbered'], 'commitment'));
  const { items: orders } = await read(world, `/finance/orders?applicationId=${id}`);
  const paid = (method: string) =>
    yuan(sumOfAmounts(orders.filter((order: Body) => order.state === 'paid' && order.method === method)));
  const { items: recoveries } = await read(world, '/finance/recoveries');
  const recovery = recoveries.find(({ applicationId }: Body) => applicationId === id);
  const setOff = sumOfAmounts((recovery?.offsets ?? []).filter((one: Body) => one.state === 'confirmed'));
  return [
    ...[number, enterprise.uscc, town, measure, awardedAmount, committed('songjiang'), committed(town)],
    ...[paid('bank'), paid('offset'), yuan(sumOfAmounts(recovery?.repayments ?? []) - setOff), yuan(setOff)],
    ...[recovery?.owed ?? '0.00', state],
  ];
}

/** @returns what each case has made of its two treasuries' accounts */
export async function borne(world: World, title: string, ids: readonly string[]): Promise<Table> {
  const amounts = ['district paid', 'district recovered', 'town paid', 'town recovered', 'town owes by it'];
  const rows = await Promise.all(ids.map((id) => borneRow(world, id)));
  return { title, head: ['case', 'town', ...amounts], rows };
}

async function borneRow(world: World, id: string): Promise<string[]> {
  const { number } = await world.read(MAKER, id);
  const { town, sum } = await entriesOf(world, id);
  const bears = ['songjiang', town].flatMap((office) => [
    yuan(sum(office, ['expense'])),
    yuan(-sum(office, ['recovered'])),
  ]);
  return [number, town, ...bears, yuan(sum('songjiang', ['due-from-town', 'due-to-town']))];
}

/** @returns every entry of the case in the books of one office, with what it has made of the account by then */
export async function caseStatement(world: World, id: string, organisation: string): Promise<Table> {
  const { number, items } = await read(world, `/applications/${id}/statement`);
  const own = items.filter((line: Body) => line.organisation === organisation);
  return {
    title: `The case ${number} in the books of ${organisation}`,
    head: ['day', 'journal', 'account', 'amount', 'stands at'],
    rows: own.map((line: Body) => [line.day, line.kind, line.account, line.amount, line.balance]),
    unsummed: ['stands at'],
  };
}
