import { describe, expect, it } from 'vitest';
import { roundTop } from './axis.tsx';

describe('an axis', () => {
  it.each([
    [0, 1],
    [1, 1],
    [1.1, 2],
    [37, 50],
    [51, 100],
    [1_234, 2_000],
    [0.03, 0.05],
  ])('over %d ends at %d', (value, top) => {
    expect(roundTop(value)).toBeCloseTo(top, 10);
  });
});
