import { describe, expect, it } from '@jest/globals';
import { canonicalJson, sha256 } from './canonical-json.js';

describe('canonical JSON', () => {
  it('does not depend on the order of properties, at any depth', () =>
    expect(canonicalJson({ b: [{ y: 1, x: 2 }], a: null })).toBe('{"a":null,"b":[{"x":2,"y":1}]}'));
  it('leaves undefined out and keeps the order of lists', () =>
    expect(canonicalJson({ a: undefined, b: [2, 1] })).toBe('{"b":[2,1]}'));
  it('writes an instant as JSON does, and what JSON cannot hold in a list as null', () =>
    expect(canonicalJson({ at: new Date('2026-03-02T01:00:00Z'), list: [undefined, Number.NaN] })).toBe(
      '{"at":"2026-03-02T01:00:00.000Z","list":[null,null]}',
    ));
  it('keeps a property that is named like the prototype: a request with it is another request', () =>
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"y":1,"x":2}}'))).toBe('{"__proto__":{"x":2,"y":1},"b":1}'));
  it('refuses bigint, which would lose its unit', () => expect(() => canonicalJson({ a: 1n })).toThrow(TypeError));
});

describe('SHA-256', () => {
  it('is that of the UTF-8 bytes, in hex', () => {
    const known = '72726d8818f693066ceb69afa364218b692e62ea92b385782363780f47529c21';
    expect(sha256('中文')).toBe(known);
    expect(sha256(Buffer.from('中文'))).toBe(known);
  });
});
