import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../seeded.ts';
import type { Dataset } from '../dataset.ts';
import { calibrationSlope, marksOf } from '../marks.ts';
import { fitScorecard, probabilities } from '../scorecard.ts';
import { boost, boostedLogits } from './boost.ts';
import { challengerLogits, challengerProbabilities, fitChallenger } from './challenger.ts';
import { encode } from './codes.ts';
import { calibrate } from './recalibrate.ts';
import { termsOf, termValues } from './terms.ts';

/** Bad where two figures are on different sides: neither tells anything alone. */
function crossed(seed: number, rows: number): Dataset {
  const next = seeded(seed);
  const column = () => Float64Array.from({ length: rows }, () => (next() < 0.1 ? Number.NaN : next()));
  const [a, b] = [column(), column()];
  const levels = Array.from({ length: rows }, () => (next() < 0.1 ? null : `L${Math.floor(next() * 4)}`));
  const isApart = (row: number) => (a[row] as number) > 0.5 !== (b[row] as number) > 0.5;
  return {
    rows,
    features: [
      { kind: 'numeric', name: 'a', values: a },
      { kind: 'numeric', name: 'b', values: b },
      { kind: 'level', name: 'level', values: levels },
    ],
    bad: Uint8Array.from({ length: rows }, (_, row) => Number(next() < (isApart(row) ? 0.7 : 0.15))),
    fold: Int32Array.from({ length: rows }, (_, row) => row % 4),
    ids: Array.from({ length: rows }, (_, row) => `r${row}`),
    aside: new Map(),
  };
}

const train = crossed(1, 1_200);
const test = crossed(2, 1_200);
const model = fitChallenger(train);

describe('the challenger', () => {
  it('finds what two figures say only together, which a scorecard cannot', () => {
    const found = marksOf(challengerProbabilities(model, test), test.bad);
    const champion = marksOf(probabilities(fitScorecard(train), test), test.bad);

    expect(found.auc).toBeGreaterThan(0.7);
    expect(found.auc).toBeGreaterThan(champion.auc + 0.1);
  });

  it('means its probabilities, which the trees alone do not', () => {
    const raw = boostedLogits(model.boosted, test);
    const slopeOf = (logits: Float64Array) =>
      calibrationSlope(
        logits.map((one) => 1 / (1 + Math.exp(-one))),
        test.bad,
      );

    expect(slopeOf(raw)).toBeLessThan(0.8);
    expect(Math.abs(slopeOf(challengerLogits(model, test)) - 1)).toBeLessThan(0.2);
  });

  it('is a sum of tables of one or two figures, to a millionth for each', () => {
    const tables = termsOf(model);
    const columns = model.boosted.codings.map((coding, at) => encode(coding, test.features[at], test.rows));
    const logits = challengerLogits(model, test);

    for (const { features, cuts, values } of tables.terms) {
      expect([1, 2]).toContain(features.length);
      expect(values).toHaveLength(cuts.reduce((product, list) => product * (list.length + 2), 1));
    }
    for (let row = 0; row < test.rows; row++) {
      const said = termValues(tables, (feature) => columns[feature]?.[row] ?? 0);
      const sum = said.reduce((all, one) => all + one, tables.base);
      expect(Number.isInteger(sum)).toBe(true);
      expect(Math.abs(sum - 1e6 * (logits[row] as number))).toBeLessThanOrEqual(tables.terms.length / 2 + 1);
    }
  });

  it('is the same from the same rows, and from its JSON', () => {
    const small = crossed(3, 300);
    expect(JSON.stringify(boost(small))).toBe(JSON.stringify(boost(small)));
    expect(challengerLogits(JSON.parse(JSON.stringify(model)), test)).toEqual(challengerLogits(model, test));
  });

  it('takes a level never seen and a figure that is not there as missing', () => {
    const strange: Dataset = {
      ...test,
      features: [{ kind: 'level', name: 'level', values: test.ids.map(() => 'never seen') }],
    };
    const nothing: Dataset = { ...test, features: [] };

    expect(challengerLogits(model, strange)).toEqual(challengerLogits(model, nothing));
  });

  it('refuses rows of one class', () => {
    expect(() => boost({ ...train, bad: new Uint8Array(train.rows) })).toThrow(RangeError);
  });
});

describe('recalibration', () => {
  it('finds the slope and the place that the log-odds were moved by', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.double({ min: 0.4, max: 2, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (seed, slope, move) => {
          const next = seeded(seed);
          const honest = Float64Array.from({ length: 8_000 }, () => 6 * next() - 3);
          const bad = Uint8Array.from(honest, (logit) => Number(next() < 1 / (1 + Math.exp(-logit))));
          const found = calibrate(
            honest.map((logit) => (logit - move) / slope),
            bad,
          );

          expect(Math.abs(found.slope / slope - 1)).toBeLessThan(0.15);
          expect(Math.abs(found.intercept - move)).toBeLessThan(0.2);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('has an answer where the classes are told apart without a mistake', () => {
    const { slope, intercept } = calibrate(Float64Array.of(-3, -2, 2, 3), Uint8Array.of(0, 0, 1, 1));
    expect(Number.isFinite(slope) && Number.isFinite(intercept) && slope > 0).toBe(true);
  });
});
