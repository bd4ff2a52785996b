import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucket, contains, daysOf, intersect, overlaps } from './bucket.ts';
import { addDays, plainDate } from './plain-date.ts';

const monday = plainDate('2026-11-23');
const anyBucket = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 30 }))
  .map(([offset, length]) => bucket(addDays(monday, offset), addDays(monday, offset + length)));

describe('a bucket of days', () => {
  it('holds its first day but not its end', () => {
    const week = bucket(monday, addDays(monday, 7));

    expect(contains(week, monday)).toBe(true);
    expect(contains(week, addDays(monday, 6))).toBe(true);
    expect(contains(week, addDays(monday, 7))).toBe(false);
  });

  it('does not overlap its neighbour', () => {
    const week = bucket(monday, addDays(monday, 7));
    const next = bucket(addDays(monday, 7), addDays(monday, 14));

    expect(overlaps(week, next)).toBe(false);
    expect(intersect(week, next)).toBeUndefined();
  });

  it('has at least one day', () => {
    expect(() => bucket(monday, monday)).toThrow(RangeError);
  });

  it('shares with another exactly the days that both list', () => {
    fc.assert(
      fc.property(anyBucket, anyBucket, (left, right) => {
        const shared = daysOf(left).filter((day) => contains(right, day));
        const both = intersect(left, right);

        expect(both === undefined ? [] : daysOf(both)).toEqual(shared);
        expect(overlaps(left, right)).toBe(shared.length > 0);
      }),
    );
  });
});
