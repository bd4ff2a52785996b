import { bestBins, type Counts } from './best-bins.ts';
import type { Feature, LevelFeature, NumericFeature } from './dataset.ts';

/** A feature cut into bins, each with its weight of evidence: ln of how much likelier a bad one is there than a good one. */
export interface Binning {
  readonly name: string;
  readonly cut: NumericCut | LevelCut;
  readonly woe: readonly number[];
  /** Of a missing value, where there were enough to learn from; 0 says nothing either way. */
  readonly missingWoe: number;
  readonly hasMissingBin: boolean;
  readonly information: number;
}

/** Bin i takes values up to `edges[i]`, inclusive; the last what is above. */
export interface NumericCut {
  readonly kind: 'numeric';
  readonly edges: readonly number[];
}

/** Levels of each bin; a level that was rare goes with `other`, as does one never seen, and to no bin where there is none. */
export interface LevelCut {
  readonly kind: 'level';
  readonly levels: readonly (readonly string[])[];
  readonly otherBin: number;
}

const other = '\u0000other';
const prebinCount = 20;
const rareShare = 0.05;

/** Cuts a feature by its training rows alone. */
export function binFeature(feature: Feature, bad: Uint8Array): Binning {
  return feature.kind === 'numeric' ? binNumeric(feature, bad) : binLevels(feature, bad);
}

function binNumeric({ name, values }: NumericFeature, bad: Uint8Array): Binning {
  const known = [...values].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const edges = [
    ...new Set(Array.from({ length: prebinCount - 1 }, (_, k) => quantile(known, (k + 1) / prebinCount))),
  ].filter((edge) => !Number.isNaN(edge));
  const prebins = edges.concat(Number.POSITIVE_INFINITY).map(() => ({ good: 0, bad: 0 }));
  values.forEach((value, row) => {
    if (!Number.isNaN(value)) count(prebins[placeAmong(edges, value)], bad[row] ?? 0);
  });
  const ends = bestBins(prebins, rareShare * known.length);
  const cut = { kind: 'numeric' as const, edges: ends.slice(0, -1).map((end) => edges[end - 1] ?? 0) };
  return weigh(name, cut, prebins, ends, bad);
}

function binLevels({ name, values }: LevelFeature, bad: Uint8Array): Binning {
  const counts = new Map<string, { good: number; bad: number }>();
  let known = 0;
  values.forEach((value, row) => {
    if (value === null) return;
    known += 1;
    const level = counts.get(value) ?? { good: 0, bad: 0 };
    counts.set(value, level);
    count(level, bad[row] ?? 0);
  });
  const pooled = new Map<string, { good: number; bad: number; levels: string[] }>();
  for (const [level, { good, bad: bads }] of counts) {
    const key = good + bads < rareShare * known ? other : level;
    const found = pooled.get(key) ?? { good: 0, bad: 0, levels: [] };
    pooled.set(key, { good: found.good + good, bad: found.bad + bads, levels: [...found.levels, level] });
  }
  const rate = ({ good, bad: bads }: Counts) => bads / (good + bads);
  const sorted = [...pooled].sort(([a, one], [b, two]) => rate(one) - rate(two) || (a < b ? -1 : 1));
  const prebins = sorted.map(([, counted]) => counted);
  const ends = bestBins(prebins, rareShare * known);
  const levels = ends.map((end, bin) => prebins.slice(ends[bin - 1] ?? 0, end).flatMap((one) => one.levels));
  const otherAt = sorted.findIndex(([key]) => key === other);
  const otherBin = otherAt < 0 ? -1 : ends.findIndex((end) => otherAt < end);
  return weigh(name, { kind: 'level', levels, otherBin }, prebins, ends, bad);
}

/** Weights of evidence, half a case added to each side so that none is infinite; missing values are a bin where they are not few. */
function weigh(
  name: string,
  cut: NumericCut | LevelCut,
  prebins: readonly Counts[],
  ends: readonly number[],
  bad: Uint8Array,
): Binning {
  const bins = ends.map((end, bin) => summed(prebins.slice(ends[bin - 1] ?? 0, end)));
  const all = summed(bins);
  const bads = bad.reduce((sum, one) => sum + one, 0);
  const missing = { bad: bads - all.bad, good: bad.length - bads - all.good };
  const hasMissingBin = missing.bad + missing.good >= Math.max(20, bad.length / 100);
  const counted = hasMissingBin ? [...bins, missing] : bins;
  const goods = bad.length - bads;
  const woeOf = (bin: Counts) =>
    Math.log(
      (bin.bad + 0.5) / (bads + 0.5 * counted.length) / ((bin.good + 0.5) / (goods + 0.5 * counted.length)),
    );
  const information = counted.reduce((sum, bin) => sum + (bin.bad / bads - bin.good / goods) * woeOf(bin), 0);
  return {
    name,
    cut,
    woe: bins.map(woeOf),
    missingWoe: hasMissingBin ? woeOf(missing) : 0,
    hasMissingBin,
    information,
  };
}

/** The bin of a value: −1 for a missing one, −2 for a level that no bin knows. */
export function binOf({ cut }: Binning, value: number | string | null): number {
  if (value === null || (typeof value === 'number' && Number.isNaN(value))) return -1;
  if (cut.kind === 'numeric') return placeAmong(cut.edges, Number(value));
  const at = cut.levels.findIndex((levels) => levels.includes(String(value)));
  return at >= 0 ? at : cut.otherBin >= 0 ? cut.otherBin : -2;
}

export function woeOf(binning: Binning, value: number | string | null): number {
  const bin = binOf(binning, value);
  return bin === -1 ? binning.missingWoe : (binning.woe[bin] ?? 0);
}

/** How many of the edges lie below the value. */
function placeAmong(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Between the two nearest of the sorted values, in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const [low = Number.NaN, high = low] = [sorted[below], sorted[below + 1]];
  return low + (high - low) * (at - below);
}

function count(bin: { good: number; bad: number } | undefined, bad: number): void {
  if (!bin) return;
  if (bad === 1) bin.bad += 1;
  else bin.good += 1;
}

function summed(bins: readonly Counts[]): Counts {
  return bins.reduce((sum, { good, bad }) => ({ good: sum.good + good, bad: sum.bad + bad }), {
    good: 0,
    bad: 0,
  });
}
