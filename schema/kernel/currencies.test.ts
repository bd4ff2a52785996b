import { describe, expect, it } from 'vitest';
import { currencies, currencyOf, isCurrencyCode } from './currencies.ts';

describe('the currency table', () => {
  it('keys every row by its own code of three capitals', () => {
    for (const [key, currency] of Object.entries(currencies)) {
      expect(currency.code).toBe(key);
      expect(key).toMatch(/^[A-Z]{3}$/);
      expect(currency.nameZh).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each([
    ['CNY', 2],
    ['JPY', 0],
    ['KWD', 3],
  ] as const)('knows that %s has %i decimals', (code, exponent) => {
    expect(currencyOf(code).exponent).toBe(exponent);
  });

  it.each(['cny', 'XXX', 'toString', '__proto__', ''])('does not know %j', (code) => {
    expect(isCurrencyCode(code)).toBe(false);
  });
});
