import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHash, canonicalJson } from './canonical-json.ts';

function sortedCopy(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(sortedCopy);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortedCopy(item)]));
}

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

  it('is the text of a sorted copy, as every hash that is kept was made', () => {
    const key = fc.oneof(fc.string(), fc.nat({ max: 5_000_000_000 }).map(String), fc.constant('__proto__'));
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 3 },
        fc.jsonValue(),
        fc.double(),
        fc.bigInt(),
        fc.constant(undefined),
        fc.date({ noInvalidDate: true }),
        fc.array(tie('any')),
        fc.dictionary(key, tie('any')),
      ),
    })).any;

    fc.assert(
      fc.property(value, (one) => {
        expect(canonicalJson(one)).toBe(JSON.stringify(sortedCopy(one)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('tells different inputs apart', () => {
    expect(canonicalHash({ a: 1 })).not.toEqual(canonicalHash({ a: '1' }));
  });
});
