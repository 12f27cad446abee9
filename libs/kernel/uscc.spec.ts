import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseUscc, usccCheckCharacter } from './uscc.js';

const refusal = expect.objectContaining({ refusal: expect.objectContaining({ code: 'invalid-uscc' }) });

describe('unified social credit code', () => {
  it('accepts a published code and folds lower case and full width', () => {
    expect(parseUscc('91310000MA1FL0000N'.slice(0, 17) + usccCheckCharacter('91310000MA1FL0000'))).toHaveLength(18);
    expect(parseUscc('９１３５０１００m000100y43')).toBe('91350100M000100Y43');
  });

  it('refuses every single wrong character at any place', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 }),
        fc.nat(17),
        fc.constantFrom(...alphabet),
        (body, place, other) => {
          const code = body.join('') + usccCheckCharacter(body.join(''));
          expect(parseUscc(code)).toBe(code);
          if (code[place] === other) return;
          expect(() => parseUscc(code.slice(0, place) + other + code.slice(place + 1))).toThrow(refusal);
        },
      ),
    );
  });

  it.each([
    '',
    '91350100M000100Y4',
    '91350100M000100Y433',
    '91350100I000100Y43',
    '91350100O000100Y43',
    '91350100S000100Y43',
    '91350100V000100Y43',
    '91350100Z000100Y43',
  ])('refuses "%s"', (text) => expect(() => parseUscc(text)).toThrow(refusal));
});
