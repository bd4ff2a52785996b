import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import stored from '#migrations/reference/credit-models.json' with { type: 'json' };
import { featureDefinitions } from '#schema/finance/index.ts';
import { confidenceOf, isRated, pdBandOf } from '../explain/confidence.ts';
import { explain } from '../explain/contributions.ts';
import { houseGuide } from '../explain/house-guide.ts';
import type { NumericPoints } from '../points/model.ts';
import { type Row, scoreRow } from '../points/score-row.ts';
import { expertCard, noConsentCode } from './expert-card.ts';
import { expertFeatures } from './expert-features.ts';
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
    const names = expertFeatures.map(({ name }) => name);
    expect(names.toSorted()).toEqual(featureDefinitions.map(({ id }) => id).toSorted());
    for (const { name, view, edges, merits } of expertFeatures) {
      expect([name, houseGuide[name]?.view]).toEqual([name, view]);
      expect(merits).toHaveLength(edges.length + 1);
      expect(Math.max(...merits)).toBe(1_000);
    }
  });

  it('gives no grade better than A, and says that no outcome has tested it', () => {
    expect(card.grades[0]?.grade).toBe('A');
    expect(scoreRow(card, best)).toMatchObject({ grade: 'A' });
    expect(scoreRow(card, worst).grade).toBe('CC');
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
