import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, decimalOf, parseDecimal, roundTo, wholeOf } from './decimal.ts';

describe('reading a decimal', () => {
  it.each(['0', '12', '-3.50', '+7', '0.00000001', '99999999999999999999'])('accepts %s', (text) => {
    expect(parseDecimal(text)).toBeDefined();
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '.5',
    '5.',
    '1e3',
    'NaN',
    'Infinity',
    '0x10',
    '1,000',
    '--1',
    '１２',
    '1_0',
    '100000000000000000000',
  ])('refuses %j', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
    expect(() => decimal(text)).toThrow(RangeError);
  });

  it('adds tenths exactly', () => {
    expect(decimal('0.1').plus(decimal('0.2')).toFixed()).toBe('0.3');
  });

  it('has no negative zero', () => {
    expect(decimal('-0.00').toFixed()).toBe('0');
  });

  it('refuses a JavaScript number, which may already have lost digits', () => {
    expect(() => decimal('1').plus(0.1)).toThrow();
  });

  it('gives back every whole number it was made from', () => {
    fc.assert(fc.property(fc.bigInt(), (value) => wholeOf(decimalOf(value), 'DOWN') === value));
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = parseDecimal(text);
        return value === undefined || /^-?\d+(\.\d+)?$/.test(value.toFixed());
      }),
    );
  });
});

describe('rounding a decimal', () => {
  it.each([
    ['2.5', 'HALF_UP', 3n],
    ['-2.5', 'HALF_UP', -3n],
    ['2.5', 'HALF_EVEN', 2n],
    ['2.9', 'DOWN', 2n],
    ['2.1', 'UP', 3n],
    ['-2.1', 'DOWN', -2n],
  ] as const)('rounds %s %s to %s', (text, mode, expected) => {
    expect(wholeOf(decimal(text), mode)).toBe(expected);
  });

  it('keeps as many places as asked', () => {
    expect(roundTo(decimal('43.3249'), 2, 'HALF_UP').toFixed()).toBe('43.32');
  });
});
