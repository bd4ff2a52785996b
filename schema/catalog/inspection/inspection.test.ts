import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectionProblems } from './inspection.rules.ts';
import { lotOf, sampledBeyondShare, sampledOf, sampleSize } from './sampling.ts';

const told = (...args: Parameters<typeof inspectionProblems>) =>
  inspectionProblems(...args).map(({ code, path }) => [code, ...path].join(' '));
const takes = (value: string, unit: 'MIN' | 'KGM' | 'DAY' = 'MIN') => ({ value, unit });

describe('an inspection', () => {
  const cases: readonly [string, Parameters<typeof inspectionProblems>[0], string[]][] = [
    ['that takes minutes', { kind: 'SAMPLE', perPiece: takes('1.5') }, []],
    ['that takes days alone', { kind: 'FIRST_PIECE', perPiece: takes('0'), days: 3 }, []],
    ['of which is not told what it takes', { kind: 'SAMPLE', days: 3 }, ['MISSING perPiece']],
    ['that takes nothing', { kind: 'EVERY_PIECE', perPiece: takes('0') }, ['NOT_POSITIVE perPiece value']],
    ['that takes less than nothing', { kind: 'SAMPLE', perPiece: takes('-1') }, ['NEGATIVE perPiece value']],
    ['by the kilogram', { kind: 'SAMPLE', perPiece: takes('1', 'KGM') }, ['UNIT_MISMATCH perPiece unit']],
    [
      'by the day of a centre',
      { kind: 'SAMPLE', perPiece: takes('1', 'DAY') },
      ['UNIT_MISMATCH perPiece unit'],
    ],
    ['of sixty-one days', { kind: 'SAMPLE', perPiece: takes('1'), days: 61 }, ['OUT_OF_RANGE days']],
    ['of less than no days', { kind: 'SAMPLE', perPiece: takes('1'), days: -1 }, ['OUT_OF_RANGE days']],
    [
      'finer than is kept',
      { kind: 'SAMPLE', perPiece: takes('0.000000001') },
      ['OUT_OF_RANGE perPiece value'],
    ],
  ];
  it.each(cases)('%s', (_what, input, expected) => {
    expect(told(input, 'TIME', [])).toEqual(expected);
  });
});

describe('a sample of ISO 2859-1, level II, normal', () => {
  it('is of the size of its letter', () => {
    const lots = [0, 1, 2, 8, 9, 50, 51, 280, 281, 500, 1200, 1201, 10_000, 500_000, 500_001];

    expect(lots.map(sampleSize)).toEqual([0, 1, 2, 2, 3, 8, 13, 32, 50, 50, 80, 125, 200, 800, 1250]);
  });

  it('is of what travels together, else of the least lot, else of all', () => {
    const lots = [
      { transferBatch: 40, lotLeast: 200 },
      { transferBatch: null, lotLeast: 200 },
      { transferBatch: null, lotLeast: null },
    ];

    expect(lots.map(lotOf)).toEqual([40, 200, null]);
    // Two lots of 40 with 8 each, and 8 of which two are inspected.
    expect(sampledOf(88, 40)).toBe(18);
  });

  it('never takes more pieces than there are, nor fewer of more, nor more beyond its share than is said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 5_000 }), (pieces, lot) => {
        const sampled = sampledOf(pieces, lot);

        expect(sampled).toBeLessThanOrEqual(pieces);
        expect(sampled).toBeGreaterThanOrEqual(1);
        expect(sampledOf(pieces + 1, lot)).toBeGreaterThanOrEqual(sampled);
        expect(sampled).toBeLessThanOrEqual(
          (sampleSize(lot) * pieces) / lot + sampledBeyondShare(lot) + 1e-9,
        );
      }),
    );
  });
});
