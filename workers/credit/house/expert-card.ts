import { type PointsModel, pointsModelSchema, type Worth } from '../points/model.ts';
import { factorOf, gradesOf, houseScale, offsetOf } from '../points/scale.ts';
import { type ExpertFeature, expertFeatures, machineExtras } from './expert-features.ts';

/** Stands where a figure should and nobody was allowed to look. No figure of ours comes near it. */
export const noConsentCode = -999_999_999;

/** PD of one year that is assumed of a firm of which nothing is known; of the best that the card can tell; and where merit 500 lies on the scale between. */
const anchorPdPpm = 40_000;
const bestPdPpm = 4_000;
/** Nobody is given a better grade by judgement alone. */
const bestGrade = 'A';

const logOddsOf = (pdPpm: number) => Math.log((1_000_000 - pdPpm) / pdPpm);
/** Log-odds for each of the 500 × 1,000 steps of weight and merit above the middle. */
const slope = (logOddsOf(bestPdPpm) - logOddsOf(anchorPdPpm)) / 500_000;

const limits = ['NOT_CALIBRATED', 'CAPPED', 'PLATFORM_ONLY', 'NO_DELIVERIES', 'NO_PEERS', 'NOT_SIGNED'];

/**
 * The card of experts: weighted merits on one straight line to log-odds, through an assumed default rate. It has seen no outcome and says so.
 * What is missing and what is not given count nothing either way. Version 1 adds what machines tell, on top.
 */
export function expertCard(): PointsModel {
  return compiled('expert-v1', [...limits, 'MACHINES_EXTRA'], machineExtras());
}

/** The card without machines, which has scored until version 1 came. */
export function expertCardV0(): PointsModel {
  return compiled('expert-v0', limits, []);
}

function compiled(id: string, cannot: readonly string[], extras: readonly ExpertFeature[]): PointsModel {
  const grades = gradesOf(houseScale);
  return pointsModelSchema.parse({
    schemaVersion: 1,
    id,
    scale: houseScale,
    grades: grades.slice(grades.findIndex(({ grade }) => grade === bestGrade)),
    base: {
      points: Math.round(offsetOf(houseScale) + factorOf(houseScale) * logOddsOf(anchorPdPpm)),
      logOdds: Math.round(1e6 * logOddsOf(anchorPdPpm)),
    },
    features: [...expertFeatures, ...extras].map(featureOf),
    card: {
      purpose: 'FIRM_CREDIT',
      outcome: 'DEFAULT_12M',
      limits: cannot,
    },
    training: null,
    expert: {
      weights: { W: weightOf('W'), A: weightOf('A'), P: weightOf('P') },
      anchorPdPpm,
      bandMilli: [700, 1_500],
      knownMin: 5,
      ...(extras.length > 0 ? { extra: extras.map(({ name }) => name) } : {}),
    },
  });
}

function weightOf(wanted: ExpertFeature['view']): number {
  return expertFeatures.filter(({ view }) => view === wanted).reduce((sum, { weight }) => sum + weight, 0);
}

function featureOf({ name, weight, edges, merits }: ExpertFeature) {
  const nothing: Worth = { points: 0, logOdds: 0 };
  return {
    kind: 'numeric' as const,
    name,
    edges,
    bins: merits.map((merit) => worthOf(weight * (merit - 500))),
    missing: nothing,
    specials: [{ value: noConsentCode, reason: 'NO_CONSENT', worth: nothing }],
    seen: null,
  };
}

function worthOf(steps: number): Worth {
  const logOdds = slope * steps;
  return { points: Math.round(factorOf(houseScale) * logOdds) + 0, logOdds: Math.round(1e6 * logOdds) + 0 };
}
