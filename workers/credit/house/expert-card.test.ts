import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import stored from '#migrations/reference/credit-models.json' with { type: 'json' };
import { featureDefinitions } from '#schema/finance/index.ts';
import { confidenceOf, isRated, pdBandOf } from '../explain/confidence.ts';
import { explain } from '../explain/contributions.ts';
import { houseGuide } from '../explain/house-guide.ts';
import type { NumericPoints } from '../points/model.ts';
import { type Row, scoreRow } from '../points/score-row.ts';
import { expertCard, expertCardV0, noConsentCode } from './expert-card.ts';
import { expertFeatures, machineExtras } from './expert-features.ts';
import { storedModels } from './stored-models.ts';

const card = expertCard();
const numbers = card.features as NumericPoints[];
/** A value in the bin that has most points of each figure, or fewest. */
const extreme = (pick: (...points: number[]) => number): Row =>
  Object.fromEntries(
    numbers.map(({ name, edges, bins }) => {
      const points = bins.map((bin) => bin.points);
      const at = points.indexOf(pick(...points));
      return [name, at < edges.length ? (edges[at] ?? 0) : (edges.at(-1) ?? 0) + 1];
    }),
  );
const best = extreme(Math.max);
const worst = extreme(Math.min);

describe('the card of experts', () => {
  it('is the one that the reference data carries, hash for hash', () => {
    expect(JSON.parse(JSON.stringify(storedModels()))).toEqual(stored);
  });

  it('weighs willingness 30, ability 40, performance 30, and knows each figure that is worked out', () => {
    expect(card.expert?.weights).toEqual({ W: 300, A: 400, P: 300 });
    const all = [...expertFeatures, ...machineExtras()];
    const names = all.map(({ name }) => name);
    expect(names.toSorted()).toEqual(featureDefinitions.map(({ id }) => id).toSorted());
    for (const { name, view, edges, merits } of all) {
      expect([name, houseGuide[name]?.view]).toEqual([name, view]);
      expect(merits).toHaveLength(edges.length + 1);
      expect(Math.max(...merits)).toBe(1_000);
    }
  });

  it('gives no grade better than A, and says that no outcome has tested it', () => {
    expect(card.grades[0]?.grade).toBe('A');
    expect(scoreRow(card, best)).toMatchObject({ grade: 'A' });
    expect(scoreRow(expertCardV0(), worst).grade).toBe('CC');
    expect(card.training).toBeNull();
    expect(card.card.limits).toContain('NOT_CALIBRATED');
  });

  it('counts what is missing and what is not given for nothing, either way', () => {
    const nothing = scoreRow(card, {});
    const withheld = Object.fromEntries(numbers.map(({ name }) => [name, noConsentCode]));

    expect(nothing.score).toBe(card.base.points);
    expect(nothing.pdPpm).toBeGreaterThan(39_000);
    expect(nothing.pdPpm).toBeLessThan(41_000);
    expect(scoreRow(card, withheld)).toEqual(nothing);
    expect(explain(card, withheld, null).contributions.every(({ code }) => code === 'NO_CONSENT')).toBe(true);
    expect([isRated(card, {}), isRated(card, withheld), isRated(card, best)]).toEqual([false, false, true]);
  });

  it('is to a firm that shares nothing of its machines what the card without them was', () => {
    const before = expertCardV0();
    const extra = card.expert?.extra ?? [];
    const core = numbers.filter(({ name }) => !extra.includes(name));
    const rows = fc.record(
      Object.fromEntries(
        core.map(({ name, edges }) => [
          name,
          fc.option(
            fc.oneof(
              fc.constant(noConsentCode),
              fc.double({ min: (edges[0] ?? 0) - 1, max: (edges.at(-1) ?? 0) + 1, noNaN: true }),
            ),
          ),
        ]),
      ),
    );
    const behind = { evidence: [], checks: [] };
    fc.assert(
      fc.property(rows, fc.constantFrom(null, noConsentCode), (row, machines) => {
        const now = { ...row, ...Object.fromEntries(extra.map((name) => [name, machines])) };
        expect(scoreRow(card, now)).toEqual(scoreRow(before, row));
        expect(isRated(card, now)).toBe(isRated(before, row));
        expect(confidenceOf(card, now, behind)).toBe(confidenceOf(before, row, behind));
      }),
    );
  });

  it('is not rated by machines alone, and never less sure for what they tell', () => {
    const machines = Object.fromEntries(
      Object.entries(best).filter(([name]) => card.expert?.extra?.includes(name)),
    );
    expect(isRated(card, machines)).toBe(false);
    const some = { util_mean: 80, cust_top1: 20 };
    const evidence = Object.keys(machines).map((feature) => ({ feature, coverageBps: 500 }));
    expect(confidenceOf(card, { ...some, ...machines }, { evidence, checks: [] })).toBeGreaterThan(
      confidenceOf(card, some, { evidence: [], checks: [] }),
    );
  });

  it('is surer the more it knows, and less where a check has found something; the points do not move', () => {
    const bandOf = (confidence: number) => pdBandOf(card, 620, confidence);
    expect(confidenceOf(card, best, { evidence: [], checks: [] })).toBe(10_000);
    expect(confidenceOf(card, {}, { evidence: [], checks: [] })).toBe(0);
    expect(
      confidenceOf(card, best, { evidence: [], checks: [{ factorBps: 6_000 }, { factorBps: 5_000 }] }),
    ).toBe(3_000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 }), (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map(bandOf);
        expect((less?.[0] ?? 0) <= (more?.[0] ?? 0) && (less?.[1] ?? 0) >= (more?.[1] ?? 0)).toBe(true);
      }),
    );
    // Four per cent stands for somewhere between one and sixteen where next to nothing is known.
    const [low, high] = pdBandOf(card, card.base.points, 0);
    expect([Math.round(low / 1_000), Math.round(high / 1_000)]).toEqual([9, 156]);
  });
});
