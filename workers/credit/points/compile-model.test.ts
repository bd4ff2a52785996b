import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../seeded.ts';
import type { Dataset } from '../dataset.ts';
import { fitScorecard, logOdds } from '../scorecard.ts';
import { compileModel, withoutCodes } from './compile-model.ts';
import { factorOf, houseScale, offsetOf } from './scale.ts';
import { scoreBatch } from './score-batch.ts';
import { trainingHash } from './training-hash.ts';

const facts = { id: 'test', card: { purpose: 'a test', outcome: 'bad within 12 months', limits: [] } };

/** Two numbers and a level, each of which tells something. */
function sample(seed: number, rows = 400): Dataset {
  const next = seeded(seed);
  const risk = Float64Array.from({ length: rows }, () => next());
  const noisy = (part: number) => risk.map((one) => (next() < 0.1 ? Number.NaN : one * part + next()));
  return {
    rows,
    features: [
      { kind: 'numeric', name: 'late', values: noisy(2) },
      { kind: 'numeric', name: 'debt', values: noisy(1).map((value) => (next() < 0.1 ? -9 : value)) },
      {
        kind: 'level',
        name: 'trade',
        values: Array.from(risk, (one) => (one + next() > 1 ? 'X' : next() > 0.5 ? 'Y' : 'Z')),
      },
    ],
    bad: Uint8Array.from(risk, (one) => Number(next() < one * 0.6)),
    fold: new Int32Array(rows),
    ids: Array.from({ length: rows }, (_, row) => `r${row}`),
    aside: new Map(),
  };
}

describe('a fitted scorecard in whole numbers', () => {
  it('is within its rounding of the fitted one, in every row', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const data = sample(seed);
        const scorecard = fitScorecard(data);
        const model = compileModel(scorecard, data, facts);
        const whole = scoreBatch(model, data.features, data.rows);
        const places = model.features.length + 1;

        logOdds(scorecard, data).forEach((bad, row) => {
          expect(Math.abs((whole.logOdds[row] as number) + 1e6 * bad)).toBeLessThanOrEqual(places / 2 + 1e-3);
          const exact = offsetOf(houseScale) - factorOf(houseScale) * bad;
          expect(Math.abs((whole.score[row] as number) - exact)).toBeLessThanOrEqual(places / 2 + 1e-6);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('only rises or only falls along a number', () => {
    const data = sample(5);
    const model = compileModel(fitScorecard(data), data, facts);
    for (const feature of model.features.filter(({ kind }) => kind === 'numeric')) {
      const points = feature.bins.map((bin) => bin.points);
      const sorted = [...points].sort((a, b) => a - b);
      expect([sorted, [...sorted].reverse()]).toContainEqual(points);
    }
  });

  it('is refitted to the same bytes, and its training hash does not ask for the order of the rows', () => {
    const json = () => JSON.stringify(compileModel(fitScorecard(sample(7)), sample(7), facts));
    expect(json()).toBe(json());

    const data = sample(7, 40);
    const turned: Dataset = {
      ...data,
      features: data.features.map((feature) =>
        feature.kind === 'numeric'
          ? { ...feature, values: feature.values.toReversed() }
          : { ...feature, values: feature.values.toReversed() },
      ),
      bad: data.bad.toReversed(),
      ids: data.ids.toReversed(),
    };
    expect(trainingHash(turned)).toBe(trainingHash(data));
    expect(trainingHash({ ...data, ids: data.ids.toReversed() })).not.toBe(trainingHash(data));
  });

  it('gives a code no points either way, and has not learnt from it as a number', () => {
    const specials = { debt: [{ value: -9, reason: 'NO_CONSENT' }] };
    const data = withoutCodes(sample(9), specials);
    const model = compileModel(fitScorecard(data), data, { ...facts, specials });
    const debt = model.features.find(({ name }) => name === 'debt');

    expect(debt?.specials).toEqual([{ value: -9, reason: 'NO_CONSENT', worth: { points: 0, logOdds: 0 } }]);
    expect(debt?.kind === 'numeric' && (debt.seen?.[0] ?? -9)).toBeGreaterThanOrEqual(0);
  });
});
