import type { PointsFeature, PointsModel } from '../points/model.ts';
import { factorOf, pdPpmOf } from '../points/scale.ts';
import { placeOf, type Row, valueIn } from '../points/score-row.ts';

interface Behind {
  readonly evidence: readonly { readonly feature: string; readonly coverageBps: number }[];
  readonly checks: readonly { readonly factorBps: number }[];
}

/** By how many points a figure can move a score: what is not known of it weighs so much. */
function spanOf({ bins }: PointsFeature): number {
  const points = bins.map((bin) => bin.points);
  return Math.max(...points) - Math.min(...points);
}

const isKnown = (feature: PointsFeature, row: Row) =>
  placeOf(feature, valueIn(row, feature.name)).kind === 'BIN';

/**
 * How much stands behind a score, in hundredths of a per cent: the part of the card that is known, each figure by its points and by how much of
 * its window was seen, times what the checks leave of it. A known figure without evidence counts as seen. What comes on top of the card fills
 * what is not known of it, and is never missed.
 */
export function confidenceOf(model: PointsModel, row: Row, { evidence, checks }: Behind): number {
  const { features } = model;
  const seen = new Map(evidence.map((one) => [one.feature, one.coverageBps]));
  const whole = coreOf(model).reduce((sum, feature) => sum + spanOf(feature), 0);
  if (whole === 0) return 0;
  const known = features.reduce(
    (sum, feature) =>
      sum + (isKnown(feature, row) ? spanOf(feature) * (seen.get(feature.name) ?? 10_000) : 0),
    0,
  );
  return checks.reduce(
    (left, { factorBps }) => Math.floor((left * factorBps) / 10_000),
    Math.min(10_000, Math.floor(known / whole)),
  );
}

/** The figures that every firm is asked for. */
function coreOf({ features, expert }: PointsModel): PointsFeature[] {
  const extra = new Set(expert?.extra);
  return features.filter(({ name }) => !extra.has(name));
}

/** Whether enough is known to give a grade; of a card that was learnt, what is missing has its own points and is always enough. */
export function isRated(model: PointsModel, row: Row): boolean {
  const known = coreOf(model).filter((feature) => isKnown(feature, row));
  return known.length >= (model.expert?.knownMin ?? 0);
}

/** The PD with its band, in parts per million: the less stands behind a card of experts, the wider. One that was learnt has none here. */
export function pdBandOf(
  { scale, expert }: PointsModel,
  score: number,
  confidenceBps: number,
): [number, number] {
  const [least, most] = expert?.bandMilli ?? [0, 0];
  const milli = least + Math.round(((most - least) * (10_000 - confidenceBps)) / 10_000);
  const points = (factorOf(scale) * milli) / 1_000;
  return [pdPpmOf(scale, score + points), pdPpmOf(scale, score - points)];
}
