import { describe, expect, it } from '@jest/globals';
import { compileDocument } from '../catalogue/compile.js';
import { readCatalogueFiles } from '../catalogue/files.js';
import { loadPolicyDocument } from '../catalogue/load.js';
import { checkExclusion, decideExclusion, higherNotBoth } from './exclusion.js';

const documents = readCatalogueFiles().flatMap(({ text, sourceText, fileName }) => {
  const loaded = loadPolicyDocument(text, sourceText, fileName);
  return loaded.ok ? [compileDocument(loaded.document, 1)] : [];
});
const QINGPU = documents.find(({ header }) => header.id === 'qp-2024-4') as (typeof documents)[number];
const CITATION = higherNotBoth(QINGPU, 'qp-2024-4.foreign-hq');
const MILLION = 100_000_000n;

const allowed = (superior: bigint, paid: boolean, district: bigint, difference = false) => {
  if (!CITATION) throw new Error('clause 17 is not there');
  return decideExclusion(CITATION, { amount: superior, paid }, district, difference);
};
const refusal = (superior: bigint, paid: boolean, district: bigint, amount: bigint, difference = false) =>
  checkExclusion(allowed(superior, paid, district, difference), amount)?.code ?? null;

describe('the higher of two and not both', () => {
  it('stands in clause 17 of 青商规〔2024〕4号 for foreign headquarters, and nowhere else in the five texts', () => {
    expect(CITATION).toMatchObject({ clause: '第17条', quote: expect.stringContaining('就高不重复') });
    const reached = documents.flatMap((one) => [...one.measures.keys()].filter((code) => higherNotBoth(one, code)));
    expect(reached).toEqual(['qp-2024-4.foreign-hq']);
  });

  it('municipal 3,000,000 and district 2,000,000: the municipal one, whether paid or not, and nothing of the other', () => {
    for (const paid of [false, true]) {
      expect(allowed(3n * MILLION, paid, 2n * MILLION)).toMatchObject({
        candidates: { superior: '3000000.00', district: '2000000.00' },
        winner: 'superior',
        allowed: '0.00',
      });
      expect(refusal(3n * MILLION, paid, 2n * MILLION, 1n)).toBe('higher-elsewhere');
    }
  });

  it('municipal 2,000,000 not paid and district 3,000,000: the district’s, once', () => {
    expect(refusal(2n * MILLION, false, 3n * MILLION, 3n * MILLION)).toBeNull();
    expect(refusal(2n * MILLION, false, 3n * MILLION, 3n * MILLION + 1n)).toBe('above-difference');
  });

  it('the lower one paid first: only the difference, and only where the office allows it', () => {
    expect(refusal(2n * MILLION, true, 3n * MILLION, 1n)).toBe('lower-paid-already');
    expect(refusal(2n * MILLION, true, 3n * MILLION, MILLION, true)).toBeNull();
    expect(refusal(2n * MILLION, true, 3n * MILLION, MILLION + 1n, true)).toBe('above-difference');
  });

  it('of two equal ones the superior authority’s stands, and none there leaves the district free', () => {
    expect(allowed(MILLION, false, MILLION)).toMatchObject({ winner: 'superior', allowed: '0.00' });
    expect(allowed(0n, false, MILLION)).toMatchObject({ winner: 'district', allowed: '1000000.00' });
  });
});
