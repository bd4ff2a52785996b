import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsModelSchema, readModel } from './model.ts';
import { pointsTable } from './points-table.ts';
import { columnsOf, picker, randomModel, randomRow } from './random-model.fixture.ts';
import { gradesOf, houseScale, pdPpmOf } from './scale.ts';
import { scoreBatch } from './score-batch.ts';
import { type Row, ScoreRefused, scoreRow } from './score-row.ts';
import { SqlRefused, scoreSql } from './score-sql.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe('one number', () => {
  it('comes of one row, of a batch, of the model read back from its JSON and of keys in another order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const model = randomModel(seed);
        const pick = picker(seed + 1);
        const rows = Array.from({ length: 20 }, () => randomRow(model, pick));
        const batch = scoreBatch(model, columnsOf(model, rows).reverse(), rows.length);

        rows.forEach((row, at) => {
          const single = scoreRow(model, row);
          const turned = Object.fromEntries(Object.entries(row).reverse());
          expect([batch.score[at], batch.logOdds[at]]).toEqual([single.score, single.logOdds]);
          expect(scoreRow(readModel(JSON.stringify(model)), turned)).toEqual(single);
          expect(scoreBatch(model, columnsOf(model, [row]), 1).score[0]).toBe(single.score);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a value', () => {
  const worth = (points: number) => ({ points, logOdds: points * 10 });
  const model = pointsModelSchema.parse({
    ...randomModel(1, 0),
    base: worth(600),
    features: [
      {
        kind: 'numeric',
        name: 'otd',
        edges: [0, 0.1],
        bins: [worth(-20), worth(3), worth(20)],
        missing: worth(-1),
        specials: [{ value: -9, reason: 'NO_CONSENT', worth: worth(0) }],
        seen: [0, 1],
      },
      {
        kind: 'level',
        name: 'constructor',
        levels: [['A'], ['B']],
        bins: [worth(5), worth(-5)],
        missing: worth(-2),
        unseen: worth(-3),
        specials: [],
      },
    ],
  });
  const cases: readonly [string, Row, number][] = [
    ['on an edge is in the bin below', { otd: 0.1, constructor: 'A' }, 608],
    [
      'above an edge by the least that there is is in the bin above',
      { otd: 0.1 + 2e-17, constructor: 'A' },
      625,
    ],
    ['of −0 is 0', { otd: -0, constructor: 'A' }, 585],
    ['of −∞ is in the first bin', { otd: Number.NEGATIVE_INFINITY, constructor: 'A' }, 585],
    ['of +∞ is in the last', { otd: Number.POSITIVE_INFINITY, constructor: 'A' }, 625],
    ['that is missing is never 0', { otd: null, constructor: null }, 597],
    ['of NaN is missing', { otd: Number.NaN, constructor: 'A' }, 604],
    ['that is not there is missing', {}, 597],
    ['that is a code counts as its code', { otd: -9, constructor: 'A' }, 605],
    ['never seen counts as that', { otd: 1, constructor: 'Z' }, 617],
  ];
  it.each(cases)('%s', (_what, row, score) => {
    expect(scoreRow(model, row).score).toBe(score);
    expect(scoreBatch(model, columnsOf(model, [row]), 1).score[0]).toBe(score);
  });

  it('of another kind is refused by name, alone and in a batch', () => {
    expect(() => scoreRow(model, { otd: '1' })).toThrow(new ScoreRefused('otd'));
    expect(() => scoreBatch(model, [{ kind: 'level', name: 'otd', values: ['1'] }], 1)).toThrow(ScoreRefused);
  });

  it('has its line on the card', () => {
    expect(pointsTable(model)).toHaveLength(9);
  });
});

describe('the scale', () => {
  it('has the borders of its grades where their PD is', () => {
    const borders = gradesOf(houseScale).map(({ grade, from }) => [grade, from]);
    expect(Object.fromEntries(borders)).toEqual({
      AAA: 826,
      AA: 773,
      A: 722,
      BBB: 669,
      BB: 619,
      B: 568,
      CCC: 527,
      CC: 491,
    });
    for (const { from, pdPpmMax } of gradesOf(houseScale)) {
      expect(pdPpmOf(houseScale, from + 0.5)).toBeLessThanOrEqual(pdPpmMax);
      expect(pdPpmOf(houseScale, from - 0.5)).toBeGreaterThanOrEqual(pdPpmMax);
    }
  });
});

describe('an artefact that contradicts itself', () => {
  const model = randomModel(3);
  const first = {
    ...model.features[0],
    kind: 'numeric',
    edges: [1, 1],
    bins: [0, 1, 2].map((points) => ({ points, logOdds: 0 })),
  };
  it.each([
    ['has two bins for a value', { ...model, features: [first] }],
    ['has two features of one name', { ...model, features: [model.features[0], model.features[0]] }],
    ['has grades out of order', { ...model, grades: [...model.grades].reverse() }],
    ['has half points', { ...model, base: { points: 0.5, logOdds: 0 } }],
    ['says more than is known', { ...model, secret: 1 }],
  ])('is refused where it %s', (_what, wrong) => {
    expect(() => readModel(JSON.stringify(wrong))).toThrow();
  });

  it('and so is a name that PostgreSQL would cut', () => {
    expect(() => scoreSql(model, () => '长'.repeat(22))).toThrow(SqlRefused);
    expect(() => scoreSql(model, () => 'a\0b')).toThrow(SqlRefused);
  });
});
