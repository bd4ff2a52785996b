import type { Feature } from '../dataset.ts';
import type { LevelPoints, NumericPoints, PointsModel, Worth } from './model.ts';
import { ScoreRefused } from './score-row.ts';

/** Score and millionths of log-odds of every row. */
export interface Scores {
  readonly score: Int32Array;
  readonly logOdds: Float64Array;
}

/** Scores columns, each feature in one pass. A column that is not there is missing in every row. */
export function scoreBatch(model: PointsModel, columns: readonly Feature[], rows: number): Scores {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const score = new Int32Array(rows).fill(model.base.points);
  const logOdds = new Float64Array(rows).fill(model.base.logOdds);
  for (const feature of model.features) {
    const column = byName.get(feature.name);
    const worthAt = column ? reader(feature, column) : () => feature.missing;
    for (let row = 0; row < rows; row++) {
      const worth = worthAt(row);
      score[row] = (score[row] as number) + worth.points;
      logOdds[row] = (logOdds[row] as number) + worth.logOdds;
    }
  }
  return { score, logOdds };
}

function reader(feature: NumericPoints | LevelPoints, column: Feature): (row: number) => Worth {
  if (feature.kind === 'numeric' && column.kind === 'numeric') {
    const worthOf = numericReader(feature);
    return (row) => worthOf(column.values[row] ?? Number.NaN);
  }
  if (feature.kind === 'level' && column.kind === 'level') {
    const worthOf = levelReader(feature);
    return (row) => worthOf(column.values[row] ?? null);
  }
  throw new ScoreRefused(feature.name);
}

function numericReader({ edges, bins, missing, specials }: NumericPoints): (value: number) => Worth {
  const cuts = Float64Array.from(edges);
  const codes = new Map(specials.map(({ value, worth }) => [value, worth]));
  return (value) => {
    if (Number.isNaN(value)) return missing;
    const special = codes.size > 0 ? codes.get(value) : undefined;
    if (special) return special;
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cuts[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    return bins[low] as Worth;
  };
}

function levelReader({
  levels,
  bins,
  missing,
  unseen,
  specials,
}: LevelPoints): (value: string | null) => Worth {
  const known = new Map(
    levels.flatMap((names, bin) => names.map((name) => [name, bins[bin] as Worth] as const)),
  );
  for (const { value, worth } of specials) known.set(value, worth);
  return (value) => (value === null ? missing : (known.get(value) ?? unseen));
}
