import { quantile } from '../binning.ts';
import type { PointsFeature, PointsModel } from '../points/model.ts';
import { placeOf, type Row, valueIn } from '../points/score-row.ts';

/** Firms like the one that is scored: of its trade, size and province, or of a wider circle where those are few. */
export interface PeerFacts {
  readonly group: string;
  readonly firms: number;
  readonly features: readonly PeerFeature[];
}

export interface PeerFeature {
  readonly feature: string;
  /** Mean points, in thousandths. */
  readonly milliPoints: number;
  /** Middle half of the numbers that are known; of a level, the most frequent. */
  readonly range: readonly [number, number] | null;
  readonly usual: string | null;
}

/** Fewer would tell of single firms, and say little. The caller takes a wider circle. */
export const peersMin = 30;

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
    milliPoints: Math.round((1_000 * points) / rows.length) + 0,
    range:
      feature.kind === 'numeric' && numbers.length > 0
        ? [quantile(numbers, 0.25), quantile(numbers, 0.75)]
        : null,
    usual: feature.kind === 'level' ? mostFrequent(known.map(String)) : null,
  };
}

function mostFrequent(levels: readonly string[]): string | null {
  const counts = [...Map.groupBy(levels, (level) => level)].map(([level, all]) => ({
    level,
    count: all.length,
  }));
  return counts.sort((a, b) => b.count - a.count || (a.level < b.level ? -1 : 1))[0]?.level ?? null;
}
