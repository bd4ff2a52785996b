import { describe, expect, it } from 'vitest';
import { ageOf } from './stale.tsx';

describe('the age of figures', () => {
  it.each([
    ['2026-11-23T08:00:00Z', '2026-11-23T08:59:00Z', { count: 0, unit: 'hours' }],
    ['2026-11-23T08:00:00Z', '2026-11-25T07:59:00Z', { count: 47, unit: 'hours' }],
    ['2026-11-23T08:00:00Z', '2026-11-25T08:00:00Z', { count: 2, unit: 'days' }],
    ['2026-11-23T08:00:00Z', '2026-11-23T07:00:00Z', { count: 0, unit: 'hours' }],
  ] as const)('from %s to %s is %j', (asOf, now, age) => {
    expect(ageOf(asOf, now)).toEqual(age);
  });
});
