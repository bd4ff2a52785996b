import { describe, expect, it } from 'vitest';
import { currencyCodes, currencyOf, isCurrencyCode } from './currencies.ts';

describe('the table of currencies', () => {
  it('holds each code once, of three capitals, the yuan first', () => {
    expect(new Set(currencyCodes).size).toBe(currencyCodes.length);
    expect(currencyCodes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(currencyCodes[0]).toBe('CNY');
    expect(currencyCodes.length).toBeGreaterThan(160);
  });

  it('holds only codes that Intl has a name for, in both languages, but for the newest', () => {
    const newest = ['XCG', 'ZWG'];
    for (const locale of ['zh-CN', 'en']) {
      const names = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'none' });
      expect(currencyCodes.filter((code) => !names.of(code) && !newest.includes(code))).toEqual([]);
    }
  });

  it.each([
    ['CNY', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['VND', 0],
    ['KWD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['UYW', 4],
    ['IDR', 2],
  ] as const)('knows that %s has %i decimals', (code, exponent) => {
    expect(currencyOf(code).exponent).toBe(exponent);
  });

  it.each(['cny', 'XXX', 'XAU', 'XTS', 'DEM', 'HRK', 'BGN', 'toString', '__proto__', ''])(
    'does not know %j',
    (code) => {
      expect(isCurrencyCode(code)).toBe(false);
    },
  );
});
