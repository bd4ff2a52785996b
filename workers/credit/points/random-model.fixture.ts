import { seeded } from '../../seeded.ts';
import type { Feature } from '../dataset.ts';
import { type PointsFeature, type PointsModel, pointsModelSchema } from './model.ts';
import { gradesOf, houseScale } from './scale.ts';
import { type Row, type Value, valueIn } from './score-row.ts';

export type Pick = (from: number, to: number) => number;

export function picker(seed: number): Pick {
  const next = seeded(seed);
  return (from, to) => from + Math.floor(next() * (to - from + 1));
}

const levelNames = [
  'A',
  'b',
  "O'Brien",
  '"quoted"',
  '汽车零部件',
  '',
  ' ',
  'a\\b',
  '%',
  'constructor',
  'Ä',
  'A\u0308',
];

/** A card of every kind of feature, with odd edges and odd names. */
export function randomModel(seed: number, features = 8): PointsModel {
  const pick = picker(seed);
  return pointsModelSchema.parse({
    schemaVersion: 1,
    id: `random-${seed}`,
    scale: houseScale,
    grades: gradesOf(houseScale),
    base: { points: pick(450, 650), logOdds: pick(-3_000_000, 3_000_000) },
    features: Array.from({ length: features }, (_, at) => randomFeature(pick, at)),
    card: { purpose: 'a test', outcome: 'bad within 12 months', limits: [] },
    training: { sha256: '0'.repeat(64), rows: 100, bad: 10 },
  });
}

function randomFeature(pick: Pick, at: number): PointsFeature {
  const worth = () => ({ points: pick(-60, 60), logOdds: pick(-1_000_000, 1_000_000) });
  const bins = (count: number) => Array.from({ length: count }, worth);
  if (at % 3 === 2) {
    const levels: string[][] = Array.from({ length: pick(1, 4) }, () => []);
    for (const name of levelNames) if (pick(0, 2) > 0) levels[pick(0, levels.length - 1)]?.push(name);
    const specials = [{ value: 'NO_CONSENT', reason: 'NO_CONSENT', worth: worth() }];
    return {
      kind: 'level',
      name: `level ${at}`,
      levels,
      bins: bins(levels.length),
      missing: worth(),
      unseen: worth(),
      specials,
    };
  }
  const edges = [...new Set(Array.from({ length: pick(0, 5) }, () => oddNumber(pick)))].sort((a, b) => a - b);
  const specials =
    pick(0, 1) === 0 ? [] : [-9, 0].map((value) => ({ value, reason: `CODE_${value}`, worth: worth() }));
  return {
    kind: 'numeric',
    name: `number ${at}`,
    edges,
    bins: bins(edges.length + 1),
    missing: worth(),
    specials,
    seen: [-1, 1],
  };
}

function oddNumber(pick: Pick): number {
  const ways = [
    () => pick(-5, 5),
    () => pick(-1_000, 1_000) / 10,
    () => pick(1, 9) / 3,
    () => pick(-9, 9) * 1e21,
    () => pick(1, 9) * 5e-324,
    () => pick(-9, 9) * 1e300,
  ];
  return (ways[pick(0, ways.length - 1)]?.() ?? 0) + 0;
}

const nextUp = (value: number, way: 1 | -1) =>
  value + way * Math.max(Number.MIN_VALUE, Math.abs(value) * 2 ** -52);

/** Mostly where mistakes live: on an edge, beside it, infinite, missing, a code, never seen. */
export function randomValue(feature: PointsFeature, pick: Pick): Value {
  const kind = pick(0, 9);
  if (kind === 0) return null;
  if (feature.kind === 'level')
    return kind === 1
      ? 'NO_CONSENT'
      : kind === 2
        ? `never seen ${pick(0, 9)}`
        : (levelNames[pick(0, levelNames.length - 1)] ?? '');
  const edge = feature.edges[pick(0, Math.max(0, feature.edges.length - 1))] ?? 0;
  const values = [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    -0,
    -9,
    edge,
    nextUp(edge, 1),
    nextUp(edge, -1),
    oddNumber(pick),
  ];
  return values[kind - 1] ?? 0;
}

export function randomRow(model: PointsModel, pick: Pick): Row {
  return Object.fromEntries(
    model.features.flatMap((feature) => {
      const value = randomValue(feature, pick);
      // A value that is missing may also not be there at all.
      return value === null && pick(0, 1) === 0 ? [] : [[feature.name, value]];
    }),
  );
}

/** The same rows as columns. */
export function columnsOf(model: PointsModel, rows: readonly Row[]): Feature[] {
  return model.features.map(({ kind, name }) =>
    kind === 'numeric'
      ? { kind, name, values: Float64Array.from(rows, (row) => Number(valueIn(row, name) ?? Number.NaN)) }
      : { kind, name, values: rows.map((row) => valueIn(row, name) as string | null) },
  );
}
