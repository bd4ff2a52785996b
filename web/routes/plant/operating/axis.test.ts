import { describe, expect, it } from 'vitest';
import { columnOf, roundTop } from './axis.tsx';

describe('an axis', () => {
  it.each([
    [0, 1],
    [1, 1],
    [1.1, 1.5],
    [37, 40],
    [51, 60],
    [1_234, 1_500],
    [0.031, 0.04],
  ])('over %d ends at %d', (value, top) => {
    expect(roundTop(value)).toBeCloseTo(top, 10);
  });

  it('draws a month of days as narrow as a box beside another, and no day too narrow to be told', () => {
    expect(columnOf(30) * 30).toBeLessThanOrEqual(470);
    expect(columnOf(4)).toBe(42);
    expect(columnOf(400)).toBe(12);
  });
});
