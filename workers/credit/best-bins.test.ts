import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestBins, binsMax, type Counts } from './best-bins.ts';

const prebins = fc.array(fc.record({ good: fc.nat(30), bad: fc.nat(30) }), { minLength: 1, maxLength: 9 });

function merged(counts: readonly Counts[], ends: readonly number[]): Counts[] {
  return ends.map((end, at) =>
    counts
      .slice(ends[at - 1] ?? 0, end)
      .reduce((sum, { good, bad }) => ({ good: sum.good + good, bad: sum.bad + bad }), { good: 0, bad: 0 }),
  );
}

/** Information of a merge; nothing where a rule is broken. */
function information(counts: readonly Counts[], ends: readonly number[], least: number): number {
  const bins = merged(counts, ends);
  const [{ good, bad }] = merged(counts, [counts.length]) as [Counts];
  if (bins.some((bin) => bin.good + bin.bad < least || bin.good < 1 || bin.bad < 1))
    return Number.NEGATIVE_INFINITY;
  const rates = bins.map((bin) => bin.bad / (bin.good + bin.bad));
  const steps = rates.slice(1).map((rate, at) => Math.sign(rate - (rates[at] ?? 0)));
  if (steps.some((step) => step !== steps[0] || step === 0)) return Number.NEGATIVE_INFINITY;
  return bins.reduce(
    (sum, bin) => sum + (bin.bad / bad - bin.good / good) * Math.log(bin.bad / bad / (bin.good / good)),
    0,
  );
}

/** All ways to cut so many prebins into at most six bins. */
function everyMerge(count: number): number[][] {
  return Array.from({ length: 2 ** (count - 1) }, (_, mask) => [
    ...Array.from({ length: count - 1 }, (__, at) => ((mask >> at) & 1 ? at + 1 : 0)).filter(
      (end) => end > 0,
    ),
    count,
  ]).filter((ends) => ends.length <= binsMax);
}

describe('the best bins', () => {
  it('are those that trying every merge finds', () => {
    fc.assert(
      fc.property(prebins, fc.integer({ min: 1, max: 25 }), (counts, least) => {
        const best = Math.max(...everyMerge(counts.length).map((ends) => information(counts, ends, least)));
        const found = information(counts, bestBins(counts, least), least);
        if (best === Number.NEGATIVE_INFINITY) expect(bestBins(counts, least)).toEqual([counts.length]);
        else expect(found).toBeCloseTo(best, 10);
      }),
      { numRuns: 300 },
    );
  });
});
