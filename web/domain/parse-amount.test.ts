import { describe, expect, it } from 'vitest';
import { parseCount, parsePercent, readAmount } from './parse-amount.ts';

describe('an amount in a form', () => {
  it.each([
    ['1,234.5', '1234.5'],
    ['１．２万', '12000'],
    ['￥3,000', '3000'],
    ['12万元', '120000'],
    ['CNY 43.32', '43.32'],
  ])('%s is %s yuan', (written, amount) => {
    expect(readAmount(written, 'CNY')).toEqual({ amount });
  });

  it.each([
    ['约五万', 'NOT_AN_AMOUNT'],
    ['', 'NOT_AN_AMOUNT'],
    ['1.234,5', 'AMBIGUOUS_AMOUNT'],
    ['13%', 'NO_PERCENT_HERE'],
    ['$3,000', 'OTHER_CURRENCY'],
    ['3000 USD', 'OTHER_CURRENCY'],
  ])('%s is refused as %s', (written, code) => {
    expect(readAmount(written, 'CNY')).toMatchObject({ code });
  });

  it('tells both readings of what it does not guess', () => {
    expect(readAmount('1,5')).toMatchObject({
      params: [
        { name: 'first', value: '1.5' },
        { name: 'second', value: '15' },
      ],
    });
  });
});

describe('a percentage', () => {
  it.each([
    ['12.5%', 1250],
    ['１３', 1300],
    ['-0.05 %', -5],
  ])('%s is %i basis points', (written, bps) => {
    expect(parsePercent(written)).toBe(bps);
  });

  it.each(['0.001%', '¥5', 'x', '1,5%'])('%s is none', (written) => {
    expect(parsePercent(written)).toBeNull();
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
