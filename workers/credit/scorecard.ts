import { type Binning, binFeature, woeOf } from './binning.ts';
import type { Dataset, Feature } from './dataset.ts';
import { fitLogistic, sigmoid } from './logistic.ts';

/** A monotone scorecard: bins with weights of evidence, and what each feature's evidence counts. Plain data: a model is its JSON. */
export interface Scorecard {
  readonly intercept: number;
  readonly terms: readonly { readonly binning: Binning; readonly weight: number }[];
}

const rules = { leastInformation: 0.02, correlationMax: 0.75, featuresMax: 20 };

/**
 * Fits by the protocol: monotone bins of most information, features by information without near twins, a logistic regression on their
 * evidence, and no feature that would count against its own evidence. Refuses a set of one class.
 */
export function fitScorecard(data: Dataset): Scorecard {
  const bads = data.bad.reduce((sum, one) => sum + one, 0);
  if (bads === 0 || bads === data.rows)
    throw new RangeError('Every row is of the same class: there is nothing to tell apart.');
  let chosen = withoutTwins(
    data.features
      .map((feature) => ({ feature, binning: binFeature(feature, data.bad) }))
      .filter(
        ({ binning }) =>
          binning.information >= rules.leastInformation &&
          binning.woe.length + Number(binning.hasMissingBin) > 1,
      )
      .sort((a, b) => b.binning.information - a.binning.information)
      .map(({ feature, binning }) => ({ binning, column: evidence(feature, binning) })),
  );
  for (;;) {
    const { intercept, weights } = fitLogistic(
      chosen.map(({ column }) => column),
      data.bad,
    );
    const least = Math.min(...weights);
    if (chosen.length === 0 || least > 0)
      return { intercept, terms: chosen.map(({ binning }, at) => ({ binning, weight: weights[at] ?? 0 })) };
    chosen = chosen.filter((_, at) => weights[at] !== least);
  }
}

interface Chosen {
  readonly binning: Binning;
  readonly column: Float64Array;
}

/** By falling information, what says nearly the same as one that is in already stays out. */
function withoutTwins(ranked: readonly Chosen[]): Chosen[] {
  const kept: Chosen[] = [];
  for (const one of ranked) {
    if (kept.length >= rules.featuresMax) break;
    if (kept.every(({ column }) => Math.abs(correlation(column, one.column)) < rules.correlationMax))
      kept.push(one);
  }
  return kept;
}

function evidence(feature: Feature, binning: Binning): Float64Array {
  return Float64Array.from(feature.values as readonly (number | string | null)[], (value) =>
    woeOf(binning, value),
  );
}

/** ln of the odds of a bad end, of every row. */
export function logOdds({ intercept, terms }: Scorecard, data: Dataset): Float64Array {
  const byName = new Map(data.features.map((feature) => [feature.name, feature]));
  const sums = new Float64Array(data.rows).fill(intercept);
  for (const { binning, weight } of terms) {
    const values = byName.get(binning.name)?.values as readonly (number | string | null)[] | undefined;
    for (let row = 0; row < data.rows; row++)
      sums[row] = (sums[row] as number) + weight * woeOf(binning, values?.[row] ?? null);
  }
  return sums;
}

export function probabilities(scorecard: Scorecard, data: Dataset): Float64Array {
  return logOdds(scorecard, data).map(sigmoid);
}

export function correlation(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / n;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let row = 0; row < n; row++) {
    const [x, y] = [(a[row] as number) - meanA, (b[row] as number) - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa === 0 || bb === 0 ? 0 : ab / Math.sqrt(aa * bb);
}
