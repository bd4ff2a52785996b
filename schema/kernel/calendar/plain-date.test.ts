import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isoWeekday, parsePlainDate, plainDate, todayIn } from './plain-date.ts';

const anyDate = fc
  .date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('9899-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)));

describe('reading a day', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '0000-01-01',
    '',
    '2026-11-23 ',
  ])('refuses %j', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
    expect(() => plainDate(text)).toThrow(RangeError);
  });
});

describe('counting days', () => {
  it('crosses the end of a leap February', () => {
    expect(addDays(plainDate('2028-02-28'), 2)).toBe('2028-03-01');
    expect(daysBetween(plainDate('2028-02-28'), plainDate('2028-03-01'))).toBe(2);
  });

  it('knows that 2026-11-23 is a Monday and the day before a Sunday', () => {
    expect(isoWeekday(plainDate('2026-11-23'))).toBe(1);
    expect(isoWeekday(plainDate('2026-11-22'))).toBe(7);
  });

  it('refuses to leave the calendar', () => {
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(plainDate('0001-01-01'), -1)).toThrow(RangeError);
  });

  it('agrees with Temporal on every day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -36_000, max: 36_000 }), (date, days) => {
        const reference = Temporal.PlainDate.from(date);
        const later = addDays(date, days);

        expect(later).toBe(reference.add({ days }).toString());
        expect(daysBetween(date, later)).toBe(days);
        expect(isoWeekday(date)).toBe(reference.dayOfWeek);
      }),
    );
  });
});

describe('today in a zone', () => {
  it('is already tomorrow in Shanghai when it is afternoon in London', () => {
    const instant = new Date('2026-11-22T16:30:00Z');

    expect(todayIn('Asia/Shanghai', instant)).toBe('2026-11-23');
    expect(todayIn('Europe/London', instant)).toBe('2026-11-22');
  });
});
