import type { PointsFeature, PointsModel, Worth } from './model.ts';
import { gradeOf, pdPpmOf, shownOf } from './scale.ts';

export type Value = number | string | null;

/** Values by the feature's name. One that is absent, null or NaN is missing; −0 is 0; what the model does not know is not read. */
export type Row = Readonly<Record<string, Value>>;

export interface Score {
  /** Base and points of every feature, added: whole, and not clamped. */
  readonly score: number;
  /** Within the scale's bounds. */
  readonly shown: number;
  /** Millionths of ln(odds of a good end), before any rounding to points. */
  readonly logOdds: number;
  readonly pdPpm: number;
  readonly grade: string;
}

/** Where a value falls: in a bin, in a special place with its reason, or in none. */
export type Place =
  | { readonly kind: 'BIN'; readonly bin: number; readonly worth: Worth }
  | { readonly kind: 'SPECIAL'; readonly reason: string; readonly worth: Worth }
  | { readonly kind: 'MISSING' | 'UNSEEN'; readonly worth: Worth };

/** A value of the wrong kind: a text where a number belongs, or the other way round. */
export class ScoreRefused extends Error {
  override readonly name = 'ScoreRefused';
  constructor(readonly feature: string) {
    super(`${feature}: the value is of another kind than the model's.`);
  }
}

/** Scores one row by walking the table, as one would on paper. */
export function scoreRow(model: PointsModel, row: Row): Score {
  let { points, logOdds } = model.base;
  for (const feature of model.features) {
    const { worth } = placeOf(feature, valueIn(row, feature.name));
    points += worth.points;
    logOdds += worth.logOdds;
  }
  return scoreOf(model, points, logOdds);
}

export function scoreOf({ scale, grades }: PointsModel, score: number, logOdds: number): Score {
  return {
    score,
    shown: shownOf(scale, score),
    logOdds,
    pdPpm: pdPpmOf(scale, score),
    grade: gradeOf(grades, score),
  };
}

/** Not what an object has by birth: a feature may be called «constructor». */
export function valueIn(row: Row, name: string): Value {
  return Object.hasOwn(row, name) ? (row[name] ?? null) : null;
}

/** Special codes come first, then what is missing, then bins. */
export function placeOf(feature: PointsFeature, value: Value): Place {
  if (value === null || (typeof value === 'number' && Number.isNaN(value)))
    return { kind: 'MISSING', worth: feature.missing };
  if ((typeof value === 'number') !== (feature.kind === 'numeric')) throw new ScoreRefused(feature.name);
  const special = feature.specials.find((one) => one.value === value);
  if (special) return { kind: 'SPECIAL', reason: special.reason, worth: special.worth };
  const bin =
    feature.kind === 'numeric'
      ? [...feature.edges, Number.POSITIVE_INFINITY].findIndex((edge) => Number(value) <= edge)
      : feature.levels.findIndex((levels) => levels.includes(String(value)));
  const worth = feature.bins[bin];
  if (worth) return { kind: 'BIN', bin, worth };
  return { kind: 'UNSEEN', worth: feature.kind === 'level' ? feature.unseen : feature.missing };
}
