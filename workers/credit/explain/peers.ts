import { type PeerFacts, type PeerFeature, peersMin } from '#schema/finance/index.ts';
import { quantile } from '../binning.ts';
import type { PointsFeature, PointsModel } from '../points/model.ts';
import { placeOf, type Row, valueIn } from '../points/score-row.ts';

/** So few known values would have fewer than five firms in a quarter: their middle half would tell of single ones. */
const knownMin = 20;

/** What is told of a circle of firms. Refuses fewer than thirty. */
export function peersOf(model: PointsModel, group: string, rows: readonly Row[]): PeerFacts {
  if (rows.length < peersMin)
    throw new RangeError(`${group}: ${rows.length} firms are too few to compare with.`);
  const features = model.features.map((feature) => ofFeature(feature, rows));
  return { group, firms: rows.length, features };
}

function ofFeature(feature: PointsFeature, rows: readonly Row[]): PeerFeature {
  const values = rows.map((row) => valueIn(row, feature.name));
  const points = values.reduce<number>((sum, value) => sum + placeOf(feature, value).worth.points, 0);
  const known = values.filter((value) => placeOf(feature, value).kind === 'BIN');
  const numbers = known
    .filter((value) => Number.isFinite(value))
    .map(Number)
    .sort((a, b) => a - b);
  return {
    feature: feature.name,
    milliPoints: 1_000 * Math.round(points / rows.length) + 0,
    range:
      feature.kind === 'numeric' && known.length >= knownMin && numbers.length > 0
        ? [quantile(numbers, 0.25), quantile(numbers, 0.75)]
        : null,
    usual: feature.kind === 'level' && known.length >= knownMin ? mostFrequent(known.map(String)) : null,
  };
}

function mostFrequent(levels: readonly string[]): string | null {
  const counts = [...Map.groupBy(levels, (level) => level)].map(([level, all]) => ({
    level,
    count: all.length,
  }));
  return counts.sort((a, b) => b.count - a.count || (a.level < b.level ? -1 : 1))[0]?.level ?? null;
}
