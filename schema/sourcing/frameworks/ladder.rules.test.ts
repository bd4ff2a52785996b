import { describe, expect, it } from 'vitest';
import { cancellationFee, ladderProblems, shareOwed } from './ladder.rules.ts';

const ladder = [
  { days: 30, bps: 0 },
  { days: 14, bps: 2000 },
  { days: 0, bps: 5000 },
];

describe('what cancelling costs', () => {
  it.each([
    [45, 0],
    [30, 0],
    [29, 2000],
    [14, 2000],
    [13, 5000],
    [0, 5000],
    [-3, 5000],
  ])('with %i days of notice is %i basis points', (notice, bps) => {
    expect(shareOwed(ladder, notice)).toBe(bps);
  });

  it('is rounded half-up to a fen, once, and nothing without a ladder', () => {
    expect(cancellationFee(ladder, 20, 12_342n)).toBe(2468n);
    expect(cancellationFee(ladder, 20, 12_343n)).toBe(2469n);
    expect(cancellationFee([], 0, 12_343n)).toBe(0n);
  });
});

describe('a ladder', () => {
  it('is refused at the step whose days do not fall, whose share falls, that is none, or that leaves the last days open', () => {
    expect(ladderProblems(ladder)).toEqual([]);
    const found = ladderProblems([
      { days: 10, bps: 3000 },
      { days: 10, bps: 2000 },
      { days: 400, bps: 10_001 },
    ]);
    expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['LADDER_ORDER', 'ladder.1.days'],
      ['LADDER_ORDER', 'ladder.1.bps'],
      ['OUT_OF_RANGE', 'ladder.2.days'],
      ['OUT_OF_RANGE', 'ladder.2.bps'],
      ['LADDER_ORDER', 'ladder.2.days'],
      ['LADDER_OPEN', 'ladder.2.days'],
    ]);
  });
});
