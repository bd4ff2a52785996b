import { describe, expect, it } from 'vitest';
import { roundTop } from './axis.tsx';

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
});
