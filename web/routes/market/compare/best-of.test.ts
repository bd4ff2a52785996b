import { describe, expect, it } from 'vitest';
import { bestOf } from './best-of.ts';

const figures = (...values: (number | undefined)[]) => values.map((value) => ({ value, kind: 'CNY' }));

describe('the best of a row', () => {
  it.each([
    [figures(220, 180, 200), 'LOW', [false, true, false]],
    [figures(220, 180, 180), 'LOW', [false, true, true]],
    [figures(3, 8, undefined), 'HIGH', [false, true, false]],
    [figures(5, 5), 'LOW', [false, false]],
    [figures(5, undefined), 'LOW', [false, false]],
    [figures(), 'LOW', []],
    [
      [
        { value: 1, kind: 'CNY HUR' },
        { value: 2, kind: 'USD HUR' },
      ],
      'LOW',
      [false, false],
    ],
  ] as const)('of %j by %s is %j', (row, better, best) => {
    expect(bestOf(row, better)).toEqual(best);
  });
});
