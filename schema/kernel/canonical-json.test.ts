import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHash, canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  it('does not depend on the order of the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
        const turned = Object.fromEntries(Object.entries(record).reverse());

        expect(canonicalHash(turned)).toEqual(canonicalHash(record));
      }),
    );
  });

  it('writes big integers as strings and leaves out what is undefined', () => {
    expect(canonicalJson({ b: 2n ** 60n, a: undefined, c: [1n] })).toBe(
      '{"b":"1152921504606846976","c":["1"]}',
    );
  });

  it('tells different inputs apart', () => {
    expect(canonicalHash({ a: 1 })).not.toEqual(canonicalHash({ a: '1' }));
  });
});
