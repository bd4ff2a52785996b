import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.ts';
import { plus, ratio, ratioOf, roundedUp, times } from './rational.ts';

const some = fc.tuple(fc.bigInt(-(10n ** 9n), 10n ** 9n), fc.bigInt(1n, 10n ** 9n));

describe('exact fractions', () => {
  it('are kept in lowest terms, with the sign above', () => {
    expect(ratio(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(ratio(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
    expect(ratioOf(decimal('0.12500000'))).toEqual({ numerator: 1n, denominator: 8n });
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
  });

  it('distribute: (a + b) × c is a × c + b × c', () => {
    fc.assert(
      fc.property(some, some, some, (x, y, z) => {
        const [a, b, c] = [ratio(...x), ratio(...y), ratio(...z)];
        expect(times(plus(a, b), c)).toEqual(plus(times(a, c), times(b, c)));
      }),
    );
  });

  it('are rounded up by less than one of the last place', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 9n),
        fc.bigInt(1n, 10n ** 6n),
        fc.integer({ min: 0, max: 6 }),
        (n, d, places) => {
          const exact = ratio(n, d);
          const up = ratioOf(roundedUp(exact, places));
          const over = plus(up, times(exact, ratio(-1n)));
          expect(over.numerator >= 0n).toBe(true);
          expect(over.numerator * 10n ** BigInt(places) < over.denominator).toBe(true);
        },
      ),
    );
    expect(roundedUp(ratio(1n, 3n), 2).toFixed()).toBe('0.34');
    expect(roundedUp(ratio(4n, 2n), 0).toFixed()).toBe('2');
  });
});
