import { isPaymentReference, newPaymentReference } from './reference.js';

describe('payment references', () => {
  it('are 18 capitals and digits, and do not repeat', () => {
    const references = Array.from({ length: 1000 }, newPaymentReference);
    expect(new Set(references).size).toBe(1000);
    for (const reference of references) {
      expect(reference).toMatch(/^HQ[0-9A-HJKMNP-TV-Z]{14}\d{2}$/);
      expect(isPaymentReference(reference)).toBe(true);
    }
  });

  it('do not survive one wrong character, nor two that changed places', () => {
    const references = Array.from({ length: 20 }, newPaymentReference);
    for (const reference of references) {
      const replaced = (place: number, text: string) =>
        reference.slice(0, place) + text + reference.slice(place + text.length);
      for (let place = 2; place < 18; place += 1) {
        for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.replace(reference[place] as string, '')) {
          expect(isPaymentReference(replaced(place, other))).toBe(false);
        }
      }
      for (let place = 2; place < 15; place += 1) {
        const [one, next] = [reference[place], reference[place + 1]];
        if (one !== next) expect(isPaymentReference(replaced(place, `${next}${one}`))).toBe(false);
      }
    }
  });

  it('are nothing else', () => {
    expect(isPaymentReference('')).toBe(false);
    expect(isPaymentReference(`${newPaymentReference()} `)).toBe(false);
  });
});
