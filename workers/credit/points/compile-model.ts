import type { Binning } from '../binning.ts';
import type { Dataset, Feature } from '../dataset.ts';
import type { Scorecard } from '../scorecard.ts';
import type { StoredGateReport } from './gate-report.ts';
import {
  type ModelCard,
  type PointsFeature,
  type PointsModel,
  pointsModelSchema,
  type Worth,
} from './model.ts';
import { factorOf, gradesOf, houseScale, offsetOf, type Scale } from './scale.ts';
import { trainingHash } from './training-hash.ts';

/** Codes of a feature that stand for «no value, because»: learnt from as missing, scored as neutral. */
export type Specials = Readonly<
  Record<string, readonly { readonly value: number | string; readonly reason: string }[]>
>;

export interface ModelFacts {
  readonly id: string;
  readonly card: ModelCard;
  readonly scale?: Scale;
  readonly specials?: Specials;
  /** What the gates answered of the same rows; without it the model can be looked at and never serves. */
  readonly gates?: StoredGateReport;
}

const neutral: Worth = { points: 0, logOdds: 0 };

/**
 * The fitted scorecard in whole numbers. Every place is rounded once, here, to whole points and to millionths of log-odds; whoever scores adds.
 * A score is so at most half a point for each feature, and half for the base, away from its log-odds.
 */
export function compileModel(scorecard: Scorecard, data: Dataset, facts: ModelFacts): PointsModel {
  const scale = facts.scale ?? houseScale;
  const worthOf = (good: number): Worth => ({
    points: Math.round(factorOf(scale) * good) + 0,
    logOdds: Math.round(1e6 * good) + 0,
  });
  const byName = new Map(data.features.map((feature) => [feature.name, feature]));
  return pointsModelSchema.parse({
    schemaVersion: facts.gates ? 2 : 1,
    id: facts.id,
    scale,
    grades: gradesOf(scale),
    base: {
      points: Math.round(offsetOf(scale) - factorOf(scale) * scorecard.intercept),
      logOdds: Math.round(-1e6 * scorecard.intercept) + 0,
    },
    features: scorecard.terms.map(({ binning, weight }) =>
      featureOf(binning, byName.get(binning.name), facts.specials?.[binning.name] ?? [], (woe) =>
        worthOf(-weight * woe),
      ),
    ),
    card: facts.card,
    training: {
      sha256: trainingHash(data),
      rows: data.rows,
      bad: data.bad.reduce((sum, one) => sum + one, 0),
    },
    ...(facts.gates ? { gates: facts.gates } : {}),
  });
}

function featureOf(
  { name, cut, woe, missingWoe }: Binning,
  column: Feature | undefined,
  codes: Specials[string],
  worthOf: (woe: number) => Worth,
): PointsFeature {
  const bins = woe.map(worthOf);
  const missing = worthOf(missingWoe);
  const specials = codes.map((code) => ({ ...code, worth: neutral }));
  if (cut.kind === 'numeric')
    return {
      kind: 'numeric',
      name,
      edges: [...cut.edges],
      bins,
      missing,
      specials,
      seen: seenOf(column),
    } as PointsFeature;
  const levels = cut.levels.map((names) => [...names]);
  return {
    kind: 'level',
    name,
    levels,
    bins,
    missing,
    unseen: bins[cut.otherBin] ?? neutral,
    specials,
  } as PointsFeature;
}

function seenOf(column: Feature | undefined): [number, number] | null {
  if (column?.kind !== 'numeric') return null;
  const known = column.values.filter((value) => Number.isFinite(value));
  if (known.length === 0) return null;
  return known.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** The data as they are to be fitted: a code is no value. */
export function withoutCodes(data: Dataset, specials: Specials): Dataset {
  const codesOf = (name: string) => new Set((specials[name] ?? []).map(({ value }) => value));
  return {
    ...data,
    features: data.features.map((feature) => {
      const codes = codesOf(feature.name);
      if (codes.size === 0) return feature;
      return feature.kind === 'numeric'
        ? { ...feature, values: feature.values.map((value) => (codes.has(value) ? Number.NaN : value)) }
        : {
            ...feature,
            values: feature.values.map((value) => (value !== null && codes.has(value) ? null : value)),
          };
    }),
  };
}
