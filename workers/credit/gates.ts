import { psiOf } from '#schema/kernel/stability-index.ts';
import { quantile } from './binning.ts';
import { type Dataset, type Feature, rowsOf, withoutFeatures } from './dataset.ts';
import { marksOf } from './marks.ts';
import { type GateAnswer, gateReportSchema, isClear, type StoredGateReport } from './points/gate-report.ts';
import { trainingHash } from './points/training-hash.ts';
import { fitScorecard, probabilities } from './scorecard.ts';

/** What was asked of a model before it may serve, and what stands against it. */
export interface GateReport {
  readonly deploy: boolean;
  readonly findings: readonly Finding[];
  /** Of each gate the worst figure, also where it is passed. */
  readonly answers: readonly GateAnswer[];
  readonly barred: readonly string[];
  readonly isAnythingLeft: boolean;
  readonly split: StoredGateReport['split'];
}

export interface Finding {
  readonly gate: 'LEAK' | 'SHIFT' | 'OUT_OF_TIME' | 'NOTHING_LEFT';
  readonly feature: string | null;
  readonly value: number;
  readonly limit: number;
}

const limits = { LEAK: 0.85, SHIFT: 0.25, OUT_OF_TIME: 0.05 };

/** Features that alone tell the outcome better than any cause could: they know it. */
export function findLeaks(data: Dataset): Finding[] {
  return data.features.flatMap((feature): Finding[] => {
    const auc = bareAuc(feature, data.bad);
    return auc > limits.LEAK ? [{ gate: 'LEAK', feature: feature.name, value: auc, limit: limits.LEAK }] : [];
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
  const [before, after] = parted(data, time, trainUntil);
  const leaks = before.features.map((feature) => judged('LEAK', bareAuc(feature, before.bad), feature.name));
  const shifts = before.features.map((feature, n) =>
    judged('SHIFT', shiftOf(feature, after.features[n] as Feature), feature.name),
  );
  const full = fitScorecard(before);
  const [inTime, outOfTime] = [before, after].map((part) => marksOf(probabilities(full, part), part.bad).auc);
  const drop = judged('OUT_OF_TIME', (inTime ?? 0) - (outOfTime ?? 0), null);
  const findings = [...leaks, ...shifts, drop].flatMap(({ isPassed, ...one }) => (isPassed ? [] : [one]));
  const barred = [...new Set(findings.flatMap(({ feature }) => feature ?? []))];
  const isAnythingLeft = fitScorecard(withoutFeatures(before, new Set(barred))).terms.length > 0;
  const answers = [worst(leaks), worst(shifts), drop].map(rounded);
  return {
    deploy: isClear({ answers, barred, isAnythingLeft }),
    findings: isAnythingLeft
      ? findings
      : [...findings, { gate: 'NOTHING_LEFT', feature: null, value: 0, limit: 1 }],
    answers,
    barred,
    isAnythingLeft,
    split: { column: time, trainUntil, before: before.rows, after: after.rows },
  };
}

/** The report as the artefact of a model that was learnt from these rows carries it. */
export function storedReport(data: Dataset, { findings: _, ...report }: GateReport): StoredGateReport {
  return gateReportSchema.parse({ ...report, sha256: trainingHash(data) });
}

function parted(data: Dataset, time: string, trainUntil: number): [Dataset, Dataset] {
  const when = data.aside.get(time);
  if (!when) throw new RangeError(`There is no column ${time}.`);
  const at = (keep: (value: number) => boolean) =>
    Array.from(when.keys()).filter((row) => keep(when[row] as number));
  const before = rowsOf(
    data,
    at((year) => year <= trainUntil),
  );
  const after = rowsOf(
    data,
    at((year) => year > trainUntil),
  );
  if (before.rows === 0 || after.rows === 0)
    throw new RangeError(`${trainUntil} leaves one side without rows.`);
  return [before, after];
}

function judged(gate: GateAnswer['gate'], value: number, feature: string | null): GateAnswer {
  const limit = limits[gate];
  return { gate, value, limit, feature, isPassed: value <= limit };
}

function worst(answers: readonly GateAnswer[]): GateAnswer {
  const [first, ...rest] = answers;
  if (!first) throw new RangeError('There is no feature to judge.');
  return rest.reduce((found, one) => (one.value > found.value ? one : found), first);
}

/** Four decimals, towards what the answer says: no figure beyond its limit is rounded down to it. */
function rounded({ value, ...one }: GateAnswer): GateAnswer {
  const round = one.isPassed ? Math.floor : Math.ceil;
  return { ...one, value: round(value * 10_000) / 10_000 + 0 };
}
