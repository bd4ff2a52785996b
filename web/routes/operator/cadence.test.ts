import { describe, expect, it } from 'vitest';
import { cadenceOf } from './cadence.ts';

describe('how often work runs', () => {
  it.each([
    ['every 2 s', { unit: 'seconds', count: 2 }],
    ['every 90 s', { unit: 'seconds', count: 90 }],
    ['every 600 s', { unit: 'minutes', count: 10 }],
    ['every 3600 s', { unit: 'hours', count: 1 }],
    ['7 3 * * * Asia/Shanghai', { time: '03:07', zone: 'Asia/Shanghai' }],
  ])('%s is said in its largest whole unit, or as a time of the day', (noted, cadence) => {
    expect(cadenceOf(noted)).toEqual(cadence);
  });

  it.each(['7 3 * * 1 Asia/Shanghai', 'every 0 s', 'every 1.5 s', ''])('of «%s» nothing is said', (noted) => {
    expect(cadenceOf(noted)).toBeUndefined();
  });
});
