import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#kernel';
import { official, townReach } from '../../../test/support/approved-cases.js';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { appropriateBudget } from './appropriate-budget.js';
import { readJournal } from './read-journal.js';
import { readJournals } from './read-ledger.js';

let desk: FinanceHouse;
let townFinance: Actor;
let committed: string;
let applicationId: string;

beforeAll(async () => {
  desk = await openFinanceHouse('2026-06-15T10:00:00+08:00');
  const book = { fund: 'sj-2025-8', fiscalYear: 2026, amount: '1000000.00', reference: '松财预〔2026〕1号' };
  for (const organisation of ['songjiang', 'sj-jiuting'])
    await desk.do(desk.maker, appropriateBudget, { ...book, organisation });
  applicationId = await desk.approved(await desk.world.enterprise('上海追溯有限公司'), 18_000_099n);
  const officer = official(await desk.world.person(), desk.world.town, 'town-finance');
  townFinance = { ...officer, reach: townReach(desk.world.town) };
  const { items } = await desk.read(desk.maker, readJournals, { limit: 10, kind: 'commitment' });
  committed = items[0]?.id as string;
});
afterAll(() => desk.test.close());

const entriesOf = async (actor: Actor) => {
  const { entries, total } = await desk.read(actor, readJournal, { id: committed });
  const lines = entries.map(({ organisation, kind, amount }) => [organisation, kind, amount]);
  return { total, lines: lines.sort() };
};

describe('a journal', () => {
  it('shows every entry, what the debits are together, and its case', async () => {
    expect(await entriesOf(desk.maker)).toEqual({
      total: '180000.99',
      lines: [
        ['sj-jiuting', 'available', '90000.49'],
        ['sj-jiuting', 'encumbered', '-90000.49'],
        ['songjiang', 'available', '90000.50'],
        ['songjiang', 'encumbered', '-90000.50'],
      ],
    });
    expect(await desk.read(desk.maker, readJournal, { id: committed })).toMatchObject({
      kind: 'commitment',
      day: '2026-06-15',
      case: { id: applicationId, number: expect.stringMatching(/^SJ-2026-/), measure: 'sj-2025-8.aeo' },
      event: null,
    });
  });

  it('shows a town its own half', async () =>
    expect(await entriesOf(townFinance)).toEqual({
      total: '90000.49',
      lines: [
        ['sj-jiuting', 'available', '90000.49'],
        ['sj-jiuting', 'encumbered', '-90000.49'],
      ],
    }));

  it('has no case where it books a budget', async () => {
    const { items } = await desk.read(desk.maker, readJournals, { limit: 10, kind: 'appropriation' });
    const journal = await desk.read(desk.maker, readJournal, { id: items[0]?.id as string });
    expect(journal).toMatchObject({ reference: '松财预〔2026〕1号', total: '1000000.00', case: null, event: null });
  });

  it('does not exist for other offices, for other roles, and for whoever stays out of its case', async () => {
    const stranger = official(await desk.world.person(), desk.world.otherDistrict, 'finance-maker');
    const read = (actor: Actor, id = committed) => refusalCode(desk.read(actor, readJournal, { id }));
    expect(await read(stranger)).toBe('not-found');
    expect(await read(desk.maker, 'no-id')).toBe('not-found');
    expect(await read(desk.investigator)).toBe('role-missing');
    await desk.test.owner.query(
      `INSERT INTO conflict_of_interest (application_id, person_id, reason, declared_at) VALUES ($1, $2, '亲属', now())`,
      [applicationId, desk.checker.personId],
    );
    expect(await read(desk.checker)).toBe('conflict-declared');
  });
});
