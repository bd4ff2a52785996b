import { psiOf } from '#schema/kernel/stability-index.ts';
import { quantile } from './binning.ts';
import { type Dataset, type Feature, rowsOf, withoutFeatures } from './dataset.ts';
import { marksOf } from './marks.ts';
import { fitScorecard, probabilities } from './scorecard.ts';

/** What stands against a model before it may serve. */
export interface GateReport {
  readonly deploy: boolean;
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly gate: 'LEAK' | 'SHIFT' | 'OUT_OF_TIME' | 'NOTHING_LEFT';
  readonly feature: string | null;
  readonly value: number;
  readonly limit: number;
}

const limits = { leakAuc: 0.85, shift: 0.25, dropAuc: 0.05 };

/** Features that alone tell the outcome better than any cause could: they know it. */
export function findLeaks(data: Dataset): Finding[] {
  return data.features.flatMap((feature): Finding[] => {
    const auc = bareAuc(feature, data.bad);
    return auc > limits.leakAuc
      ? [{ gate: 'LEAK', feature: feature.name, value: auc, limit: limits.leakAuc }]
      : [];
  });
}

/** Of a number in whichever direction tells more; of levels by their event rate. */
function bareAuc(feature: Feature, bad: Uint8Array): number {
  if (feature.kind === 'numeric') {
    const known = Array.from(feature.values.keys()).filter((row) => !Number.isNaN(feature.values[row]));
    const values = Float64Array.from(known, (row) => feature.values[row] as number);
    const { auc } = marksOf(
      values,
      Uint8Array.from(known, (row) => bad[row] as number),
    );
    return Math.max(auc, 1 - auc);
  }
  const rates = new Map<string | null, { bad: number; all: number }>();
  feature.values.forEach((value, row) => {
    const found = rates.get(value) ?? { bad: 0, all: 0 };
    rates.set(value, { bad: found.bad + (bad[row] as number), all: found.all + 1 });
  });
  const values = Float64Array.from(feature.values, (value) => {
    const found = rates.get(value);
    return found ? found.bad / found.all : 0;
  });
  return marksOf(values, bad).auc;
}

/**
 * How far a feature's values lie elsewhere later than they did: the stability index over tenths of the earlier values, or over levels; missing
 * values are a place of their own.
 */
export function shiftOf(before: Feature, after: Feature): number {
  const placeOf = placesOf(before);
  const [earlier, later] = [counted(before, placeOf), counted(after, placeOf)];
  const places = [...new Set([...earlier.keys(), ...later.keys()])];
  const spread = (counts: ReadonlyMap<string, number>) => places.map((place) => counts.get(place) ?? 0);
  return psiOf(spread(earlier), spread(later));
}

function placesOf(feature: Feature): (value: number | string | null) => string {
  if (feature.kind === 'level') return (value) => (value === null ? 'missing' : `=${value}`);
  const known = [...feature.values].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const edges = [...new Set(Array.from({ length: 9 }, (_, tenth) => quantile(known, (tenth + 1) / 10)))];
  return (value) =>
    Number.isNaN(Number(value)) ? 'missing' : String(edges.filter((edge) => edge < Number(value)).length);
}

function counted(
  { values }: Feature,
  placeOf: (value: number | string | null) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values as Iterable<number | string | null>) {
    const place = placeOf(value);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/**
 * Trained before, tried after: bars features that have moved, and says how much worse the rest does later than in its own time. «Do not deploy» is
 * an answer.
 */
export function gateByTime(data: Dataset, time: string, trainUntil: number): GateReport {
  const when = data.aside.get(time);
  if (!when) throw new RangeError(`There is no column ${time}.`);
  const at = (keep: (value: number) => boolean) =>
    Array.from(when.keys()).filter((row) => keep(when[row] as number));
  const [before, after] = [
    rowsOf(
      data,
      at((year) => year <= trainUntil),
    ),
    rowsOf(
      data,
      at((year) => year > trainUntil),
    ),
  ];
  if (before.rows === 0 || after.rows === 0)
    throw new RangeError(`${trainUntil} leaves one side without rows.`);
  const leaks = findLeaks(before);
  const shifts = before.features.flatMap((feature, n): Finding[] => {
    const value = shiftOf(feature, after.features[n] as Feature);
    return value > limits.shift ? [{ gate: 'SHIFT', feature: feature.name, value, limit: limits.shift }] : [];
  });
  const full = fitScorecard(before);
  const [inTime, outOfTime] = [before, after].map((part) => marksOf(probabilities(full, part), part.bad).auc);
  const drop = (inTime ?? 0) - (outOfTime ?? 0);
  const barred = new Set([...leaks, ...shifts].map(({ feature }) => feature ?? ''));
  const rest = fitScorecard(withoutFeatures(before, barred));
  const findings: Finding[] = [
    ...leaks,
    ...shifts,
    ...(drop > limits.dropAuc
      ? [{ gate: 'OUT_OF_TIME', feature: null, value: drop, limit: limits.dropAuc } as const]
      : []),
    ...(rest.terms.length === 0
      ? [{ gate: 'NOTHING_LEFT', feature: null, value: 0, limit: 1 } as const]
      : []),
  ];
  return { deploy: findings.length === 0, findings };
}
