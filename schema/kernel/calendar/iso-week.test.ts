import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseWeek, weekOf, weekStart, weeksFrom } from './iso-week.ts';
import { addDays, plainDate } from './plain-date.ts';

const anyDate = fc
  .integer({ min: -50_000, max: 100_000 })
  .map((days) => addDays(plainDate('1970-01-01'), days));

describe('ISO weeks', () => {
  it('has a week 53 in 2026, from 28 December, followed by week 1 of 2027', () => {
    expect(weekOf(plainDate('2026-12-28'))).toEqual({
      label: '2026-W53',
      start: '2026-12-28',
      end: '2027-01-04',
    });
    expect(weekOf(plainDate('2027-01-03')).label).toBe('2026-W53');
    expect(weekOf(plainDate('2027-01-04')).label).toBe('2027-W01');
  });

  it('counts on across the turn of the year', () => {
    const labels = weeksFrom(weekOf(plainDate('2026-12-21')), 3).map((week) => week.label);

    expect(labels).toEqual(['2026-W52', '2026-W53', '2027-W01']);
  });

  it.each(['2027-W53', '2026-W54', '2026-W00', '2026-W5', '2026W53', 'W53', '2026-w53', '0000-W01', ''])(
    'refuses %j',
    (label) => {
      expect(parseWeek(label)).toBeUndefined();
    },
  );

  it('starts on Monday and holds its days', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const week = weekOf(date);
        const reference = Temporal.PlainDate.from(date);

        expect(week.start).toBe(weekStart(date));
        expect(week.start <= date && date < week.end).toBe(true);
        expect(week.label).toBe(`${reference.yearOfWeek}-W${String(reference.weekOfYear).padStart(2, '0')}`);
      }),
    );
  });

  it('is read back from its label', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseWeek(weekOf(date).label)).toEqual(weekOf(date));
      }),
    );
  });
});
