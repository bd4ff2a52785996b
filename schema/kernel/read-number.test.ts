import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maybeCurrency, readNumber } from './read-number.ts';

describe('a number as people write it', () => {
  it.each([
    ['80', '80'],
    ['1,234.5', '1234.5'],
    ['12,345,678', '12345678'],
    [' 1 234.50 ', '1234.5'],
    ['1\u00a0234', '1234'],
    ["1'234.5", '1234.5'],
    ['１，２３４．５', '1234.5'],
    ['－１２', '-12'],
    ['−5', '-5'],
    ['＋7', '7'],
    ['12。5', '12.5'],
    ['1、234', '1234'],
    ['.5', '0.5'],
    ['007', '7'],
    ['-0', '0'],
    ['0.10', '0.1'],
    ['1.2万', '12000'],
    ['1.23456 万', '12345.6'],
    ['３万', '30000'],
    ['5千', '5000'],
    ['2百万', '2000000'],
    ['1.5千万', '15000000'],
    ['3亿', '300000000'],
    ['2万亿', '2000000000000'],
    ['5k', '5000'],
    ['1.5M', '1500000'],
    ['(1,234)', '-1234'],
    ['（１２．５）', '-12.5'],
    ['(0)', '0'],
    ['99999999999999999999', '99999999999999999999'],
  ])('%j is %s', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'READ', value, isPercent: false, currency: undefined });
  });

  it.each([
    ['￥3,000', '3000', '¥'],
    ['¥ 12万', '120000', '¥'],
    ['-¥5', '-5', '¥'],
    ['¥-5', '-5', '¥'],
    ['(¥5)', '-5', '¥'],
    ['$1,000', '1000', '$'],
    ['€ 9.99', '9.99', '€'],
    ['12万元', '120000', '元'],
    ['3,000 元', '3000', '元'],
    ['CNY 43.32', '43.32', 'CNY'],
    ['43.32 USD', '43.32', 'USD'],
    ['RMB 8', '8', 'RMB'],
  ])('%j is %s with the sign %s', (text, value, currency) => {
    expect(readNumber(text)).toEqual({ kind: 'READ', value, isPercent: false, currency });
  });

  it.each([
    ['12.5%', '12.5'],
    ['１３％', '13'],
    ['-1 %', '-1'],
  ])('%j is %s percent', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'READ', value, isPercent: true, currency: undefined });
  });

  it.each([
    ['1.234,5', '1234.5', '1.2345'],
    ['1.234.567', '1234567', '1.234567'],
    ['1,5', '1.5', '15'],
    ['1,23', '1.23', '123'],
    ['-1,5万', '-15000', '-150000'],
    ['1,2345', '1.2345', '12345'],
  ])('%j may be %s or %s, and is not guessed', (text, ...readings) => {
    expect(readNumber(text)).toEqual({ kind: 'AMBIGUOUS', readings });
  });

  it.each([
    ...[
      '万',
      'abc',
      '1.2.3',
      '12,34,567',
      '1e5',
      '--2',
      '-(5)',
      '(-5)',
      '1万2',
      '5m',
      '5 mm',
      '1.',
      '1,',
      ',1',
      '1 2',
      '12 h',
    ],
    ...["1,234'567", '5万%', '¥5 USD', '$', '%', '∞', 'NaN', '0x10', '=1+1', '100000000000000000000', '一百'],
  ])('%j is none', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'NOT_A_NUMBER' });
  });

  it.each(['', ' ', '\u3000'])('nothing in %j', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'EMPTY' });
  });
});

describe('reading', () => {
  const exact = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 9_999 }))
    .map(([whole, places]) => `${whole === 0n ? '0' : whole}.${String(places).padStart(4, '0')}`);

  it('gives back every number that Intl shows a Chinese or English reader, to the last digit', () => {
    fc.assert(
      fc.property(exact, fc.constantFrom('zh-CN', 'en'), (number, locale) => {
        const shown = new Intl.NumberFormat(locale, {
          minimumFractionDigits: 4,
          maximumFractionDigits: 4,
        }).format(number as Intl.StringNumericLiteral);
        const full = shown.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
        const expected = number.replace(/\.?0+$/, '').replace(/^-0$/, '0');
        for (const text of [shown, full])
          expect(readNumber(text)).toMatchObject({ kind: 'READ', value: expected });
      }),
    );
  });

  it('never throws, and whatever it reads is a plain decimal that reads as itself', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789.,-()%万千 ¥$元k') }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readNumber(text);
        if (reading.kind !== 'READ') return;
        expect(reading.value).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
        expect(readNumber(reading.value)).toMatchObject({ value: reading.value });
      }),
      { numRuns: 500 },
    );
  });
});

it('A sign of currency may mean several, and never one that it is not written for', () => {
  expect([maybeCurrency('¥', 'CNY'), maybeCurrency('¥', 'JPY'), maybeCurrency('元', 'CNY')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([maybeCurrency('$', 'CNY'), maybeCurrency('USD', 'CNY'), maybeCurrency('€', 'USD')]).toEqual([
    false,
    false,
    false,
  ]);
  expect(maybeCurrency('USD', 'USD')).toBe(true);
});
