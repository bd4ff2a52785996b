import type { PeerFacts } from '#schema/finance/index.ts';
import type { PointsFeature, PointsModel } from '../points/model.ts';
import {
  type Place,
  placeOf,
  type Row,
  type Score,
  scoreOf,
  type Value,
  valueIn,
} from '../points/score-row.ts';
import { wholeParts } from './largest-remainder.ts';

/** What one feature does to the score. */
export interface Contribution {
  readonly feature: string;
  readonly place: Place['kind'];
  /** Of a special code: what it stands for. */
  readonly code: string | null;
  readonly bin: number | null;
  readonly points: number;
  readonly logOdds: number;
  /** Most points that any value of this feature has. */
  readonly best: number;
  /** Points more or less than firms like this one have, whole. */
  readonly againstPeers: number | null;
}

/**
 * Exact, in whole numbers: base + Σ points = score, + clamp = what is shown; base + Σ log-odds = log-odds; the peers' score + Σ againstPeers =
 * score.
 */
export interface Explanation {
  readonly base: { readonly points: number; readonly logOdds: number };
  readonly contributions: readonly Contribution[];
  readonly clamp: number;
  readonly peerScore: number | null;
  readonly score: Score;
}

export function explain(model: PointsModel, row: Row, peers: PeerFacts | null): Explanation {
  const plain = model.features.map((feature) => contribution(feature, valueIn(row, feature.name)));
  const sum = (part: 'points' | 'logOdds') => plain.reduce((all, one) => all + one[part], model.base[part]);
  const score = scoreOf(model, sum('points'), sum('logOdds'));
  const compared = peers ? compare(model, plain, peers) : null;
  return {
    base: model.base,
    contributions: plain.map((one, at) => ({ ...one, againstPeers: compared?.parts[at] ?? null })),
    clamp: score.shown - score.score,
    peerScore: compared?.peerScore ?? null,
    score,
  };
}

type Plain = Omit<Contribution, 'againstPeers'>;

function contribution(feature: PointsFeature, value: Value): Plain {
  const place = placeOf(feature, value);
  return {
    feature: feature.name,
    place: place.kind,
    code: place.kind === 'SPECIAL' ? place.reason : null,
    bin: place.kind === 'BIN' ? place.bin : null,
    ...place.worth,
    best: Math.max(...feature.bins.map(({ points }) => points)),
  };
}

/** Means have fractions, a difference of points has none: the largest remainders are rounded up. */
function compare(model: PointsModel, plain: readonly Plain[], peers: PeerFacts) {
  const means = new Map(peers.features.map(({ feature, milliPoints }) => [feature, milliPoints]));
  const meanOf = ({ feature }: Plain) => means.get(feature) ?? 0;
  const peerScore = Math.round(
    plain.reduce((sum, one) => sum + meanOf(one), 1_000 * model.base.points) / 1_000,
  );
  const score = plain.reduce((sum, { points }) => sum + points, model.base.points);
  const thousandths = plain.map((one) => 1_000 * one.points - meanOf(one));
  return { peerScore, parts: wholeParts(thousandths, score - peerScore) };
}
