import { describe, expect, it } from 'vitest';
import { addDays, isPlainDate, mondayOf, mondaysBetween, weekLabelOf, weekStartOf } from './week.ts';

describe('ISO weeks', () => {
  it('run from Monday to Sunday', () => {
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(weekLabelOf('2026-11-29')).toBe('2026-W48');
    expect(weekLabelOf('2026-11-30')).toBe('2026-W49');
  });

  it('give 2026 a week 53 and call the one after it 2027-W01', () => {
    expect(weekLabelOf('2026-12-28')).toBe('2026-W53');
    expect(weekLabelOf('2027-01-03')).toBe('2026-W53');
    expect(weekLabelOf('2027-01-04')).toBe('2027-W01');
  });

  it('have one Monday per label, and no Monday for a label that does not exist', () => {
    expect(weekStartOf('2026-W53')).toBe('2026-12-28');
    expect(weekStartOf('2027-W53')).toBeNull();
    expect(weekStartOf('W48')).toBeNull();
  });

  it('label and Monday lead back to each other for ten years', () => {
    for (let day = '2024-01-01'; day < '2034-01-01'; day = addDays(day, 7)) {
      expect(weekStartOf(weekLabelOf(day))).toBe(day);
    }
  });

  it('list every week of a window that ends before its last day', () => {
    expect(mondaysBetween('2026-12-21', '2027-01-11')).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
  });

  it('tell a date from a text that only looks like one', () => {
    expect([isPlainDate('2026-02-28'), isPlainDate('2026-02-30'), isPlainDate('28/02/2026')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
