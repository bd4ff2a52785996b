import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#schema/kernel/calendar/plain-date.ts';
import { parseAmount } from './parse-amount.ts';
import { checkPeriod, parsePeriod } from './parse-period.ts';
import { parseWorkOrders } from './parse-work-orders.ts';

describe('an amount in a cell', () => {
  it.each([
    ['40', '40'],
    ['1,234.5', '1234.5'],
    ['12,345,678', '12345678'],
    ["1'234.5", '1234.5'],
    ['1 234', '1234'],
    ['１，２３４．５', '1234.5'],
    ['1.2万', '12000'],
    ['3 万', '30000'],
    ['+7', '7'],
    ['-0', '0'],
    ['0.50', '0.5'],
  ])('is read from %j as %s', (text, expected) => {
    const parsed = parseAmount(text);

    expect('value' in parsed ? parsed.value.toFixed() : parsed.code).toBe(expected);
  });

  it.each([
    ['', 'MISSING_VALUE'],
    ['  ', 'MISSING_VALUE'],
    ['forty', 'NOT_A_NUMBER'],
    ['1,23,456', 'NOT_A_NUMBER'],
    ["1,234'567", 'NOT_A_NUMBER'],
    ['12 h', 'NOT_A_NUMBER'],
    ['1e3', 'NOT_A_NUMBER'],
    ['-', 'NOT_A_NUMBER'],
    ['万', 'NOT_A_NUMBER'],
    ['∞', 'NOT_A_NUMBER'],
    ['-5', 'NEGATIVE'],
    ['−5', 'NEGATIVE'],
    ['-0.1万', 'NEGATIVE'],
    ['=A1+B1', 'FORMULA_TEXT'],
    ['＝SUM(A1)', 'FORMULA_TEXT'],
    ['@SUM(A1)', 'FORMULA_TEXT'],
    ['+1+1', 'FORMULA_TEXT'],
  ])('is refused in %j as %s', (text, code) => {
    expect(parseAmount(text)).toEqual({ code });
  });

  it('that may be read in two ways is told with both', () => {
    expect(parseAmount('1,5')).toEqual({ code: 'NOT_A_NUMBER', readings: ['1.5', '15'] });
  });

  it('is never guessed: any other text has a code, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = parseAmount(text);
        return 'code' in parsed || parsed.value.gte('0');
      }),
    );
  });
});

describe('the time of a row', () => {
  it.each(['2026-W49', '2026W49', '2026-w49', '2026/W49', '2026年第49周', '2026年49周', '２０２６－Ｗ４９'])(
    'is the week 49 of 2026 in %j',
    (text) => {
      expect(parsePeriod(text)).toMatchObject({
        value: { kind: 'WEEK', start: '2026-11-30', week: { label: '2026-W49' } },
      });
    },
  );

  it.each(['2026-12-01', '2026/12/1', '2026.12.1', '2026年12月1日', '２０２６／１２／１'])(
    'is a day in %j',
    (text) => {
      expect(parsePeriod(text)).toMatchObject({
        value: { kind: 'DAY', start: '2026-12-01', week: { label: '2026-W49' } },
      });
    },
  );

  it.each([
    ['', 'MISSING_VALUE'],
    ['W49', 'AMBIGUOUS_WEEK'],
    ['第49周', 'AMBIGUOUS_WEEK'],
    ['49周', 'AMBIGUOUS_WEEK'],
    ['2026-W54', 'BAD_PERIOD'],
    ['2027-W53', 'BAD_PERIOD'],
    ['3/4/2026', 'BAD_PERIOD'],
    ['2026-02-30', 'BAD_PERIOD'],
    ['2026-12/01', 'BAD_PERIOD'],
    ['202649', 'BAD_PERIOD'],
    ['46357', 'BAD_PERIOD'],
    ['next week', 'BAD_PERIOD'],
  ])('is refused in %j as %s', (text, code) => {
    expect(parsePeriod(text)).toEqual({ code });
  });

  it.each([
    ['2026-W47', 'PERIOD_IN_PAST'],
    ['2026-W48', undefined],
    ['2026-11-24', 'PERIOD_IN_PAST'],
    ['2026-11-25', undefined],
    ['2028-11-22', undefined],
    ['2028-11-23', 'PERIOD_TOO_FAR'],
    ['2028-W48', 'PERIOD_TOO_FAR'],
  ])('from Wednesday 25 November 2026, %s is %s', (text, code) => {
    const parsed = parsePeriod(text);

    expect('value' in parsed && checkPeriod(parsed.value, plainDate('2026-11-25'))).toBe(code);
  });
});

describe('the work orders of a row', () => {
  it.each([
    'WO-2026-000012=16; WO-2026-000021=24',
    'wo-2026-000012 = 16;wo-2026-000021 = 24;',
    'ＷＯ－２０２６－００００１２＝１６；ＷＯ－２０２６－００００２１：２４',
    'WO-2026-000012=16\nWO-2026-000021=24',
  ])('are read from %j', (text) => {
    const parsed = parseWorkOrders(text);

    expect('value' in parsed && parsed.value.map(({ number, value }) => [number, value.toFixed()])).toEqual([
      ['WO-2026-000012', '16'],
      ['WO-2026-000021', '24'],
    ]);
  });

  it.each(['WO-2026-000012', '16', 'WO-2026-000012=x', 'WO-1=1;WO-1=2', '=16', 'WO-1=-4'])(
    'are refused in %j',
    (text) => {
      expect(parseWorkOrders(text)).toEqual({ code: 'BAD_WORK_ORDER' });
    },
  );
});
