import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount, parseCount } from './parse-amount.ts';

describe('an amount as people write it', () => {
  it.each([
    ['80', '80'],
    ['1,234.5', '1234.5'],
    [' 1 234.50 ', '1234.5'],
    ['１，２３４．５', '1234.5'],
    ['1.2万', '12000'],
    ['1.23456万', '12345.6'],
    ['０．５万', '5000'],
    ['3亿', '300000000'],
    ['￥3,000', '3000'],
    ['-4', '-4'],
    ['007', '7'],
    ['0.10', '0.1'],
    ['12。5', '12.5'],
  ])('reads %s as %s', (written, exact) => {
    expect(parseAmount(written)).toBe(exact);
  });

  it.each(['', '万', 'abc', '1.2.3', '1,23', '12,34,567', '1e5', '--2', '1万2'])(
    'does not guess at %s',
    (written) => {
      expect(parseAmount(written)).toBeNull();
    },
  );

  it('reads back every number that a Chinese or English reader is shown', () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 14n });
    fc.assert(
      fc.property(cents, fc.constantFrom('zh-CN', 'en'), (minor, locale) => {
        const exact = `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;
        const shown = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(
          exact as Intl.StringNumericLiteral,
        );
        expect(Number(parseAmount(shown))).toBe(Number(exact));
      }),
    );
  });
});

describe('a count of pieces', () => {
  it('accepts 万 and separators', () => {
    expect(parseCount('4,800')).toBe(4800);
    expect(parseCount('1.2万')).toBe(12000);
  });

  it('refuses parts of a piece, nothing, and less than one', () => {
    expect([parseCount('1.5'), parseCount(''), parseCount('0'), parseCount('-3')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
