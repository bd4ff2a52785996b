import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { psiOf } from '#schema/kernel/stability-index.ts';
import { chanceLevel, levelOf } from './drift-level.ts';
import { countMin, shownCounts } from './shown-counts.ts';
import { weighMonth } from './weigh-month.ts';

const count = fc.integer({ min: 0, max: 400 });
const spread = fc.array(count, { minLength: 2, maxLength: 13 });
const twoSpreads = fc
  .integer({ min: 1, max: 13 })
  .chain((places) =>
    fc.tuple(
      fc.array(count, { minLength: places, maxLength: places }),
      fc.array(count, { minLength: places, maxLength: places }),
    ),
  );

describe('the stability index', () => {
  it('is nought for the same spread, the same both ways round, and never negative', () => {
    fc.assert(fc.property(spread, (one) => psiOf(one, one) === 0));
    fc.assert(fc.property(twoSpreads, ([one, other]) => psiOf(one, other) === psiOf(other, one)));
    fc.assert(fc.property(twoSpreads, ([one, other]) => psiOf(one, other) >= 0));
  });

  it('does not hang on the order of the places, and an empty one counts without being infinite', () => {
    fc.assert(
      fc.property(twoSpreads, ([one, other]) => {
        const turned = psiOf([...one].reverse(), [...other].reverse());
        expect(turned).toBeCloseTo(psiOf(one, other), 10);
      }),
    );
    expect(psiOf([100, 0], [0, 100])).toBeCloseTo(2 * (100 / 101) * Math.log(201), 10);
  });

  it('is what the formula says by hand', () => {
    // Shares 50.5/101 and 50.5/101 before, 75.5/101 and 25.5/101 after.
    const by = (75.5 / 101 - 0.5) * Math.log(75.5 / 50.5) + (25.5 / 101 - 0.5) * Math.log(25.5 / 50.5);
    expect(psiOf([50, 50], [75, 25])).toBeCloseTo(by, 12);
    expect(() => psiOf([1], [1, 2])).toThrow(RangeError);
  });

  it('is judged against what chance reaches: of few firms a large one says nothing', () => {
    expect(chanceLevel(10, [1e9, 100])).toBeCloseTo(0.169, 3);
    expect([levelOf(100, 40), levelOf(101, 40), levelOf(250, 40), levelOf(251, 40)]).toEqual([
      'STEADY',
      'WATCH',
      'WATCH',
      'ACT',
    ]);
    expect(levelOf(300, 340)).toBe('STEADY');
    expect(levelOf(null, null)).toBe('TOO_FEW');
  });
});

describe('counts that are shown', () => {
  it('never show few firms, nor let the total tell them', () => {
    fc.assert(
      fc.property(spread, (counts) => {
        const shown = shownCounts(counts);
        const hidden = counts.filter((_, place) => shown[place] === null);
        expect(shown.every((one) => one === null || one >= countMin)).toBe(true);
        const all = hidden.reduce((sum, one) => sum + one, 0);
        const isTold = all > 0 && hidden.length < counts.length && (hidden.length < 2 || all < countMin);
        expect(isTold).toBe(false);
      }),
    );
    expect(shownCounts([3, 40, 9, 20])).toEqual([null, 40, null, 20]);
    expect(shownCounts([5, 6])).toEqual([5, 6]);
  });
});

describe('a month of a model', () => {
  const month = (first: string, counts: number[]) => ({ month: first, counts: new Map([['score', counts]]) });

  it('is nought away from itself, and says nothing of fewer than thirty firms', () => {
    const full = month('2026-01-01', [10, 15, 10]);
    expect(weighMonth(full, full)).toMatchObject([{ psiMilli: 0, firms: 35, places: [10, 15, 10] }]);
    expect(weighMonth(month('2026-02-01', [9, 10, 10]), full)).toMatchObject([{ psiMilli: null, firms: 29 }]);
    expect(weighMonth(month('2026-02-01', [1, 2, 1]), undefined)).toMatchObject([
      { psiMilli: null, firms: null, reference: null, places: [null, null, null] },
    ]);
  });
});
