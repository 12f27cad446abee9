import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FinanceHouse, openFinanceHouse, refusalCode } from '../../../test/support/finance-house.js';
import { adjustBudget } from './adjust-budget.js';
import { appropriateBudget } from './appropriate-budget.js';
import { carryOverBudget } from './carry-over-budget.js';
import { readBudgets } from './read-ledger.js';

const FUND = 'sj-2025-8';
const book = { fund: FUND, fiscalYear: 2026 };

let desk: FinanceHouse;
beforeAll(async () => {
  // 23:59:59 on 31 December 2026 in Shanghai, which is still the afternoon in UTC.
  desk = await openFinanceHouse('2026-12-31T15:59:59Z');
  desk.house.rules.measureGroups = { talent: { zh: '人才', en: 'Talent', measures: ['sj-2025-8.aeo'] } };
  const given = { ...book, amount: '1000.00', reference: '松财预〔2026〕1号' };
  await desk.do(desk.maker, appropriateBudget, given);
  await desk.do(desk.maker, appropriateBudget, { ...given, amount: '50.00', measureGroup: 'talent' });
});
afterAll(() => desk.test.close());

/** The position of the district's budgets, as "year group" → appropriated, available, encumbered. */
async function positions(asOf?: string) {
  const { items } = await desk.read(desk.maker, readBudgets, { fund: FUND, ...(asOf && { asOf }) });
  const own = items.filter(({ treasuryId }) => treasuryId === desk.world.districtTreasury);
  return Object.fromEntries(
    own.map(({ fiscalYear, measureGroup, appropriated, available, encumbered }) => [
      `${fiscalYear} ${measureGroup}`,
      [appropriated, available, encumbered],
    ]),
  );
}

const adjust = (changes: object) =>
  refusalCode(
    desk.do(desk.maker, adjustBudget, { ...book, amount: '1.00', reference: '松财预〔2026〕2号', ...changes }),
  );
const carry = (changes: object = {}) =>
  refusalCode(desk.do(desk.maker, carryOverBudget, { ...book, reference: '松财预〔2027〕1号', ...changes }));

describe('budgets', () => {
  it('a group of measures has a budget of its own, and an unknown one has none', async () => {
    expect(await positions()).toEqual({
      '2026 ': ['1000.00', '1000.00', '0.00'],
      '2026 talent': ['50.00', '50.00', '0.00'],
    });
    expect(await adjust({ measureGroup: 'unknown' })).toBe('measure-group-unknown');
    expect(await adjust({ measureGroup: 'constructor' })).toBe('measure-group-unknown');
  });

  it('is added to and reduced to the last fen that is not awarded, once per document', async () => {
    expect(await adjust({ amount: '200.00' })).toBeNull();
    expect(await adjust({ amount: '200.00' })).toBe('budget-document-booked');
    expect(await adjust({ amount: '0.00', reference: '3号' })).toBe('adjustment-is-nothing');
    expect(await adjust({ reference: ' ' })).toBe('budget-reference-missing');
    expect(await adjust({ organisation: 'qingpu', reference: '3号' })).toBe('treasury-elsewhere');
    expect(await adjust({ amount: '-1200.01', reference: '3号' })).toBe('budget-short');
    expect(await adjust({ amount: '-1200.00', reference: '3号' })).toBeNull();
    expect(await positions()).toMatchObject({ '2026 ': ['0.00', '0.00', '0.00'] });
    expect(await adjust({ amount: '300.00', reference: '4号' })).toBeNull();
    expect(await refusalCode(desk.do(desk.checker, adjustBudget, { ...book, amount: '1', reference: '5号' }))).toBe(
      'role-missing',
    );
  });

  it('is carried over once its year is over in Shanghai, and the year before stays as it was', async () => {
    expect(await carry()).toBe('year-not-over');
    desk.clock.set('2026-12-31T16:00:00Z');
    expect(await carry({ amount: '300.01' })).toBe('budget-short');
    expect(await carry({ amount: '0.00' })).toBe('nothing-to-carry-over');
    expect(await carry({ amount: '100.00' })).toBeNull();
    expect(await carry({ amount: '100.00' })).toBe('budget-document-booked');
    expect(await carry({ reference: '松财预〔2027〕2号' })).toBeNull();
    expect(await carry({ reference: '松财预〔2027〕3号' })).toBe('nothing-to-carry-over');
    expect(await carry({ measureGroup: 'talent' })).toBeNull();
    expect(await positions()).toEqual({
      '2026 ': ['0.00', '0.00', '0.00'],
      '2026 talent': ['0.00', '0.00', '0.00'],
      '2027 ': ['300.00', '300.00', '0.00'],
      '2027 talent': ['50.00', '50.00', '0.00'],
    });
    expect(await positions('2026-12-31')).toEqual({
      '2026 ': ['300.00', '300.00', '0.00'],
      '2026 talent': ['50.00', '50.00', '0.00'],
    });
  });

  it('is booked once when two book one document at the same moment with different amounts', async () => {
    const both = ['1.00', '2.00'].map((amount) => adjust({ measureGroup: 'talent', amount, reference: '同时' }));
    expect((await Promise.all(both)).filter((code) => code !== null)).toEqual(['budget-document-booked']);
  });
});
