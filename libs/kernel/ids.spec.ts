import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './ids.js';

describe('ids', () => {
  it('are UUIDv7 of now, each another one, in the order in which they were made', () => {
    const before = Date.now();
    const ids = Array.from({ length: 20_000 }, newId);
    const madeAt = (id: string) => Number.parseInt(id.slice(0, 13).replace('-', ''), 16);
    expect(ids.every((id) => isId(id) && /^.{14}7.{4}[89ab]/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    expect(madeAt(ids[0] as string)).toBeGreaterThanOrEqual(before);
    expect(madeAt(ids.at(-1) as string)).toBeLessThanOrEqual(Date.now());
  });

  it('do not repeat the part that is random', () => {
    const tails = Array.from({ length: 20_000 }, () => newId().slice(-11));
    expect(new Set(tails).size).toBe(tails.length);
  });
});
