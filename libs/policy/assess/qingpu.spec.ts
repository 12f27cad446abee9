import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatYuan, parseYuan } from '#kernel';
import { inputOf } from '../fixtures/catalogue.js';
import { assess } from './assess.js';

describe('service outsourcing: over USD 5,000,000', () => {
  const outcome = (executedAmount: string) => {
    const answers = { recognised: true, executedAmount };
    return assess(inputOf('qp-2024-4.service-outsourcing', answers));
  };
  it('5,000,000.00: no; 5,000,000.01: yes, 200,000.00', () => {
    expect(outcome('5000000.00').outcome).toBe('no');
    expect(outcome('5000000.01')).toMatchObject({ outcome: 'yes', amount: { kind: 'exact', value: '200000.00' } });
  });
  it('the district bears all of it, by a local rule that is marked as such', () => {
    const assessment = outcome('5000000.01');
    expect(assessment.shares).toEqual([{ treasury: 'district', amount: '200000.00' }]);
    expect(assessment.sharing).toMatchObject({ local: true, clause: null, quote: null });
  });
});

describe('promotion event: 50% of the cost, at most 500,000 per project', () => {
  const event = (eventCost: string, projectCode = 'A-1', past: [bigint, Record<string, string>][] = []) => {
    const answers = { recognised: true, projectCode, projectName: '推介会', eventCost };
    return assess(inputOf('qp-2024-4.promotion-event', answers, { past }));
  };

  it.each([
    ['999999.99', '499999.99'],
    ['1000000.00', '500000.00'],
    ['3000000.00', '500000.00'],
  ])('cost %s gives %s', (cost, expected) =>
    expect(event(cost)).toMatchObject({ outcome: 'yes', amount: { kind: 'exact', value: expected } }),
  );

  it('another project has its own 500,000, the same one only what is left', () => {
    const past: [bigint, Record<string, string>][] = [[40_000_000n, { projectCode: 'A-1' }]];
    expect(event('3000000.00', 'B-2', past).amount.value).toBe('500000.00');
    expect(event('3000000.00', 'A-1', past).amount.value).toBe('100000.00');
  });

  it('another spelling of the project is not another project', () =>
    expect(event('3000000.00', 'ａ-1 ', [[50_000_000n, { projectCode: 'A-1' }]]).outcome).toBe('no'));
});

describe('trade headquarters: together at most 14,000,000', () => {
  const PAST: [bigint][] = [[200_000_000n], [600_000_000n], [400_000_000n]];
  const ask = (heads: Record<string, string>, past: [bigint][] = PAST) =>
    assess(inputOf('qp-2024-4.trade-hq', { recognised: true, ...heads }, { past }));

  it('after 12,000,000 a request for 3,000,000 gives at most 2,000,000', () => {
    const assessment = ask({ operatingAmount: '3000000.00' });
    expect(assessment).toMatchObject({ outcome: 'yes', amount: { kind: 'at-most', value: '2000000.00' } });
    expect(assessment.limits[0]).toMatchObject({ used: '12000000.00', remaining: '2000000.00' });
  });

  it('after 14,000,000 a request for 0.01 gives no', () => {
    const assessment = ask({ operatingAmount: '0.01' }, [...PAST, [200_000_000n]]);
    expect(assessment).toMatchObject({ outcome: 'no', amount: { kind: 'none', value: null } });
  });

  it('heads add up; those that were not asked for do not matter, but one must be', () => {
    expect(ask({ openingAmount: '1000000.50', housingAmount: '2.50' }, []).amount.value).toBe('1000003.00');
    expect(ask({ openingAmount: '10000000', housingAmount: '5000000' }, []).amount.value).toBe('14000000.00');
    expect(ask({}, [])).toMatchObject({ outcome: 'undetermined', amount: { value: null } });
  });
});

describe('import increment: 2.5% of the increase, at most 3,000,000 a year', () => {
  const ask = (current: string, prior?: string, past: [bigint, Record<string, number>][] = []) =>
    assess(
      inputOf(
        'qp-2024-1.import-increment',
        { inBondedZone: true, year: 2025, importsCurrentYear: current, importsPriorYear: prior },
        { past },
      ),
    );

  it.each([
    ['119999999.60', '0.00', '2999999.99'],
    ['220000000.00', '100000000.00', '3000000.00'],
    ['320000000.00', '100000000.00', '3000000.00'],
  ])('%s after %s gives %s', (current, prior, expected) =>
    expect(ask(current, prior)).toMatchObject({ outcome: 'yes', amount: { kind: 'exact', value: expected } }),
  );

  it('a second award in the same year is only what the cap leaves; another year has its own cap', () => {
    const past: [bigint, Record<string, number>][] = [[250_000_000n, { year: 2025 }]];
    expect(ask('220000000.00', '100000000.00', past).amount.value).toBe('500000.00');
    expect(ask('220000000.00', '100000000.00', [[250_000_000n, { year: 2024 }]]).amount.value).toBe('3000000.00');
    expect(ask('220000000.00', '100000000.00', [[300_000_000n, { year: 2025 }]]).outcome).toBe('no');
  });

  it('no increase gives nothing', () => {
    expect(ask('100.00', '100.00').outcome).toBe('no');
    expect(ask('99.99', '100.00').outcome).toBe('no');
    expect(ask('100.01', '100.00').outcome).toBe('no');
  });

  it('without a figure for the year before it is undetermined, and names it', () => {
    const assessment = ask('220000000.00');
    expect(assessment).toMatchObject({
      outcome: 'undetermined',
      missing: ['importsPriorYear'],
      amount: { value: null },
    });
    expect(assessment.shares).toEqual([]);
  });

  it('never passes the yearly cap, whatever was granted before', () => {
    const fen = fc.bigInt(0n, 10n ** 11n);
    fc.assert(
      fc.property(fen, fen, fc.bigInt(0n, 400_000_000n), (prior, increase, used) => {
        const { amount } = ask(formatYuan(prior + increase), formatYuan(prior), [[used, { year: 2025 }]]);
        const granted = parseYuan(amount.value ?? '0.00');
        expect(granted === 0n || granted + used <= 300_000_000n).toBe(true);
        expect(granted * 1000n <= increase * 25n).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is granted once', () => {
  const ask = (past: [bigint][]) => assess(inputOf('qp-2024-4.aeo', { firstRecognition: true }, { past }));
  it('is 100,000.00, and then no more, with the words', () => {
    const once = ask([[10_000_000n]]);
    expect(once.outcome).toBe('no');
    expect(once.limits).toEqual([
      expect.objectContaining({ kind: 'once', unit: 'award', cap: '1', used: '1', remaining: '0' }),
    ]);
  });
});
