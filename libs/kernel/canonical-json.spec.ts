import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('does not depend on the order of properties, at any depth', () =>
    expect(canonicalJson({ b: [{ y: 1, x: 2 }], a: null })).toBe('{"a":null,"b":[{"x":2,"y":1}]}'));
  it('leaves undefined out and keeps the order of lists', () =>
    expect(canonicalJson({ a: undefined, b: [2, 1] })).toBe('{"b":[2,1]}'));
  it('refuses bigint, which would lose its unit', () => expect(() => canonicalJson({ a: 1n })).toThrow(TypeError));
});
