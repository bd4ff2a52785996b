import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyCodes } from './currencies.ts';
import { decimal } from './decimal.ts';
import {
  addMoney,
  allocate,
  allocateInteger,
  formatAmount,
  money,
  parseMoney,
  priceOf,
  subtractMoney,
  sumMoney,
} from './money.ts';

const anyCurrency = fc.constantFrom(...currencyCodes);
const anyMinor = fc.bigInt({ min: -(2n ** 63n) + 1n, max: 2n ** 63n - 1n });
const anyWeights = fc
  .array(fc.bigInt({ min: 0n, max: 1_000_000n }), { minLength: 1, maxLength: 30 })
  .filter((weights) => weights.some((weight) => weight > 0n));

describe('an amount as text', () => {
  it.each([
    ['43.32', 'CNY', 4332n],
    ['43.3', 'CNY', 4330n],
    ['-0.05', 'EUR', -5n],
    ['1500', 'JPY', 1500n],
    ['1.234', 'KWD', 1234n],
    ['92233720368547758.07', 'CNY', 2n ** 63n - 1n],
  ])('reads %s %s', (amount, currency, minor) => {
    expect(parseMoney(amount, currency)?.minor).toBe(minor);
  });

  it.each([
    ['43.321', 'CNY'],
    ['1.5', 'JPY'],
    ['92233720368547758.08', 'CNY'],
    ['-92233720368547758.08', 'CNY'],
    ['1,000.00', 'CNY'],
    ['1e3', 'CNY'],
    ['', 'CNY'],
    ['.5', 'CNY'],
    ['1.00', 'XXX'],
  ])('refuses %j %s', (amount, currency) => {
    expect(parseMoney(amount, currency)).toBeUndefined();
  });

  it('is the same after writing and reading it', () => {
    fc.assert(
      fc.property(anyMinor, anyCurrency, (minor, currency) => {
        expect(parseMoney(formatAmount(money(minor, currency)), currency)).toEqual({ minor, currency });
      }),
    );
  });
});

describe('sums', () => {
  it('adds the shaft order up to 207,936.00 yuan', () => {
    const perPiece = ['10.80', '4.50', '8.00', '8.82', '9.00', '1.60', '0.60'].map((step) =>
      parseMoney(step, 'CNY'),
    );
    const total = sumMoney(
      perPiece.filter((part) => part !== undefined),
      'CNY',
    );

    expect(formatAmount(total)).toBe('43.32');
    expect(
      formatAmount(priceOf({ unitPrice: decimal('43.32'), quantity: decimal('4800'), currency: 'CNY' })),
    ).toBe('207936.00');
  });

  it('refuses to add yuan to dollars', () => {
    expect(() => addMoney(money(1n, 'CNY'), money(1n, 'USD'))).toThrow('CNY is not USD');
    expect(() => subtractMoney(money(1n, 'CNY'), money(1n, 'USD'))).toThrow('CNY is not USD');
    expect(() => sumMoney([money(1n, 'USD')], 'CNY')).toThrow(RangeError);
  });

  it('refuses an amount that the database cannot hold', () => {
    expect(() => addMoney(money(2n ** 63n - 1n, 'CNY'), money(1n, 'CNY'))).toThrow(RangeError);
  });

  it('takes away what was added', () => {
    const small = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(small, small, (a, b) => {
        const sum = addMoney(money(a, 'CNY'), money(b, 'CNY'));
        return subtractMoney(sum, money(b, 'CNY')).minor === a;
      }),
    );
  });
});

describe('the price of a quantity', () => {
  it.each([
    ['4.20', '2.1', 882n],
    ['0.005', '1', 1n],
    ['-0.005', '1', -1n],
    ['0.3333', '3', 100n],
  ])('is %s times %s, rounded half-up once', (unitPrice, quantity, minor) => {
    expect(
      priceOf({ unitPrice: decimal(unitPrice), quantity: decimal(quantity), currency: 'CNY' }).minor,
    ).toBe(minor);
  });

  it('has no decimals in yen', () => {
    expect(priceOf({ unitPrice: decimal('10.5'), quantity: decimal('1'), currency: 'JPY' }).minor).toBe(11n);
  });
});

describe('allocation by largest remainder', () => {
  it('gives equal remainders to the first by index', () => {
    expect(allocateInteger(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  });

  it('splits a credit like a charge', () => {
    expect(allocateInteger(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
  });

  it('gives nothing to a weight of zero', () => {
    expect(allocateInteger(7n, [0n, 2n, 1n])).toEqual([0n, 5n, 2n]);
  });

  it.each([[[]], [[0n, 0n]], [[1n, -1n]]])(
    'refuses weights of which none is positive, or one is negative (%s)',
    (weights) => {
      expect(() => allocateInteger(1n, weights)).toThrow(RangeError);
    },
  );

  it('sums exactly, and no part is a whole unit away from its exact share', () => {
    fc.assert(
      fc.property(anyMinor, anyWeights, (total, weights) => {
        const parts = allocate(money(total, 'CNY'), weights).map((part) => part.minor);
        const weightSum = weights.reduce((sum, weight) => sum + weight, 0n);

        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(total);
        parts.forEach((part, index) => {
          const distance = part * weightSum - total * (weights[index] ?? 0n);
          expect(distance < weightSum && distance > -weightSum).toBe(true);
        });
      }),
    );
  });
});
